import { everyMatch } from "../vocabulary/anyOf.ts";
import { markerNumber } from "../line.ts";
import { paragraphsOf } from "../prose/paragraphs.ts";
import { unbroken } from "../prose/sentences.ts";
import type { Repair } from "../repair/repair.ts";
import type { Marked } from "../structure/candidates.ts";
import { kindOf } from "../structure/itemKinds.ts";
import { ASKED } from "../structure/sectionEnds.ts";

/** A recommendation's number (unnumbered ones count from 1) and its words without the number. */
export type Clause = { readonly number: number; readonly text: string };

const LEAD =
  /^(?:\d{1,3}\.\d{1,2}\.? )?(?:(?:det|der)\s+(?:indstilles|anbefales)|(?:\p{L}[^.:]{1,80}?\s)?(?:indstiller|anbefaler)(?:\s+\p{L}*(?:råd|udvalg|bestyrelse)(?:et|en|n)(?=,))?|(?:the|this) [^.:]{2,50}? (?:is|are|was|were) (?:asked|invited|recommended|requested)|it (?:is|was) recommended|(?:members|the members|we) (?:are|were) asked)(?:\s+til\s+\p{L}[^,:]{2,60})?(?:\s+(?:to|that))?\s*[,:]?\s*/iu;
/** "anbefaler kommunerne at afsætte penge" is what the committee is to do. */
const RECOMMENDS_IT = /^(?:anbefaler|indstiller|recommends?) (?!at\s|that\s|to\s)\p{L}/u;
/** "at Styregruppen for børn og unge": no verb of what it is to do. */
const WHO = /^at\s+(?!.*\p{Ll}(?:er|år|es)(?!\p{L}))(?:\p{Lu}[^.,:]{2,70}|\p{Ll}+(?:en|et|erne|ne|s))\s*:?$/u;
/** "at det over for Byrådet anbefales,": to whom the clauses below it are passed on. */
const PASSES_ON =
  /^(?:at|that)\s(?:(?:det|it)\s(?:[^.,:;]{1,120}\s)?(?:anbefales|indstilles|foreslås|(?:is|be) recommended)|[^.,:;]{1,120}\s(?:anbefaler|indstiller|recommends?))(?:\s(?:(?:over\s?for|til|to)\s)?[^.,:;]{2,100}?)?\s?(?:[,:]|,?\s(?:at|that):?)?$/iu;
/** The same with the first of them on its line. */
const PASSES_ON_FIRST =
  /^(?:at|that)\s(?:det|it)\s(?:[^.,:;]{1,120}\s)?(?:anbefales|indstilles|foreslås|(?:is|be) recommended)(?:\s[^.,:;]{2,100})?,\s+(?=(?:at|that)\s)/iu;
const NONE = /^(?:ingen(?: indstilling)?|intet|-|–|none|n\/a)\.?$/iu;
/** What a committee is to do, one line for each where a PDF has lost the signs of the list. */
const VERB = /^(?:tager|drøfter|godkender|tiltræder|tilslutter sig|note|notes|approve|approves|discuss|discusses)\s/iu;
const INLINE = /(?:^|\s)(?:\(?(?<letter>[a-h])\)|\(?(?<digit>[1-9])[).])\s+(?=\p{L})/gu;

/** A line shorter than this share of the longest was ended on purpose. */
const ENDED = 0.8;

/**
 * The recommendations of a section: its list, its lines that begin with "at", or its one sentence; and the paragraphs that are none,
 * which are words of the case. `width`: of the item's longest line.
 */
export function clausesOf(
  lines: readonly Marked[],
  repair: Repair,
  width: number,
): { readonly clauses: Clause[]; readonly others: readonly string[] } {
  const paragraphs = paragraphsOf(
    lines.map(({ line }, at) => {
      const above = lines[at - 1]?.text ?? "";
      const isNew = /(?:[,:;.|]|\s(?:og|samt))$/iu.test(above) || above.length < width * ENDED;
      const opens = /^at\s/iu.test(line.text) && isNew;
      return opens ? { ...line, gap: true } : line;
    }),
  );
  const texts = paragraphs.map((paragraph): Text => ({
    marker: paragraph.marker,
    text: withoutBars(repair(unbroken(paragraph.raw))),
  }));
  const isListed = (one: Text) =>
    one.marker !== null &&
    (markerNumber(one.marker) !== null || RECOMMENDS_IT.test(one.text) || !LEAD.test(`${one.text} `));
  const passesOn = texts.findIndex(({ text }) => PASSES_ON.test(text.replace(LEAD, "")));
  // Right above the clauses it is none of them.
  if (passesOn >= 0 && passesOn < Math.min(2, texts.length - 1)) texts.splice(passesOn, 1);
  const listed = texts.filter(isListed);
  if (listed.length > 0) {
    const below = texts.slice(texts.findIndex(isListed)).filter((one) => !isListed(one));
    return {
      clauses: numbered(listed.map((one) => ({ number: markerNumber(one.marker), text: one.text }))),
      others: saying(below),
    };
  }
  const prose = texts.flatMap((one) => {
    const text = one.text.replace(LEAD, "").replace(PASSES_ON_FIRST, "");
    return text !== "" && !NONE.test(text) && !WHO.test(text) && kindOf(text) === null ? [{ ...one, text }] : [];
  });
  const inline = prose.flatMap(({ text }) => inlineList(text) ?? clausesParted(text) ?? []);
  if (inline.length > 0)
    return {
      clauses: numbered(inline.map((text) => ({ number: null, text }))),
      others: saying(prose.filter(({ text }) => (inlineList(text) ?? clausesParted(text)) === null)),
    };
  const opens = prose.every(({ text }) => VERB.test(text)) ? VERB : /^at\s/iu;
  const clauses = prose.filter(({ text }) => opens.test(text));
  // Prose with no "at" is a single recommendation, however many sentences it has, but for paragraphs that ask of the same body.
  const first = prose[0]?.text ?? "";
  const isAlike = (text: string) => ASKED.test(text) && text.split(" ")[0] === first.split(" ")[0];
  const chosen =
    clauses.length > 1 ? clauses : prose.filter(({ text }, at) => at === 0 || (ASKED.test(first) && isAlike(text)));
  return {
    clauses: numbered(
      chosen.map(({ text }) => ({ number: null, text: text.replace(/[\s,;]+(?:og|samt)?\s*$/iu, "") })),
    ),
    others: saying(prose.filter((one) => !chosen.includes(one))),
  };
}

type Text = { readonly marker: string | null; readonly text: string };

/** Whole sentences: what merely opens or closes a list says nothing by itself. */
const saying = (texts: readonly Text[]): string[] =>
  texts.flatMap(({ marker, text }) =>
    /\s\S+\s.*[.!?]$/u.test(text) ? [marker === null ? text : `${marker} ${text}`] : [],
  );

/** The lines of a drawn table, left between words: "at | planen godkendes |". */
const withoutBars = (text: string): string =>
  text
    .replace(/(?:^|\s)\|+(?=\s|$)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

function inlineList(text: string): string[] | null {
  const marks = everyMatch(INLINE, text);
  const orderly = marks.every(
    (mark, at) => markerNumber(mark.groups?.["letter"] ?? mark.groups?.["digit"] ?? "") === at + 1,
  );
  if (marks.length < 2 || !orderly) return null;
  return marks.map((mark, at) =>
    text.slice(mark.index + mark[0].length, marks[at + 1]?.index).replace(/[\s;,]+(?:og|and)?\s*$/u, ""),
  );
}

/** "At planen godkendes; at rammen udvides": what semicolons part, where each clause has its own "at". */
function clausesParted(text: string): string[] | null {
  if (!text.includes(";")) return clausesJoined(text);
  const parts = text.split(/;\s+(?:og |samt |and )?/u);
  return parts.length > 1 && parts.every((part) => /^(?:at|that)\s/iu.test(part)) ? parts : null;
}

/** "At planen godkendes, og at rammen udvides" asks for two things. */
function clausesJoined(text: string): string[] | null {
  const parts = /^(?:at|that)\s/iu.test(text) ? text.split(/,\s(?:og|samt|and)\s(?=(?:at|that)\s)/iu) : [];
  return parts.length > 1 && parts.every((part) => !INNER_AT.test(part)) ? parts : null;
}

/** "At rådet noterer, at …": what comes behind such a clause may be noted too. */
const INNER_AT = /^.+?(?<!\p{L})(?:at|that|om|whether)\s|[;:]\s|\.\s\p{Lu}/u;

function numbered(clauses: readonly { number: number | null; text: string }[]): Clause[] {
  const rising = clauses.every(({ number }, at) => number === at + 1);
  return clauses.map(({ text }, at) => ({
    number: rising ? (clauses[at]?.number ?? at + 1) : at + 1,
    text: text.trim(),
  }));
}

const BY_AT =
  /(?<![\p{L}\d])(?<number>\d{1,2})\.?\s?at(?:-?\s?punkt(?:et)?)?(?=\s*[.,;:]|\s(?:blev|bliver|er|godk|tiltr|udsæ|udsa|afvi)\p{L}*)/giu;
const NEXT_AT = /,?\s(?:og|samt)\s(?=at\s)|[,;]\s(?=at\s)/iu;

/** "At der optages lån, og at direktionen bemyndiges": as many recommendations as the outcome counts, "1. at: Godkendt. 2. at: Udsat." */
export function asAnswered(
  clauses: readonly Clause[],
  outcome: readonly { readonly text: string }[],
): readonly Clause[] {
  const [only, ...others] = clauses;
  if (only === undefined || others.length > 0) return clauses;
  const numbers = outcome.flatMap(({ text }) =>
    everyMatch(BY_AT, text).map((found) => Number(found.groups?.["number"])),
  );
  if (!numbers.some((number) => number > 1)) return clauses;
  const parts = only.text.split(NEXT_AT).filter((part) => part.trim() !== "");
  return parts.length === Math.max(...numbers)
    ? parts.map((text, at) => ({ number: at + 1, text: text.trim() }))
    : clauses;
}
