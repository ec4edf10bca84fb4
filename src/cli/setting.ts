import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { playgroundPlaces, type PlaygroundUser } from "../demonstration/playground.ts";
import { makeFolder } from "../storage/embedded/makeFolder.ts";
import { readLocal } from "./local.ts";
import { playgroundConfig, seat } from "./playground.ts";
import { isFree, type Program } from "./program.ts";

/** What `npm start` runs, and who sits at the screen. */
type Setting = { bot: Program; playground: Program; seated: string };

/**
 * Whatever can be known to be wrong before anything is started is a text; else the Playground's folder is written
 * and everything is ready to run.
 */
export async function prepare(
  environment: NodeJS.ProcessEnv,
  args: string[],
  everybody: readonly PlaygroundUser[],
): Promise<Setting | string> {
  const local = readLocal(environment);
  if (typeof local === "string") return local;
  const { port, playgroundPort } = local;
  if (port === playgroundPort) return `PORT and PLAYGROUND_PORT are both ${port}; they must differ`;

  const who = whoIn(args);
  if (who === null) return "npm start takes one option: npm start -- --as NAME";
  const users = who === undefined ? everybody : seat(everybody, who);
  if (!users) return `--as ${who} fits nobody, or several; there are ${everybody.map((user) => user.name).join(", ")}`;

  // A neighbour of this program in dist/, where `build.js` lays all of them flat.
  const script = fileURLToPath(new URL("./index.js", import.meta.url));
  if (!existsSync(script)) return `${script} is missing: npm run build makes it`;
  const player = playgroundScript();
  if (!player) return "the Agents Playground is missing: npm ci installs it";
  if (!(await isFree(port, "127.0.0.1"))) return taken("PORT", port);
  if (!(await isFree(playgroundPort))) return taken("PLAYGROUND_PORT", playgroundPort);

  const data = resolve(local.data);
  const folder = join(data, "playground");
  const config = join(folder, ".m365agentsplayground.yml");
  try {
    makeFolder(folder);
    writeFileSync(config, playgroundConfig(playgroundPlaces, users));
  } catch (error) {
    return `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
  }

  const bot: Program = {
    name: "Referent",
    script,
    args: [],
    folder: process.cwd(),
    environment: {
      ...environment,
      PORT: String(port),
      PLAYGROUND_PORT: String(playgroundPort),
      REFERENT_MODE: "local",
      REFERENT_DEMONSTRATION: "1",
      REFERENT_DATA: data,
    },
    port,
    log: join(data, "referent.log"),
    audible: true,
  };
  const playground: Program = {
    name: "The Agents Playground",
    script: player,
    args: ["-e", `http://127.0.0.1:${port}/api/messages`, "-c", "msteams", "--dt", "-p", String(playgroundPort)],
    folder,
    environment: { ...environment, TEAMSAPPTESTER_BROWSER: "none", M365_AGENTS_PLAYGROUND_CONFIG_PATH: config },
    port: playgroundPort,
    log: join(folder, "playground.log"),
    audible: false,
  };
  return { bot, playground, seated: users[0]?.name ?? "" };
}

const taken = (name: string, port: number) =>
  `port ${port} is taken: end the program that listens there, or set ${name} to another`;

/** undefined: nobody was named; null: the command line makes no sense. */
function whoIn(args: string[]): string | null | undefined {
  try {
    return parseArgs({ args, options: { as: { type: "string" } } }).values.as;
  } catch {
    return null;
  }
}

function playgroundScript(): string | null {
  try {
    return createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js");
  } catch {
    return null;
  }
}
