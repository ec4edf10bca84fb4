import { sameContent, withdrawAction, type Action } from "./action.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import type { Person } from "./person.ts";
import type { Instant } from "./time.ts";

/**
 * Puts the action back as it was before, unless it has changed since; one that was not there before (`before` null) is
 * taken back. Again, it changes nothing.
 */
export function undoAction(
  current: Action,
  command: { before: Action | null; after: Action; actor: Person; now: Instant },
): Decision<Action> {
  const { before, after, actor, now } = command;
  // A run that was killed half-way has put it back already.
  if (before ? isSame(current, before) : current.status === "withdrawn") return accept(current);
  if (!isSame(current, after)) return refuse({ kind: "changedSince" });
  return before ? accept(before) : withdrawAction(current, { actor, at: now });
}

const isSame = (a: Action, b: Action): boolean =>
  a.status === b.status && lastWord(a) === lastWord(b) && sameContent(a, b);

/** When and by whom it came to be as it is: done again by somebody else is not the same. */
function lastWord(action: Action): string {
  switch (action.status) {
    case "open":
      return "";
    case "done":
      return `${action.doneAt} ${action.doneBy}`;
    case "withdrawn":
      return `${action.withdrawnAt} ${action.withdrawnBy}`;
  }
}
