import process from "node:process";
import { z } from "zod";

/** What both bots are told by the process that starts them. */
export const Told = z.object({
  app: z.string(),
  tenant: z.string(),
  issuer: z.string(),
  service: z.string(),
  data: z.string(),
});

export const told = (): z.infer<typeof Told> => Told.parse(JSON.parse(process.env["SOAK"] ?? ""));

/** What a bot says to it: that it listens, and what is left of its heap after a collection, each time it is asked. */
export const Said = z.union([
  z.object({ port: z.number() }),
  z.object({ heap: z.number(), resident: z.number(), errors: z.number() }),
]);
export type Said = z.infer<typeof Said>;

export function say(said: Said): void {
  process.send?.(said);
}

/** `errors`: how many it has logged so far. */
export function answerHeap(errors: () => number): void {
  process.on("message", () => {
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed: heap, rss: resident } = process.memoryUsage();
    say({ heap, resident, errors: errors() });
  });
  // Whoever started it is gone.
  process.on("disconnect", () => process.exit());
}
