import type { ReadItem, ReadPerson } from "../../domain/reading.ts";
import { matchPeople } from "../../language/names.ts";
import { isPersonName } from "./names.ts";

/** Somebody whom a document names in full, and whether they were away. */
type Named = { readonly name: string; readonly absent: boolean };

/**
 * Everybody whom a document knows by a full name, each once: its lists, who comes instead, and who presents an item. A Daniel
 * who presents may be the one meant by "Daniel", though the lists have another.
 */
export function everyoneIn(people: readonly ReadPerson[], items: readonly Pick<ReadItem, "presenters">[]): Named[] {
  const everyone = people.map(({ name, absent }): Named => ({ name, absent }));
  const others = [...people.flatMap(({ substitute }) => substitute ?? []), ...items.flatMap((one) => one.presenters)];
  for (const name of new Set(others))
    if (isPersonName(name) && matchPeople(name, everyone).kind === "none") everyone.push({ name, absent: false });
  return everyone;
}
