import { grammar as da } from "./da/grammar.ts";
import { grammar as en } from "./en/grammar.ts";
import { compile, compileForms, isAnyIn, type CompiledForms, type Grammar, type Request } from "./grammar.ts";
import type { Groups } from "./intents/build.ts";
import { moodReader, type Mood, type MoodReader } from "./mood.ts";
import { perLanguage } from "./perLanguage.ts";
import { firstMatch, lowered, type Pattern, type Span } from "./pattern.ts";
import { RANK } from "./rank.ts";
import { Language, type Intent } from "./understanding.ts";

/** A form of the grammar that a message has. */
export interface Fitting {
  intent: Request;
  forms: CompiledForms;
  groups: Groups;
  /** 0 to 1: how much of the message are its own words, without what its groups hold. */
  part: number;
  /** Where it stands in the message. */
  span: Span;
  /** It opens the message with a word and a colon: "forslag: …". */
  isLabel: boolean;
}

/** What the grammar makes of a message, before anything is decided. */
export interface Heard {
  /** In the order of their rank: what is said in more particular words comes first. */
  fitting: readonly Fitting[];
  /** What something speaks against: these are not done for a resemblance. */
  excluded: readonly Request[];
  mood: Mood;
  /** Anywhere in it something is said as a guess or from hearsay, or is denied. */
  hedged: boolean;
  denied: boolean;
  /** Somebody does something, by a verb that is not certainly work. */
  isMaybeAction: boolean;
}

/** A message with its names and days as signs (message.ts), as written and in lower case. */
interface Masked {
  masked: string;
  lower: string;
  language: Language;
}

interface Rules {
  requests: readonly (readonly [Request, CompiledForms])[];
  moods: MoodReader;
  maybeAction: CompiledForms;
  halfUndo: readonly Pattern[];
  deletion: readonly Pattern[];
  changesItem: readonly Pattern[];
  wasThere: readonly Pattern[];
}

const GRAMMARS: Record<Language, Grammar> = { da, en };
const LANGUAGES = Language.options;
const rules = perLanguage((language) => rulesOf(GRAMMARS[language]));

export function hear({ masked, lower, language }: Masked): Heard {
  const { requests, moods, maybeAction } = rules(language);
  const fitting: Fitting[] = [];
  const excluded: Request[] = [];
  const quoted = quotationsIn(lower);
  for (const [intent, forms] of requests) {
    const found = firstMatch(forms.any, masked, lower);
    const isOwn = found === null || !quoted.some((span) => isWithin(found, span));
    if (!isOwn) excluded.push(intent);
    const match = isOwn ? found : null;
    const isNever = isAnyIn(lower, forms.never);
    if (match === null && !isNever) continue;
    if (match !== null && !isNever && !isAnyIn(lower, forms.unless))
      fitting.push({
        intent,
        forms,
        groups: match.groups,
        part: ownLength(match) / lower.length,
        span: match,
        isLabel: match.index === 0 && LABEL.test(lower),
      });
    else excluded.push(intent);
  }
  return {
    fitting,
    excluded,
    mood: moods.mood(lower),
    hedged: moods.hedged(lower),
    denied: moods.denied(lower),
    isMaybeAction: isAnyIn(lower, maybeAction.any),
  };
}

/** What stands between quotation marks are somebody's words, or a title: nothing is asked for in them. */
function quotationsIn(lower: string): readonly Span[] {
  if (!MARK.test(lower)) return [];
  return [...lower.matchAll(QUOTATION)].map(({ index, 0: words }) => ({ index, length: words.length }));
}
const MARK = /["“”„»«]/u;
const QUOTATION = /["“”„»«][^"“”„»«]{3,}["“”„»«]/gu;

const isWithin = (inner: Span, outer: Span): boolean =>
  inner.index >= outer.index && inner.index + inner.length <= outer.index + outer.length;

const LABEL = /^[^.,;:?!]{2,40}:\s/u;

/** What a message is about is none of its own words; what else a form captures tells how it was said. */
const ABOUT = ["subject", "task", "task2", "task3", "query", "item"];

function ownLength({ length, groups }: NonNullable<ReturnType<typeof firstMatch>>): number {
  return ABOUT.reduce((rest, group) => rest - (groups[group] ?? "").length, length);
}

/** Whether a message has a word that its request is made in, where no form of it fits. */
export function saysSo({ lower, language }: Masked, intent: Intent): boolean {
  const says = rules(language).requests.find(([request]) => request === intent)?.[1].says ?? null;
  return says === null || isAnyIn(lower, says);
}

export const moodsOf = (language: Language): MoodReader => rules(language).moods;

/** Whether a message asks something, in either language: by its form or its question mark, and is no polite request. */
export const isQuestion = (text: string): boolean =>
  LANGUAGES.map(rules).some(({ moods }) => {
    const { question, asking } = moods.mood(text.trim().toLowerCase());
    return question || asking;
  });

/** Whether anything in it is denied, in either language. */
export const isDenied = (text: string): boolean =>
  LANGUAGES.map(rules).some(({ moods }) => moods.denied(lowered(text)));

/** Whether it ends with one, whatever comes before it. */
export const hasQuestionMark = (text: string): boolean => /\?\s*$/u.test(text);

/** Whether a wish to undo leaves open what: "glem det" may be about something that was never done. */
export const isHalfUndo = ({ text, language }: { text: string; language: Language }): boolean =>
  firstMatch(rules(language).halfUndo, text) !== null;

/** Whether something that was done is to be deleted: a question that is open has nothing to delete. */
export const isDeletion = ({ text, language }: { text: string; language: Language }): boolean =>
  firstMatch(rules(language).deletion, text) !== null;

/** Whether an item that is on an agenda is to be changed or taken off it: an agenda is changed as a whole. */
export const changesItem = ({ text, language }: { text: string; language: Language }): boolean =>
  firstMatch(rules(language).changesItem, text) !== null;

/** Whether it tells who was at a meeting, or was not: that one is over. */
export const tellsWhoWas = ({ text, language }: { text: string; language: Language }): boolean =>
  firstMatch(rules(language).wasThere, text) !== null;

function rulesOf(grammar: Grammar): Rules {
  return {
    requests: RANK.map((intent) => [intent, compileForms(grammar.forms[intent])] as const),
    moods: moodReader(grammar),
    maybeAction: compileForms(grammar.maybeAction),
    halfUndo: grammar.halfUndo.map(compile),
    deletion: grammar.deletion.map(compile),
    changesItem: grammar.changesItem.map(compile),
    wasThere: grammar.wasThere.map(compile),
  };
}
