import { z } from "zod";
import type { StoredDocument, VersionedDocument } from "../../ports/store.ts";
import { itemId } from "./itemId.ts";

/** Counts up when the envelope below changes, so that an older program never reads a newer one's documents wrongly. */
const LAYOUT = 1;

/** In seconds: so long a write can be told from others' after it was overwritten. No call takes half of that. */
const REMEMBERED = 10;
const MOST_REMEMBERED = 300;

/** A document as it lies in the container. */
const Item = z.object({
  layout: z.number(),
  partition: z.string(),
  /** The document's own id; that of the item is made from it. */
  key: z.string(),
  kind: z.string(),
  state: z.string(),
  sort: z.string(),
  touched: z.string().optional(),
  body: z.unknown(),
  /** A mark for each write of the last seconds, the latest first: whose answer was lost finds its own here. */
  writes: z.array(z.string()),
  _etag: z.string(),
});
export type Item = z.infer<typeof Item>;

export const readItem = (raw: unknown): Item => {
  const item = Item.parse(raw);
  if (item.layout > LAYOUT) throw new Error("a document was written by a newer version of Referent");
  return item;
};

/** What a version stands for: the etag that a write must name, and the writes that led to it. */
interface Version {
  etag: string;
  writes: readonly string[];
}

/** Of a write that others wrote over before its answer came: no document has it. */
export const OVERWRITTEN = "overwritten";

export const versionText = ({ etag, writes }: Version): string => [etag, ...writes].join(" ");

export function versionOf(text: string): Version {
  const [etag = "", ...writes] = text.split(" ");
  return { etag, writes };
}

/** That no other write has; it begins with its time. */
export const markAt = (milliseconds: number, chance: string): string =>
  `${Math.floor(milliseconds / 1_000).toString(36)}.${chance}`;

const secondOf = (mark: string): number => parseInt(mark, 36);

export function writesAfter(mark: string, { writes }: Version): string[] {
  const recent = writes.filter((one) => secondOf(mark) - secondOf(one) <= REMEMBERED);
  return [mark, ...recent].slice(0, MOST_REMEMBERED);
}

/** In seconds. */
const DAY = 86_400;

export const itemOf = (document: StoredDocument, writes: readonly string[]) => {
  const { partition, id, kind, state, sort, touched, body, dropAfter } = document;
  const when = touched === undefined ? {} : { touched };
  const kept = { id: itemId(id), layout: LAYOUT, partition, key: id, kind, state, sort, ...when, body, writes };
  return dropAfter === undefined ? kept : { ...kept, ttl: dropAfter * DAY };
};

export const documentOf = (item: Item): VersionedDocument => {
  const { partition, key, kind, state, sort, touched, body, writes, _etag } = item;
  return {
    partition,
    id: key,
    kind,
    state,
    sort,
    ...(touched !== undefined && { touched }),
    body,
    version: versionText({ etag: _etag, writes }),
  };
};
