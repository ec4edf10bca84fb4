import { isSameTitle, withItem, type AgendaItem } from "./agenda.ts";
import { addMinutes } from "./calendar.ts";
import { accept, type Decision } from "./decision.ts";
import { mayCorrect, type AgendaDraft, type DraftCorrection } from "./draft.ts";
import type { Person } from "./person.ts";
import type { ClockTime, Instant } from "./time.ts";

/** What the document leaves out comes on its agenda, before "Eventuelt". What is there already changes nothing. */
export function takeIn(
  draft: AgendaDraft,
  command: { actor: Person; items: readonly AgendaItem[]; at: Instant },
): Decision<AgendaDraft> {
  const { actor, items, at } = command;
  const open = mayCorrect(draft, actor);
  if (!open.ok) return open;
  const missing = items.filter(({ title }) => !draft.items.some((one) => isSameTitle(one.title, title)));
  if (missing.length === 0) return accept(draft);
  const correction: DraftCorrection = { key: "items", by: actor.id, at, what: "takeIn" };
  const corrections = [...draft.corrections, correction];
  const taken = missing.map((item) => ({ ...item, key: "", closed: null }));
  return accept({ ...draft, items: inTime(taken.reduce(withItem<Item>, draft.items)), corrections });
}

type Item = AgendaDraft["items"][number];

/** What now comes later than its clock time says goes without one: it is counted on from the items before. */
function inTime(items: readonly Item[]): Item[] {
  let now: ClockTime | null = null;
  return items.map((item) => {
    const start: ClockTime | null = now !== null && item.start !== null && item.start < now ? null : item.start;
    const from = start ?? now;
    now = from !== null && item.minutes !== null ? addMinutes(from, item.minutes) : from;
    return { ...item, start };
  });
}
