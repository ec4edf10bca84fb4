const EVERY = 50;
const MEGABYTE = 1024 * 1024;
/** A thread, its libraries and what their heap leaves uncollected, in megabytes, before a file takes anything. */
const START = 200;

/**
 * Calls `onTooMuch` once when the process has grown by more than the limit (megabytes) since now; the result stops watching.
 * A thread's heap has a limit of its own, but the buffers that a file unpacks into lie outside it.
 */
export function watchMemory(limit: number, onTooMuch: () => void): () => void {
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before <= (limit + START) * MEGABYTE) return;
    clearInterval(timer);
    onTooMuch();
  }, EVERY);
  return () => {
    clearInterval(timer);
  };
}
