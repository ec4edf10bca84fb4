import type { PlainDate } from "../domain/time.ts";
import { plainVerb as da } from "./da/plainVerb.ts";
import { findDates } from "./dates.ts";
import { detectLanguage } from "./detect.ts";
import { plainVerb as en } from "./en/plainVerb.ts";
import { firstMatch } from "./pattern.ts";
import { slotWordsOf } from "./slots/slotWords.ts";
import type { Language } from "./understanding.ts";

const PLAIN_VERB: Record<Language, (task: string) => string> = { da, en };

interface Around {
  /** The deadline, which has a place of its own on the list; null: none. */
  due: PlainDate | null;
  today: PlainDate;
  /** Where the task itself does not tell. */
  language: Language;
}

/** What somebody does, as minutes say it, made what is to be done: "sender et brev inden den 8. januar" is "sende et brev". */
export function taskOnList(said: string, { due, today, language: otherwise }: Around): string {
  const language = detectLanguage(said, otherwise);
  const task = due === null ? said : withoutDue(said, due, { today, language });
  return PLAIN_VERB[language](task);
}

function withoutDue(said: string, due: PlainDate, options: { today: PlainDate; language: Language }): string {
  const text = said.replace(/[\s.,;]+$/u, "");
  const last = findDates(text, options).at(-1);
  // The year may be the document's rather than the one that is nearest now.
  if (!last || last.index + last.length !== text.length || last.to.slice(5) !== due.slice(5)) return said;
  const before = text.slice(0, last.index).trimEnd();
  const { until, due: on } = slotWordsOf(options.language);
  const word = firstMatch(until, before) ?? firstMatch(on, before);
  const rest = word ? before.slice(0, word.index).replace(/[\s,]+$/u, "") : before;
  return rest === "" ? said : rest;
}
