import type { Request } from "../grammar.ts";
import type { Message } from "../message.ts";
import type { Built } from "./build.ts";
import { traitsOf } from "./traits.ts";

/** The same, in doubt where it is of what is over. */
export function orOver(built: Built, intent: Request, { today }: Message): Built {
  const { meeting } = built.slots;
  const hasBeen = typeof meeting === "object" && "to" in meeting && meeting.to < today;
  const isOver = hasBeen || meeting === "previous" || meeting === "beforeLast";
  return isOver && traitsOf(intent).isAhead && built.doubt === undefined ? { ...built, doubt: "intent" } : built;
}
