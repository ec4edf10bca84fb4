import { isPersonName } from "../people/names.ts";
import type { Marked } from "./candidates.ts";

/** "Lis Holm, den 22. januar 2024", "Mie / 15. januar", "Joan Hart, 24 April 2026": who wrote the minutes, and when. */
const SIGNED =
  /^(?:\/\/?\s*)?(?<name>\p{Lu}[\p{L}.'’ -]{1,50}?)\s*[,/–-]\s*(?:den |d\. ?)?\d{1,2}(?:\.|st|nd|rd|th)?[ /]?\s*(?:\p{L}{3,9}\.?|\d{1,2}[./-])(?:\s*\d{2,4})?\.?$/u;
const LAST_LINES = 3;

/** The name and day below the last item close the document and are no part of that item. */
export function withSignature(marked: readonly Marked[]): Marked[] {
  const from = marked.length - LAST_LINES;
  return marked.map((one, at) => {
    if (at < from || at === 0 || one.label !== null || !one.line.gap || one.line.cells !== null) return one;
    const name = one.text.length > 90 ? undefined : SIGNED.exec(one.text)?.groups?.["name"];
    const isName = name !== undefined && (isPersonName(name) || /^\p{Lu}\p{Ll}+$/u.test(name));
    return isName ? { ...one, label: { kind: "closing", rest: "" } } : one;
  });
}
