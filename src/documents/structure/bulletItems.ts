import { isOrganisationName, isPersonName } from "../people/names.ts";
import type { LabelKind } from "../vocabulary/labels.ts";
import type { Marked } from "./candidates.ts";
import { isUsualTitle } from "./loneTitles.ts";
import { numberedForms } from "./numbering.ts";

const BULLET = /^[-–—•·▪○●*]$/u;
/** "Økonomi: Børge havde regnskabet med.", "Evt.: Intet." */
const TITLED = /^(?<title>\p{Lu}(?:[^:.!?]|\.(?=\s\p{Ll}|:| \p{L}+ \d|\d)){1,60}):\s+(?<rest>\S.*)$/u;
const FEWEST = 3;
const LEVEL = 3;
const PARTS: ReadonlySet<LabelKind> = new Set(["background", "recommendation", "outcome", "tasks"]);

/**
 * Short minutes whose items are the bullets of one list, each with its title before a colon: where nothing else in the document heads
 * an item or a part of one, every bullet has a title, and one of them is what the items of meetings are called everywhere.
 */
export function withBulletItems(marked: readonly Marked[]): readonly Marked[] {
  const bullets = marked.filter(({ line }) => BULLET.test(line.marker ?? ""));
  if (bullets.length < FEWEST) return marked;
  const outer = bullets.reduce((least, { line }) => Math.min(least, line.indent), Infinity);
  const items = bullets.filter(({ line }) => line.indent === outer);
  const titles = items.map(titleOf);
  const isList =
    items.length >= FEWEST &&
    titles.every((title) => title !== null && !isPersonName(title) && !isOrganisationName(title)) &&
    titles.some((title) => title !== null && isUsualTitle(title)) &&
    new Set(titles).size === titles.length &&
    new Set(items.map(({ line }) => line.marker)).size === 1;
  if (!isList || marked.some((one, at) => headsElse(one, at))) return marked;
  const isItem = new Set(items);
  return marked.flatMap((one): Marked[] => {
    const title = isItem.has(one) ? titleOf(one) : null;
    if (title === null) return [one];
    const { line, text } = one;
    const bare = { ...line, marker: null, heading: null, lead: null, bold: false };
    const own = line.text.slice(line.text.indexOf(":") + 1).trim();
    return [
      {
        line: { ...bare, text: line.text.slice(0, line.text.indexOf(":")), heading: LEVEL, gap: true, whole: true },
        text: title,
        label: null,
      },
      { line: { ...bare, text: own, gap: true }, text: text.slice(text.indexOf(":") + 1).trim(), label: null },
    ];
  });
}

const titleOf = ({ text }: Marked): string | null => TITLED.exec(text)?.groups?.["title"] ?? null;

/** Anything but the document's first lines and the bullets that could head an item or a part of one. */
function headsElse({ line, text, label }: Marked, at: number): boolean {
  if (BULLET.test(line.marker ?? "")) return false;
  if (line.cells !== null && line.row !== null) return true;
  if (label !== null) return PARTS.has(label.kind) && at > 0;
  return (line.heading !== null && at > 2) || numberedForms(line, text).some(({ number }) => number !== null);
}
