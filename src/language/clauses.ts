import { binding as da } from "./da/binding.ts";
import { binding as en } from "./en/binding.ts";
import { anyOf, compile } from "./grammar.ts";
import type { Pattern, Span } from "./pattern.ts";
import type { Language } from "./understanding.ts";

/** A language's words by which a clause belongs to the one before it, as regular-expression sources. */
export interface Binding {
  /** What such a clause begins with: "at …", "that …". */
  opening: readonly string[];
  /** What it is the object of, at the end of the one before it: "jeg tror ikke, …". */
  before: readonly string[];
  /** What joins one to the clause before it without changing what it says: "så", "but". */
  joints: readonly string[];
  /** What somebody is about to do begins with: "jeg skal …". */
  plans: readonly string[];
  /** After these comes what something is about, which denies nothing of it: "følger op på, hvorfor …". */
  about: readonly string[];
  /** At its end, what takes all of it back: "… laver notatet alligevel ikke". */
  takenBack: readonly string[];
  /** What a clause that only stands beside another may begin with: "jeg", "it". */
  subjects: readonly string[];
}

/** "… nok punkter så vi aflyser": a comma is left out there as often as not. */
const BORDER = /[.!?;:] |, | [–-] | (?=(?:så|so) (?:vi|jeg|we|i)(?:\s|['’]))/gu;

interface Compiled {
  opening: Pattern;
  before: Pattern;
  about: Pattern;
  takenBack: Pattern;
}

const compiled = ({ opening, before, about, takenBack }: Binding): Compiled => ({
  about: compile(`${anyOf(about)} .*`),
  takenBack: compile(`${anyOf(takenBack)}[.!]*$`),
  opening: compile(`^${anyOf(opening)}`),
  before: compile(`${anyOf(before)}$`),
});
const BINDING: Record<Language, Compiled> = { da: compiled(da), en: compiled(en) };

/** Whether what follows a border depends on what comes before it, both in lower case: "jeg hørte, | at mødet er aflyst". */
export function isBound(earlier: string, later: string, language: Language): boolean {
  const { opening, before } = BINDING[language];
  return opening.occursIn(later) || before.occursIn(earlier);
}

/** The end of what somebody does that only tells what it is about; empty: nothing does, or it is taken back in the end. */
export function whatItIsAbout(lower: string, language: Language): string {
  const { about, takenBack } = BINDING[language];
  return takenBack.occursIn(lower) ? "" : (about.expression.exec(lower)?.[0] ?? "");
}

/** The clauses of a message that a stretch of it stands in, with those that depend on them or that they depend on. */
export function clauseAround(lower: string, { index, length }: Span, language: Language): string {
  let from = 0;
  for (const { index: at, 0: border } of lower.matchAll(BORDER)) {
    const next = at + border.length;
    if (isBound(lower.slice(from, at), lower.slice(next), language)) continue;
    if (next <= index) from = next;
    else if (at >= index + length) return lower.slice(from, at);
  }
  return lower.slice(from);
}
