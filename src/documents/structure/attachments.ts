import type { Repair } from "../repair/repair.ts";
import type { Marked } from "./candidates.ts";

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|msg|odt|png|jpe?g)$/iu;
const NONE = /^(?:ingen|intet|ingen bilag|-|–|none|n\/a|nil)\.?$/iu;

/** The names of the files under an item's label "Bilag". */
export function attachmentsIn(lines: readonly Marked[], repair: Repair): string[] {
  const names: string[] = [];
  for (const { line } of lines) {
    const text = line.text.trim();
    const last = names.at(-1);
    if (last !== undefined && line.marker === null && !line.gap && /^\p{Ll}/u.test(text) && !FILE.test(last))
      names[names.length - 1] = `${last} ${text}`;
    else names.push(...split(text));
  }
  return names
    .map((name) => repair(name.replace(/^[\s•–-]+|[\s;,.]+$/gu, "")))
    .filter((name) => name.length > 1 && !NONE.test(name));
}

function split(text: string): string[] {
  if (text.includes(";")) return text.split(/\s*;\s*/u);
  const parts = text.split(/\s*,\s*/u);
  return parts.length > 1 && parts.every((part) => FILE.test(part)) ? parts : [text];
}
