import type { CommitteeId } from "../domain/committee.ts";
import { records, type Records } from "../ports/records.ts";
import type { Selection, Store } from "../ports/store.ts";
import { foundWithin, separately } from "./found.ts";
import { seeing } from "./seen.ts";

/**
 * Asks for several lists of a committee in one request. What the turn reads next of them it has seen; and the records that
 * are answered with have them as they were in that moment, also after something was written, as long as nothing is
 * written through these. `latest`: only so many, those that are sorted last;
 * the records answered with have no others in their lists.
 */
export async function glance(
  store: Store,
  partition: CommitteeId,
  [first, ...beside]: readonly Selection[],
  latest?: number,
): Promise<Records> {
  const { store: seen } = seeing(store);
  if (!first) return records(seen);
  const query = { partition, ...first, ...(beside.length > 0 && { beside }) };
  if (latest === undefined) {
    await seen.query(query);
    return records(seen);
  }
  const documents = await seen.query({ ...query, order: "descending", limit: latest });
  const lists = separately({ query, documents });
  return records({
    ...seen,
    query: async (asked) => firstOf(lists, (one) => foundWithin(one, asked)) ?? (await seen.query(asked)),
  });
}

function firstOf<T, U>(all: readonly T[], of: (one: T) => U | null): U | null {
  for (const one of all) {
    const found = of(one);
    if (found !== null) return found;
  }
  return null;
}
