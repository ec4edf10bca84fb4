const EVERY = 50;
const MEGABYTE = 1024 * 1024;
/** A thread, its libraries and what their heap leaves uncollected, in megabytes, before a file takes anything. */
const START = 200;

type MemoryWatch = {
  /** Megabytes since the watch began. */
  grown(): number;
  unwatch(): void;
};

/**
 * Calls `onTooMuch` once when the process has grown by more than the limit (megabytes) since now.
 * A thread's heap has a limit of its own, but the buffers that a file unpacks into lie outside it.
 */
export function watchMemory(limit: number, onTooMuch: () => void): MemoryWatch {
  const before = process.memoryUsage.rss();
  const grown = () => (process.memoryUsage.rss() - before) / MEGABYTE;
  const timer = setInterval(() => {
    if (grown() <= limit + START) return;
    clearInterval(timer);
    onTooMuch();
  }, EVERY);
  return {
    grown,
    unwatch() {
      clearInterval(timer);
    },
  };
}
