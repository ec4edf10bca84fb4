import { createHash } from "node:crypto";
import type { Reading } from "../../domain/reading.ts";

/** What a document says, in 16 hexadecimal digits: its lines are counted and broken otherwise in a file than pasted. */
export const fingerprintOf = (reading: Reading): string =>
  createHash("sha256")
    .update(JSON.stringify({ ...reading, warnings: [] }).replace(/\\n|\s+/gu, " "))
    .digest("hex")
    .slice(0, 16);
