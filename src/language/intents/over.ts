import type { Request } from "../grammar.ts";
import type { Message } from "../message.ts";
import type { Built } from "./build.ts";

/** What nobody asks for of a meeting that has been held, nor until a day that is over: it is told of. */
const AHEAD: ReadonlySet<Request> = new Set([
  "cancel",
  "attend",
  "proposeItem",
  "scheduleMeeting",
  "callOffMeeting",
  "snooze",
]);

/** The same, in doubt where it is of what is over. */
export function orOver(built: Built, intent: Request, { today }: Message): Built {
  const { meeting, until } = built.slots;
  const day = until ?? (typeof meeting === "object" && "to" in meeting ? meeting : undefined);
  const isOver = meeting === "previous" || meeting === "beforeLast" || (day !== undefined && day.to < today);
  return isOver && AHEAD.has(intent) && built.doubt === undefined ? { ...built, doubt: "intent" } : built;
}
