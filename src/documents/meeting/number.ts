const MONTH = String.raw`(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)`;
const WORDS: readonly (readonly [RegExp, number])[] = [
  "første|first",
  "andet|second",
  "tredje|third",
  "fjerde|fourth",
  "femte|fifth",
  "sjette|sixth",
  "syvende|seventh",
  "ottende|eighth",
  "niende|ninth",
  "tiende|tenth",
  "ellevte|elevte|eleventh",
  "tolvte|twelfth",
].map((word, at) => [
  new RegExp(
    `^(?:(?:referat|dagsorden|minutes) (?:af|fra|til|for|of) )?(?:det |the )?(?:${word}) (?:\\p{L}+e )?(?:\\p{L}*møde|meeting)(?!\\p{L})`,
    "iu",
  ),
  at + 1,
]);

/** "8. møde", "Møde nr. 14", "Møde 2/2024", "møde i Udvalget, nr. 4", "5th meeting", "Mødenummer: 3" */
const FORMS: readonly RegExp[] = [
  /(?<![\d/.-])(?<number>\d{1,3})\.\s+(?:ordinære\s+|ordinært\s+|ekstraordinære\s+)?(?:\p{L}*møde)(?!\p{L})/iu,
  /(?<!\p{L})(?:\p{L}*m[øo]de|mødenr\.?|mødenummer|referat|dagsorden|meeting)\s*(?:nr\.?|nummer|no\.?|number|#)\s*:?\s*(?<number>\d{1,3})(?!\d)/iu,
  /(?<!\p{L})(?:\p{L}*møde|referat|dagsorden|meeting)\s+(?:nr\.?\s*)?(?<number>\d{1,2})\s?\/\s?(?:20)?\d{2}(?![\d.])/iu,
  /(?<!\p{L})(?:\p{L}*møde|referat|dagsorden|meeting)\s[^.:;]{2,80}?[,(\s](?:nr\.?|no\.?)\s*(?<number>\d{1,3})(?!\d)/iu,
  /(?<number>\d{1,3})(?:st|nd|rd|th)\s+(?:\p{L}+\s+)?meeting/iu,
  new RegExp(`(?:^|\\p{L}, )(?:møde|meeting)\\s+(?<number>\\d{1,2})(?![\\d/:]|\\.\\d|\\.?\\s*${MONTH})`, "iu"),
];

/** The meeting's running number, as its title tells it. */
export function meetingNumber(text: string): number | null {
  for (const form of FORMS) {
    const number = form.exec(text)?.groups?.["number"];
    if (number !== undefined && Number(number) > 0) return Number(number);
  }
  return WORDS.find(([form]) => form.test(text))?.[1] ?? null;
}
