import { isCommitteeWord } from "../knowledge/bodies.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import type { Line } from "../line.ts";
import { capitalised } from "../people/names.ts";
import { labelKind } from "../structure/labels.ts";
import { OF_PEOPLE } from "../vocabulary/labels.ts";

const FEWEST_LETTERS = 80;
const LONGEST_NAME = 4;
const SEPARATOR = /\s*[,;/&()]\s*|\s(?:og|samt|and)\s/u;
/** "referat af møde i driftsforum syd" */
const WHOSE =
  /(?<=(?:møde(?:t)? i|referat (?:af|fra)|dagsorden (?:til|for)|minutes of|meeting of|agenda for) (?:the )?)(?!møde)(?<name>\p{Ll}[\p{Ll}-]*(?: (?!den |d\. |kl|mandag|tirsdag|onsdag|torsdag|fredag|on )\p{Ll}[\p{Ll}-]*){0,6})/u;
/** Neither "1. oktober" nor "evt. mere". */
const OPENS =
  /(?<=^|[!?]\s|\p{L}{3}\.\s)(?<!(?<!\p{L})(?:evt|pkt|vedr|ang|inkl|ekskl|tlf|mio|mia|stk|resp|iht|ift|ifm)\.\s)\p{Ll}/gu;
const ENDED = /[.:!?]$/u;

/** Whether a text has no capital letter at all, and letters enough to tell. */
export const isAllSmall = (lines: readonly Line[]): boolean =>
  !lines.some(({ text }) => /\p{Lu}/u.test(text)) &&
  lines.reduce((letters, { text }) => letters + text.length, 0) >= FEWEST_LETTERS;

/**
 * Notes typed without a single capital, with those that sentences, the committee and the people on its lists have. Put back into small
 * letters, each word is as it was.
 */
export function withCapitals(lines: readonly Line[]): Line[] {
  const names = namesIn(lines);
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  const anyName =
    names.length === 0
      ? null
      : new RegExp(`(?<!\\p{L})(?:${[...known.keys()].map(escaped).join("|")})(?!\\p{L})`, "gu");
  const named = (text: string) => (anyName === null ? text : text.replace(anyName, (name) => known.get(name) ?? name));
  return lines.map((line, at) => {
    const above = lines[at - 1];
    const opens = line.gap || line.marker !== null || above === undefined || ENDED.test(above.text);
    const whose = line.text.replace(WHOSE, (name) => (name.split(" ").some(isCommitteeWord) ? asTitle(name) : name));
    const text = named(whose).replace(OPENS, (letter, index: number) =>
      index > 0 || opens ? letter.toUpperCase() : letter,
    );
    return { ...line, text, cells: line.cells?.map(named) ?? null };
  });
}

/** Of those that stand in a list behind or below its label. */
function namesIn(lines: readonly Line[]): string[] {
  const found = new Set<string>();
  let isList = false;
  for (const { text, gap } of lines) {
    const { label, rest } = /^(?<label>[^:]{2,40}):\s*(?<rest>.*)$/u.exec(text)?.groups ?? {};
    const kind = labelKind(label ?? text);
    const isLabel = kind !== null && OF_PEOPLE.has(kind);
    if (label !== undefined || isLabel) isList = isLabel;
    else if (gap) isList = false;
    if (!isList) continue;
    for (const part of (rest ?? (isLabel ? "" : text)).split(SEPARATOR)) {
      const words = part.split(" ");
      const first = words.findIndex((word) => isGivenName(capitalised(word)));
      const name = first < 0 ? [] : words.slice(first);
      if (name.length > 1 && name.length <= LONGEST_NAME) found.add(asTitle(name.join(" ")));
    }
  }
  return [...found];
}

const asTitle = (words: string): string =>
  words
    .split(" ")
    .map((word) => (/^(?:for|og|i|af|of|and|the|på|om|von|van|de)$/u.test(word) ? word : capitalised(word)))
    .join(" ");

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
