/** How letters look, their language and its proofing, and which revision brought them: most of what Word writes. */
const LOOKS = /<w:(?:proofErr|rFonts|sz|szCs|color|kern|spacing|shd|bCs|iCs|lang|noProof)(?:\s[^<>]*)?\/>/gu;
const REVISIONS = /(?<tag><w:(?:p|r|tr))(?:\s(?:w:rsid\w*|w14:paraId|w14:textId)="[^"<>]*")+/gu;
const NO_LOOKS = /<w:rPr>\s*<\/w:rPr>/gu;
/** Where a run of text ends and another begins that looks the same. */
const SAME_LOOKS =
  /<\/w:t><\/w:r>(?<=<w:r>(?<looks>(?:<w:rPr>(?:<w:[^<>]*\/>)*<\/w:rPr>)?)<w:t(?: xml:space="preserve")?>[^<]*<\/w:t><\/w:r>)<w:r>\k<looks><w:t(?: xml:space="preserve")?>/gu;
const BOX_TO_TICK = /<w14:checkbox[\s/>]/u;

/** The document without what is no text and ties no text together: mammoth would parse it, at several times the cost, and not use it. */
export function withoutLooks(document: string): string {
  const plain = document.replace(LOOKS, "").replace(REVISIONS, "$<tag>").replace(NO_LOOKS, "");
  // Of a box to tick, mammoth takes the whole first text for the box.
  return BOX_TO_TICK.test(plain) ? plain : plain.replace(SAME_LOOKS, "");
}
