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
  if (!isOfKind(wide, query)) return null;
  const { id, state, sortFrom: from = "", sortTo: to, limit } = query;
  const fits = (one: VersionedDocument): boolean =>
    (id === undefined || one.id === id) &&
    (state === undefined || one.state === state) &&
    one.sort >= from &&
    (to === undefined || one.sort <= to);
  const fitting = documents.filter(fits);
  const isSameOrder = isDescending(query) === isDescending(wide);
  const first = (isSameOrder ? fitting : fitting.toReversed()).slice(0, limit);
  const last = documents.length === wide.limit ? documents.at(-1)?.sort : undefined;
  const reachesUp = wide.sortTo === undefined || (to !== undefined && to <= wide.sortTo);
  const reachesDown = from >= (wide.sortFrom ?? "");
  // Of the same sort as the last there may be more.
  const isAll = last === undefined || (isDescending(wide) ? from > last : to !== undefined && to < last);
  if (isAll && reachesUp && reachesDown) return first;
  // As many as are asked for are enough where none of the others comes before them.
  const isBegun = isDescending(query) ? reachesUp : reachesDown;
  return (isAll || isSameOrder) && isBegun && first.length === limit ? first : null;
}

/** What several selections that were asked for at once have found, each as a list by itself. */
export function separately({ query: { beside, ...first }, documents }: Found): Found[] {
  if (!beside || (first.limit !== undefined && documents.length === first.limit)) return [];
  const { partition } = first;
  const inOrder = documents.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  return [first, ...beside]
    .filter(({ touchedFrom }) => touchedFrom === undefined)
    .map(({ kind, id, state, sortFrom, sortTo }) => {
      const query: Query = {
        partition,
        kind,
        ...(id !== undefined && { id }),
        ...(state !== undefined && { state }),
        ...(sortFrom !== undefined && { sortFrom }),
        ...(sortTo !== undefined && { sortTo }),
      };
      const isPart = (one: VersionedDocument): boolean =>
        one.kind === kind &&
        (id === undefined || one.id === id) &&
        (state === undefined || one.state === state) &&
        one.sort >= (sortFrom ?? "") &&
        (sortTo === undefined || one.sort <= sortTo);
      return { query, documents: inOrder.filter(isPart) };
    });
}

const placeOf = ({ sort, id }: VersionedDocument): string => `${sort}\0${id}`;

const isDescending = ({ order }: Query): boolean => order === "descending";

/** Neither asks by when it was written. */
function isOfKind(wide: Query, query: Query): boolean {
  const isPlain = [wide, query].every(({ touchedFrom, beside }) => (touchedFrom ?? beside) === undefined);
  if (!isPlain || wide.partition !== query.partition || wide.kind !== query.kind) return false;
  const isSame = (of: "id" | "state"): boolean => wide[of] === undefined || wide[of] === query[of];
  return isSame("id") && isSame("state");
}
