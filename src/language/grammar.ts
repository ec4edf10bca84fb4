import { Pattern, pattern } from "./pattern.ts";
import { stretchesOf } from "./stretches.ts";
import type { Intent } from "./understanding.ts";

export type Request = Exclude<Intent, "none">;

/**
 * The unmistakable forms of one intent, as regular-expression sources over the masked text (message.ts). A form may
 * have named groups for what it captures: `subject`, `task`, `query`, `place`. Danish letters may be written in
 * any of their ways; `unless` tells what makes it something else, and `never` what is not this request in whatever form.
 */
export interface Forms {
  any: readonly string[];
  unless?: readonly string[];
  never?: readonly string[];
  /** One of these is said where it is meant in a form of its own: without it a message only resembles it, and is asked about. */
  says?: readonly string[];
}

/** How a language makes a sentence a question, a wish, a supposition, a denial. */
export interface Moods {
  /** What opens a question, or ends it. */
  question: readonly string[];
  /** "kan du …", "kan vi …": a question by its form, a request by its meaning. */
  request: readonly string[];
  /** "må jeg …", "kan jeg nå at …": whoever asks about their own deed has not done it, and is asked. */
  permission: readonly string[];
  supposition: readonly string[];
  /** "What happens if …": about what is not so. */
  imagined: readonly string[];
  /** What people out there talk about: it is told, and nothing is asked for. */
  talk: readonly string[];
  /** The same, of which the sentences are not to learn: few of them have it. */
  idle: readonly string[];
  /** What makes a request a guess, a rumour or an opinion: "vist", "I heard". */
  hedge: readonly string[];
  /** What somebody did, or had to do, as it is told when it is over: "måtte aflyse", "called off". */
  past: readonly string[];
  /** What was done with anything, as it is told of years that are over: "nåede vi at udskyde", "got more time". */
  bygone: readonly string[];
  /** "Aflys ikke …", "don't …": a request for nothing. */
  prohibition: readonly string[];
  negation: readonly string[];
  /** "Kan I ikke …", "couldn't we …": a request whose "not" denies nothing. */
  kindly: readonly string[];
}

export interface Grammar {
  forms: Readonly<Record<Request, Forms>>;
  /** An action that is offered rather than logged. */
  maybeAction: Forms;
  moods: Moods;
  /** Wishes to undo that may be about something else altogether: "glem det". */
  halfUndo: readonly string[];
  /** Wishes to undo that are about something done, whatever is being asked: "slet den". */
  deletion: readonly string[];
  /** Wishes to change a single item of an agenda: its length, its place, who presents it. */
  changesItem: readonly string[];
  /** Who was at a meeting: what is told of one that is over. */
  wasThere: readonly string[];
}

export interface CompiledForms {
  any: readonly Pattern[];
  unless: readonly Pattern[];
  never: readonly Pattern[];
  /** null: any will do. */
  says: readonly Pattern[] | null;
}

/** One of several sources. */
export const anyOf = (sources: readonly string[]): string => `(?:${sources.join("|")})`;

/** Borders that know æøå: what stands between them is whole words; a form may end with the space after one. */
const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?:(?<= )|(?![\p{L}\p{N}]))`;

export function compile(source: string): Pattern {
  const spelled = source
    .replaceAll("æ", "(?:æ|ae|e|a)")
    .replaceAll("ø", "(?:ø|oe|o)")
    .replaceAll("å", "(?:å|aa|a)")
    .replaceAll("'", "['’]?")
    // A message is on one line with single spaces, and a space is much cheaper than all that \s knows.
    .replaceAll("\\s", " ");
  return new Pattern(pattern(`${BEFORE}(?:${spelled})${AFTER}`));
}

export function compileForms({ any, unless = [], never = [], says }: Forms): CompiledForms {
  return {
    any: any.map(compile),
    unless: unless.map(compile),
    never: never.map(compile),
    says: says?.map(compile) ?? null,
  };
}

/** Whether any of the patterns occurs in a text in lower case. */
export function isAnyIn(lower: string, patterns: readonly Pattern[]): boolean {
  const stretches = stretchesOf(lower);
  return patterns.some((one) => one.occursIn(lower, stretches));
}
