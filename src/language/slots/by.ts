import type { Message } from "../message.ts";
import { firstMatch } from "../pattern.ts";
import type { Stretch } from "../understanding.ts";
import { slotWordsOf } from "./slotWords.ts";

/** How much later: "en uge", "14 dage", "another two weeks". */
export function stretchIn({ masked, language }: Message): Stretch | undefined {
  const { by, counts } = slotWordsOf(language);
  const groups = firstMatch(by, masked)?.groups;
  const said = groups?.count?.toLowerCase();
  if (groups === undefined || said === undefined) return undefined;
  const count = counts.get(said) ?? Number(said);
  if (Number.isNaN(count)) return undefined;
  const { days, weeks, weeks2, fortnights, months } = groups;
  const each = days !== undefined ? 1 : (weeks ?? weeks2) !== undefined ? 7 : fortnights !== undefined ? 14 : 0;
  return { days: count * each, months: months === undefined ? 0 : count };
}
