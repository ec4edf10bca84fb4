import type { CommitteeId } from "../domain/committee.ts";
import { records, type Records } from "../ports/records.ts";
import type { Selection, Store } from "../ports/store.ts";
import { seeing } from "./seen.ts";

/**
 * Asks for several lists of a committee in one request. What the turn reads next of them it has seen; and the records that
 * are answered with have them as they were in that moment, also after something was written, as long as nothing is
 * written through these.
 */
export async function glance(store: Store, partition: CommitteeId, parts: readonly Selection[]): Promise<Records> {
  const [first, ...beside] = parts;
  const { store: seen } = seeing(store);
  if (first) await seen.query({ partition, ...first, ...(beside.length > 0 && { beside }) });
  return records(seen);
}
