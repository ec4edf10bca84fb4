import type { Reading } from "../domain/reading.ts";
import type { Parts } from "./structure/parts.ts";
import { linesOf } from "./structure/sections.ts";
import { HAPPENED } from "./vocabulary/happened.ts";

const AS_MINUTES =
  /(?<!\p{L})(?:referat|beslutningsreferat|mødereferat|beslutningsprotokol|beslutningslog|beslutningsliste|(?:notat|noter|opsamling) fra (?:\p{L}+ )?\p{L}*møde(?:t|r)?|minutes|notes of (?:a|the) meeting|decision log|log of decisions)(?!\p{L})/iu;
const AS_AGENDA = /(?<!\p{L})(?:dagsorden|agenda|indkaldelse|mødeindkaldelse)(?!\p{L})/iu;

/** By what the document calls itself above its items, and by how many of those tell what came of them. */
export function kindOfDocument(parts: Parts, text: string): Reading["kind"] {
  // "1. Godkendelse af dagsorden" is an item of minutes too.
  const above = text.slice(0, Math.max(0, text.indexOf(parts.items[0]?.title ?? "")));
  const top = (above.trim() === "" ? text : above).slice(0, 1500);
  const filled = parts.items.filter((item) => linesOf(item.sections, "outcome").length > 0).length;
  const asMinutes = AS_MINUTES.exec(top)?.index ?? Infinity;
  const asAgenda = AS_AGENDA.exec(top)?.index ?? Infinity;
  if (filled > 0 && filled >= parts.items.length * 0.3) return "minutes";
  if (filled > 0 && above !== "" && !AS_AGENDA.test(above)) return "minutes";
  if (asMinutes === asAgenda) return filled > 0 || tellsWhatHappened(parts) ? "minutes" : "agenda";
  return asMinutes < asAgenda ? "minutes" : "agenda";
}

/** Notes that call themselves nothing are minutes if they tell of the meeting in most items and recommend nothing. */
function tellsWhatHappened(parts: Parts): boolean {
  const told = parts.items.filter((item) =>
    linesOf(item.sections, "unlabelled").some((one) => HAPPENED.test(one.text)),
  );
  const recommends = parts.items.some((item) => linesOf(item.sections, "recommendation").length > 0);
  return parts.items.length > 0 && !recommends && told.length >= parts.items.length * 0.4;
}
