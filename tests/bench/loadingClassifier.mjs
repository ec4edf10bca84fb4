import { performance } from "node:perf_hooks";
import process from "node:process";

// Loads the trained classifiers of both languages from the build, and prints how long that took and what it holds.

// The schemas that it shares with all else are there already.
await import("../../dist/understanding.js");
globalThis.gc();
const before = process.memoryUsage();
const begun = performance.now();
const { classify } = await import("../../dist/classify.js");
for (const language of ["da", "en"]) classify("afbud", language, []);
const milliseconds = performance.now() - begun;
globalThis.gc();
const after = process.memoryUsage();
const held = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1024 / 1024;
process.stdout.write(`classifier loaded from the build: ${milliseconds.toFixed(0)} ms, ${held.toFixed(0)} MB\n`);
