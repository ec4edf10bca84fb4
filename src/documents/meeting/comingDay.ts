import { weekday } from "../../domain/calendar.ts";
import type { Language } from "../../domain/language.ts";
import type { PlainDate } from "../../domain/time.ts";
import { daysNamed, NO_YEAR } from "../outcome/daysNamed.ts";
import { nthWeekdays } from "./nthWeekday.ts";

type Day = {
  readonly from: PlainDate;
  readonly index: number;
  readonly length: number;
  /** It falls on another day of the week than the text says. */
  readonly isOtherWeekday: boolean;
};

const MOVED =
  /(?<!\p{L})(?:flytt\p{L}*|ryk(?:kes|ket|ker)|udsæt\p{L}*|udsat|udsky\p{L}*|udskudt|ændre[st]?|moved|rescheduled|postponed|changed|brought forward)(?!\p{L})/iu;
const FROM = /(?<!\p{L})(?:fra|from)\s+(?:\p{L}+dag\s+)?(?:den\s|d\.\s?|the\s)?$/iu;
const TO = /(?<!\p{L})(?:til|to)\s+(?:\p{L}+dag\s+)?(?:den\s|d\.\s?|the\s)?$/iu;
const NOT = /(?<!\p{L})(?:ikke|not)\s+(?:på\s|on\s)?(?:\p{L}+dag\s+)?(?:den\s|d\.\s?|the\s)?$/iu;
/** "Som var planlagt til 2. oktober": the day that it had before. */
const WAS_MEANT =
  /(?<!\p{L})(?:var (?:\p{Ll}+ )?(?:planlagt|berammet|fastsat|aftalt|annonceret)|skulle (?:\p{Ll}+ )?(?:have været|være)|oprindelig\p{L}*|(?:was|had been) (?:originally )?(?:planned|scheduled|set|due|announced|to have been)|originally)(?!\p{L})[^.;,]{0,25}$/iu;
const CALLED_OFF =
  /^[^.;]{0,80}?(?<!(?:ikke|not)\s)(?<!\p{L})(?:aflys(?:t|es)|udgår|bortfalder|cancelled|canceled|called off|will not (?:take place|be held))(?!\p{L})/iu;

/** The day of the meeting that a text is about: the one it is moved to, none that is called off or denied. */
export function comingDay(text: string, around: PlainDate, language: Language): Day | undefined {
  const nth = around === NO_YEAR ? [] : nthWeekdays(text, around, language);
  const isInside = (index: number) => nth.some((one) => index >= one.index && index < one.index + one.length);
  // The next meeting may be far ahead.
  const { dates, unsure } = daysNamed(text, { around, language });
  const named = [...dates, ...unsure]
    .filter((one) => one.precision === "day" && one.from === one.to && !isInside(one.index))
    .map(({ from, index, length, weekdaySaid }): Day => ({
      from,
      index,
      length,
      isOtherWeekday: weekdaySaid !== null && weekday(from) !== weekdaySaid,
    }));
  const told = nth.flatMap(({ date, index, length }): Day[] =>
    date === null ? [] : [{ from: date, index, length, isOtherWeekday: false }],
  );
  const days = [...named, ...told].filter(({ from }) => from > around).sort((a, b) => a.index - b.index);
  const before = ({ index }: Day) => text.slice(Math.max(0, index - 30), index);
  const open = days.filter(
    (day) => !NOT.test(before(day)) && !CALLED_OFF.test(text.slice(day.index + day.length).replace(/^\./u, "")),
  );
  const others = open.filter(({ index }) => !WAS_MEANT.test(text.slice(Math.max(0, index - 70), index)));
  const stands = others.length > 0 ? others : open;
  if (!MOVED.test(text)) return stands[0];
  return stands.find((day) => TO.test(before(day))) ?? stands.find((day) => !FROM.test(before(day)));
}
