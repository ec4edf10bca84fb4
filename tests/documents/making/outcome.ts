import { linesOfText } from "../../../src/documents/formats/text/index.ts";
import { promisedIn } from "../../../src/documents/outcome/promised.ts";
import { withBreaks } from "../../../src/documents/prose/breaks.ts";
import { nameOfInitials } from "../../../src/documents/people/names.ts";
import { decide } from "../../../src/documents/outcome/decisions.ts";
import { paragraphsOf } from "../../../src/documents/prose/paragraphs.ts";
import { sentencesOf } from "../../../src/documents/prose/sentences.ts";
import type { Language } from "../../../src/domain/language.ts";
import type { DecisionKind, ReadItem } from "../../../src/domain/reading.ts";

const people = ["Jonas Hede", "Charlotte Lind", "Charlotte Toft", "Birgit Aagaard", "Faisal Noor", "Tove Rask"];
const members = ["Margaret Ashdown", "Peter Lowick", "Fiona Tarrant", "Graham Overton"];

/** What is read from an item's outcome alone, at a meeting of the Styregruppen for Nærhed on Monday 4 May 2026. */
export function promisedBy(
  outcome: string,
  language: Language = "da",
  itemTitle = language === "da" ? "Fælles indsats" : "Bus routes",
): Pick<ReadItem, "actions" | "followUps"> {
  const known = language === "da" ? people : members;
  const repair = (text: string) => text;
  return promisedIn(sentencesOf(paragraphsOf(withBreaks(linesOfText(outcome))), repair), [], {
    around: "2026-05-04",
    language,
    known,
    initials: (short) => nameOfInitials(short, known),
    committee: language === "da" ? "Styregruppen for Nærhed" : "Transport Panel",
    itemTitle,
    isOwn: (owner) => /^(?:styregruppen|udvalget|the panel|panel|the committee)$/iu.test(owner),
    repair,
  });
}

const setting = {
  isOwn: (name: string) => /^(?:styregruppen(?: for nærhed)?|transport panel|panel)$/iu.test(name),
  isKnown: true,
  day: "2026-05-04",
};

/** The decisions that an outcome alone gives on recommendations numbered from 1. */
export function decidedBy(asked: readonly string[], outcome: string): (DecisionKind | null)[] {
  const paragraphs = paragraphsOf(withBreaks(linesOfText(outcome)), true);
  const sentences = sentencesOf(paragraphs, (text) => text);
  const clauses = asked.map((text, at) => ({ number: at + 1, text }));
  return decide(clauses, paragraphs, sentences, { setting, title: "" }).map((one) => one.decision);
}
