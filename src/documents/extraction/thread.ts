import { Worker } from "node:worker_threads";
import type { Limits, ReadResult } from "./result.ts";
import { watchMemory } from "./watchMemory.ts";
import type { Answer, Job } from "./worker.ts";

type Thread = { readonly worker: Worker; readonly memory: number; jobs: number };

/** Files after which a thread makes room for a fresh one: what libraries hold on to goes with it. */
const MOST_JOBS = 500;
/** Megabytes that one file may leave behind in a thread that goes on. */
const MOST_KEPT = 250;
/** Megabytes for what is short-lived: with the little that a limited thread gets else, a third of the time goes to collecting it. */
const YOUNG = 96;
/** A file that finds more waiting than these is refused: each of them holds its bytes. */
const MOST_WAITING = 20;

/** One thread reads one file at a time, so that memory can be told to be its own; the others wait their turn. */
let idle: Thread | undefined;
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Reads a file in a thread with limited memory and time, when those that came before are read. The job's bytes go with it.
 * Whatever the file does to the thread, the promise resolves: with a reading or with the reason for none.
 * It rejects where the reader itself has a fault.
 */
export async function readInThread(job: Job, limits: Limits): Promise<ReadResult> {
  if (waiting >= MOST_WAITING) return { kind: "refused", reason: "busy" };
  waiting += 1;
  const own = last.then(() => runIn(take(limits), job, limits));
  last = own.catch(() => undefined);
  try {
    return await own;
  } finally {
    waiting -= 1;
  }
}

function runIn(thread: Thread, job: Job, limits: Limits): Promise<ReadResult> {
  const { worker } = thread;
  thread.jobs += 1;
  return new Promise((resolve, reject) => {
    const settle = (answer: Answer) => {
      if (answer.kind === "fault") reject(new Error(`reading a document failed: ${answer.stack}`));
      else resolve(answer);
    };
    const end = (answer: Answer, isWell: boolean) => {
      clearTimeout(timer);
      const grown = memory.grown();
      memory.unwatch();
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      if (isWell && thread.jobs < MOST_JOBS && grown < MOST_KEPT) {
        keep(thread);
        settle(answer);
      } else {
        // The next file's thread starts when this one has given its memory back.
        void worker.terminate().then(() => {
          settle(answer);
        });
      }
    };
    const refuse = (reason: "bomb" | "damaged" | "tooSlow") => {
      end({ kind: "refused", reason }, false);
    };
    const onMessage = (answer: Answer) => {
      end(answer, true);
    };
    const onError = (error: Error) => {
      refuse("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "bomb" : "damaged");
    };
    const onExit = () => {
      refuse("damaged");
    };
    const timer = setTimeout(refuse, limits.time, "tooSlow");
    const memory = watchMemory(limits.memory, () => {
      refuse("bomb");
    });
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job, [job.bytes.buffer]);
  });
}

function take({ memory }: Limits): Thread {
  const ready = idle;
  idle = undefined;
  if (ready?.memory === memory) {
    ready.worker.ref();
    return ready;
  }
  void ready?.worker.terminate();
  const worker = start(memory);
  // Ending a thread can make it fail; when nobody waits for it any more, that is no fault.
  worker.on("error", () => undefined);
  worker.once("exit", () => {
    if (idle?.worker === worker) idle = undefined;
  });
  return { worker, memory, jobs: 0 };
}

/** A waiting thread keeps nobody from stopping the process. */
function keep(thread: Thread): void {
  idle = thread;
  thread.worker.unref();
}

function start(memory: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG };
  const options = { resourceLimits, stdout: true, stderr: true, env: {} };
  const own = import.meta.url;
  if (!own.endsWith(".ts")) return new Worker(new URL("./worker.js", own), options);
  // Run from source, as in tests: Node 20 does not hand the loader of TypeScript on to threads.
  const source = JSON.stringify(new URL("./worker.ts", own).href);
  const load = `import("tsx/esm/api").then((tsx) => { tsx.register(); return import(${source}); });`;
  return new Worker(load, { ...options, eval: true });
}
