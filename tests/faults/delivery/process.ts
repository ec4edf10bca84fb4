import { spawn, type ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { z } from "zod";
import { Point, type Orders } from "./orders.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
/** Beside the packages that it needs; one for each of those who build at once. */
const built = join(here, `../../../node_modules/.cache/faults/bot-${process.pid}.mjs`);
let building: Promise<unknown> | null = null;
process.once("exit", () => rmSync(built, { force: true }));

/** One file, since it is started hundreds of times. */
async function bundled(): Promise<string> {
  await mkdir(join(built, ".."), { recursive: true });
  building ??= build({
    entryPoints: [join(here, "bot.ts")],
    outfile: built,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Loading all packages by themselves would take most of a short life; this one is no JavaScript.
    external: ["libsql"],
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
    logLevel: "warning",
  });
  await building;
  return built;
}

/** refused: a mark that came too late. finished: nothing is left of a committee. */
const Step = Point.or(z.enum(["refused", "finished", "done"]));

export interface Said {
  point: z.infer<typeof Step>;
  id: string;
}

/** A process that sends, seen from outside. */
export interface BotProcess {
  child: ChildProcess;
  /** All that it has said, in order. */
  said: Said[];
  /** Resolves once it has said that. */
  until(point: Said["point"]): Promise<void>;
  ended: Promise<void>;
}

export async function startProcess(orders: Orders): Promise<BotProcess> {
  const child = spawn(process.execPath, [await bundled(), JSON.stringify(orders)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said: Said[] = [];
  const waiting: { point: Said["point"]; then: () => void }[] = [];
  const lines = createInterface({ input: child.stdout });
  const read = new Promise<void>((resolve) => {
    lines.on("close", resolve);
  });
  lines.on("line", (line) => {
    const space = line.indexOf(" ");
    const point = Step.parse(line.slice(0, space));
    said.push({ point, id: line.slice(space + 1) });
    for (const one of waiting) if (one.point === point) one.then();
  });
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  return {
    child,
    said,
    until: (point) =>
      new Promise((then) => {
        if (said.some((one) => one.point === point)) then();
        else waiting.push({ point, then });
      }),
    ended: Promise.all([exited, read]).then(() => undefined),
  };
}
