import type { FormKind } from "./form.ts";

interface NumericMarks {
  /** What may stand before a date and marks it as one: "den", "d." */
  mark: string;
  /** Before a day that something is to be done by: a share or a ratio is no such. */
  led: string;
  /** An optional weekday with its comma, in a group. */
  weekday: string;
  /** Before a number of another kind: "side", "punkt". */
  notAfter: string;
  /** After a share or a measure: "af", "time". */
  notBefore: string;
}

/** The dates written in figures, day first: 3/12, 3/12-26, 3.12.2026, 2026-12-03, 28/12-3/1. */
export function numericForms(marks: NumericMarks): [FormKind, string][] {
  // Not within a longer row of figures, and not the page or the item of that number.
  const notAfter = String.raw`(?<![\d./:-])(?<!(?<![\p{L}])(?:${marks.notAfter})\.?\s{0,2})`;
  const notBefore = String.raw`(?![/\d]|[.,:]\d|\s{0,2}(?:%|(?:${marks.notBefore})(?!\p{L})))`;
  const marked = String.raw`${notAfter}${marks.weekday}(?:(?<mark>${marks.mark})\s{0,2})?`;
  const slashed = String.raw`${marked}(?<day>\d{1,2})\s?/\s?(?<month>\d{1,2})`;
  return [
    ["isoDay", String.raw`(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!-?\d)`],
    ["numericDay", String.raw`(?:(?<=(?<![\p{L}])(?<led>${marks.led})\s{1,2})|)${slashed}${notBefore}`],
    ["numericDay", String.raw`${slashed}\s?[-–/]\s?(?<year>20\d{2}|\d{2})${notBefore}`],
    ["numericDay", String.raw`${slashed}\s(?<year>20\d{2})${notBefore}`],
    [
      "numericDay",
      String.raw`${marked}(?<day>\d{1,2})(?<dot>[.-])(?<month>\d{1,2})\k<dot>(?<year>(?:19|20)\d{2})${notBefore}`,
    ],
    ["numericDay", String.raw`${marked}(?<day>\d{2})\.(?<month>\d{2})\.(?<year>\d{2})${notBefore}`],
    // Nothing else at the end of a clause is written so, but hours on five minutes are.
    [
      "numericDay",
      String.raw`${notAfter}(?<!(?<![\p{L}])(?:kl|klokken|at|fra|from|til|to|kr|dkk|version|jf|se|see)\.?\s{0,2})(?<day>\d{1,2})\.(?<month>0[1-46-9]|1[12])(?=\s{0,2}(?:$|[,;!?)]|\.(?!\d)))`,
    ],
    [
      "numericDay",
      String.raw`${marks.weekday}(?<mark>${marks.mark})\s{0,2}(?<day>\d{1,2})\.(?<month>\d{1,2})\.?${notBefore}`,
    ],
    [
      "daysAcross",
      String.raw`${marked}(?<day>\d{1,2})/(?<month>\d{1,2})\s?[-–]\s?(?<last>\d{1,2})/(?<lastMonth>\d{1,2})${notBefore}`,
    ],
  ];
}
