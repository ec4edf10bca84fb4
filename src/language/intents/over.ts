import type { Request } from "../grammar.ts";
import type { Message } from "../message.ts";
import { isPast } from "../slots/meeting.ts";
import type { Built } from "./build.ts";
import { traitsOf } from "./traits.ts";

/** The same, in doubt where it is of what is over. */
export function orOver(built: Built, intent: Request, message: Message): Built {
  const { meeting } = built.slots;
  const isOver = isPast(meeting, message) || meeting === "previous" || meeting === "beforeLast";
  return isOver && traitsOf(intent).isAhead && built.doubt === undefined ? { ...built, doubt: "intent" } : built;
}
