import type { Reversal } from "../../domain/change.ts";
import { accept, refuse, type Decision } from "../../domain/decision.ts";
import { meetingKey, minutesKey } from "../../ports/records.ts";
import type { Context } from "../feature.ts";
import { known, mark } from "./mark.ts";

/** Takes a mark off again, or puts it back; not where another item has the number by now. */
export async function undoClosed(
  context: Context,
  { meeting, item, closes, known: meant }: Extract<Reversal, { kind: "closed" }>,
): Promise<Decision<string>> {
  const { committee, records, say, today } = context;
  const kept = await records.meetings.read(committee.id, meetingKey(meeting));
  const minutes = await records.minutes.read(committee.id, minutesKey(meeting));
  const items = [...(kept?.value.items ?? []), ...(minutes?.value.items ?? [])];
  const isSame = items.some(
    (one) => one.number === item && known(one) === meant && (one.behind !== undefined) === closes,
  );
  if (!kept || !isSame) return refuse({ kind: "changedSince" });
  const marked = await mark(context, meeting, { item, closes: !closes, hasMinutes: minutes !== null });
  if (!marked.ok) return marked;
  const day = say.dates.day(kept.value.date, today);
  return accept(closes ? say.closed.opened(item, day) : say.closed.done(item, day));
}
