import type { DecisionKind } from "../domain/reading.ts";
import { draftSentences as da } from "./da/draftSentences.ts";
import { draftSentences as en } from "./en/draftSentences.ts";
import { firstMatch, lowered, Pattern, pattern } from "./pattern.ts";

/** How one corrects minutes that are looked through, as regular-expression sources, each a whole sentence. */
export interface DraftSentences {
  /** What may lead to it. */
  before: string;
  keep: readonly string[];
  leaveOut: readonly string[];
  /** Of the tasks that somebody has. */
  leaveOutOf: readonly string[];
  due: readonly string[];
  owner: readonly string[];
  decision: readonly string[];
  /** That nothing was decided. */
  undecided: readonly string[];
  /** What is said instead of a decision where nothing was decided. */
  none: string;
  /** The first that opens what is said of a decision. */
  verdicts: readonly (readonly [DecisionKind, string])[];
  present: readonly string[];
  absent: readonly string[];
  name: readonly string[];
  next: readonly string[];
  /** Before the place of a meeting. */
  place: string;
  notAgain: readonly string[];
  again: readonly string[];
  /** When a subject comes back. */
  backOn: readonly string[];
  /** Right after a correction: another day than the one just said. */
  instead: readonly string[];
  /** Who is nobody by name. */
  nobody: string;
}

/** What a sentence says of minutes that are looked through, in its own words. */
export type SaidOfDraft =
  | { kind: "keep" | "leaveOut" | "again" | "notAgain"; about: string }
  /** `item`: of what is to be done by it, else what that is. */
  | { kind: "due"; item?: number; about: string; day: string }
  | { kind: "instead"; day: string }
  | { kind: "owner"; about: string; who: string }
  | { kind: "leaveOutOf"; who: string }
  /** `decision`: null where there was none. */
  | { kind: "decision"; item: number; part: number | null; decision: DecisionKind | null }
  | { kind: "present"; who: string }
  | { kind: "absent"; who: string; instead?: string }
  /** `item`: its number, else what comes back. */
  | { kind: "backOn"; item: number | null; about: string; day: string }
  | { kind: "name"; wrong: string; right: string }
  | { kind: "next"; when: string; place: string | null };

/** Nobody corrects at greater length in one sentence. */
const LONGEST = 200;

const compiled = (sources: readonly string[]): Pattern[] => sources.map((source) => new Pattern(pattern(source)));

const readerOf = (words: DraftSentences) => {
  const before = new Pattern(pattern(`^${words.before}`));
  const nobody = new Pattern(pattern(`^${words.nobody}$`));
  const verdicts = words.verdicts.map(([kind, source]) => ({
    kind,
    said: new Pattern(pattern(`^${source}(?![\\p{L}])`)),
  }));
  const none = new Pattern(pattern(`^${words.none}$`));
  const place = new Pattern(pattern(`(?:^|\\s)${words.place}\\s(?<place>[^\\d\\s][^\\d]*)$`));
  const forms = {
    leaveOut: compiled(words.leaveOut),
    leaveOutOf: compiled(words.leaveOutOf),
    keep: compiled(words.keep),
    notAgain: compiled(words.notAgain),
    again: compiled(words.again),
    backOn: compiled(words.backOn),
    due: compiled(words.due),
    undecided: compiled(words.undecided),
    decision: compiled(words.decision),
    owner: compiled(words.owner),
    next: compiled(words.next),
    present: compiled(words.present),
    absent: compiled(words.absent),
    name: compiled(words.name),
    instead: compiled(words.instead),
  };
  return (sentence: string): SaidOfDraft | null => {
    const lead = firstMatch([before], sentence);
    // "No decision was taken on item 2" opens with a word that may lead to something else.
    return (lead && saidIn(sentence.slice(lead.length).trim())) ?? saidIn(sentence);
  };

  function saidIn(text: string): SaidOfDraft | null {
    for (const [kind, patterns] of Object.entries(forms)) {
      const groups = firstMatch(patterns, text)?.groups;
      const said = groups && saidBy(kind, groups);
      if (said) return said;
    }
    return null;
  }

  function saidBy(kind: string, groups: Readonly<Record<string, string | undefined>>): SaidOfDraft | null {
    const {
      about = "",
      who = "",
      day = "",
      item = "",
      part,
      verdict = "",
      wrong = "",
      right = "",
      when = "",
      instead,
    } = groups;
    const numbers = { item: Number(item), part: part === undefined ? null : Number(part) };
    switch (kind) {
      case "keep":
      case "leaveOut":
      case "again":
      case "notAgain":
        return { kind, about };
      case "due":
        return item === "" ? { kind, about, day } : { kind, item: Number(item), about, day };
      case "instead":
        return { kind, day };
      case "owner":
        return { kind, about, who };
      case "leaveOutOf":
        return nobody.occursIn(lowered(who)) ? null : { kind, who };
      case "undecided":
        return { kind: "decision", ...numbers, decision: null };
      case "decision": {
        const isNone = none.occursIn(lowered(verdict));
        const decision = isNone ? null : verdicts.find(({ said }) => said.occursIn(lowered(verdict)))?.kind;
        if (decision === undefined) return null;
        return { kind, ...numbers, decision };
      }
      case "backOn":
        return { kind, item: item === "" ? null : Number(item), about, day };
      case "present":
        return nobody.occursIn(lowered(who)) ? null : { kind, who };
      case "absent": {
        if (nobody.occursIn(lowered(who)) || (instead !== undefined && nobody.occursIn(lowered(instead)))) return null;
        return { kind, who, ...(instead !== undefined && { instead }) };
      }
      case "name":
        return nobody.occursIn(lowered(wrong)) ? null : { kind, wrong, right };
      case "next":
        return { kind, when, place: firstMatch([place], when)?.groups["place"]?.trim() ?? null };
      default:
        return null;
    }
  }
};

const READERS = [readerOf(da), readerOf(en)];

/** null: it says nothing of the kind, or asks. */
export function saidOfDraft(text: string): SaidOfDraft | null {
  const sentence = text
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/[.!]+$/u, "");
  if (sentence.length > LONGEST || sentence.endsWith("?")) return null;
  for (const read of READERS) {
    const said = read(sentence);
    if (said) return said;
  }
  return null;
}
