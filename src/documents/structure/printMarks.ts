import type { Line } from "../line.ts";

/** "25.6.2025 14.40   Referat", "11/30/26, 2:40 PM": what a browser prints above each page, the hour that it was printed and the page's title. */
const STAMP =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[ap]\.?m\.?)?(?<title>(?: \S.*)?)$/iu;
/** "https://example.org/referat 1/2": what it prints below. */
const ADDRESS = /^(?:https?|file):\/\/\S+(?: (?<page>\d{1,3} ?\/ ?\d{1,3}))?$/iu;
const LONGEST = 160;

const DAY =
  /(?<!\d)\d{1,2}[./-] ?\d{1,2}[./-] ?(?:(?:19|20)\d\d|\d\d)(?!\d)|(?<!\d)\d{1,2}\.? (?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|o[kc]t|nov|dec)\p{L}*/iu;
const OF_THE_MEETING =
  /(?<!\p{L})(?:\p{L}*møde(?:t|dato)?|\p{L}*referat|\p{L}*dagsorden|dato|afholdt|(?:man|tirs|ons|tors|fre|lør|søn)dag|meeting|minutes|agenda|date|held|\p{L}+day)(?!\p{L})/iu;
const OF_ANOTHER = /(?<!\p{L})(?:næste|sidste|seneste|forrige|udsendt|godkendt|next|last|previous|issued)(?!\p{L})/iu;
/** The head of a document. */
const TOP = 12;

/**
 * The lines without the hour at which a page of the web was printed, and its address: where there is an address below, the same stamp
 * above another page, or a day of the meeting's own. The title beside the hour stays.
 */
export function withoutPrintMarks(lines: readonly Line[]): { lines: readonly Line[]; dropped: readonly Line[] } {
  const stamps = lines.filter((line, at) => isStamp(line) && (at === 0 || line.page !== lines[at - 1]?.page));
  const addresses = lines.filter(isAddress);
  const isSure =
    addresses.length > 0 ||
    stamps.length > 1 ||
    lines.slice(1, TOP).some(({ text }) => DAY.test(text) && OF_THE_MEETING.test(text) && !OF_ANOTHER.test(text));
  const gone = new Set([...(isSure ? stamps : []), ...addresses.filter((one) => stamps.length > 0 || isCounted(one))]);
  if (gone.size === 0) return { lines, dropped: [] };
  const left = lines.flatMap((line): Line[] => {
    if (!gone.has(line)) return [line];
    const title = STAMP.exec(line.text)?.groups?.["title"]?.trim() ?? "";
    return title === "" ? [] : [{ ...line, text: title, cells: null, parted: null }];
  });
  return { lines: left, dropped: [...gone] };
}

const isStamp = ({ text, marker }: Line): boolean =>
  marker === null && text.length < LONGEST && /^\d/u.test(text) && STAMP.test(text);

const isAddress = ({ text, marker }: Line): boolean =>
  marker === null && text.length < LONGEST && /^(?:http|file)/iu.test(text) && ADDRESS.test(text);

const isCounted = ({ text }: Line): boolean => ADDRESS.exec(text)?.groups?.["page"] !== undefined;
