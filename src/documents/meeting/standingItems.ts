import { paragraphsOf } from "../prose/paragraphs.ts";
import { unbroken } from "../prose/sentences.ts";
import type { Repair } from "../repair/repair.ts";
import type { Marked } from "../structure/candidates.ts";

const OF_THIS_ITEM =
  /^fast punkt(?:\.|$|\s*[–(:-])|(?:som|er|dette er) et fast (?:tilbagevendende )?(?:dagsordens)?punkt(?: på)?|\(fast punkt\)|^standing item(?:\.|$)|(?:as|is) a standing item/iu;
const LIST_AHEAD =
  /(?:faste? (?:\p{L}*punkt(?:er)?)|tilbagevendende punkter|standing (?:agenda )?items)[^:]*:\s*(?<rest>.*)$/iu;

/** Whether an item's text says that it stands on every agenda. */
export function saysStanding(text: string): boolean {
  return OF_THIS_ITEM.test(text);
}

/** The list that a line announces, on the line itself or in the list items after it. */
export function standingListed(lines: readonly Marked[], repair: Repair): string[] {
  const paragraphs = paragraphsOf(lines.map((one) => one.line)).map((one) => ({
    marker: one.marker,
    text: repair(unbroken(one.raw)),
  }));
  return paragraphs.flatMap(({ text }, at) => {
    const rest = LIST_AHEAD.exec(text)?.groups?.["rest"];
    if (rest === undefined) return [];
    if (rest !== "") return splitNames(rest);
    const below = paragraphs.slice(at + 1);
    const end = below.findIndex((one) => one.marker === null);
    return (end < 0 ? below : below.slice(0, end)).map((one) => clean(one.text));
  });
}

/** The items of a section that has the label "Faste punkter". */
export function standingSection(lines: readonly Marked[], repair: Repair): string[] {
  return paragraphsOf(lines.map((one) => one.line)).flatMap((one) => {
    const text = repair(unbroken(one.raw));
    return one.marker === null ? splitNames(text) : [clean(text)];
  });
}

/** Each once; "Siden sidst" and "Siden sidst: meldinger fra parterne" are one. */
export function eachOnce(names: readonly string[]): string[] {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return names.filter(
    (name, at) =>
      !names.some(
        (other, i) =>
          i !== at && (plain(name).startsWith(`${plain(other)} `) || (plain(name) === plain(other) && i < at)),
      ),
  );
}

function splitNames(text: string): string[] {
  return text
    .split(/\s*[,;]\s*|\s+(?:og|and)\s+(?=\p{Lu})/u)
    .map(clean)
    .filter((name) => name.length > 2);
}

function clean(name: string): string {
  return name.replace(/^[\s•–-]+|[\s.,;]+$/gu, "");
}
