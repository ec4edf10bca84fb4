import { slotWords as da } from "../da/slotWords.ts";
import { slotWords as en } from "../en/slotWords.ts";
import { compile } from "../grammar.ts";
import { firstMatch, lowered, Pattern, pattern } from "../pattern.ts";
import type { Language } from "../understanding.ts";
import type { ComingWords } from "./comingWords.ts";

/** The words around a slot, as regular-expression sources over the masked text (grammar.ts says how). */
export interface SlotWords extends ComingWords {
  nextMeeting: readonly string[];
  previousMeeting: readonly string[];
  meetingBeforeLast: readonly string[];
  /** With a group `number` or, in a word, `ordinal`. */
  meetingNumber: readonly string[];
  ordinals: ReadonlyMap<string, number>;
  /** The two papers, and drafts of them: "referatudkastet". */
  minutes: readonly string[];
  agenda: readonly string[];
  /** What was, in a question: "hvem meldte", "hvad stod der". */
  past: readonly string[];
  /** Before a date from which on something counts: "siden", "since". */
  since: readonly string[];
  /** All the meetings that are planned: "mødeplanen". */
  plan: readonly string[];
  /** Between what holds of one and what holds of another. */
  contrast: readonly string[];
  /** Between what is said of an item. */
  joining: readonly string[];
  /** More meetings than one. */
  several: readonly string[];
  /** Between the first and the last of several days: "til og med". */
  through: readonly string[];
  /** Before a date, which is then the last day: "inden", "senest". */
  until: readonly string[];
  /** Before a date, from which on reminders come again: "før", "til"; and words that ask for one then: "mind mig". */
  again: readonly string[];
  askAgain: readonly string[];
  /** Those of one kind. */
  some: readonly string[];
  /** Less of them, or nothing said of what is to stop. */
  fewer: readonly string[];
  /** None at all, until further notice. */
  stopping: readonly string[];
  /** They are to come again. */
  starting: readonly string[];
  /** Before a date that has to be over first, and the first word of one that says so by itself: "efter jul". */
  after: readonly string[];
  /** Words between an action and "done" that leave it done, and nothing else: "nu", "allerede". */
  surely: readonly string[];
  /** How long an item takes: with a group `minutes`, or `length`, one of `lengths`. */
  lasting: readonly string[];
  /** The same before what it is about: "et kvarter om", "ten minutes on". */
  allotted: readonly string[];
  lengths: ReadonlyMap<string, number>;
  /** With a group `who`: who presents an item. */
  presenting: readonly string[];
  /** Where on the agenda it is to stand. */
  placing: readonly string[];
  /** Before a number, what makes it an item of the agenda rather than an action. */
  itemNumber: readonly string[];
  /** Only words that point somewhere else: what an item is about was not said. */
  noSubject: readonly string[];
  /** A length of time, or only how much longer: no subject by itself. */
  measure: readonly string[];
  /** With a group `who`: somebody presents what whoever stays away was to present. */
  takingItem: readonly string[];
  /** With a group `told`: what others are to be told of an absence. Only then is why somebody stays away passed on. */
  passOn: readonly string[];
  /** Somebody who was to come instead need not, now that whoever writes comes: with what joins it. */
  released: readonly string[];
  /** Of a task, who is told or helped by it: whoever writes, or the one that is written to. */
  toWriter: readonly string[];
  toReader: readonly string[];
  /** At the end of a task, what is thought of it: "det bliver så fint". */
  remark: readonly string[];
  /** In a task, somebody else who does something. */
  another: readonly string[];
  /** Before a date that a task is due on: "den", "frist". */
  due: readonly string[];
  /** Before a date that something begins with, and what is got for a day rather than by it: "lokale til". */
  beginning: readonly string[];
  provided: readonly string[];
  /** Before the date of a meeting that a task is due at, "til mødet i", and behind it: "januarmødet". */
  dueMeeting: readonly string[];
  itsMeeting: readonly string[];
  /** With groups `count` and one of `days`, `weeks`, `months`: how much later. */
  by: readonly string[];
  counts: ReadonlyMap<string, number>;
  /** Before the hour at which a meeting ends. */
  ending: readonly string[];
  /** With a group `place`. */
  place: readonly string[];
  /** With a group `place`: where a meeting is held instead. */
  newPlace: readonly string[];
  /** Before the hour that is given up. */
  insteadOfHour: readonly string[];
  /** Until something that was not read as a day: "until after the match". */
  untilSomething: readonly string[];
  /** A day of the month that was not read as one. */
  unreadDay: readonly string[];
  /** With a group `day`, the sign of one that is given up: "i stedet for den 3." */
  insteadOfDay: readonly string[];
  /** "I stedet" and "ikke", with the place that is given up where it is said. */
  insteadOfPlace: readonly string[];
  /** The day of a meeting that there is, of which something else is told: "mødet den 3. december bliver på Teams". */
  heldDay: readonly string[];
  /** The meeting's own day: "mødet den 3. december flyttes til kl. 15". */
  meetingDay: readonly string[];
  /** A meeting that is there already goes to another time. */
  moving: readonly string[];
  /** It is put off: what it goes to is later. */
  postponing: readonly string[];
  /** What is no part of a subject, a task or a question's topic, at its start and at its end. */
  /** To put right what stands there. */
  amending: readonly string[];
  leading: readonly string[];
  trailing: readonly string[];
  /** Whoever writes: in place of a name, and as the owner of something. */
  me: readonly string[];
  /** Whoever is to be shown something, which they need not own: "vis mig". */
  shown: readonly string[];
  mine: readonly string[];
  late: readonly string[];
  finished: readonly string[];
  open: readonly string[];
  whose: readonly string[];
}

type Compiled = {
  readonly [K in Exclude<keyof SlotWords, "mine" | "joining" | "counts" | "ordinals" | "lengths">]: readonly Pattern[];
} & Pick<SlotWords, "counts" | "ordinals" | "lengths">;

const compiled: Record<Language, Compiled> = { da: compileWords(da), en: compileWords(en) };

const ME = new Set([...da.me, ...en.me]);

/** Whether a name is no name but whoever writes, in either language. */
export const isWriter = (name: string): boolean => ME.has(name.trim().toLowerCase());

/** Whether a name is no name but stands for somebody who was spoken of, in either language. */
export const isPronoun = (name: string): boolean =>
  Object.values(compiled).some(({ pronouns }) => firstMatch(pronouns, lowered(name.trim())) !== null);

export function slotWordsOf(language: Language): Compiled {
  return compiled[language];
}

/** Of both languages, since a message may mix them; their sources. */
export const WORDS_OF_CONTRAST: readonly string[] = [da, en].flatMap(({ contrast }) => contrast);
export const JOINING_WORDS: readonly string[] = [da, en].flatMap(({ joining }) => joining);

function compileWords(words: SlotWords): Compiled {
  const all = (sources: readonly string[]): Pattern[] => sources.map(compile);
  const ending = (sources: readonly string[]): Pattern[] => sources.map((source) => compile(`(?:${source})$`));
  return {
    nextMeeting: all(words.nextMeeting),
    previousMeeting: all(words.previousMeeting),
    meetingBeforeLast: all(words.meetingBeforeLast),
    meetingNumber: all(words.meetingNumber),
    ordinals: words.ordinals,
    minutes: all(words.minutes),
    agenda: all(words.agenda),
    past: all(words.past),
    since: ending(words.since),
    person: all(words.person),
    substitute: all(words.substitute),
    toldOfIt: all(words.toldOfIt),
    perhapsInstead: all(words.perhapsInstead),
    somebodyElse: all(words.somebodyElse),
    othersFirst: all(words.othersFirst),
    theirOwn: all(words.theirOwn),
    perhapsNamed: all(words.perhapsNamed),
    pronouns: words.pronouns.map((source) => compile(`^(?:${source})$`)),
    theirs: all(words.theirs),
    own: all(words.own),
    plan: all(words.plan),
    contrast: all(words.contrast),
    several: all(words.several),
    bounding: ending(words.bounding),
    signingOff: ending(words.signingOff),
    instead: all(words.instead),
    meToo: all(words.meToo),
    alsoMe: all(words.alsoMe),
    withMe: all(words.withMe),
    together: all(words.together),
    absence: all(words.absence),
    reason: all(words.reason),
    through: words.through.map((source) => compile(`‹d(?<first>\\d+)›\\s(?:${source})\\s‹d(?<last>\\d+)›`)),
    until: ending(words.until),
    again: ending(words.again),
    askAgain: all(words.askAgain),
    some: all(words.some),
    fewer: all(words.fewer),
    stopping: all(words.stopping),
    starting: all(words.starting),
    after: ending(words.after),
    surely: words.surely.map((source) => compile(`^(?:(?:${source})\\s?)*$`)),
    lasting: ending(words.lasting),
    allotted: words.allotted.map((source) => compile(`^(?:${source})\\s`)),
    lengths: words.lengths,
    presenting: ending(words.presenting),
    placing: ending(words.placing),
    itemNumber: all(words.itemNumber),
    noSubject: words.noSubject.map((source) => compile(`^(?:${source})$`)),
    measure: words.measure.map((source) => compile(`^(?:${source})$`)),
    takingItem: all(words.takingItem),
    passOn: all(words.passOn),
    released: all(words.released),
    toWriter: all(words.toWriter),
    toReader: all(words.toReader),
    remark: ending(words.remark),
    another: all(words.another),
    due: ending(words.due),
    beginning: ending(words.beginning),
    provided: ending(words.provided),
    dueMeeting: ending(words.dueMeeting),
    itsMeeting: words.itsMeeting.map((source) => new Pattern(pattern(`^(?:${source})(?!\\p{L})`))),
    by: all(words.by),
    counts: words.counts,
    ending: all(words.ending),
    whoseTheyAre: words.whoseTheyAre.map((source) => new Pattern(pattern(source))),
    place: all(words.place),
    newPlace: all(words.newPlace),
    insteadOfHour: all(words.insteadOfHour),
    untilSomething: all(words.untilSomething),
    unreadDay: all(words.unreadDay),
    insteadOfDay: all(words.insteadOfDay),
    insteadOfPlace: all(words.insteadOfPlace),
    heldDay: all(words.heldDay),
    meetingDay: all(words.meetingDay),
    moving: all(words.moving),
    postponing: all(words.postponing),
    amending: all(words.amending),
    leading: words.leading.map((source) => compile(`^(?:${source})`)),
    trailing: ending(words.trailing),
    me: all([...words.me, ...words.mine]),
    shown: all(words.shown),
    late: all(words.late),
    finished: all(words.finished),
    open: all(words.open),
    whose: all(words.whose),
  };
}
