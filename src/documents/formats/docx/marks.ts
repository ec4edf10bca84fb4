import { attribute, elements, numberingOf, valueOf, type ListPlace } from "./numbering.ts";

/** Around what Word prints before a paragraph but does not keep in its text; letters of no alphabet. */
export const MARK_START = "\ue000";
export const MARK_END = "\ue001";
/** Where a new page begins. */
export const PAGE_BREAK = "\ue002";

type Parts = { readonly document: string; readonly numbering: string; readonly styles: string };

const PARAGRAPH =
  /<w:p(?:\s[^>]*)?(?<!\/)>(?:\s*(?:<w:pPr\s*\/>|<w:pPr(?:\s[^>]*)?>(?<properties>(?:(?!<\/w:pPr>|<w:p[\s>]).)*)<\/w:pPr>(?:\s*<\/w:pPrChange>\s*<\/w:pPr>)?))?/gsu;
const RENDERED_BREAK = /<w:lastRenderedPageBreak\s*\/>/gu;
const TYPED_BREAK = /<w:br\s[^>]*w:type="page"[^>]*\/>/gu;

/** The document with list numbers and page breaks written into its text, where only Word would have seen them. */
export function withMarks({ document, numbering, styles }: Parts): string {
  const plain = document.replace(/[\ue000-\ue002]/gu, "");
  const lists = numberingOf(numbering);
  const styled = placesOfStyles(styles);
  const numbered = plain.replace(PARAGRAPH, (opening: string, properties: string | undefined) => {
    const place = placeOf(properties ?? "", styled);
    const mark = place === null ? "" : lists.next(place);
    return mark === ""
      ? opening
      : `${opening}<w:r><w:t xml:space="preserve">${MARK_START}${mark}${MARK_END}</w:t></w:r>`;
  });
  // Word notes where its pages broke when it last showed the document; other programs note only what was typed.
  const breaks = RENDERED_BREAK.test(numbered) ? RENDERED_BREAK : TYPED_BREAK;
  return numbered.replace(breaks, `<w:t>${PAGE_BREAK}</w:t>`);
}

function placeOf(properties: string, styled: ReadonlyMap<string, ListPlace>): ListPlace | null {
  const style = styled.get(valueOf(properties, "pStyle") ?? "") ?? null;
  const own = elements(properties, "numPr")[0];
  if (own === undefined) return style;
  const list = valueOf(own, "numId") ?? style?.list ?? "0";
  // List 0 takes a paragraph out of the list that its style has.
  return list === "0" ? null : { list, level: Number(valueOf(own, "ilvl") ?? style?.level ?? 0) };
}

/** The lists that styles such as "Heading 1" put their paragraphs into, their own or that of the style they build on. */
function placesOfStyles(xml: string): Map<string, ListPlace> {
  const styles = new Map(
    elements(xml, "style").map((style) => [
      attribute(style, "styleId"),
      { list: valueOf(style, "numId"), level: valueOf(style, "ilvl"), basedOn: valueOf(style, "basedOn") },
    ]),
  );
  const places = new Map<string, ListPlace>();
  for (const [id, style] of styles) {
    let from: typeof style | undefined = style;
    for (let depth = 0; from && from.list === null && depth < 10; depth += 1) from = styles.get(from.basedOn ?? "");
    if (from?.list == null || from.list === "0") continue;
    places.set(id, { list: from.list, level: Number(style.level ?? from.level ?? 0) });
  }
  return places;
}
