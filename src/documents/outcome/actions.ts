import type { ReadAction } from "../../domain/reading.ts";
import type { Sentence } from "../prose/sentences.ts";
import { isActingPassive, isIdleInfinitive, promises } from "../vocabulary/verbs.ts";
import { dueIn, type DateContext } from "./due.ts";
import { nameOfInitials } from "../people/names.ts";
import { ownerPhrases, type OwnerPhrase } from "./owners.ts";

export type ActionContext = DateContext & {
  /** Names of the document's people. */
  readonly known: readonly string[];
  /** Does a name mean the committee itself? What it does is a decision, not an action. */
  readonly isOwn: (owner: string) => boolean;
};

const SURE = 0.85;
const LIKELY = 0.65;
const DOUBTFUL = 0.4;
const NOBODY = 0.3;

const PAST =
  /(?<!\p{L})(?:på (?:seneste|sidste|forrige) møde|at the (?:last|previous) meeting|tidligere har|har tidligere)(?!\p{L})/iu;
const AGREED =
  /(?<!\p{L})(?:aftal(?:t|es|tes|er)|beslut(?:tet|tes|tedes|ter|t)|enighed om|nævnt|bemærket|agreed|decided|resolved)(?!\p{L})/iu;
const REPORTED =
  /(?<!\p{L})(?:oplyste?r?|fortalte?|mener|mente|udtrykte?r?|ønske[drt]*|foreslog|foreslår|foreslået|spurgte|spørger|fremhæved?e?r?|said|asked|suggested|reported|explained)(?!\p{L})[^.]*$/iu;
const TASKED =
  /^\s*(?:har (?:fået )?mandat til|får mandat til|fik mandat til|har ansvaret for|får ansvaret for|er ansvarlige? for|får til opgave|fik til opgave|har til opgave|påtager sig|påtog sig|bedes(?: om)?|bed(?:es|t) om|opfordres til|pålægges|anmodes om|forpligter sig til|tager sig af|står for|lovede|lover|tilbød|bemyndiges til)(?:\s*,?\s*at)?\s+(?<task>.+)$/iu;
const ENGLISH_TASK =
  /^\s*(?:will|to|shall|agreed to|undertook to|is to|are to|was asked to|were asked to|offered to|should|would)\s+(?!be(?!\p{L})|have(?!\p{L})|not(?!\p{L})|the(?!\p{L})|all(?!\p{L}))(?<task>[a-z]+.+)$/iu;
const ADVERB =
  "(?:\\s+(?:desuden|også|derefter|herefter|fortsat|ligeledes|nu|så|sammen|herudover|i fællesskab|efterfølgende|endvidere|dernæst))?";
const MODAL = new RegExp(
  `^${ADVERB}\\s+(?:vil|skal)${ADVERB}(?<between>(?:\\s+\\S+){0,3}?)\\s+(?<verb>\\p{Ll}+[eåøyi])(?<rest>(?:[\\s,].*)?)$`,
  "iu",
);
const PRESENT = new RegExp(`^${ADVERB}\\s+(?<verb>\\p{Ll}+)(?<rest>(?:[\\s,].*)?)$`, "iu");
const INVERTED_BEFORE =
  /(?:^|,\s|(?<!\p{L})(?:så|hvorefter)\s)[^,]{0,80}?(?<!\p{L})(?<verb>vil|skal|\p{Ll}{3,}(?:er|år|ør))\s+$/iu;

/** The actions that a sentence of an outcome gives somebody; none for what was only told or said. */
export function actionsIn({ text, quote }: Sentence, context: ActionContext): ReadAction[] {
  if (PAST.test(text)) return [];
  const phrases = ownerPhrases(text, context.known);
  const actions: ReadAction[] = [];
  phrases.forEach((phrase, at) => {
    const stop = phrases[at + 1];
    const found = promiseOf(text, phrase, stop, phrases[at - 1]);
    const owners = phrase.owners
      .filter((owner) => !context.isOwn(owner))
      .map((owner) => nameOfInitials(owner, context.known) ?? owner);
    if (!found || owners.length === 0) return;
    actions.push({ owners, task: found.task, due: dueIn(found.task, context), quote, confidence: found.confidence });
  });
  if (actions.length > 0) return actions;
  return phrases[0]?.index !== 0 && withoutOwner(text)
    ? [{ owners: [], task: tidy(text), due: dueIn(text, context), quote, confidence: NOBODY }]
    : [];
}

function promiseOf(
  text: string,
  phrase: OwnerPhrase,
  next: OwnerPhrase | undefined,
  last: OwnerPhrase | undefined,
): { task: string; confidence: number } | null {
  const before = text.slice(0, phrase.index);
  const after = clause(text.slice(phrase.end), text, phrase, next);
  const reported = REPORTED.test(before);
  const weigh = (confidence: number) => (reported ? DOUBTFUL : confidence);
  const tasked = TASKED.exec(after)?.groups?.["task"] ?? ENGLISH_TASK.exec(after)?.groups?.["task"];
  if (tasked !== undefined) return { task: tidy(tasked), confidence: weigh(SURE) };
  const asked =
    /(?<!\p{L})(?:anmode(?:r|de)|beder|bad|pålægger|pålagde|opfordre(?:r|de)|bemyndige(?:r|de)|asked|requested|instructed)\s+$/iu.test(
      before,
    )
      ? /^\s*(?:(?:om|til)\s+)?(?:at|to)\s+(?<task>.+)$/iu.exec(after)?.groups?.["task"]
      : undefined;
  if (asked !== undefined) return { task: tidy(asked), confidence: SURE };
  const by = /(?<passive>\p{L}+es)(?!\p{L})[^.;]{0,80}?\saf\s+$/iu.exec(before)?.groups?.["passive"];
  if (by !== undefined && isActingPassive(by))
    return { task: tidy(`${before.replace(/\saf\s+$/iu, "")}${after}`), confidence: weigh(LIKELY) };
  const modal = MODAL.exec(after)?.groups;
  if (
    modal &&
    !isIdleInfinitive(modal["verb"] ?? "") &&
    !/(?<!\p{L})(?:ikke|gerne|kunne)(?!\p{L})/iu.test(modal["between"] ?? "") &&
    startsClause(before)
  )
    return { task: tidy(`${modal["verb"] ?? ""}${modal["rest"] ?? ""}`), confidence: weigh(SURE) };
  const present = PRESENT.exec(after)?.groups;
  if (present && startsClause(before)) {
    const promise = promises(present["verb"] ?? "", present["rest"] ?? "");
    if (promise === "sure")
      return { task: tidy(`${present["verb"] ?? ""}${present["rest"] ?? ""}`), confidence: weigh(SURE) };
    if (promise === "maybe" && AGREED.test(before))
      return { task: tidy(`${present["verb"] ?? ""}${present["rest"] ?? ""}`), confidence: weigh(LIKELY) };
  }
  // With somebody else before the verb, this one is its object: "projektgruppen kontakter psykiatrien".
  const isObject = last !== undefined && !/[,;:]/u.test(text.slice(last.end, phrase.index));
  return isObject ? null : inverted(before, text.slice(phrase.end), weigh);
}

/** "I stedet vil sekretariatet, med afsæt i udkastet, bistå …"; "Efter mødet sender Lone …". */
function inverted(
  before: string,
  after: string,
  weigh: (confidence: number) => number,
): { task: string; confidence: number } | null {
  const verb = INVERTED_BEFORE.exec(before)?.groups?.["verb"];
  if (verb === undefined) return null;
  if (/^(?:vil|skal)$/iu.test(verb)) {
    const rest = after.replace(/^\s*,.*,\s+(?=\p{Ll}+[eåøyi]\s)/u, " ");
    const infinitive = /^\s*(?:desuden |også |herefter |så )?(?<verb>\p{Ll}+[eåøyi])\s/u.exec(rest)?.groups?.["verb"];
    return infinitive !== undefined && !isIdleInfinitive(infinitive)
      ? { task: tidy(rest), confidence: weigh(SURE) }
      : null;
  }
  return promises(verb, after) === "sure" &&
    /\s/u.test(before.trim()) &&
    !/(?:som|der|hvor|at|når|hvis)\s+\S+\s+$/iu.test(before)
    ? { task: tidy(`${verb}${after}`), confidence: weigh(LIKELY) }
    : null;
}

/** The owner must be the subject: first in the sentence, after "at", "og", a comma or an introduction. */
function startsClause(before: string): boolean {
  return (
    /(?:^|(?<!\p{L})(?:at|og|men|samt|mens|that|and|hvorefter|idet)\s+|[,;:(>→–-]\s*|^(?:the|alle|både)\s+)$/iu.test(
      before,
    ) || before.trim() === ""
  );
}

/** What the owner does goes on until the next one begins a clause of its own. */
function clause(after: string, text: string, phrase: OwnerPhrase, next: OwnerPhrase | undefined): string {
  if (!next) return after;
  const between = text.slice(phrase.end, next.index);
  const cut = /,\s+(?:og|mens|men|and|while)\s+(?:at\s+)?$/iu.exec(between);
  return cut ? between.slice(0, cut.index) : after;
}

function withoutOwner(text: string): boolean {
  const passive = /^(?:der\s)?(?:\S+\s){0,6}?(?<verb>\p{L}+es)(?!\p{L})/iu.exec(text);
  const lead = passive?.[0] ?? "";
  if (text.length > 140 || /(?<!\p{L})(?:at|om|blev|er|var|har|som)(?!\p{L})/iu.test(lead)) return false;
  return isActingPassive(passive?.groups?.["verb"] ?? "");
}

function tidy(task: string): string {
  return task
    .replace(/\s+/gu, " ")
    .replace(/\s*[–—-]?\s*,?\s*jf\. punkt \d+/iu, "")
    .replace(/^[\s,:;–-]+|[\s.,;:–—-]+$/gu, "");
}
