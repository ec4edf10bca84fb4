import { paragraphsOf } from "../prose/paragraphs.ts";
import { shares } from "../outcome/sameSubject.ts";
import { unbroken } from "../prose/sentences.ts";
import type { Repair } from "../repair/repair.ts";
import type { Marked } from "../structure/candidates.ts";
import type { Parts } from "../structure/parts.ts";
import { linesOf } from "../structure/sections.ts";
import { starredIn } from "./starred.ts";
import { namedStanding, POINT } from "./standingNamed.ts";

const EACH_TIME =
  "(?:hver gang|(?:på |ved |til )?(?:alle|hvert|hver) (?:af (?:udvalgets|gruppens|klyngens) )?(?:møder?|dagsorden(?:er)?))";
/** What an item's own text says of it: "Fast punkt på alle møder", "Punktet behandles på hvert møde", "(fast punkt)". */
const OF_THIS_ITEM: readonly RegExp[] = [
  `^\\(?${POINT}(?!\\p{L})`,
  `(?:som|er|bliver|gøres til) (?:et )?${POINT}(?!\\p{L})`,
  `\\((?:et )?${POINT}\\)|[–-] ${POINT}$|\\(fast\\)$`,
  "^(?:punktet|dette punkt|emnet) er fast på dagsordenen",
  `^(?:punktet|dette punkt|emnet) (?:er|står|kommer|sættes|behandles|drøftes|optræder|gennemgås)(?: altid| fast)?(?: på(?: dagsordenen)?)? ?${EACH_TIME}(?!\\p{L})`,
  `^(?:behandles|drøftes|gennemgås) (?:altid |fast )?${EACH_TIME}(?!\\p{L})`,
  "(?:^|as |is |\\()a? ?(?:standing|regular|recurring) (?:agenda )?item(?:[.)]|$| on| of|(?! from))",
].map((form) => new RegExp(form, "iu"));
/** No sentence that makes a standing item does without one of these. */
const STANDS = /fast|tilbagevendende|hver|alle|standing|regular|recurring|every|each/iu;
/** Asked for by somebody, not agreed. */
const WISHED =
  /(?<!\p{L})(?:foreslo|foreslå|ønsk|spurgte|spørg|mente|håbede|hvis|suggest|propos|asked|wish|hoped|felt|if)[\p{L}]*(?!\p{L})/iu;
const SAID_IN_TITLE = new RegExp(`\\s*(?:\\((?:(?:et )?${POINT}|fast|standing item)\\)|[–-] ${POINT}$)`, "iu");
/** "Siden sidst Fast punkt." in a table's cell: two lines of it. */
const BELOW_TITLE = /(?<=\p{L}\)?) Fast punkt\.?$/u;

/** A title without saying that the item is a standing one. */
export const withoutStanding = (title: string): string => title.replace(SAID_IN_TITLE, "").replace(BELOW_TITLE, "");

/** A list of standing items has one of these words. */
const PERHAPS = /punkt|items?(?!\p{L})|dagsorden|hver|alle/iu;
/** "Patienthistorie og Nyt fra databaserne er faste punkter", "… står på dagsordenen til hvert møde": the items stand in front. */
const LIST_BEFORE = new RegExp(
  `^(?<list>\\p{Lu}[^.:]{2,160}?) (?:(?:er|bliver|optræder|står|indgår|are)(?: \\p{L}+)? (?:som )?(?:faste|tilbagevendende|standing|regular) (?:\\p{L}*punkter|(?:agenda )?items)|(?:er|står|kommer) (?:altid |fast )?på dagsordenen (?:til |ved )?${EACH_TIME})(?!\\p{L})`,
  "iu",
);
/** "… at ”Nyt fra praksis” fremover er et fast punkt", "“Patient story” would be a standing item". */
const QUOTED = new RegExp(
  `["“”»«'](?<name>\\p{Lu}[^"“”»«]{2,60})["“”»«'] (?:\\p{L}+ ){0,2}?(?:er|bliver|gøres til|skal være|sættes på som|indgår som|is|be|becomes?|made) (?:\\p{L}+ )?(?:(?:et |som )?${POINT}|a (?:standing|regular) (?:agenda )?item)`,
  "giu",
);
/** "Faste punkter er Siden sidst, Økonomi og Eventuelt." */
const LIST_BEHIND =
  /(?:faste? (?:\p{L}*punkter)|standing (?:agenda )?items)(?: på [^.:,]{3,40})? (?:er|are|har (?:udvalget|rådet|gruppen|klyngen)|omfatter|include)\s+(?<rest>\p{Lu}[^.]{3,200})/iu;
const POINTS_BACK =
  /^(?:punkt(?:et|erne)?|de|det|dette|disse|emne(?:t|rne)?|følgende|som|they|these|this|the|it)(?!\p{L})/iu;
const LIST_AHEAD =
  /(?:faste? (?:\p{L}*punkt(?:er)?)|tilbagevendende punkter|standing (?:agenda )?items|(?:altid|hver gang|(?:hvert|alle) møder?)[^:.]{0,60}punkter|punkter[^:.]{0,40}(?:altid|hver gang|(?:hvert|alle) møder?)|every (?:meeting|agenda)[^:.]{0,60}items)[^:]{0,80}:\s*(?<rest>.*)$/iu;

/**
 * The items that stand on every agenda: those that say so themselves, the section of that name and the lists that a line announces.
 * `items`: titles with the texts of their items.
 */
export function standingIn(
  parts: Parts,
  items: readonly { readonly title: string; readonly texts: readonly string[] }[],
  repair: Repair,
): string[] {
  const own = items.flatMap(({ title, texts }) =>
    [title, ...texts].flatMap((text) => saidStanding(text, withoutStanding(title))),
  );
  const sections = [...parts.head, ...parts.items.flatMap((item) => item.sections), ...parts.foot];
  const listed = sections
    .filter((section) => section.kind !== "standing" && section.lines.some((one) => PERHAPS.test(one.text)))
    .flatMap((section) => standingListed(section.lines, repair));
  const starred = starredIn(
    sections.flatMap((section) => section.lines),
    items.map(({ title }) => title),
  );
  return eachOnce([...own, ...starred, ...standingSection(linesOf(parts.foot, "standing"), repair), ...listed]);
}

/** What an item's text says stands on every agenda: the item itself, or what it names. */
function saidStanding(text: string, title: string): string[] {
  if (!STANDS.test(text) || text.search(QUOTED) >= 0 || WISHED.test(text)) return [];
  const name = namedStanding(text);
  if (name !== null && !POINTS_BACK.test(name) && !shares(name, title)) return [name];
  return name !== null || OF_THIS_ITEM.some((form) => form.test(text)) ? [title] : [];
}

/** The list that a line announces, on the line itself or in the list items after it. */
function standingListed(lines: readonly Marked[], repair: Repair): string[] {
  const paragraphs = paragraphsOf(lines.map((one) => one.line)).map((one) => ({
    marker: one.marker,
    text: repair(unbroken(one.raw)),
  }));
  return paragraphs.flatMap(({ text }, at) => {
    const before = text
      .split(/(?<=\p{Ll}[.]) (?=\p{Lu})/u)
      .flatMap((sentence) => LIST_BEFORE.exec(sentence)?.groups?.["list"] ?? []);
    if (before.length > 0)
      return before.filter((list) => !POINTS_BACK.test(list) && !list.includes("*")).flatMap(splitNames);
    const quoted = [...text.matchAll(QUOTED)].map((found) => clean(found.groups?.["name"] ?? ""));
    if (quoted.length > 0) return quoted;
    const rest = LIST_AHEAD.exec(text)?.groups?.["rest"] ?? LIST_BEHIND.exec(text)?.groups?.["rest"];
    if (rest === undefined) return [];
    if (rest !== "") return splitNames(rest);
    const below = paragraphs.slice(at + 1);
    const end = below.findIndex((one) => one.marker === null);
    return (end < 0 ? below : below.slice(0, end)).map((one) => clean(one.text));
  });
}

/** The items of a section that has the label "Faste punkter". */
function standingSection(lines: readonly Marked[], repair: Repair): string[] {
  return paragraphsOf(lines.map((one) => one.line)).flatMap((one) => {
    const text = repair(unbroken(one.raw));
    return one.marker === null ? splitNames(text) : [clean(text)];
  });
}

/** Each once; "Siden sidst" and "Siden sidst: meldinger fra parterne" are one. */
function eachOnce(names: readonly string[]): string[] {
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
  // Semicolons part what may have commas inside.
  return text
    .split(text.includes(";") ? /\s*;\s*/u : /\s*,\s*|\s+(?:og|and)\s+(?=\p{Lu})/u)
    .map(clean)
    .filter((name) => name.length > 2);
}

function clean(name: string): string {
  return name.replace(/^[\s•–-]+|[\s.,;]+$/gu, "");
}
