import type { Reading } from "../../domain/reading.ts";
import { digest } from "../digest.ts";

/** What a document says, in 16 hexadecimal digits: its lines are counted and broken otherwise in a file than pasted. */
export const fingerprintOf = (reading: Reading): string =>
  digest(JSON.stringify({ ...reading, warnings: [] }).replace(/\\n|\s+/gu, " "), 16);
