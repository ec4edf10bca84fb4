import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface Program {
  child: ChildProcess;
  port: number;
  /** From the start of the process until it said that it listens. */
  milliseconds: number;
  end(): Promise<void>;
}

const here = (file: string): string => join(import.meta.dirname, file);

export const ECHO = ["--import", "tsx", here("echo.ts")];
export const REFERENT = [here("../../dist/index.js")];
export const IMPORTING = [here("importing.mjs")];
export const MEASURED = ["--expose-gc", "--import", here("heapProbe.mjs"), ...REFERENT];

/** Resolves at the first line of the program's output. `port`: 0 where the line names none. */
export async function start(args: readonly string[], environment: Record<string, string> = {}): Promise<Program> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env["PATH"], PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  const line = await firstLine(child, ended);
  return {
    child,
    port: Number(/127\.0\.0\.1:(\d+)/.exec(line)?.[1] ?? 0),
    milliseconds: performance.now() - begun,
    async end() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function firstLine(child: ChildProcess, ended: Promise<void>): Promise<string> {
  if (!child.stdout) throw new Error("no output to read");
  const lines = createInterface(child.stdout);
  const line = new Promise<string>((resolve) => {
    lines.once("line", resolve);
  });
  const first = await Promise.race([line, ended]);
  if (first === undefined) throw new Error(`${child.spawnargs.join(" ")} ended before it said anything`);
  return first;
}
