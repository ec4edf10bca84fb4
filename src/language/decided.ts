import { isFormality, isLastItem, isWelcome } from "../domain/formality.ts";
import type { MinutesItem } from "../domain/minutes.ts";
import { decidedWords as da } from "./da/decided.ts";
import { decidedWords as en } from "./en/decided.ts";
import { pattern } from "./pattern.ts";
import { sentencesOf } from "./prose.ts";
import type { Language } from "./understanding.ts";

/** What minutes say in so few characters of an item is what came of it. */
const SHORT = 140;

/** The words of a language for what came of an item, as regular-expression sources over lowered text (pattern.ts). */
export interface DecidedWords {
  /** At the start alone. */
  discussed: string;
  /** That something was settled one way or another. */
  decided: string;
  /** "Punkt 2.2 er godkendt": an item or a recommendation, "nr.", and what stands between them and the verdict. */
  item: string;
  number: string;
  was: string;
  /** How a vote went: said of what was decided only where no sentence says it outright. */
  voted: string;
  /** "Godkendt med den bemærkning, at punkt 3 behandles først.": more than that an agenda was approved. */
  withAChange: string;
  /** What nobody says of a welcome, and so was decided under it. */
  verdict: string;
  /** "Dagsordenen blev godkendt.": said of every meeting, under whatever title. */
  ofItsPapers: string;
  /** "Intet.", "Ingen bemærkninger": that there is nothing to say of it. */
  nothing: string;
}

const END = String.raw`(?!\p{L})`;
/** Minutes may be in either language. */
const either = (word: keyof DecidedWords): string => `(?:${da[word]}|${en[word]})`;

const DECIDED = pattern(String.raw`^${either("discussed")}|(?<!\p{L})${either("decided")}${END}`);
const OF_ITEM = pattern(
  String.raw`^(?:${either("item")}\s)?(?:${either("number")}\.?\s)?\d{1,2}(?:\.\d{1,2})?\.?\s${either("was")}${END}`,
);
const VOTED = pattern(`${either("voted")}${END}`);
const WITH_A_CHANGE = pattern(either("withAChange"));
const VERDICT = pattern(`^${either("verdict")}${END}`);
const OF_ITS_PAPERS = pattern(String.raw`^${either("ofItsPapers")}[.\s]*$`);
const NOTHING = pattern(`^${either("nothing")}${END}`);

export const tellsItemDecided = (text: string): boolean => {
  const lower = text.trim().toLowerCase();
  return OF_ITEM.test(lower) && DECIDED.test(lower) && !lower.endsWith("?");
};

type Told = Pick<MinutesItem, "title" | "outcome">;

/**
 * What came of an item that has no recommendations to decide on: the sentence that says that something was decided, or
 * all that is said of it where that is short. Empty: the minutes only tell what was talked about, or approve an agenda.
 */
export function decidedIn(item: Told, language: Language): string {
  const decision = decisionIn(item, language);
  if (decision !== "") return decision;
  const text = plainText(item);
  const isRemark = isLastItem(item.title) || NOTHING.test(text.toLowerCase());
  return isRemark || text.length > SHORT || sentencesOfItem(item, language).length === 0 ? "" : text;
}

/** The sentence alone that says that something was decided; empty where there is none. */
export function decisionIn(item: Told, language: Language): string {
  const sentences = sentencesOfItem(item, language);
  const saying = (words: RegExp) => sentences.find((sentence) => words.test(sentence.toLowerCase()));
  return saying(DECIDED) ?? saying(VOTED) ?? "";
}

const plainText = ({ outcome }: Told): string => outcome.replace(/\s+/gu, " ").trim();

/** Without what approves an agenda or welcomes somebody. */
function sentencesOfItem(item: Told, language: Language): string[] {
  const text = plainText(item);
  const lower = text.toLowerCase();
  const isVerdict = isWelcome(item.title) && VERDICT.test(lower);
  if (isFormality(item.title) && !isLastItem(item.title) && !isVerdict && !WITH_A_CHANGE.test(lower)) return [];
  return sentencesOf(text, language).filter((sentence) => !OF_ITS_PAPERS.test(sentence.toLowerCase()));
}
