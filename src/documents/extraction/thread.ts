import { Worker } from "node:worker_threads";
import type { Extracted, Limits } from "./result.ts";

type Job = { readonly kind: "docx" | "pdf"; readonly bytes: Uint8Array };

type Thread = { readonly worker: Worker; readonly memory: number; jobs: number };

/** Files after which a thread makes room for a fresh one: what libraries hold on to goes with it. */
const MOST_JOBS = 50;

/** One thread waits with the libraries loaded; more are started only while it is busy. */
let waiting: Thread | undefined;

/**
 * Runs a job in a thread with limited memory and time. Whatever the file does to the thread,
 * the promise resolves: with lines or with the reason.
 */
export function extractInThread(job: Job, limits: Limits): Promise<Extracted> {
  const thread = take(limits);
  const { worker } = thread;
  thread.jobs += 1;
  return new Promise((resolve) => {
    const end = (result: Extracted, isWell: boolean) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      if (isWell && waiting === undefined && thread.jobs < MOST_JOBS) keep(thread);
      else void worker.terminate();
      resolve(result);
    };
    const onMessage = (result: Extracted) => {
      end(result, true);
    };
    const onError = (error: Error) => {
      const ranOut = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      end({ kind: "refused", reason: ranOut ? "bomb" : "damaged" }, false);
    };
    const onExit = () => {
      end({ kind: "refused", reason: "damaged" }, false);
    };
    const timer = setTimeout(() => {
      end({ kind: "refused", reason: "tooSlow" }, false);
    }, limits.time);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    // A copy of its own: a caller's buffer may be a view into a larger one.
    worker.postMessage({ kind: job.kind, bytes: new Uint8Array(job.bytes) });
  });
}

function take({ memory }: Limits): Thread {
  const idle = waiting;
  if (idle?.memory === memory) {
    waiting = undefined;
    idle.worker.ref();
    return idle;
  }
  const worker = start(memory);
  // Ending a thread can make it fail; when nobody waits for it any more, that is no fault.
  worker.on("error", () => undefined);
  worker.once("exit", () => {
    if (waiting?.worker === worker) waiting = undefined;
  });
  return { worker, memory, jobs: 0 };
}

/** A waiting thread keeps nobody from stopping the process. */
function keep(thread: Thread): void {
  waiting = thread;
  thread.worker.unref();
}

function start(memory: number): Worker {
  const options = { resourceLimits: { maxOldGenerationSizeMb: memory }, stdout: true, stderr: true, env: {} };
  const own = import.meta.url;
  if (!own.endsWith(".ts")) return new Worker(new URL("./worker.js", own), options);
  // Run from source, as in tests: Node 20 does not hand the loader of TypeScript on to threads.
  const source = JSON.stringify(new URL("./worker.ts", own).href);
  const load = `import("tsx/esm/api").then((tsx) => { tsx.register(); return import(${source}); });`;
  return new Worker(load, { ...options, eval: true });
}
