import { englishWork } from "../vocabulary/englishWork.ts";
import { isActingBy, isIdleInfinitive, promises } from "../vocabulary/verbs.ts";
import { isDeclined } from "./declined.ts";
import { standingOf } from "./evidence.ts";
import { ADVERB, modal, modalForm } from "./modal.ts";
import type { OwnerPhrase } from "./owners.ts";
import { isBody } from "../knowledge/bodies.ts";
import { isTitleWord } from "../knowledge/titles.ts";

/**
 * What an owner's clause gives them to do. `form`: "given" where it can mean nothing else ("får til opgave at"), "asked" where somebody asks it of them, "modal" for "skal" and "vil", "loose" for these with a verb that is not known to be work,
 * "held" for what somebody has as a post ("har ansvaret for området"),
 * "present" where the same words could tell what goes on anyway, "unknown" for a present tense of a verb that is not known.
 */
export type Frame = {
  readonly task: string;
  readonly form: "given" | "asked" | "modal" | "loose" | "present" | "offered" | "held" | "unknown";
};

const TASKED =
  /^\s*(?:desuden |også |derfor |samtidig )?(?:(?:har )?(?:fået|får|fik) (?:til opgave|mandat til|ansvaret for)|(?:blev|bliver|er)(?: blevet)? (?:udpeget|valgt|sat) til(?=,? at )|har bolden (?:i forhold til|ift\.?|på|med|for)|har mandat til|har ansvaret for|har til opgave|bliver ansvarlige? for|(?:vil gerne )?påtage(?:r)? sig|påtog sig|har påtaget sig|bedes(?: om)?|bed(?:es|t) om|(?:blev|bliver|er)(?: blevet)? bedt om|anmodes om|anmodet om|pålægges|forpligter sig til|lovede|lover|har lovet|meldte sig til|melder sig til|har meldt sig til|bemyndiges til|bliver tovholdere? (?:på|for)|er tovholdere? (?:på|for)|er ansvarlige? for)(?:\s*,?\s*at)?\s+(?<task>.+)$/iu;
/** Who answers for an area does so before and after the meeting; what is to be made or done is another matter. */
const HOLDS =
  /^\s*(?:\p{L}+ )?(?:har ansvaret for|er ansvarlige? for)(?!,? at\s)\s(?!(?:\p{Ll}+ ){0,2}\p{Ll}{4,}(?:ing|else|elsen|ingen|øgelse)(?!\p{L}))/iu;
const OFFERED =
  /^\s*(?:tilbød|tilbyder|opfordres til|opfordredes til|står for|tager sig af|offered to|should|would)(?:\s*,?\s*at)?\s+(?!be(?!\p{L})|have(?!\p{L})|not(?!\p{L})|like(?!\p{L})|ikke(?!\p{L}))(?<task>.+)$/iu;
const ENGLISH =
  /^\s*(?:(?<will>will)|to|shall|agreed to|undertook to|is to|are to|is still to|(?:was|were|be) (?:asked|instructed|requested|tasked|invited) to|has agreed to|volunteered to)\s+(?:also |then )?(?!be(?!\p{L})|have(?!\p{L})|not(?!\p{L})|the(?!\p{L})|all(?!\p{L})|note(?!\p{L})|approve(?!\p{L})|endorse(?!\p{L})|receive(?!\p{L})|remain(?!\p{L})|attend(?!\p{L}))(?<task>[a-z]+.+)$/iu;
/** "RESOLVED that the clerk write to the council": the bare verb is a command. */
const RESOLVED = /(?<!\p{L})(?:resolved|agreed|decided|requested)[:,]?\s+that\s+(?:the\s+)?$/iu;
const SUBJUNCTIVE = /^\s+(?<task>(?!will|would|should|had|has|have|was|were|be|is|are)[a-z]{2,}(?<!s|ed|ing)\s.+)$/u;
const ASKED_BEFORE =
  /(?<!\p{L})(?:anmode(?:r|de)|beder|bad|pålægger|pålagde|pålagt|pålægges|opfordre(?:r|de)|bemyndige(?:r|de)|asked|requested|instructed|invited)\s+(?:the\s+)?(?:\p{L}+\s)?$/iu;
const ASKED_AFTER =
  /^\s*(?:(?:(?:om|til)\s+)?(?:at|to)\s+(?<task>.+)|(?:om|for)\s+(?<thing>(?:et|en|flere|nye|an?)\s(?!hjælp|undskyldning|pause|break)\p{L}.+))$/iu;
/** "Klyngen bad sekretariatet om et notat": what somebody at the meeting asks of another may be an answer. */
const BY_US =
  /(?:^|\s(?:at|that)\s)(?:the )?(?:\p{L}*(?:gruppen|udvalget|klyngen|forummet|forum|rådet|bestyrelsen|nævnet)|vi|mødet|KKR|board|committee|panel|group|members|we)(?!\p{L})/iu;
const LEFT_TO =
  /(?<!\p{L})(?:overlades|overlod|overladt|overdrages|overdraget|delegeres|uddelegeres|gives)\s+(?:(?:det|opgaven|ansvaret)\s+)?(?:til\s+)?$/iu;
const PRESENT = new RegExp(`^${ADVERB}\\s+(?<verb>\\p{Ll}+)(?<rest>(?:[\\s,.;].*)?)$`, "iu");
const scheduledBy = (time: string) =>
  new RegExp(
    `^\\s+(?:also |then )?(?<task>(?!(?:is|has|was|does|remains|continues|attends|hopes|thinks|believes|says|notes|reports|expects|wants|wishes|needs|receives|feels|agrees|supports|welcomes|approves|chairs|this|as)\\s)[a-z]{2,}s\\s(?:(?!(?<!\\p{L})(?:not|that)(?!\\p{L}))[^.;])*?(?<!\\p{L})(?:${time}).*)$`,
    "u",
  );
/** "Presents a new budget at the next meeting", "writes to them by 10 December": an English present with a time to come. */
const SCHEDULED = scheduledBy(
  "(?:at|to|for|before|by|until) (?:the|our) (?:next|following|coming) (?:\\p{L}+ )?meeting|next (?:week|month|time)|(?:by|before|no later than) (?:(?:the )?(?:end|beginning|middle) of |(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\p{Lu}[a-z]{2,8}|the \\d{1,2}|\\d{1,2})(?!\\p{L}))",
);
/** "Signs the contract this week": of a person, since of an organisation it may tell what goes on anyway. */
const SOON = scheduledBy("(?:(?:later )?this (?:week|month)|today|tomorrow)(?!\\p{L})");
const RELATIVE = /^,?\s+(?:der|som|who)(?=\s)/iu;
const INVERTED_BEFORE =
  /(?:^|,\s|(?<!\p{L})(?:så|hvorefter)\s)[^,]{0,80}?(?<!\p{L})(?<verb>vil|skal|\p{Ll}{3,}(?:er|år|ør))\s+$/iu;
const LET = /(?<!\p{L})(?:lade|lader|lod)\s+(?:the\s+)?$/iu;
const LET_DO = /^\s+(?<task>\p{Ll}+[eåøyi]\s.+)$/u;
/** What stands between an owner and the verb: where they are from, what they are. */
const WHOSE =
  /^\s*(?:\([^()]{1,60}\)|(?:for|om|vedrørende)\s(?:\p{L}+\s){0,4}?\p{L}+(?=\s(?:\p{Ll}+(?:er|år|ør)|skal|vil|bedes|får)\s)|(?:fra|hos|i|ved)\s+(?:\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,3}|\p{Ll}+en)(?=\s)|,\s+(?:der|som)\s[^,]{3,80},(?=\s\p{Ll})|,\s+(?!og|men|mens|så|at|om|der|som)\p{Ll}[^,]{2,60},(?=\s\p{Ll}+(?:er|år|ør|es)\s))/u;

/** "The Board agreed to extend the pilot": those who decide tell what they decided. */
const AGREED_TO = /^\s*(?:has |have |had )?agreed to(?!\p{L})/iu;
const DECIDES = /^(?:the )?(?:board|committee|panel|group|forum|council|members|meeting|partnership|trustees)$/iu;
/** "Underskrives digitalt af medlemmerne": how minutes close. */
export const SIGNED =
  /^(?:(?:referatet|protokollen|beslutningsprotokollen|mødereferatet|the minutes) )?(?:underskrives|godkendes|signed)(?!\p{L})/iu;
const ALL_PRESENT = /^(?:medlemmerne|deltagerne|alle(?: \p{L}+)?|members|(?:the )?trustees)$/iu;

/** What `phrase` is given to do; `last` is the owner before it, `following` are those after it. */
export function frameOf(
  text: string,
  phrase: OwnerPhrase,
  following: readonly OwnerPhrase[],
  last: OwnerPhrase | undefined,
): Frame | null {
  const before = withoutTitle(text.slice(0, phrase.index));
  const whole = text.slice(phrase.end);
  const after = clause(whole, text, phrase, following).replace(WHOSE, "");
  if (isDeclined(whole) || (AGREED_TO.test(whole) && phrase.owners.every((owner) => DECIDES.test(owner)))) return null;
  const isLeft = LEFT_TO.test(before);
  const asking = isLeft || ASKED_BEFORE.test(before) ? ASKED_AFTER.exec(whole)?.groups : undefined;
  const asked = asking?.["task"] ?? (!isLeft && BY_US.test(before) ? asking?.["thing"] : undefined);
  if (asked !== undefined) return { task: asked, form: "asked" };
  const leave = LET.test(before) ? LET_DO.exec(whole)?.groups?.["task"] : undefined;
  if (leave !== undefined) return { task: leave, form: "modal" };
  const opening = startsClause(before);
  const relative = RELATIVE.exec(after)?.[0];
  if (relative !== undefined) return relativeFrame(before, after.slice(relative.length));
  const english = ENGLISH.exec(after)?.groups;
  const tasked = TASKED.exec(after)?.groups?.["task"] ?? english?.["task"];
  if (tasked !== undefined && !/(?<!\p{L})(?:som|der|who|which)\s+$/iu.test(before))
    return { task: tasked, form: HOLDS.test(after) ? "held" : english?.["will"] === undefined ? "given" : "modal" };
  const write = RESOLVED.test(before) ? SUBJUNCTIVE.exec(after)?.groups?.["task"] : undefined;
  if (write !== undefined) return { task: write, form: "modal" };
  const offered = OFFERED.exec(after)?.groups?.["task"];
  if (offered !== undefined && opening) return { task: offered, form: "offered" };
  if (isDoneBy(before) && !(SIGNED.test(before) && phrase.owners.every((owner) => ALL_PRESENT.test(owner))))
    return { task: `${before.replace(/\s(?:af|by)\s+(?:the\s+)?$/iu, "")}${after}`, form: "present" };
  if (opening) {
    const found = modal(after) ?? present(after) ?? scheduled(after, phrase) ?? atWork(after, phrase.owners);
    if (found) return found;
  }
  // With somebody else before the verb, this one is its object: "projektgruppen kontakter psykiatrien".
  const isObject = last !== undefined && !/[,;:]/u.test(text.slice(last.end, phrase.index));
  return isObject ? null : inverted(before, text.slice(phrase.end));
}

/** "Notatet rettes til af", "The notes will be revised by": whom the passive names does it. */
function isDoneBy(before: string): boolean {
  if (!/\s(?:af|by)(?: the)?\s+$/iu.test(before.slice(-9))) return false;
  const passive = /(?<verb>\p{L}+[eåa]s)(?!\p{L})[^.;]{0,80}?\saf\s+$/iu.exec(before)?.groups?.["verb"];
  return passive === undefined
    ? /(?:will|to) be \p{L}+(?:ed|en|wn)\s(?:[^.;]{0,60}\s)?by\s+(?:the\s+)?$/iu.test(before)
    : isActingBy(passive);
}

function present(after: string): Frame | null {
  const { verb = "", rest = "" } = PRESENT.exec(after)?.groups ?? {};
  if (verb === "") return null;
  const firmness = promises(verb, rest);
  return firmness === "no" ? null : { task: `${verb}${rest}`, form: firmness === "sure" ? "present" : "unknown" };
}

function scheduled(after: string, { owners }: OwnerPhrase): Frame | null {
  const isPerson = owners.every(
    (owner) => standingOf(owner) === "person" || (/^\p{Lu}\p{Ll}+$/u.test(owner) && !isBody(owner)),
  );
  const task = (SCHEDULED.exec(after) ?? (isPerson ? SOON.exec(after) : null))?.groups?.["task"];
  return task === undefined ? null : { task, form: "present" };
}

/** Of people and bodies of the meeting: what an organisation does may go on anyway. */
function atWork(after: string, owners: readonly string[]): Frame | null {
  if (owners.some((owner) => standingOf(owner) !== "person" && !OFFICE.test(owner))) return null;
  const task = englishWork(after, owners.length);
  return task === null ? null : { task, form: "present" };
}

const OFFICE =
  /^(?:the )?(?:secretariat|secretary|clerk|chair(?:man|person|woman)?|treasurer|working group|officers?)$/iu;
const CLEFT = /^(?:det|this|it) (?:er|bliver|is|will be)\s+$/iu;

/** "sendes tilbage til arbejdsgruppen, som bedes …", "sendes til NN, der retter det til". */
function relativeFrame(before: string, after: string): Frame | null {
  const tasked = /^\s+(?:bedes|får til opgave|anmodes om|is asked|will)/iu.test(after)
    ? TASKED.exec(after)?.groups?.["task"]
    : undefined;
  if (tasked !== undefined) return { task: tasked, form: "given" };
  if (CLEFT.test(before)) return modal(after) ?? present(after);
  const isHandedOver = /(?<!\p{L})\p{L}{3,}(?:es|t)(?!\p{L})[^.;]*\s(?:til|over for|af)\s+$/iu.test(before);
  if (!isHandedOver) return null;
  const found = modal(after) ?? present(after);
  return found?.form === "unknown" ? null : found;
}

/** "I stedet vil sekretariatet, med afsæt i udkastet, bistå …"; "Efter mødet sender Lone …". */
function inverted(before: string, after: string): Frame | null {
  const verb = INVERTED_BEFORE.exec(before)?.groups?.["verb"];
  // "Borgerne beder kommunen": whom somebody asks is not who acts.
  if (verb === undefined || /^(?:beder|anmoder|opfordrer|bemyndiger|pålægger)$/iu.test(verb)) return null;
  if (/^(?:vil|skal)$/iu.test(verb)) {
    const rest = after.replace(/^\s*,.*,\s+(?=\p{Ll}+[eåøyi]\s)/u, " ");
    const infinitive = /^\s*(?:desuden |også |herefter |så )?(?<verb>\p{Ll}+[eåøyi])\s/u.exec(rest)?.groups?.["verb"];
    return infinitive !== undefined && !isIdleInfinitive(infinitive)
      ? { task: rest, form: modalForm(infinitive) }
      : null;
  }
  return promises(verb, after) === "sure" &&
    /\s/u.test(before.trim()) &&
    !/(?:som|der|hvor|at|når|hvis)\s+\S+\s+$/iu.test(before)
    ? { task: `${verb}${after}`, form: "present" }
    : null;
}

/** The owner must be the subject: first in the sentence, after "at", "og", a comma or an introduction. */
function startsClause(before: string): boolean {
  return (
    /(?:^|(?<!\p{L})(?:at|og|men|samt|mens|that|and|hvorefter|hvilket|idet|om|whether|enten|either)\s+|[,;:(>→–-]\s*|\p{Ll}{4}[.!?]\s+|^(?:the|alle|både)\s+)(?:the\s+)?$/iu.test(
      before,
    ) || before.trim() === ""
  );
}

/** "Sundhedschef Bo Holm skriver": a post before the name belongs to it. */
function withoutTitle(before: string): string {
  const words = before.match(/(?:^|\s)\p{L}+\.?\s+$/u)?.[0] ?? "";
  return words !== "" && isTitleWord(words.trim())
    ? before.slice(0, before.length - words.length + (/^\s/u.test(words) ? 1 : 0))
    : before;
}

const ACTS = /^\s+(?:\p{Ll}+(?:er|år|ør)|skal|vil|bedes|will|to)\s/u;
const BETWEEN = /(?:[,;]|\s[–—-]|(?<=\p{Ll}{4})[.!?]|\s(?:og|and))\s+(?:the\s+)?$/u;

/** What the owner does goes on until another one begins a clause of its own. */
function clause(after: string, text: string, phrase: OwnerPhrase, following: readonly OwnerPhrase[]): string {
  const cuts = following.flatMap((next, at) => {
    const between = text.slice(phrase.end, next.index);
    const cut =
      (at === 0 ? /,\s+(?:og|mens|men|and|while)\s+(?:at\s+)?$/iu.exec(between) : null) ??
      // "Lis skriver brevet, Bente læser det igennem": two clauses with but a comma, a stroke or "og" between.
      (ACTS.test(text.slice(next.end)) ? BETWEEN.exec(between) : null);
    return cut ? [between.slice(0, cut.index)] : [];
  });
  return cuts[0] ?? after;
}
