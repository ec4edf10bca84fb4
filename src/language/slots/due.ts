import type { DateRange } from "../../domain/time.ts";
import { firstMatch } from "../pattern.ts";
import type { Message } from "../message.ts";
import { rangeOf } from "./meeting.ts";
import { slotWordsOf } from "./slotWords.ts";

/** When something is due: a range whose end counts, or the next meeting; and the masked text without saying so. */
export function dueOf(message: Message, masked: string): { due: DateRange | "next" | undefined; rest: string } {
  const { until, due, nextMeeting } = slotWordsOf(message.language);
  const signs = [...masked.matchAll(/‹d(\d+)›/gu)];
  const last = signs.at(-1);
  const date = last && message.dates[Number(last[1])];
  if (last !== undefined && date !== undefined) {
    const before = masked.slice(0, last.index);
    const limit = endingWith(until, before);
    // "Inden jul" is one date with its own beginning; "inden uge 50" has none but today.
    const from = limit !== null && date.from > message.today ? message.today : date.from;
    const start = limit ?? endingWith(due, before) ?? before;
    const rest = `${start.trimEnd()} ${masked.slice(last.index + last[0].length)}`;
    return { due: limit === null ? rangeOf(date) : { from, to: date.to }, rest };
  }
  const next = firstMatch(nextMeeting, masked);
  if (next === null) return { due: undefined, rest: masked };
  const before = masked.slice(0, next.index);
  const start = endingWith(until, before) ?? endingWith(due, before);
  if (start === null) return { due: undefined, rest: masked };
  return { due: "next", rest: `${start.trimEnd()} ${masked.slice(next.index + next.length)}` };
}

/** The text before the words of one of the patterns, where it ends with them. */
function endingWith(patterns: readonly RegExp[], text: string): string | null {
  const match = firstMatch(patterns, text.trimEnd());
  return match === null ? null : text.slice(0, match.index).replace(/,\s*$/u, "");
}
