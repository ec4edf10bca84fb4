import type { DecisionKind, Recommendation } from "../../domain/reading.ts";
import type { Paragraph } from "../prose/paragraphs.ts";
import type { Sentence } from "../prose/sentences.ts";
import { byNumber } from "./numbered.ts";
import type { Clause } from "./recommendations.ts";
import { askedOf, isAboutMinutes, verdictsOf, verdictsOfAll, type Asked, type Verdict } from "./verdicts.ts";

const ALL =
  /(?<!\p{L})(?:indstilling(?:en|erne)|alle (?:punkter|indstillinger)|som indstillet|recommendations?|all)(?!\p{L})/iu;
/** The item as a whole was put off, sent on or turned down. */
const WHOLE =
  /^(?:(?:det blev besluttet|besluttet) at \p{L}+ )?(?:sagen|punktet|emnet|behandlingen|beslutningen|indstillingen|the item|this item|the matter)(?!\p{L})|(?<!\p{L})(?:sagen|punktet|emnet|this item|the item)(?!\p{L}).{0,12}(?:udsat|udsættes|udskudt|udskydes|deferred|postponed)/iu;
/** A sentence without a subject is about everything that was asked: "Godkendt uden bemærkninger." */
const ELLIPTIC = /^(?:enstemmigt )?(?:godkendt|tiltrådt|vedtaget|anbefal(?:es|et)|approved|agreed|carried)(?!\p{L})/iu;

/**
 * A decision for each recommendation, null where the outcome does not plainly give one.
 * Parts of an outcome that carry a recommendation's number decide that one; else what was asked and what was done must agree.
 */
export function decide(
  clauses: readonly Clause[],
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): Recommendation[] {
  if (clauses.length === 0) return [];
  const parts = byNumber(clauses, paragraphs, sentences);
  const rest = parts?.rest ?? sentences.map((sentence) => sentence.text);
  const general = verdictsOfAll(rest);
  return clauses.map(({ number, text }) => {
    const own = parts?.of.get(number);
    if (own) return { number, text, decision: fromPart(own) };
    const isNone = general.some((one) => one.kind === "none" && concerns(one.text, text, clauses));
    const verdict = general.filter((one) => !isNone || stands(one, text)).map((one) => fits(one, text, clauses));
    const decision = verdict.find((kind) => kind !== null) ?? null;
    return {
      number,
      text,
      decision: decision ?? (!isNone && rest.some((words) => echoes(text, words)) ? "approved" : null),
    };
  });
}

function fromPart(sentences: readonly string[]): DecisionKind | null {
  const verdicts = sentences.flatMap(verdictsOf);
  if (verdicts.some((verdict) => verdict.kind === "none")) return null;
  const kind = verdicts[0]?.kind;
  return kind === undefined || kind === "none" ? null : kind;
}

/** Beside "ikke truffet beslutning" the matter can have been put off or sent on, and what was only told been noted. */
function stands({ kind }: Verdict, clause: string): boolean {
  if (kind === "noted") return askedOf(clause) === "note";
  if (kind === "discussed") return askedOf(clause) === "discuss";
  return kind === "postponed" || kind === "referred";
}

/** Whether a verdict of the whole outcome is about this recommendation, and what it then is. */
function fits({ kind, text }: Verdict, clause: string, clauses: readonly Clause[]): DecisionKind | null {
  if (kind === "none") return null;
  const asked = askedOf(clause);
  if (kind === "postponed" || kind === "rejected" || kind === "referred")
    return clauses.length === 1 ||
      ALL.test(text) ||
      WHOLE.test(text) ||
      shares(text, clause) ||
      names(text, clause, clauses) ||
      isShort(text)
      ? kind
      : null;
  if (kind === "noted") return asked === "note" ? "noted" : null;
  if (kind === "discussed") return asked === "discuss" ? "discussed" : null;
  if (isAboutMinutes(text) && !shares(text, clause)) return null;
  if (ALL.test(text) || isBare(text)) return kind;
  if (kind === "approved" && ELLIPTIC.test(text)) return kind;
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

/** That nothing was decided is said of this recommendation, or of none in particular. */
function concerns(text: string, clause: string, clauses: readonly Clause[]): boolean {
  const isOf = (other: string) => shares(text, other) || names(text, other, clauses);
  return isOf(clause) || !clauses.some((other) => isOf(other.text));
}

/** A word as long as only a subject's stands in this recommendation and in no other. */
function names(text: string, clause: string, clauses: readonly Clause[]): boolean {
  const words = (from: string): readonly string[] => from.toLowerCase().match(/\p{L}{9,}/gu) ?? [];
  const said = words(text);
  return words(clause).some(
    (word) =>
      said.includes(word) &&
      clauses.every((other) => other.text === clause || !other.text.toLowerCase().includes(word)),
  );
}

/** "beslutter, om vi vil", "godkender, at der": what is to be done comes after it. */
const TO_DECIDE =
  /^(?:at\s+)?(?:\p{L}+\s+){0,3}?(?:beslutter?|godkender?|tiltræder?|vedtager?|afgøre?r?|tager? stilling til)\s*,\s*(?:at|om)\s+(?:(?:vi|der|det|skal|vil|kan)\s+)*|^at\s+/iu;

/** A sentence that repeats what was asked as done: "Projektperioden forlænges" for "at projektperioden forlænges", "Vi afprøver" for "om vi vil afprøve". */
function echoes(clause: string, sentence: string): boolean {
  const plain = (words: string): readonly string[] => words.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const asked = plain(clause.replace(TO_DECIDE, ""));
  const said = plain(sentence);
  const isDone = asked.some((word) => {
    const stem = /^(?<stem>\p{L}{3,})es?$/u.exec(word)?.groups?.["stem"];
    const isVerb =
      stem !== undefined &&
      (word.endsWith("es")
        ? said.includes(word)
        : /^(?:vi|udvalget|styregruppen|klyngen|gruppen|rådet)\s/iu.test(sentence));
    return isVerb && (word.endsWith("es") || said.slice(0, 3).includes(`${stem}er`));
  });
  return (
    isDone &&
    asked.length >= 2 &&
    !/(?<!\p{L})(?:ikke|kan|bør|skal|ønske[rs]?|foreslås|hvis)(?!\p{L})/iu.test(sentence) &&
    asked.filter((word) => said.some((other) => other.slice(0, 7) === word.slice(0, 7) || isForm(word, other))).length /
      asked.length >=
      0.6
  );
}

/** "afprøve" is "afprøver". */
const isForm = (infinitive: string, present: string): boolean =>
  infinitive.endsWith("e") && present === `${infinitive}r`;
