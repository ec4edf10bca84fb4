import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** A program to be run by this Node beside this process; what it prints goes to the file `log`. */
export type Program = {
  name: string;
  script: string;
  args: string[];
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** It is ready once it answers HTTP there, on loopback. */
  port: number;
  log: string;
  /** Whether its complaints (stderr) are shown as well, or go to the log. */
  audible: boolean;
};

type Running = {
  /** Resolves once the program is gone, to one line that says how. */
  ended: Promise<string>;
  /** Asks it to end, and after `PATIENCE` no longer asks. */
  end(): Promise<void>;
};

/** Milliseconds: until a program must answer; until it must have ended; between two questions whether it answers. */
const START = 30_000;
const PATIENCE = 5_000;
const POLL = 100;

/**
 * Starts each program when the one before it is ready, calls `onReady` when all are, and ends all when one ends or
 * `interrupted` resolves. Resolves when all have ended: null after an interruption, else one line that says what
 * went wrong.
 */
export async function runTogether(
  programs: readonly Program[],
  interrupted: Promise<null>,
  onReady: () => void,
): Promise<string | null> {
  const running: Running[] = [];
  const enough = new AbortController();
  const over = () => Promise.race([interrupted, ...running.map((each) => each.ended)]);
  try {
    for (const program of programs) {
      running.push(run(program));
      const first = await Promise.race([over(), ready(program, enough.signal)]);
      if (first !== "ready") return first;
    }
    onReady();
    return await over();
  } finally {
    enough.abort();
    await Promise.all(running.map((each) => each.end()));
  }
}

function run(program: Program): Running {
  const log = openSync(program.log, "w");
  const child = spawn(process.execPath, [program.script, ...program.args], {
    cwd: program.folder,
    env: program.environment,
    stdio: ["ignore", log, program.audible ? "inherit" : log],
  });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => {
      resolve(`${program.name} ended (${signal ?? `exit code ${code ?? 0}`}); what it said is in ${program.log}`);
    });
    child.once("error", (error) => {
      resolve(`${program.name} did not start: ${error.message}`);
    });
  });
  return { ended, end: () => end(child, ended) };
}

async function end(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill("SIGTERM");
  const last = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
  await ended;
  clearTimeout(last);
}

/** Whether a server could listen there now. `host` undefined: on every interface. */
export function isFree(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => {
      resolve(false);
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

/** "ready" at the first HTTP answer of any status; else, when `START` is over, the line that says so. */
async function ready(program: Program, enough: AbortSignal): Promise<string> {
  const late = AbortSignal.any([enough, AbortSignal.timeout(START)]);
  while (!late.aborted) {
    try {
      await fetch(`http://127.0.0.1:${program.port}/`, { method: "HEAD", signal: late });
      return "ready";
    } catch {
      // Nobody listens there yet.
      await delay(POLL);
    }
  }
  return `${program.name} does not answer on port ${program.port}; what it said is in ${program.log}`;
}
