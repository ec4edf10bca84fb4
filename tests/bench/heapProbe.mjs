import process from "node:process";

// Preloaded into the bot when its memory is measured: answers SIGUSR2 with the heap that is left after a collection.
process.on("SIGUSR2", () => {
  globalThis.gc();
  process.stderr.write(`heap ${process.memoryUsage().heapUsed}\n`);
});
