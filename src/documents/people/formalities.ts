import { paragraphsOf } from "../prose/paragraphs.ts";
import { sentencesOf } from "../prose/sentences.ts";
import type { Marked } from "../structure/candidates.ts";
import type { ItemPart } from "../structure/parts.ts";
import { linesOf, type Section } from "../structure/sections.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import { isPersonName, splitTitle } from "./names.ts";
import { attendanceSaid } from "./said.ts";
import { substitutionsIn } from "./substitutes.ts";

/** Who is missing is told when a meeting is opened. */
const OPENING =
  /(?<!\p{L})(?:velkomst|velkommen|dagsorden(?:en)?|fremmøde|\p{L}*deltagere|afbud|beslutningsdygtig\p{L}*|formalia|indledning|welcome|apologies|attendance|agenda|introductions?)(?!\p{L})/iu;
const FIRST_ITEMS = 3;
const PERHAPS =
  /afbud|forfald|meldt (?:sig )?(?:fra|syg)|ikke (?:deltage|komme)|i stedet|stedfortræder|suppleant|apolog|unable to attend|instead|in place of|behalf|deput|substitut/iu;
/** Another meeting, or a part of this one. */
const NOT_THE_WHOLE =
  /(?<!\p{L})(?:punkt(?:et|erne)?|pkt|sidste|seneste|forrige|tidligere|næste|kommende|fremover|items?|last|previous|next)(?!\p{L})/iu;

/** The sentences of the first items that tell who did not come and who came instead, as a list of absences. */
export function absencesTold(items: readonly ItemPart[]): Section[] {
  return items
    .slice(0, FIRST_ITEMS)
    .filter((item) => OPENING.test(item.title))
    .flatMap((item): Section[] => {
      const own = linesOf(item.sections, "outcome", "unlabelled");
      if (!own.some((one) => PERHAPS.test(one.text))) return [];
      const [first, ...others] = told(own);
      if (first === undefined) return [];
      // As one paragraph, so that who came instead is told of whom the sentence before names.
      const text = [first, ...others].map((one) => one.text).join(" ");
      const lines = [{ ...first, text, line: { ...first.line, text } }];
      return [{ kind: "absent", lines, labelled: true, onLabelLine: false }];
    });
}

function told(lines: readonly Marked[]): Marked[] {
  const byNumber = new Map(lines.map((one) => [one.line.number, one]));
  const all = sentencesOf(paragraphsOf(lines.map((one) => ({ ...one.line, text: one.text }))), (words) => words);
  let isAbsent = false;
  return all.flatMap(({ text, line }): Marked[] => {
    const before = isAbsent;
    isAbsent = tellsAbsence(text);
    const replaces = substitutionsIn(text).some((one) => one.whom !== null || before);
    const one = byNumber.get(line);
    if (!one || !(isAbsent || (PERHAPS.test(text) && replaces && !NOT_THE_WHOLE.test(text)))) return [];
    const own = { ...one.line, text, marker: null, cells: null, row: null, gap: true, whole: true };
    return [{ line: own, text, label: null }];
  });
}

/** "Der var afbud fra Ole Krat og Lis Holm": the sentence names those who did not come and nothing else. */
function tellsAbsence(text: string): boolean {
  if (!PERHAPS.test(text) || NOT_THE_WHOLE.test(text)) return false;
  const said = attendanceSaid(text);
  if (said?.group?.absent !== true) return false;
  const names = said.list
    .replace(/\([^)]*\)/gu, " ")
    .split(/\s*[,;.]\s*|\s+(?:og|and|samt)\s+/u)
    .filter((part) => part.trim() !== "");
  const [first = ""] = names;
  const name = splitTitle(first.trim()).name;
  return isPersonName(name) || isGivenName(name) || /^\p{Lu}{2,4}$/u.test(name);
}
