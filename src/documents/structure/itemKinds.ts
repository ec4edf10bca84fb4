import type { ItemKind } from "../../domain/reading.ts";

/** From what asks least of a meeting to what asks most. */
const KINDS: readonly (readonly [ItemKind, RegExp])[] = [
  [
    "information",
    /^(?:til )?(?:orientering|o|efterretning|information|info|meddelelse|for information|to note|for noting|noting|information item|i)$/iu,
  ],
  [
    "discussion",
    /^(?:til )?(?:drøftelse|d|debat|temadrøftelse|dialog|kvalificering|discussion|for discussion|discuss|discussion item)$/iu,
  ],
  [
    "decision",
    /^(?:til )?(?:beslutning|b|godkendelse|afgørelse|vedtagelse|decision|for decision|for approval|approval|decision item)$/iu,
  ],
];

/** The kind that a few words name: "til drøftelse", "Beslutningspunkt", "(O)"; of several, the one that asks most. */
export function kindOf(words: string): ItemKind | null {
  const parts = words.split(/\s*[/,+]\s*|\s+(?:og|and|samt)\s+/u).map((part) =>
    part
      .trim()
      .replace(/(?:spunkt|(?:s|\s)?sag|punkt)$/iu, "")
      .replace(/[.:]$/u, ""),
  );
  if (parts.length > 3) return null;
  const found = parts.map((part) => KINDS.findIndex(([, pattern]) => pattern.test(part)));
  return found.includes(-1) ? null : (KINDS[Math.max(...found)]?.[0] ?? null);
}

/** "… – orientering", "… · Beslutning"; a kind alone counts too. */
export function trailingKind(text: string): { left: string; kind: ItemKind | null } {
  const alone = kindOf(text.replace(/[.·\s]+$/u, ""));
  if (alone !== null && text.length > 1) return { left: "", kind: alone };
  const end = /\s*(?:[–—·|]|\s-\s|,\s(?=til )|:\s)\s*(?<kind>(?:til )?\p{L}+(?: \p{L}+){0,3})\.?$/iu.exec(text);
  const kind = end ? kindOf(end.groups?.["kind"] ?? "") : null;
  return end && kind !== null && (end.groups?.["kind"] ?? "").length > 1
    ? { left: text.slice(0, end.index), kind }
    : { left: text, kind: null };
}
