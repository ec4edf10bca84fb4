import type { DecisionKind, Recommendation } from "../../domain/reading.ts";
import { markerNumber } from "../line.ts";
import type { Paragraph } from "../prose/paragraphs.ts";
import type { Sentence } from "../prose/sentences.ts";
import type { Clause } from "./recommendations.ts";
import { askedOf, isAboutMinutes, verdictOf, type Asked, type Verdict } from "./verdicts.ts";

const PART =
  /^(?:ad\.?|vedr\.?|pkt\.?|punkt|indstilling(?:spunkt)?)\s*(?:nr\.?\s*)?\(?(?<part>\d{1,2}|[a-h])[.):]*\s+|^\(?(?<bare>\d|[a-h])\)\s+/iu;
const ALL =
  /(?<!\p{L})(?:indstilling(?:en|erne)|alle (?:punkter|indstillinger)|som indstillet|recommendations?|all)(?!\p{L})/iu;

/**
 * A decision for each recommendation, null where the outcome does not plainly give one.
 * Parts of an outcome that carry a recommendation's number decide that one; else what was asked and what was done must agree.
 */
export function decide(
  clauses: readonly Clause[],
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): Recommendation[] {
  const parts = byNumber(clauses, paragraphs, sentences);
  const general = (parts?.rest ?? sentences).flatMap((sentence) => verdictOf(sentence.text) ?? []);
  return clauses.map(({ number, text }) => {
    const own = parts?.of.get(number);
    if (own) return { number, text, decision: fromPart(own) };
    if (general.some((verdict) => verdict.kind === "none")) return { number, text, decision: null };
    const verdict = general.map((one) => fits(one, text, clauses)).find((kind) => kind !== null) ?? null;
    return {
      number,
      text,
      decision: verdict ?? (sentences.some((sentence) => echoes(text, sentence.text)) ? "approved" : null),
    };
  });
}

/** The outcome's sentences under "1.", "Ad 2", "(b)", when these are the recommendations' numbers. */
function byNumber(
  clauses: readonly Clause[],
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): { of: Map<number, Sentence[]>; rest: Sentence[] } | null {
  const of = new Map<number, Sentence[]>();
  const rest: Sentence[] = [];
  let current: number | null = null;
  let paragraph = -1;
  for (const sentence of sentences) {
    const said = PART.exec(sentence.text)?.groups;
    const mark = sentence.paragraph !== paragraph ? (paragraphs[sentence.paragraph]?.marker ?? null) : null;
    const number =
      markerNumber(said?.["part"]?.toLowerCase() ?? said?.["bare"] ?? null) ??
      (mark !== null && mark !== "" ? markerNumber(mark) : null);
    // Prose after the list speaks of the whole again.
    if (number === null && sentence.paragraph !== paragraph && paragraphs[sentence.paragraph]?.lines[0]?.gap === true)
      current = null;
    if (number !== null && clauses.some((clause) => clause.number === number)) current = number;
    paragraph = sentence.paragraph;
    if (current === null) rest.push(sentence);
    else of.set(current, [...(of.get(current) ?? []), sentence]);
  }
  const numbers = [...of.keys()];
  const orderly = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  return numbers.length > 0 && orderly && (numbers.length > 1 || clauses.length === 1 || numbers[0] === 1)
    ? { of, rest }
    : null;
}

function fromPart(sentences: readonly Sentence[]): DecisionKind | null {
  const verdicts = sentences.flatMap((sentence) => verdictOf(sentence.text.replace(PART, "")) ?? []);
  if (verdicts.some((verdict) => verdict.kind === "none")) return null;
  const kind = verdicts[0]?.kind;
  return kind === undefined || kind === "none" ? null : kind;
}

/** Whether a verdict of the whole outcome is about this recommendation, and what it then is. */
function fits({ kind, text }: Verdict, clause: string, clauses: readonly Clause[]): DecisionKind | null {
  if (kind === "none") return null;
  const asked = askedOf(clause);
  if (kind === "postponed" || kind === "rejected" || kind === "referred")
    return clauses.length === 1 || ALL.test(text) || shares(text, clause) || isShort(text) ? kind : null;
  if (kind === "noted") return asked === "note" ? "noted" : null;
  if (kind === "discussed") return asked === "discuss" ? "discussed" : null;
  if (isAboutMinutes(text) && !shares(text, clause)) return null;
  if (ALL.test(text) || isBare(text)) return kind;
  if (asked !== "approve") return null;
  return others(clauses, asked) === 1 || shares(text, clause) ? kind : null;
}

function others(clauses: readonly Clause[], asked: Asked): number {
  return clauses.filter((clause) => askedOf(clause.text) === asked).length;
}

/** "Godkendt." and nothing else is about everything that was asked. */
function isBare(text: string): boolean {
  return (
    text
      .replace(/[^\p{L}\s]/gu, "")
      .trim()
      .split(/\s+/u).length <= 2
  );
}

function isShort(text: string): boolean {
  return text.length < 60;
}

/** The long words that an outcome has in common with a recommendation. */
function shares(text: string, clause: string): boolean {
  const words = (from: string) =>
    new Set((from.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 7)));
  const said = words(text);
  const asked = [...words(clause)];
  return asked.filter((word) => said.has(word)).length >= Math.min(2, Math.ceil(asked.length / 2));
}

/** A sentence that repeats what was asked as done: "Projektperioden forlænges" for "at projektperioden forlænges". */
function echoes(clause: string, sentence: string): boolean {
  const plain = (words: string): readonly string[] =>
    words
      .toLowerCase()
      .replace(/^at\s+/u, "")
      .match(/\p{L}{3,}/gu) ?? [];
  const asked = plain(clause);
  const said = plain(sentence);
  const done = asked.some((word) => /\p{L}{3}es$/u.test(word) && said.includes(word));
  return (
    done &&
    asked.length >= 2 &&
    !/(?<!\p{L})(?:ikke|kan|bør|skal|ønske[rs]?|foreslås)(?!\p{L})/iu.test(sentence) &&
    asked.filter((word) => said.includes(word)).length / asked.length >= 0.6
  );
}
