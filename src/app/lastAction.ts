import { isFresh } from "../domain/recency.ts";
import { ListActionsParameters } from "../features/actions/listActions.ts";
import { parametersOf } from "../features/command.ts";
import { withItsNumber } from "../language/itsNumber.ts";
import { OF_AN_ACTION } from "../language/intents/traits.ts";
import { understand } from "../language/understand.ts";
import type { Understanding } from "../language/understanding.ts";
import type { LastDone } from "./lastDone.ts";
import type { Reading } from "./planned.ts";

/** "Udsæt den til fredag", right after one action was spoken of; null: it asks for something by itself, or for nothing of that one. */
export function ofLastAction({ text, context, last, now, understanding }: Reading): Understanding | null {
  const number = last && isFresh(last.at, now) ? numberIn(last) : null;
  if (number === null) return null;
  const { sure, intent } = understanding();
  if (sure && intent !== "none") return null;
  const numbered = withItsNumber(text, number, context.language);
  const meant = numbered === null ? null : understand(numbered, context);
  return meant && OF_AN_ACTION.has(meant.intent) && meant.slots.action === number && !isOfAnythingElse(meant)
    ? meant
    : null;
}

/** Until when, or to whom, may still have to be asked; what is meant may not. */
const isOfAnythingElse = ({ sure, doubt, also = [] }: Understanding): boolean =>
  also.length > 0 || (!sure && doubt !== "until" && doubt !== "date" && doubt !== "name");

/** Of the one action that was changed or shown; null: of none, or of several. */
function numberIn({ changes, lookedUp }: LastDone): number | null {
  const shown = lookedUp && parametersOf(lookedUp, "listActions", ListActionsParameters)?.action;
  const numbers = new Set([...changes.map(({ action }) => action), ...(shown == null ? [] : [shown])]);
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? only : null;
}
