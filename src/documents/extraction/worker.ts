import { parentPort } from "node:worker_threads";
import { z } from "zod";
import { PlainDate } from "../../domain/time.ts";
import { readingOf } from "../assemble.ts";
import { extractLines } from "../formats/formats.ts";
import type { ReadResult } from "./result.ts";

export const Job = z.object({
  bytes: z.instanceof(Uint8Array),
  textSize: z.number(),
  options: z.object({
    today: PlainDate.optional(),
    people: z.array(z.object({ name: z.string() })).optional(),
  }),
});
export type Job = z.infer<typeof Job>;

/** Runs in a thread of its own: what a hostile file makes of memory and time, in its format or in its words, ends with the thread. */
async function read({ bytes, textSize, options }: Job): Promise<ReadResult> {
  const extracted = await extractLines(bytes, textSize);
  return extracted.kind === "refused" ? extracted : { kind: "read", reading: readingOf(extracted.lines, options) };
}

parentPort?.on("message", (message: unknown) => {
  void read(Job.parse(message)).then((result) => parentPort?.postMessage(result));
});
