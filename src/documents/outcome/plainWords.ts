/** "Planen, der i juni blev udsat, blev godkendt" */
const ASIDE = /,\s(?:der|som|which|that)\s[^,.;]*(?:udsat|udskudt|afvist|postponed|deferred|rejected)[^,.;]*,(?=\s)/iu;
/** "I stedet for at udsætte planen blev den godkendt" */
const NOT_THIS =
  /(?:i stedet for|frem ?for|rather than|instead of) (?:at )?(?:udsætte|udskyde|afvise|postponing|deferring|rejecting)(?: (?!blev|bliver|er|was|were)\p{L}+){0,6}/iu;
/** "Ej godkendt" */
const EJ = /(?<!\p{L})ej(?= \p{Ll})/giu;

/** A sentence of an outcome without what it says was not done, or was done before, and with "ikke" for every "ej". */
export const inPlainWords = (text: string): string => text.replace(EJ, "ikke").replace(ASIDE, "").replace(NOT_THIS, "");

const BOX = /☐|□|❑|☒|☑|\[[ xX]?\]/u;
const IS_TICKED = /☒|☑|\[[xX]\]/u;
const IS_OPEN = /☐|□|❑|\[ ?\]/u;

/** "☒ Godkendt ☐ Afvist", "Ja ☐ Nej ☒": of words to choose from, those whose box is ticked; any other text as it was. */
export function ticked(text: string): string {
  if (!IS_TICKED.test(text) || !IS_OPEN.test(text)) return text;
  const parts = text.match(/☐|□|❑|☒|☑|\[[ xX]?\]|(?:(?!☐|□|❑|☒|☑|\[[ xX]?\]).)+/gu) ?? [];
  const isBefore = BOX.test(parts[0] ?? "");
  const words = parts.filter((part, at) => {
    const box = parts[isBefore ? at - 1 : at + 1] ?? "";
    return !BOX.test(part) && (!BOX.test(box) || IS_TICKED.test(box));
  });
  return words.map((part) => part.trim()).join(" ");
}
