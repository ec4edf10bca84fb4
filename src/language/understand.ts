import { localDate } from "../domain/calendar.ts";
import type { Instant } from "../domain/time.ts";
import { committeeFinder, withoutCommittee } from "./committeeName.ts";
import { courtesyOf, withoutCourtesies, type Courtesy } from "./courtesies.ts";
import { grammar as da } from "./da/grammar.ts";
import { grammar as en } from "./en/grammar.ts";
import { compile, compileForms, type CompiledForms, type Grammar, type Request } from "./grammar.ts";
import type { Built, Groups } from "./intents/build.ts";
import { builders, READING } from "./intents/index.ts";
import { likeness } from "./likeness.ts";
import { visible } from "./folding.ts";
import { readMessage, type Message } from "./message.ts";
import { moodReader, type MoodReader } from "./mood.ts";
import { firstMatch } from "./pattern.ts";
import { severalIn, type Meant } from "./several.ts";
import { noSuchIn } from "./slots/noSuch.ts";
import { Intent, type Language, type NoSuch, type Slots, type Understanding } from "./understanding.ts";

interface UnderstandingContext {
  now: Instant;
  people: readonly { name: string }[];
  sender: string | null;
  /** The name of the committee that is spoken of: it is none of its people. */
  committee?: string | undefined;
  /** Of a message that does not tell, "12" or "ok". */
  language: Language;
}

/** What people write is shorter; of more than this only the beginning is read, and nothing is done by it. */
const LONGEST = 500;

/** A resemblance alone is enough to answer a question, and never to change anything. */
const CERTAIN_ENOUGH = 0.8;
/** To be turned away is worse than to be asked. */
const CERTAINLY_NOTHING = 0.95;
/** Of words that resemble nothing as much, offers would be drawn by lot. A number alone may be an action's. */
const LIKELY = 0.15;
const POSSIBLE = 0.001;
const AT_MOST = 3;

interface Rules {
  requests: readonly (readonly [Request, CompiledForms])[];
  moods: MoodReader;
  maybeAction: CompiledForms;
  halfUndo: readonly RegExp[];
}

const RULES: Record<Language, Rules> = { da: rulesOf(da), en: rulesOf(en) };

/** What a message asks for. It does nothing by itself, and says `sure` only of what may be done without asking. */
export function understand(text: string, context: UnderstandingContext): Understanding {
  const said = withoutCourtesies(text, context.sender);
  if (context.committee === undefined) return { text, ...understood(said, context) };
  const bare = withoutCommittee(said, committeeFinder(context.committee, { byFirstWord: true }));
  const found = understood(bare, context);
  if (bare === said) return { text, ...found };
  const full = understood(said, context);
  return { text, ...found, slots: withOwnWords(found, full) };
}

/** What somebody is to do, and what is to be talked about, is kept in full: "skriver et brev til klyngestyregruppen". */
function withOwnWords(found: Understood, full: Understood): Slots {
  if (found.intent !== full.intent) return found.slots;
  const inFull = (bare: string | undefined, own: string | undefined): string | undefined =>
    bare === undefined || own === undefined || own.includes(":") ? bare : own;
  const task = inFull(found.slots.task, full.slots.task);
  const subject = inFull(found.slots.subject, full.slots.subject);
  return { ...found.slots, ...(task !== undefined && { task }), ...(subject !== undefined && { subject }) };
}

type Understood = Omit<Understanding, "text">;

function understood(said: string, context: UnderstandingContext): Understood {
  const read = reader(context);
  const whole = read(said.slice(0, LONGEST));
  const readPart = reader({ ...context, language: whole.language });
  const [first, ...others] = severalIn(whole, (part) => meant(readPart(part)));
  const found = first ?? meant(whole);
  const also = others.map(({ intent, slots }) => ({ intent, slots }));
  const cut = said.length > LONGEST && !READING.has(found.intent);
  return {
    language: whole.language,
    ...found,
    ...(cut ? { sure: false, doubt: "intent" as const } : {}),
    ...(also.length > 0 ? { also } : {}),
  };
}

/** What a message is that asks for nothing but is said to be polite; null: it is something else. */
export function courtesyIn(text: string, context: UnderstandingContext): Courtesy | null {
  if (visible(text).trim() === "") return null;
  const { masked, language } = reader(context)(withoutCourtesies(text, context.sender).slice(0, LONGEST));
  return courtesyOf(masked, language);
}

/** Whether a wish to undo leaves open what: "glem det" may be about something that was never done. */
export const isHalfUndo = ({ text, language }: Understanding): boolean =>
  firstMatch(RULES[language].halfUndo, text) !== null;

const reader =
  ({ now, people, committee, language }: UnderstandingContext) =>
  (part: string): Message =>
    readMessage(part, { today: localDate(now), people, committee, language });

interface Fitting {
  intent: Request;
  forms: CompiledForms;
  groups: Groups;
}

function meant(message: Message): Meant {
  const rules = RULES[message.language];
  const { masked, lower } = message;
  if (courtesyOf(masked, message.language) !== null) return sureOf("none", {});
  const fitting: Fitting[] = rules.requests.flatMap(([intent, forms]) => {
    const match = firstMatch(forms.any, masked, lower);
    const fits = match !== null && firstMatch(forms.unless, masked, lower) === null;
    return fits ? [{ intent, forms, groups: match.groups }] : [];
  });
  const mood = rules.moods.mood(lower);
  const [best] = fitting;
  const others = fitting.slice(1).map(({ intent }) => intent);
  if (best === undefined) {
    if (mood.prohibition) return sureOf("none", {});
    return resembled(message, firstMatch(rules.maybeAction.any, masked, lower) ? ["logAction"] : []);
  }
  const built = builders[best.intent](message, best.groups);
  if (READING.has(best.intent)) return answering(message, best.intent, built, others);
  const foreign = withoutOwnWords(lower, best);
  const prohibited = mood.prohibition && (!DENYING.has(best.intent) || rules.moods.mood(foreign).prohibition);
  if (prohibited || mood.question || (mood.supposition && mood.asking)) {
    const answer = mood.question ? fitting.find(({ intent }) => READING.has(intent)) : undefined;
    if (answer) return answering(message, answer.intent, builders[answer.intent](message, answer.groups), others);
    return { ...sureOf("none", {}), candidates: [best.intent] };
  }
  const denied = rules.moods.denied(foreign);
  const noSuch = noSuchIn(message, best.intent);
  if (noSuch) return withNoSuch(best.intent, built, others, noSuch);
  const guessed = mood.supposition || mood.asking || rules.moods.hedged(ownClause(lower, best));
  const doubt = guessed || denied ? "intent" : built.doubt;
  if (doubt === undefined) return { ...sureOf(best.intent, built.slots), candidates: offer([best.intent, ...others]) };
  const answers = built.slots.item === undefined ? (ANSWERS[best.intent] ?? []) : (["showAgenda"] as const);
  const candidates = offer([best.intent, ...answers, ...others, ...resembling(message)]);
  return { intent: best.intent, sure: false, doubt, candidates, slots: built.slots };
}

/** What these say has a "not" of its own: "kan ikke komme", "bliver ikke til noget", "ingen påmindelser". */
const DENYING: ReadonlySet<Intent> = new Set(["cancel", "callOffMeeting", "snooze", "undo", "postponeAction"]);

/** Where a word may deny the request: not in the words that make it, and not in a subject about what is not. */
function withoutOwnWords(lower: string, { intent, forms, groups }: Fitting): string {
  if (DENYING.has(intent)) return forms.any.reduce((rest, form) => rest.replace(form, " "), lower);
  return intent === "proposeItem" ? lower.replace((groups.subject ?? "").toLowerCase(), " … ") : lower;
}

/** What answers somebody who only wonders whether it is so. */
const ANSWERS: Partial<Record<Intent, readonly Intent[]>> = {
  callOffMeeting: ["showMeeting"],
  scheduleMeeting: ["showMeeting"],
  completeAction: ["postponeAction", "listActions"],
};

/** Where a word makes a guess of the request itself: in no subject, and of a task only beside its verb ("laver vist et"). */
function ownClause(lower: string, { intent, groups }: Fitting): string {
  if (intent === "proposeItem") return lower.replace((groups.subject ?? "").toLowerCase(), " … ");
  if (intent !== "logAction" || groups.task === undefined) return lower;
  const task = groups.task.toLowerCase();
  return lower.replace(task, `… ${task.split(" ").slice(1, 3).join(" ")}`);
}

function withNoSuch(intent: Request, { slots }: Built, others: readonly Intent[], noSuch: NoSuch): Meant {
  return { intent, sure: false, doubt: "noSuch", noSuch, candidates: offer([intent, ...others]), slots };
}

function answering(message: Message, intent: Request, built: Built, others: readonly Intent[]): Meant {
  const noSuch = noSuchIn(message, intent);
  if (noSuch) return withNoSuch(intent, built, others, noSuch);
  return { ...sureOf(intent, built.slots), candidates: offer([intent, ...others]) };
}

/** No form fits: the sentences that it resembles may tell what to offer. */
function resembled(message: Message, first: readonly Intent[]): Meant {
  const alike = likeness(message.masked, message.language);
  const [best] = alike;
  const isAnyLikely = first.length > 0 || (best?.share ?? 0) >= (/\p{L}/u.test(message.masked) ? LIKELY : 0);
  const likely = isAnyLikely ? alike.filter(({ share }) => share >= POSSIBLE) : [];
  const candidates = offer([...first, ...likely.map(({ intent }) => intent)]);
  const enough = best?.intent === "none" ? CERTAINLY_NOTHING : CERTAIN_ENOUGH;
  if (best !== undefined && first.length === 0 && best.share >= enough && READING.has(best.intent)) {
    if (best.intent === "none") return sureOf("none", {});
    return answering(message, best.intent, builders[best.intent](message, {}), candidates);
  }
  const intent = candidates[0] ?? "none";
  return { intent, sure: false, doubt: "intent", candidates, slots: {} };
}

function resembling(message: Message): Intent[] {
  return likeness(message.masked, message.language).map(({ intent }) => intent);
}

const sureOf = (intent: Intent, slots: Slots): Meant => ({ intent, sure: true, candidates: [], slots });

function offer(intents: readonly Intent[]): Intent[] {
  return [...new Set(intents)].filter((intent) => intent !== "none").slice(0, AT_MOST);
}

function rulesOf(grammar: Grammar): Rules {
  const order = Intent.options.filter((intent) => intent !== "none");
  const rank = Object.keys(builders);
  return {
    requests: order
      .sort((a, b) => rank.indexOf(a) - rank.indexOf(b))
      .map((intent) => [intent, compileForms(grammar.forms[intent])] as const),
    moods: moodReader(grammar),
    maybeAction: compileForms(grammar.maybeAction),
    halfUndo: grammar.halfUndo.map(compile),
  };
}
