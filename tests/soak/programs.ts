import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Said, type Told } from "./child.ts";
import type { z } from "zod";

/** A bot in a process of its own. */
export interface Bot {
  port: number;
  measure(): Promise<Extract<Said, { heap: number }>>;
  /** By its id, and waited for. */
  end(): Promise<void>;
}

export async function startBot(file: "referent" | "echo", told: z.infer<typeof Told>): Promise<Bot> {
  const child = fork(fileURLToPath(new URL(`./${file}.ts`, import.meta.url)), [], {
    execArgv: ["--import", "tsx", "--expose-gc"],
    env: { ...process.env, SOAK: JSON.stringify(told) },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const next = (): Promise<Said> =>
    new Promise((resolve, reject) => {
      const gone = (code: number | null): void => reject(new Error(`${file} ended with ${String(code)}`));
      child.once("exit", gone);
      child.once("message", (message) => {
        child.off("exit", gone);
        resolve(Said.parse(message));
      });
    });
  const first = await next();
  return {
    port: "port" in first ? first.port : 0,
    async measure() {
      const said = next();
      child.send("measure");
      const measured = await said;
      if (!("heap" in measured)) throw new Error(`${file} said something else`);
      return measured;
    },
    end: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGKILL");
      }),
  };
}
