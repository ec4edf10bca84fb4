import type { DecisionKind, Recommendation } from "../../domain/reading.ts";
import type { Paragraph } from "../prose/paragraphs.ts";
import type { Sentence } from "../prose/sentences.ts";
import { echoOf } from "./echo.ts";
import type { Setting } from "../meeting/setting.ts";
import { saidHere } from "./ofThisMeeting.ts";
import { isKeptBack, withoutExcepted } from "./keptBack.ts";
import { byNumber, countsBeyond } from "./numbered.ts";
import { isMatterOf, isOfOtherMatter } from "./otherMatter.ts";
import type { Clause } from "./recommendations.ts";
import { isOfSomethingElse } from "./undecided.ts";
import { names, shares, singles, touches } from "./sameSubject.ts";
import { AGAIN, askedOf, isAboutMinutes, verdictsOf, verdictsOfAll, type Asked, type Verdict } from "./verdicts.ts";

/** A recommendation and what its verb asks for. */
type Asking = Clause & { readonly asked: Asked };

const ALL =
  /(?<!\p{L})(?:indstilling(?:en|erne)|(?:alle|begge) (?:punkter|indstillinger|dele)|som indstillet|recommendations?|all|both)(?!\p{L})/iu;
/** The item as a whole was put off, sent on or turned down. */
const WHOLE =
  /^(?:(?:det blev besluttet|besluttet) at \p{L}+ )?(?:sagen|punktet|emnet|behandlingen|beslutningen|indstillingen|the item|this item|the matter)(?!\p{L})|(?<!\p{L})(?:sagen|punktet|emnet|this item|the item)(?!\p{L}).{0,12}(?:udsat|udsættes|udskudt|udskydes|deferred|postponed)/iu;
/** "De øvrige indstillinger blev godkendt": all that nothing else was said of. */
const REST =
  /(?<!\p{L})(?:resten|(?:de|den) (?:øvrige|resterende|andre)(?: (?:indstilling(?:er|en|erne)|punkt(?:er)?|del(?:e|en)?|forslag|anbefaling(?:er)?))?|the (?:rest|remainder|others|(?:other|remaining) (?:recommendations?|points?|parts?|proposals?)))(?=\s(?:blev|bliver|er|var|was|were|is|are|godkend|tiltr|vedt|tages|anbef|følg|imødekom|bevil|udsæt|afvi))/iu;
/** A sentence without a subject is about everything that was asked: "Godkendt uden bemærkninger." */
const ELLIPTIC = /^(?:enstemmigt )?(?:godkendt|tiltrådt|vedtaget|anbefal(?:es|et)|approved|agreed|carried)(?!\p{L})/iu;

/**
 * A decision for each recommendation, null where the outcome does not plainly give one.
 * Parts of an outcome that carry a recommendation's number decide that one; else what was asked and what was done must agree.
 */
export function decide(
  clauses: readonly Clause[],
  paragraphs: readonly Paragraph[],
  said: readonly Sentence[],
  { setting, title }: { readonly setting: Setting; readonly title: string },
): Recommendation[] {
  if (clauses.length === 0) return [];
  const sentences = saidHere(said, setting);
  if (sentences.some((one) => countsBeyond(one.text, clauses)) && isDivided(sentences))
    return clauses.map(({ number, text }) => ({ number, text, decision: null }));
  const parts = byNumber(clauses, paragraphs, sentences);
  const unnumbered = parts?.rest ?? sentences.map((sentence) => sentence.text);
  const { said: rest, excepted } = withoutExcepted(unnumbered, clauses);
  const general = verdictsOfAll(rest);
  const all = clauses.map((clause): Asking => ({ ...clause, asked: askedOf(clause.text) }));
  const decided = all.map((clause): Recommendation => {
    const { number, text } = clause;
    const own = parts?.of.get(number);
    if (own) return { number, text, decision: fromPart(own, text) };
    if (excepted.includes(text) || isKeptBack(rest, text, clauses)) return { number, text, decision: null };
    const isNone = general.some(
      (one) => one.kind === "none" && concerns(one.text, text, clauses) && !isOfSomethingElse(one.text, text),
    );
    const fitting = general
      .filter((one) => !isNone || stands(one, clause))
      .filter((one) => fits(one, clause, all) !== null && !isOfOther(one, text, title));
    const ofIt = fitting.filter((one) => !REST.test(one.text));
    const verdicts = ofIt.length > 0 || isNone ? ofIt : fitting;
    if (verdicts.length > 0)
      return { number, text, decision: exempted(verdicts, clause, clauses) ?? settled(verdicts, text) };
    const echo = isNone ? null : rest.map((words) => echoOf(clause, words)).find((kind) => kind !== null);
    return { number, text, decision: echo ?? null };
  });
  const wholly = parts === null ? withTheLast(decided, general, all) : decided;
  return withComingBack(wholly, said);
}

/** "Første del godkendt. Anden del udsat.": not the same for all parts. */
const isDivided = (sentences: readonly Sentence[]): boolean =>
  new Set(sentences.flatMap(({ text }) => verdictsOf(text).map(({ kind }) => kind))).size > 1;

/** Where all but one have their decision and something that none of them names was put off, that is the one. */
function withTheLast(
  decided: readonly Recommendation[],
  general: readonly Verdict[],
  clauses: readonly Asking[],
): Recommendation[] {
  const open = decided.filter((one) => one.decision === null);
  const isOfNone = (one: Verdict) => clauses.every((clause) => fits(one, clause, clauses) === null);
  const isOther =
    open.length === 1 && decided.length > 1 && general.some((one) => one.kind === "postponed" && isOfNone(one));
  return decided.map((one) => (isOther && one.decision === null ? { ...one, decision: "postponed" } : one));
}

/** "Planen godkendt. Økonomien tages op igen.": of several, the one that this names and nothing else was said of is put off. */
function withComingBack(decided: readonly Recommendation[], said: readonly Sentence[]): Recommendation[] {
  if (decided.length < 2 || !decided.some((one) => one.decision !== null)) return [...decided];
  const parts = said.flatMap(({ text }) => text.split(/,\s(?:og|mens|men|and|but|while)\s|;\s/iu));
  const back = parts.filter((text) => AGAIN.test(text) && !/(?<!\p{L})(?:ikke|not)(?!\p{L})/iu.test(text));
  return decided.map((one) =>
    one.decision === null && back.some((text) => singles(text, one.text, decided))
      ? { ...one, decision: "postponed" }
      : one,
  );
}

/** What was noted or discussed goes by other names than what was asked. */
const isOfOther = ({ kind, text }: Verdict, clause: string, title: string): boolean =>
  kind !== "noted" && kind !== "discussed" && !REST.test(text) && isOfOtherMatter(text, clause, title);

/** "2. at blev ændret til den 1. juni", said of the one whose number it has. */
const CHANGED =
  /(?<!\p{L})(?:(?:blev|bliver|er) (?:ændret|rettet|justeret)|ændres|(?:was|were) (?:changed|amended)),? (?:til|fra|således|så|to|from|so)(?!\p{L})/iu;

function fromPart(sentences: readonly string[], clause: string): DecisionKind | null {
  const verdicts = sentences.flatMap(verdictsOf);
  if (verdicts.length === 0 && sentences.some((text) => CHANGED.test(text))) return "amended";
  const ofIt = verdicts.filter(({ kind, text }) => kind !== "none" || !isOfSomethingElse(text, clause));
  return ofIt.some((verdict) => verdict.kind === "none") ? null : settled(ofIt, clause);
}

const ABOUT_IT =
  /^(?:det|den|dette|it|this|that)(?!\p{L})(?! (?:blev|bliver|er|was) (?:\p{L}+ )?(?:besluttet|aftalt|vedtaget|decided|agreed|resolved)(?!\p{L}))/iu;
const AFTER_ALL = /(?<!\p{L})(?:dog|imidlertid|alligevel|however|nevertheless)(?!\p{L})/iu;

/** The first of the verdicts; what was turned down and put off is put off. Where yes stands against no, the one that speaks of what was asked, or none. */
function settled(verdicts: readonly Verdict[], clause: string): DecisionKind | null {
  const kind = verdicts[0]?.kind;
  if (kind === undefined || kind === "none") return null;
  const no = verdicts.filter((one) => one.kind === "rejected");
  const yes = verdicts.filter((one) => one.kind === "approved" || one.kind === "amended" || one.kind === "noted");
  const isOfIt = ({ text }: Verdict) =>
    touches(text, clause) || ALL.test(text) || WHOLE.test(text) || isBare(text) || ABOUT_IT.test(text);
  if (no.length === 0) return ofItself(verdicts, clause, isOfIt) ?? kind;
  if (yes.length === 0) return verdicts.some((one) => one.kind === "postponed") ? "postponed" : kind;
  const [agreed, refused] = [yes.find(isOfIt), no.find(isOfIt)];
  if (agreed && refused) return AFTER_ALL.test(refused.text) ? "rejected" : null;
  return refused ? "rejected" : agreed === undefined || agreed.kind === "none" ? null : agreed.kind;
}

/** "Godkendt. Dog udsættes økonomien.": all but what is named. Of the only recommendation, it is a change. */
function exempted(
  verdicts: readonly Verdict[],
  { text: clause }: Asking,
  clauses: readonly Clause[],
): DecisionKind | null {
  const [first, ...later] = verdicts;
  if (first?.kind !== "approved" || !(isBare(first.text) || ALL.test(first.text))) return null;
  const less = later.filter(({ kind }) => kind === "postponed" || kind === "rejected" || kind === "referred");
  if (clauses.length === 1)
    return less.some(({ text }) => EXEMPTS.test(text) && !touches(text, clause)) ? "amended" : null;
  const own = less.find(({ text }) => names(text, clause, clauses) || singles(text, clause, clauses));
  return own === undefined || own.kind === "none" ? null : own.kind;
}

const EXEMPTS = /^(?:dog|however)(?!\p{L})/iu;

/** "Budgettet blev godkendt, mens planen blev udskudt": of approved and put off, the one that alone speaks of what was asked. */
function ofItself(
  verdicts: readonly Verdict[],
  clause: string,
  isOfIt: (one: Verdict) => boolean,
): DecisionKind | null {
  const [first, ...others] = verdicts;
  if (first === undefined || isOfIt(first)) return null;
  const own = others.find((one) => touches(one.text, clause));
  const kinds = [first.kind, own?.kind];
  return own !== undefined && own.kind !== "none" && kinds.includes("postponed") ? own.kind : null;
}

/** Beside "ikke truffet beslutning" the matter can have been put off or sent on, and what was only told been noted. */
function stands({ kind }: Verdict, { asked }: Asking): boolean {
  if (kind === "noted") return asked === "note";
  if (kind === "discussed") return asked === "discuss";
  return kind === "postponed" || kind === "referred";
}

/** "Det blev besluttet ikke at invitere pressen": what it is that is not done stands with it. */
const NOT_TO_DO = /(?<!\p{L})ikke at(?!\p{L})/iu;

/** Whether a verdict of the whole outcome is about this recommendation, and what it then is. */
function fits({ kind, text }: Verdict, asking: Asking, clauses: readonly Asking[]): DecisionKind | null {
  if (kind === "none") return null;
  if (REST.test(text)) return kind;
  const { text: clause, asked } = asking;
  if (kind === "rejected" && NOT_TO_DO.test(text) && !ALL.test(text) && !touches(text, clause)) return null;
  if (kind === "postponed" || kind === "rejected" || kind === "referred")
    return clauses.length === 1 ||
      ALL.test(text) ||
      WHOLE.test(text) ||
      shares(text, clause) ||
      names(text, clause, clauses) ||
      (isShort(text) && !isOfAnother(text, clause, clauses))
      ? kind
      : null;
  if (kind === "noted") return asked === "note" ? "noted" : null;
  if (kind === "discussed") return asked === "discuss" ? "discussed" : null;
  if (isAboutMinutes(text) && !touches(text, clause)) return null;
  if (ALL.test(text) || (isBare(text) && !clauses.some((one) => shares(text, one.text)))) return kind;
  if (kind === "approved" && ELLIPTIC.test(text)) return kind;
  if (asked !== "approve") return null;
  if (AGREED_TO_DO.test(text)) return shares(text, clause) || singles(text, clause, clauses) ? kind : null;
  const isOfIt = shares(text, clause) || singles(text, clause, clauses) || isMatterOf(text, clause, clauses);
  return others(clauses, asked) === 1 || isOfIt ? kind : null;
}

/** "The Board agreed to extend the pilot" is no yes to whatever was asked. */
const AGREED_TO_DO =
  /(?<!\p{L})(?:agreed|resolved) to (?!approve|support|accept|adopt|endorse|ratify|note|the\s|all\s)/iu;

function others(clauses: readonly Asking[], asked: Asked): number {
  return clauses.filter((clause) => clause.asked === asked).length;
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

/** "Stillingtagen til betalingen blev udsat": one part of what was asked. */
const OF_A_PART =
  /^(?:stillingtagen|beslutning(?:en)?|afgørelsen?|spørgsmålet|drøftelsen|delen|the (?:decision|question)) (?:til|om|af|vedr|vedrørende|on|of)(?!\p{L})/iu;

function isShort(text: string): boolean {
  return text.length < 60 && !OF_A_PART.test(text);
}

function isOfAnother(text: string, clause: string, clauses: readonly Clause[]): boolean {
  return clauses.some(
    (other) => other.text !== clause && (shares(text, other.text) || singles(text, other.text, clauses)),
  );
}

/** That nothing was decided is said of this recommendation, or of none in particular. */
function concerns(text: string, clause: string, clauses: readonly Clause[]): boolean {
  const isOf = (other: string) => shares(text, other) || names(text, other, clauses) || singles(text, other, clauses);
  return isOf(clause) || !clauses.some((other) => isOf(other.text));
}
