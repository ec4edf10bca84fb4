import { posix } from "node:path";
import { facts } from "./facts.ts";

/** `path` is relative to the project, with forward slashes: "src/domain/meeting.ts". */
export type Source = { path: string; text: string };

const low = ["domain", "ports"];
const middle = [...low, "language", "documents", "cards"];
const upper = [...middle, "features", "app"];

/** What each room of the house may import besides itself; a room that is not listed does not exist. */
const mayImport = new Map([
  ["domain", []],
  ["ports", ["domain"]],
  ["config", low],
  ["language", low],
  ["documents", [...low, "language"]],
  ["cards", low],
  ["features", middle],
  ["demonstration", middle],
  ["app", [...middle, "features"]],
  ["teams", [...upper, "config"]],
  ["storage", [...upper, "config"]],
  ["telemetry", [...low, "config"]],
  ["cli", [...upper, "config", "demonstration", "teams", "storage"]],
  ["index", [...upper, "config", "demonstration", "teams", "storage", "telemetry"]],
]);

/** Packages that only one folder may know (or two), so that replacing them touches nothing else. */
const keptIn = new Map<string, string | string[]>([
  ["botbuilder", "src/teams/"],
  ["botbuilder-core", "src/teams/"],
  ["botframework-connector", "src/teams/"],
  ["botframework-schema", "src/teams/"],
  ["@microsoft/teams-ai", "src/teams/"],
  ["restify", "src/teams/"],
  ["@azure/cosmos", "src/storage/cosmos/"],
  ["@azure/core-rest-pipeline", "src/storage/cosmos/"],
  ["@azure/identity", ["src/storage/cosmos/", "src/telemetry/"]],
  ["@opentelemetry/api", "src/telemetry/"],
  ["@opentelemetry/sdk-metrics", "src/telemetry/"],
  ["@opentelemetry/sdk-trace-base", "src/telemetry/"],
  ["@opentelemetry/resources", "src/telemetry/"],
  ["@azure/monitor-opentelemetry-exporter", "src/telemetry/"],
  ["libsql", "src/storage/embedded/"],
  ["mammoth", "src/documents/"],
  ["unpdf", "src/documents/"],
]);

/** Rooms where time comes in as data. */
const clockless = new Set(["domain", "language", "documents", "cards", "features", "demonstration", "app"]);
const readsEnvironment = new Set(["index", "cli", "config"]);
const purePackages = new Set(["zod", "luxon"]);

/** Where what is asked for is made, from what the compiler knows or what a schema checks later. */
const makesCommands = new Set(["src/features/command.ts", "src/features/button.ts"]);

const vagueName = /^(utils?|utilities|helpers?|common|misc|shared)$|manager|helper/iu;
const vagueType = /(?:Manager|Helper|Utils?)$|^I\p{Lu}\p{Ll}/u;

/** The room a file stands in: its folder under src, or its own name where it stands in src itself. */
const roomOf = (path: string): string => path.split("/")[1]?.replace(/\.ts$/, "") ?? "";

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** One readable line for each breach; none means that the house stands. */
export function breaches(sources: readonly Source[]): string[] {
  const found: string[] = [];
  const imports = new Map<string, string[]>();
  const capabilities = new Map<string, string[]>();
  for (const source of sources) {
    const room = roomOf(source.path);
    const allowed = mayImport.get(room);
    const say = (what: string) => found.push(`${source.path} ${what}`);
    if (!allowed) say(`stands in "${room}", which is no room of the house`);
    if (source.path.split("/").some((part) => vagueName.test(part.replace(/\.ts$/, ""))))
      say("has a name that says nothing");

    const here = facts(source.path, source.text);
    // Of files: types are gone when the code runs.
    const files: string[] = [];
    for (const { specifier, vanishes } of here.imports) {
      if (specifier.startsWith(".")) {
        const target = posix.join(posix.dirname(source.path), specifier);
        const to = roomOf(target);
        if (!vanishes) files.push(target);
        const [from, known] = [capabilityOf(source.path), capabilityOf(target)];
        if (from && known && from !== known) capabilities.set(from, [...(capabilities.get(from) ?? []), known]);
        if (to !== room && allowed && !allowed.includes(to)) say(`imports ${target}, but ${room} may not know ${to}`);
        continue;
      }
      const name = packageOf(specifier);
      const homes = [keptIn.get(name) ?? []].flat();
      if (homes.length > 0 && !homes.some((home) => source.path.startsWith(home)))
        say(`imports ${name}, which only ${homes.join(" and ")} may know`);
      if (room === "domain" && !purePackages.has(name)) say(`imports ${specifier}, but domain is pure`);
    }
    imports.set(source.path, files);

    if (room === "domain" && here.waits) say("waits, but domain is pure");
    if (room === "domain" && here.guesses) say("draws a random value, but domain is pure");
    if (clockless.has(room) && here.readsClock) say("reads the clock; time comes in as data");
    if (!readsEnvironment.has(room) && here.readsEnvironment)
      say("reads the environment, which only index, config and cli may");
    if (room === "features" && here.presses && source.path !== "src/features/button.ts")
      say("says itself what a button asks for, which is for press() of features/button.ts");
    if ((room === "features" || room === "app") && here.commands && !makesCommands.has(source.path))
      say("says itself what is asked for, which is for command() of features/command.ts");
    for (const name of here.types) if (vagueType.test(name)) say(`declares ${name}, a name that says nothing`);
  }
  return [...found, ...circles(imports), ...circles(capabilities)];
}

/** The folder of a capability, "src/features/agenda"; types count between these, since a reader has to follow them. */
const capabilityOf = (path: string): string | undefined => /^src\/features\/[^/]+(?=\/)/.exec(path)?.[0];

/** Each circle of imports once, as "a -> b -> a". */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.push(`${[...trail.slice(at), path].join(" -> ")} is a circle of imports`);
      return;
    }
    if (done.has(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return found;
}
