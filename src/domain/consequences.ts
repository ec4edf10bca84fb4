import { z } from "zod";
import { Change } from "./change.ts";
import { OutboxEntry } from "./notice.ts";
import { PersonId } from "./person.ts";
import { Instant } from "./time.ts";

/**
 * What follows from one write of a command: entries of the log of changes, messages to others, changes that are taken
 * back by it. A document is written together with them, since nothing else is written in the same moment: whoever
 * comes by a document whose consequences were left undone can still see to them.
 */
export const Consequences = z.object({
  id: z.string(),
  /** What the ids of everything that the command makes come from. */
  origin: z.string(),
  /** The command, so that it is known when the same person says the same again. */
  command: z.string(),
  by: PersonId,
  at: Instant,
  /** Its place among those of the same instant. */
  nth: z.number().int(),
  changes: z.array(Change.pick({ id: true, feature: true, reversal: true })),
  /** Ids of changes. */
  takenBack: z.array(z.string()),
  told: z.array(OutboxEntry.pick({ id: true, to: true, notice: true, post: true, refresh: true, knownTo: true })),
});
export type Consequences = z.infer<typeof Consequences>;

/** What a command collects on its way. */
export type Following = Pick<Consequences, "changes" | "takenBack" | "told">;

export const nothingFollows = (): Following => ({ changes: [], takenBack: [], told: [] });

export const isNothing = ({ changes, takenBack, told }: Following): boolean =>
  changes.length + takenBack.length + told.length === 0;
