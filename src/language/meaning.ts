import { courtesyOf } from "./courtesies.ts";
import { hear, moodsOf, saysSo, type Fitting, type Heard } from "./hearing.ts";
import type { Built, Groups } from "./intents/build.ts";
import { builders } from "./intents/index.ts";
import { orOver } from "./intents/over.ts";
import { READING, traitsOf } from "./intents/traits.ts";
import { likelierFirst, likeness, shareOf, type Likeness } from "./likeness.ts";
import { isOfLongAgo } from "./longAgo.ts";
import { looseGroups } from "./loose.ts";
import type { Message } from "./message.ts";
import { ownClause, withoutOwnWords } from "./ownWords.ts";
import type { Request } from "./grammar.ts";
import type { Meant } from "./several.ts";
import { noSuchIn, slipIn } from "./slots/noSuch.ts";
import { untilAlone } from "./untilWhen.ts";
import type { Intent, NoSuch, Slots } from "./understanding.ts";

// How likely is enough: tried on example sentences by a classifier that had not seen them (decision 0010).

/** To answer a question, and to be silent: to be turned away is worse than to be asked. */
const ENOUGH_TO_ANSWER = 0.5;
const ENOUGH_FOR_NOTHING = 0.6;
/** To do what the words leave no doubt about. */
const ENOUGH_TO_DO = 0.8;
/** Where something is asked for by all appearances, and only what is the question. */
const ENOUGH_OF_REQUESTS = 0.55;
const HARDLY_NOTHING = 0.1;
/** The same whatever else is likely: of calling off more, since everybody is told of it at once. */
const ENOUGH_FOR_ALL: Partial<Record<Intent, number>> = {
  callOffMeeting: 0.9,
  logAction: 0.7,
};
/** What the sentences of an intent are as unlike as this is not done for a form alone, nor answered. */
const UNLIKE = 0.3;
const UNLIKE_TO_ANSWER = 0.2;
/** So much of a resemblance tells what a "not" denies: "tæl ikke mig med". */
const PLAINLY = 0.95;
/** Of words that resemble nothing as much, offers would be drawn by lot. A number alone may be an action's. */
const LIKELY = 0.15;
const POSSIBLE = 0.01;
const HALF = 0.5;
/** A form that is as much of a message needs nothing besides. */
const NEARLY_ALL = 0.9;
const AT_MOST = 3;

/** One request and what it says: by the forms of the grammar and by the sentences that it resembles. */
export function meant(message: Message): Meant {
  if (courtesyOf(message.masked, message.language) !== null) return sureOf("none", {});
  const asHeard = hear(message);
  if (asHeard.mood.imagined || moodsOf(message.language).idle(message.lower)) return sureOf("none", {});
  const alike = likeness(message.masked, message.language, asHeard);
  if (isOfLongAgo(message, asHeard, alike[0]?.intent)) return sureOf("none", {});
  const heard = { ...asHeard, fitting: likelierFirst(asHeard.fitting, alike) };
  const [best] = heard.fitting;
  if (best === undefined)
    return heard.mood.prohibition && !deniesItself(alike) ? sureOf("none", {}) : byLikeness(message, heard, alike);
  // "Hold off on posting the agenda": only to be shown it is no less than nothing.
  const isShown = READING.has(best.intent) && shareOf(best.intent, alike) >= HALF;
  if (heard.mood.prohibition && READING.has(best.intent) && !isShown) return sureOf("none", {});
  const formed = byForm(message, heard, best, alike);
  const found = { ...formed, certainty: (1 + shareOf(formed.intent, alike)) / 2 };
  if (traitsOf(best.intent).knownBy !== "sentences" || isBorneOut(found, best, alike, heard)) return found;
  const other = byLikeness(message, heard, alike);
  // "Lars sender ikke tallene": what its own clause denies is not done for a resemblance.
  const isDenied = heard.denied && other.intent === found.intent && !traitsOf(found.intent).denies;
  if ((other.sure && !isDenied) || other.doubt !== "intent") return other;
  return {
    ...found,
    sure: false,
    doubt: "intent",
    candidates: offer([found.intent, ...found.candidates, ...other.candidates]),
  };
}

/** "Please do not write to me before Monday": fewer reminders are asked for with a "not" anyway. */
const deniesItself = ([likeliest]: readonly Likeness[]): boolean =>
  likeliest?.intent === "snooze" && likeliest.share >= HALF;

/** Whether the sentences leave what a form says as it is. */
function isBorneOut(found: Meant, { part, isLabel }: Fitting, alike: readonly Likeness[], { mood }: Heard): boolean {
  const { intent, sure, doubt, candidates } = found;
  const [likeliest] = alike;
  if (likeliest === undefined) return true;
  // "Vent med at lægge dagsordenen op": they are of what is not to be done.
  if (mood.prohibition && intent === "none" && candidates[0] === likeliest.intent) return true;
  if (!sure) return doubt !== "intent";
  const isRead = READING.has(intent);
  const isWhole = (part >= NEARLY_ALL || isLabel) && !(isRead && likeliest.share >= ENOUGH_TO_DO);
  return isWhole || intent === likeliest.intent || shareOf(intent, alike) >= (isRead ? UNLIKE_TO_ANSWER : UNLIKE);
}

/** What a message says where somebody else has told what it asks for, and captured some of its masked stretches. */
export function meantAs(message: Message, intent: Request, captured: Groups): Meant {
  const groups = { ...looseGroups(message, intent), ...saidIn(hear(message), intent), ...captured };
  const built = builders[intent](message, groups);
  if (READING.has(intent)) return answering(message, intent, built, []);
  const noSuch = noSuchIn(message, intent) ?? slipIn(message, intent);
  if (noSuch) return withNoSuch(intent, built, [], noSuch);
  const { slots, doubt = "intent" } = built;
  return { intent, sure: false, doubt, candidates: [intent], slots, certainty: 0 };
}

function byForm(message: Message, { fitting, mood }: Heard, best: Fitting, alike: readonly Likeness[]): Meant {
  const moods = moodsOf(message.language);
  const { lower } = message;
  const others = fitting.slice(1).map(({ intent }) => intent);
  const groups = READING.has(best.intent) ? { ...looseGroups(message, best.intent), ...best.groups } : best.groups;
  const built = orOver(builders[best.intent](message, groups), best.intent, message);
  if (READING.has(best.intent)) return answering(message, best.intent, built, others);
  const foreign = withoutOwnWords(message, best);
  const prohibited = mood.prohibition && (!traitsOf(best.intent).denies || moods.mood(foreign).prohibition);
  if (prohibited || mood.question || (mood.supposition && mood.asking)) {
    const answer = mood.question ? fitting.find(({ intent }) => READING.has(intent)) : undefined;
    if (answer) return answering(message, answer.intent, builders[answer.intent](message, answer.groups), others);
    return { ...sureOf("none", {}), candidates: [best.intent] };
  }
  if (isBothPapers(fitting))
    return {
      intent: best.intent,
      sure: false,
      doubt: "intent",
      candidates: offer([best.intent, ...others]),
      slots: built.slots,
      certainty: 1,
    };
  const denied = moods.denied(foreign);
  const noSuch = noSuchIn(message, best.intent) ?? slipIn(message, best.intent);
  if (noSuch) return withNoSuch(best.intent, built, others, noSuch);
  // "I think I pressed the wrong thing, can you delete it": what was wrong is a guess, the request is none.
  const isUndone = best.intent === "undo";
  const isSupposed = isUndone ? moods.mood(foreign).supposition : mood.supposition;
  const guessed = isSupposed || mood.asking || moods.hedged(isUndone ? foreign : ownClause(lower, best));
  const doubt = guessed || denied ? "intent" : built.doubt;
  if (doubt === undefined) return { ...sureOf(best.intent, built.slots), candidates: offer([best.intent, ...others]) };
  const answers = built.slots.item === undefined ? (ANSWERS[best.intent] ?? []) : (["showAgenda"] as const);
  const candidates = offer([best.intent, ...answers, ...others, ...alike.map(({ intent }) => intent)]);
  return { intent: best.intent, sure: false, doubt, candidates, slots: built.slots, certainty: 1 };
}

/** "Send dagsorden og referat ud": one of them alone is not what was asked for. */
const isBothPapers = (fitting: readonly Fitting[]): boolean =>
  (["postAgenda", "postMinutes"] as const).every((paper) => fitting.some(({ intent }) => intent === paper));

/** What answers somebody who only wonders whether it is so. */
const ANSWERS: Partial<Record<Intent, readonly Intent[]>> = {
  callOffMeeting: ["showMeeting"],
  scheduleMeeting: ["showMeeting"],
  completeAction: ["postponeAction", "listActions"],
};

/** What is meant where the one is denied. */
const OPPOSITE: Partial<Record<Intent, readonly Intent[]>> = { cancel: ["attend"], attend: ["cancel"] };

function withNoSuch(intent: Request, { slots }: Built, others: readonly Intent[], noSuch: NoSuch): Meant {
  return { intent, sure: false, doubt: "noSuch", noSuch, candidates: offer([intent, ...others]), slots, certainty: 1 };
}

function answering(message: Message, intent: Request, built: Built, others: readonly Intent[]): Meant {
  const noSuch = noSuchIn(message, intent);
  if (noSuch) return withNoSuch(intent, built, others, noSuch);
  const answer = { ...sureOf(intent, built.slots), candidates: offer([intent, ...others]) };
  // Whose: the feature asks which of the two.
  return built.doubt === "name" ? { ...answer, sure: false, doubt: "name" } : answer;
}

/** The sentences that a message resembles tell what to do, or what to offer. */
function byLikeness(message: Message, heard: Heard, alike: readonly Likeness[]): Meant {
  const [best] = alike;
  const first: Intent[] = heard.isMaybeAction ? ["logAction"] : [];
  const isAnyLikely = first.length > 0 || (best?.share ?? 0) >= (/\p{L}/u.test(message.masked) ? LIKELY : 0);
  const likely = isAnyLikely ? alike.filter(({ share }) => share >= POSSIBLE) : [];
  const most = best !== undefined && best.share > HALF ? [best.intent] : [];
  const candidates = offer([...most, ...first, ...likely.map(({ intent }) => intent)]);
  const certainty = best?.share ?? 0;
  const intent = candidates[0] ?? "none";
  const isOfAction = candidates.some((one) => one === "completeAction" || one === "postponeAction");
  const slots = {
    ...oneIn(message),
    ...(isOfAction ? builders.completeAction(message, {}).slots : {}),
  };
  // "No apologies from me": perhaps that they come.
  const opposite = heard.excluded.some((one) => one === best?.intent) ? (OPPOSITE[intent] ?? []) : [];
  const offered = offer([intent, ...opposite, ...candidates]);
  const asked: Meant = { intent, sure: false, doubt: "intent", candidates: offered, slots, certainty };
  if (best === undefined) return asked;
  if (READING.has(best.intent) && certainty < enoughToAnswer(best, heard)) return asked;
  // "Lars følger ikke op på det": what somebody does not do is nothing to offer.
  const isNoTask = best.intent === "logAction" && heard.denied && heard.excluded.includes("logAction");
  if (best.intent === "none" || isNoTask) return { ...sureOf("none", {}), certainty };
  const groups = { ...looseGroups(message, best.intent), ...saidIn(heard, best.intent) };
  const built = orOver(builders[best.intent](message, groups), best.intent, message);
  if (READING.has(best.intent)) return { ...answering(message, best.intent, built, candidates), certainty };
  const isRequest = shareOf("none", alike) < HARDLY_NOTHING;
  const enough = ENOUGH_FOR_ALL[best.intent] ?? (isRequest ? ENOUGH_OF_REQUESTS : ENOUGH_TO_DO);
  // "Indtil mandag" alone may be an answer to anything.
  const isAnyUntil = best.intent === "snooze" && untilAlone(message) !== null;
  if (certainty < enough || !isSaidPlainly(heard, best) || isAnyUntil) return asked;
  if (!isSaid(message, heard, best.intent, built)) {
    const answers = ANSWERS[best.intent] ?? [];
    return {
      ...asked,
      candidates: offer([best.intent, ...answers, ...candidates]),
      slots: { ...slots, ...built.slots },
    };
  }
  const noSuch = noSuchIn(message, best.intent) ?? slipIn(message, best.intent);
  if (noSuch) return withNoSuch(best.intent, built, candidates, noSuch);
  const found = { intent: best.intent, candidates, slots: built.slots, certainty };
  return built.doubt === undefined ? { ...found, sure: true } : { ...found, sure: false, doubt: built.doubt };
}

/** What is said in so many words, if with a doubt, is not passed over for a little more resemblance. */
function enoughToAnswer({ intent }: Likeness, { fitting, mood }: Heard): number {
  const said = fitting.find((one) => !READING.has(one.intent));
  if (said && said.part < HALF) return ENOUGH_TO_DO;
  // "Jeg kommer måske ikke": whoever says so may want to be asked.
  if (said) return mood.supposition ? Infinity : PLAINLY;
  return intent === "none" ? ENOUGH_FOR_NOTHING : ENOUGH_TO_ANSWER;
}

/** In a form of the request or by a word of it; "hende" is nobody's name, which the feature says. */
const isSaid = (message: Message, { fitting }: Heard, intent: Request, { doubt }: Built): boolean =>
  fitting.some((one) => one.intent === intent) ||
  (doubt === "name" && personsIn(message).person === undefined) ||
  saysSo(message, intent);

/** Of somebody who is named no button is about whoever writes. */
function personsIn({ mentions }: Message): Pick<Slots, "person"> {
  const names = mentions.filter(({ kind }) => kind === "person").map(({ name }) => name);
  return names.length > 0 ? { person: names.join(", ") } : {};
}

const oneIn = (message: Message): Pick<Slots, "person"> =>
  message.mentions.filter(({ kind }) => kind === "person").length === 1 ? personsIn(message) : {};

const saidIn = ({ fitting }: Heard, intent: Request): Groups =>
  fitting.find((one) => one.intent === intent)?.groups ?? {};

/** Neither asked about, supposed, forbidden nor from hearsay, nor denied where the sentences leave any doubt. */
function isSaidPlainly({ mood, hedged, denied, excluded }: Heard, { intent, share }: Likeness): boolean {
  const isOpen = mood.question || mood.asking || mood.supposition || mood.prohibition;
  if (isOpen || excluded.some((one) => one === intent)) return false;
  // A "not" that no form explains: everybody would be told the opposite.
  if (intent === "callOffMeeting") return !hedged && !denied;
  return !hedged && (!denied || traitsOf(intent).denies === true || share >= PLAINLY);
}

const sureOf = (intent: Intent, slots: Slots): Meant => ({ intent, sure: true, candidates: [], slots, certainty: 1 });

function offer(intents: readonly Intent[]): Intent[] {
  return [...new Set(intents)].filter((intent) => intent !== "none").slice(0, AT_MOST);
}
