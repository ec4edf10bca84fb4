import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts } from "./freePort.ts";

/** A running `npm start` of the built project, with a data folder of its own. */
export type Demonstration = {
  /** Where the Playground is to be opened. */
  address: string;
  port: number;
  playgroundPort: number;
  /** As Ctrl-C does; resolves to the exit code when the bot and the Playground have ended too. */
  end: () => Promise<number | null>;
};

/** `as`: who sits at the screen, by first name; else who `npm start` itself chooses. */
export async function startDemonstration(as?: string): Promise<Demonstration> {
  const data = mkdtempSync(join(tmpdir(), "referent-demonstration-"));
  const [port, playgroundPort] = await freePorts();
  const child = spawn(process.execPath, ["dist/play.js", ...(as === undefined ? [] : ["--as", as])], {
    env: { ...process.env, PORT: String(port), PLAYGROUND_PORT: String(playgroundPort), REFERENT_DATA: data },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = once(child, "exit");
  let said = "";
  const address = new Promise<string>((resolve) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Open (?<address>http:\S+)/.exec(said)?.groups?.["address"];
      if (found) resolve(found);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
  });
  const end = async () => {
    child.kill("SIGINT");
    await gone;
    rmSync(data, { recursive: true, force: true });
    return child.exitCode;
  };
  const first = await Promise.race([address, gone.then(() => null)]);
  if (first === null) {
    await end();
    throw new Error(`npm start ended: ${said}`);
  }
  return { address: first, port, playgroundPort, end };
}
