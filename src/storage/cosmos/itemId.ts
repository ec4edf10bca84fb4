import { createHash } from "node:crypto";

/** What Cosmos DB takes in an id everywhere, and what needs no care in an address. */
const PLAIN = /[A-Za-z0-9:_-]/;
/** Of 1,023 bytes that it takes. */
const LONGEST = 500;
const KEPT = 400;

/**
 * The id that a document has there: its own where that is made of plain letters, figures, `:`, `_` and `-`, else with
 * each other byte as ~ and two hexadecimal figures, so that different ids stay different. Of a very long one the end is
 * a digest.
 */
export function itemId(id: string): string {
  const escaped = [...Buffer.from(id)].map(escapedByte).join("");
  if (escaped.length <= LONGEST) return escaped;
  return `${escaped.slice(0, KEPT)}~~${createHash("sha256").update(id).digest("hex")}`;
}

function escapedByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return PLAIN.test(character) ? character : `~${byte.toString(16).padStart(2, "0")}`;
}
