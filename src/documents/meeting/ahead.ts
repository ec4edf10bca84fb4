import { sentencesOf } from "../prose/sentences.ts";
import { paragraphsOf } from "../prose/paragraphs.ts";
import type { Repair } from "../repair/repair.ts";
import type { Marked } from "../structure/candidates.ts";
import type { ItemPart, Parts } from "../structure/parts.ts";
import { linesOf, type Section } from "../structure/sections.ts";
import { stem } from "./committee.ts";
import { isAboutNextMeeting, isAnothersMeeting, isNextMeetingTitle } from "./nextMeeting.ts";

/** A label's own words and what may belong to them. */
const LABEL_LINES = 4;
/** Without one of these words no sentence of a section can be about the next meeting: most sections are done with. */
const PERHAPS =
  /(?:næste|kommende|nyt|nye) (?:\p{L}+ )?møde|vi (?:ses|mødes)|næste gang|next meeting|meet (?:again|next)/iu;

/**
 * What the document says of the next meeting: under its label, in an item of that name, or in a sentence about it;
 * of a sentence also the one after it that goes on ("Det foregår på Teams").
 */
export function saidOfNextMeeting(parts: Parts, committee: string | null, repair: Repair): string[] {
  const own = (name: string) => committee !== null && isSame(name, committee);
  const isOthers = (text: string) => committee !== null && isAnothersMeeting(text, own);
  const labelled = parts.foot
    .filter((section) => section.kind === "nextMeeting")
    .map((section) =>
      linesOf([section], "nextMeeting")
        .slice(0, LABEL_LINES)
        .filter((one, at) => at === 0 || ((!one.line.gap || !section.onLabelLine) && isOfMeeting(one)))
        .map((one) => one.text)
        .join(". "),
    );
  const titled = parts.items
    .filter((item) => isNextMeetingTitle(item.title))
    .map((item) => [item.title, ...sentencesIn(item.sections, repair).filter((text) => !isOthers(text))].join(" "));
  const sections = [...parts.head, ...parts.items.flatMap((item: ItemPart) => item.sections), ...parts.foot];
  const told = sections.flatMap((section) => {
    if (!section.lines.some((one) => PERHAPS.test(one.text))) return [];
    const sentences = sentencesIn([section], repair);
    return sentences.flatMap((text, at) => {
      if (!isAboutNextMeeting(text, own) || isOthers(text)) return [];
      const after = sentences[at + 1] ?? "";
      return [/^(?:det|mødet|i stedet|it|the meeting|instead)\s/iu.test(after) ? `${text} ${after}` : text];
    });
  });
  return [...labelled, ...titled, ...told];
}

/** "Referent: Lis Holm" below the day of the next meeting is no place. */
const isOfMeeting = ({ label }: Marked): boolean =>
  label === null || label.kind === "date" || label.kind === "time" || label.kind === "place";

function sentencesIn(sections: readonly Section[], repair: Repair): string[] {
  const lines = sections.flatMap((section) => section.lines).map((one) => one.line);
  return sentencesOf(paragraphsOf(lines), repair).map((one) => one.text);
}

/** The committee itself, perhaps by a short form of its name: "udvalget", "Klynge Vest" of "Faglig Klynge Vest". */
function isSame(name: string, committee: string): boolean {
  const words = stem(committee).split(" ");
  return stem(name)
    .split(" ")
    .every((word) => words.some((own) => own === word || own.endsWith(word)));
}
