import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openEmbeddedStore } from "../../src/storage/embedded/index.ts";

const file = fileURLToPath(import.meta.url);

/** A process of its own that writes to the store in `folder` without end and says each write that was acknowledged. */
export function startWriter(folder: string, name: string) {
  const child = spawn(process.execPath, ["--import", "tsx", file, folder, name], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const acknowledged: string[] = [];
  let wanted = Infinity;
  let isReady: () => void;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  createInterface({ input: child.stdout }).on("line", (id) => {
    acknowledged.push(id);
    isReady();
    if (acknowledged.length >= wanted) child.kill("SIGKILL");
  });
  return {
    /** It has the store open and has written. */
    ready,
    /** Kills it in the middle of writing, once `count` writes were acknowledged; answers with all that were. */
    async killAfter(count: number): Promise<string[]> {
      wanted = count;
      if (acknowledged.length >= wanted) child.kill("SIGKILL");
      await ended;
      return acknowledged;
    },
  };
}

/** Creates and then replaces, eight at a time, so that kills fall between and into commits of every size. */
async function writeForever(folder: string, name: string): Promise<never> {
  const store = openEmbeddedStore(folder);
  let made = 0;
  const writeOn = async (): Promise<never> => {
    for (;;) {
      const id = `${name}, ${++made}`;
      const note = { partition: "written", id, kind: "note", sort: id, body: { id, text: `${id} å`.repeat(50) } };
      const created = await store.create({ ...note, state: "created" });
      if (created && (await store.replace({ ...note, state: "replaced" }, created.version))) writeSync(1, `${id}\n`);
    }
  };
  return Promise.race(Array.from({ length: 8 }, writeOn));
}

if (process.argv[1] === file) await writeForever(process.argv[2] ?? "", process.argv[3] ?? "");
