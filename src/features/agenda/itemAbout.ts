import { isSameTitle, trueTitle, type AgendaItem } from "../../domain/agenda.ts";
import { fold } from "../../language/folding.ts";

/** Shorter than that, a title found within another says little: "Budget" may be part of many. */
const TELLING = 8;

/** "Medicinboksen" is "Medicinboksen: Skal flere have den?". */
export function covers(title: string, wanted: string): boolean {
  const [has, wants] = [fold(title), fold(wanted)];
  return has.includes(wants) || (has.length >= TELLING && wants.startsWith(has));
}

/** What stands on an agenda of what was wanted there, by its title or one that says as much. */
export const itemAbout = (items: readonly AgendaItem[], wanted: string): AgendaItem | undefined =>
  items.find((item) => isSameTitle(trueTitle(item), wanted)) ?? items.find((item) => covers(trueTitle(item), wanted));
