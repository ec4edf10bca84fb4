import type { Query, VersionedDocument } from "../ports/store.ts";

/** What a query has found. */
export interface Found {
  query: Query;
  documents: VersionedDocument[];
}

/**
 * What a query would find, of what a wider one has found: the meetings of a day are among the latest twenty. null: it may
 * find more than that, since of a list that was cut at its limit nobody knows what comes after the last.
 */
export function foundWithin({ query: wide, documents }: Found, query: Query): VersionedDocument[] | null {
  if (!isWider(wide, query)) return null;
  const { state, sortFrom: from = "", sortTo: to, limit } = query;
  const fits = (one: VersionedDocument): boolean =>
    (state === undefined || one.state === state) && one.sort >= from && (to === undefined || one.sort <= to);
  const fitting = documents.filter(fits);
  const isSameOrder = isDescending(query) === isDescending(wide);
  const first = (isSameOrder ? fitting : fitting.toReversed()).slice(0, limit);
  const last = documents.length === wide.limit ? documents.at(-1)?.sort : undefined;
  // Of the same sort as the last there may be more.
  const isAll = last === undefined || (isDescending(wide) ? from > last : to !== undefined && to < last);
  return isAll || (isSameOrder && first.length === limit) ? first : null;
}

const isDescending = ({ order }: Query): boolean => order === "descending";

function isWider(wide: Query, { partition, kind, state, sortFrom = "", sortTo }: Query): boolean {
  if (wide.partition !== partition || wide.kind !== kind) return false;
  if (wide.state !== undefined && wide.state !== state) return false;
  const reaches = wide.sortTo === undefined || (sortTo !== undefined && sortTo <= wide.sortTo);
  return reaches && sortFrom >= (wide.sortFrom ?? "");
}
