import { readText } from "../../../src/documents/read.ts";
import type { ReadItem } from "../../../src/domain/reading.ts";

/** The item that minutes with these words have, in a meeting on 4 May 2026 with four people, two of them called Charlotte. */
export function itemWith(words: { recommendation?: string; outcome: string; title?: string }): ReadItem {
  const source = [
    "Referat af møde i Styregruppen for Nærhed",
    "Dato: 4. maj 2026 kl. 10.00-12.00",
    "Deltagere: Jonas Hede, Charlotte Lind, Charlotte Toft, Birgit Aagaard",
    "",
    `1. ${words.title ?? "Fælles indsats"}`,
    ...(words.recommendation === undefined ? [] : ["Indstilling:", words.recommendation]),
    "Beslutning:",
    words.outcome,
    "",
    "2. Eventuelt",
    "Beslutning:",
    "Intet.",
    "",
  ].join("\n");
  const item = readText(source).items[0];
  if (!item) throw new Error("the first item was not found");
  return item;
}

export function englishItemWith(words: { recommendation?: string; outcome: string }): ReadItem {
  const source = [
    "Minutes of the Transport Panel",
    "Date: 4 May 2026, 10:00-12:00",
    "Present: Margaret Ashdown, Peter Lowick, Fiona Tarrant",
    "",
    "1. Bus routes",
    ...(words.recommendation === undefined ? [] : ["Recommendation:", words.recommendation]),
    "Decision:",
    words.outcome,
    "",
    "2. Any other business",
    "Decision:",
    "There was none.",
    "",
  ].join("\n");
  const item = readText(source).items[0];
  if (!item) throw new Error("the first item was not found");
  return item;
}
