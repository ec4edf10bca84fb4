import { isSameTitle, withItem, type AgendaItem } from "./agenda.ts";
import { accept, type Decision } from "./decision.ts";
import { mayCorrect, type AgendaDraft, type Correction } from "./draft.ts";
import type { Person } from "./person.ts";
import type { Instant } from "./time.ts";

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
  const correction: Correction = { key: "items", by: actor.id, at, what: "takeIn" };
  const corrections = [...draft.corrections, correction];
  const taken = missing.map((item) => ({ ...item, closed: null }));
  return accept({ ...draft, items: taken.reduce(withItem<AgendaDraft["items"][number]>, draft.items), corrections });
}
