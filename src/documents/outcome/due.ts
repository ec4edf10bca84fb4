import type { ReadAction, ReadItem } from "../../domain/reading.ts";
import type { PlainDate } from "../../domain/time.ts";
import { isByNextMeeting } from "../../language/byNextMeeting.ts";
import { findDates } from "../../language/dates.ts";
import type { Language } from "../../language/understanding.ts";

/** What is to be done by the next meeting is due on its day, where the document gives it. */
export function dueByNextMeeting(items: readonly ReadItem[], date: PlainDate | null): ReadItem[] {
  if (date === null) return [...items];
  const withDue = (action: ReadAction): ReadAction =>
    action.due === null && isByNextMeeting(action.quote) ? { ...action, due: date } : action;
  return items.map((item) => ({ ...item, actions: item.actions.map(withDue) }));
}

export type DateContext = { readonly around: PlainDate; readonly language: Language };

const DEADLINE =
  /(?:inden|senest|frist(?:en)?(?: er)?:?|deadline:?|før|til og med|by|before|no later than|until|due:?|ultimo|primo|medio)\s*(?:den\s|d\.\s?|udgangen af\s|the end of\s)?$/iu;
const NOT_A_DEADLINE = /(?:siden|fra|af|pr\.|mødet|møde|since|from|meeting (?:of|on))\s*(?:den\s|d\.\s?)?$/iu;

/** The last day of the deadline that a text gives, or null: one named as such, or else the only day to come. */
export function dueIn(text: string, { around, language }: DateContext): PlainDate | null {
  const dates = findDates(text, { today: around, language, prefer: "future" });
  const before = (index: number) => text.slice(Math.max(0, index - 30), index);
  const named = dates.find(
    (date) => DEADLINE.test(before(date.index)) || DEADLINE.test(`${date.text.split(" ")[0] ?? ""} `),
  );
  if (named) return named.to;
  const coming = dates.filter((date) => date.from > around && !NOT_A_DEADLINE.test(before(date.index)));
  return coming.length === 1 && dates.length === 1 ? (coming[0]?.to ?? null) : null;
}

/** A remark at the end of a task, in brackets or after a word for it. */
const REMARK =
  /[\s.,;–-]*(?:\((?<inside>[^()]{1,40})\)|(?<=[\s(,;.–-])(?<after>(?:tids)?(?:frist|deadline|due)(?:\s(?:er|den|d\.)|\s?:)?\s[^(),;]{1,30}))[\s.]*$/iu;
const AROUND_A_DAY =
  /(?<!\p{L})(?:senest|inden|(?:tids)?frist|deadline|den|d|i|til|er|by|before|due|on|kl)(?!\p{L})|[\s.:()–-]/giu;

/** "skriver til lægerne (frist: 15/12)" is "skriver til lægerne", since its day has a place of its own. */
export function withoutDeadline(task: string, due: PlainDate | null, { around, language }: DateContext): string {
  const remark = due === null ? null : REMARK.exec(task);
  const words = remark?.groups?.["inside"] ?? remark?.groups?.["after"] ?? "";
  const [date] = findDates(words, { today: around, language, prefer: "future" });
  if (!remark || !date || date.to !== due) return task;
  const left = `${words.slice(0, date.index)} ${words.slice(date.index + date.length)}`;
  return left.replace(AROUND_A_DAY, "") === "" ? task.slice(0, remark.index) : task;
}
