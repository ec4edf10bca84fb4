import type { z } from "zod";
import type { Consequences } from "../domain/consequences.ts";
import type { Decision } from "../domain/decision.ts";
import { carriedBy, carrying } from "./consequences.ts";
import { frozen } from "./frozen.ts";
import { stamped, upgraded, type Upgrade } from "./schemaVersion.ts";
import type { Query, Selection, Store, StoredDocument, VersionedDocument } from "./store.ts";

/** A value as the store has it, with the version that a write must name. */
export interface Kept<T> {
  value: T;
  version: string;
  /** What is perhaps still to be done about it; it stays with the document when that is replaced. */
  consequences: readonly Consequences[];
  /** When a command last wrote it, as an instant; left out: that is not known. */
  touched?: string;
}

interface Shape<T> {
  kind: string;
  schema: z.ZodType<T>;
  partition: (value: T) => string;
  id: (value: T) => string;
  state: (value: T) => string;
  sort: (value: T) => string;
  /** Whether log and messages can follow from its writes: they are then stored in the same document (decision 0009). */
  carries: boolean;
  /** In how many days a store may drop it by itself; null: never. */
  dropAfter: (value: T) => number | null;
  /** From each version of its documents to the next one; the last makes what `schema` is. None: there is one version. */
  upgrades: readonly Upgrade[];
  /** What bodies have turned out to be: a store that hands the very same body out again need not have it checked anew. */
  checked: WeakMap<object, T>;
}

type Usual = "upgrades" | "dropAfter";
type Definition<T> = Omit<Shape<T>, "checked" | Usual> & Partial<Pick<Shape<T>, Usual>>;

export const shape = <T>(of: Definition<T>): Shape<T> => ({
  upgrades: [],
  dropAfter: () => null,
  ...of,
  checked: new WeakMap(),
});

/** Documents of one kind, checked by their schema on their way into the store and out of it. */
export interface Collection<T> {
  read(partition: string, id: string): Promise<Kept<T> | null>;
  /** null: there is one already. */
  create(value: T): Promise<Kept<T> | null>;
  /** null: it was changed in between. */
  replace(kept: Kept<T>, value: T): Promise<Kept<T> | null>;
  /** false: it was changed in between. */
  remove(kept: Kept<T>): Promise<boolean>;
  /** Rejects where one of them cannot be read: whoever decides by a list decides by all of it. */
  list(query: Omit<Query, "kind">): Promise<Kept<T>[]>;
  /** For what runs by the clock, which one document must not bring to a halt: those that can be read. */
  listReadable(query: Omit<Query, "kind">, passOver: PassOver): Promise<Kept<T>[]>;
  /** These of its documents, as a part of what is asked for in one request. */
  part(of: Omit<Selection, "kind">): Selection;
  /** Reads, decides and writes; what somebody else wrote in between is read and decided upon again. */
  change(partition: string, id: string, decide: (value: T) => Decision<T>): Promise<Decision<Changed<T>> | null>;
}

/** What does not fit its schema. The error may quote it. */
export type PassOver = (unreadable: { kind: string; partition: string; version: string }, error: unknown) => void;

export interface Changed<T> {
  before: T;
  after: T;
}

/**
 * Of writers on one document at once, exactly one succeeds in each round, so that the last of N needs N attempts.
 * More than this on one document are an outage, not a refusal.
 */
export const ATTEMPTS = 120;

export class StoreBusy extends Error {
  override name = "StoreBusy";
}

function stored<T>(shape: Shape<T>, value: T, consequences: readonly Consequences[] = []): StoredDocument {
  const dropAfter = shape.dropAfter(value);
  return {
    partition: shape.partition(value),
    id: shape.id(value),
    kind: shape.kind,
    state: shape.state(value),
    sort: shape.sort(value),
    // What could not be read again would stand in the way of everything that reads it.
    body: carrying(stamped(shape.schema.parse(value), shape.upgrades), consequences),
    ...(dropAfter !== null && { dropAfter }),
  };
}

function kept<T>(shape: Shape<T>, { body, version, touched }: VersionedDocument): Kept<T> {
  const about = { version, consequences: carriedBy(body), ...(touched !== undefined && { touched }) };
  const parsed = (): T => shape.schema.parse(upgraded(body, shape.upgrades));
  if (typeof body !== "object" || body === null) return { value: parsed(), ...about };
  const before = shape.checked.get(body);
  if (before !== undefined) return { value: before, ...about };
  const value = frozen(parsed());
  shape.checked.set(body, value);
  return { value, ...about };
}

/**
 * The documents of one shape in a store. Reads and writes reject where the store does, and where a value does not fit its
 * schema (`listReadable` passes it over); `change` with StoreBusy as well.
 */
export function collection<T>(store: Store, shape: Shape<T>): Collection<T> {
  const read = async (partition: string, id: string): Promise<Kept<T> | null> => {
    const document = await store.read(partition, id);
    return document && document.kind === shape.kind ? kept(shape, document) : null;
  };
  const replace = async (current: Kept<T>, value: T): Promise<Kept<T> | null> => {
    const { version, consequences } = current;
    const document = await store.replace(stored(shape, value, consequences), version);
    return document && { value, version: document.version, consequences };
  };
  return {
    read,
    replace,
    async create(value) {
      const document = await store.create(stored(shape, value));
      return document && { value, version: document.version, consequences: [] };
    },
    remove: (current) => store.remove(shape.partition(current.value), shape.id(current.value), current.version),
    list: async (query) => (await store.query({ ...query, kind: shape.kind })).map((document) => kept(shape, document)),
    async listReadable(query, passOver) {
      const documents = await store.query({ ...query, kind: shape.kind });
      return documents.flatMap((document) => {
        try {
          return [kept(shape, document)];
        } catch (error) {
          const { kind, partition, version } = document;
          passOver({ kind, partition, version }, error);
          return [];
        }
      });
    },
    part: (of) => ({ kind: shape.kind, ...of }),
    async change(partition, id, decide) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const current = await read(partition, id);
        if (!current) return null;
        const decision = decide(current.value);
        if (!decision.ok) return decision;
        if (await replace(current, decision.value))
          return { ok: true, value: { before: current.value, after: decision.value } };
      }
      throw new StoreBusy(`${shape.kind} ${id} was changed by others ${ATTEMPTS} times in a row`);
    },
  };
}

/** The same, made when it is first asked for: each turn sees the store in its own way, and needs few of the kinds. */
export function collectionWhenAsked<T>(store: Store, shape: Shape<T>): () => Collection<T> {
  let made: Collection<T> | undefined;
  return () => (made ??= collection(store, shape));
}
