import "./gently.ts";
import { parentPort } from "node:worker_threads";
import { z } from "zod";
import { Language } from "../../domain/language.ts";
import { PlainDate } from "../../domain/time.ts";
import { readingOf } from "../assemble.ts";
import { extractLines } from "../formats/formats.ts";
import type { ReadResult } from "./result.ts";

export const Job = z.object({
  bytes: z.instanceof(Uint8Array),
  textSize: z.number(),
  options: z.object({
    today: PlainDate.optional(),
    meetings: z.array(PlainDate).readonly().optional(),
    people: z.array(z.object({ name: z.string() })).optional(),
    wording: Language.optional(),
  }),
});
export type Job = z.infer<typeof Job>;

/** `fault`: where the reader itself went wrong, which no file should make it do. */
export type Answer = ReadResult | { readonly kind: "fault"; readonly stack: string };

/** Runs in a thread of its own: what a hostile file makes of memory and time, in its format or in its words, ends with the thread. */
async function read({ bytes, textSize, options }: Job): Promise<Answer> {
  const extracted = await extractLines(bytes, textSize);
  if (extracted.kind === "refused") return extracted;
  try {
    return { kind: "read", reading: readingOf(extracted.lines, options, extracted.undrawnFrom) };
  } catch (error) {
    return { kind: "fault", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on("message", (message: unknown) => {
  void read(Job.parse(message)).then((answer) => parentPort?.postMessage(answer));
});
