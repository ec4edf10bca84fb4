import type { ReadItem } from "../../domain/reading.ts";
import type { Repair } from "../repair/repair.ts";
import type { Marked } from "./candidates.ts";

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|msg|odt|png|jpe?g)$/iu;
const NONE = /^(?:ingen|intet|ingen bilag|-|–|none|n\/a|nil)(?: \([^()]*\)?)?\.?$/iu;

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

const OF_ITEM =
  /^(?:bilag|attachments?|papers?) (?:til|for|to) (?:pkt\.?|punkt|sag|item)\s*(?:nr\.?\s*)?(?<number>\d{1,3})\s*[:.–-]\s*(?<name>\S.*)$/iu;

/** "Bilag til pkt. 4: Handleplan" in a list below the last item is the fourth's, where there is one. */
export function withOwnAttachments(items: readonly ReadItem[]): ReadItem[] {
  const numbers = new Set(items.map((item) => item.number));
  const named = items.flatMap((item) =>
    item.attachments.flatMap((text) => {
      const groups = OF_ITEM.exec(text)?.groups;
      const number = Number(groups?.["number"]);
      return groups && numbers.has(number) ? [{ text, number, name: groups["name"] ?? "" }] : [];
    }),
  );
  if (named.length === 0) return [...items];
  return items.map((item) => ({
    ...item,
    attachments: [
      ...item.attachments.filter((text) => named.every((one) => one.text !== text)),
      ...named.filter((one) => one.number === item.number).map((one) => one.name),
    ],
  }));
}

function split(text: string): string[] {
  if (text.includes(";")) return text.split(/\s*;\s*/u);
  const parts = text.split(/\s*,\s*/u);
  return parts.length > 1 && parts.every((part) => FILE.test(part)) ? parts : [text];
}
