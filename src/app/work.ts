import type { CommitteeId } from "../domain/committee.ts";
import { isNothing, nothingFollows, type Consequences, type Following } from "../domain/consequences.ts";
import type { PersonId } from "../domain/person.ts";
import type { Instant } from "../domain/time.ts";
import { carriedBy, carrying } from "../ports/consequences.ts";
import { StoreBusy } from "../ports/collection.ts";
import type { Store, StoredDocument, VersionedDocument } from "../ports/store.ts";
import { digest } from "./digest.ts";
import type { Settling } from "./settling.ts";

/** A command that is carried out. */
interface Run {
  committee: CommitteeId;
  by: PersonId;
  at: Instant;
  /** What the command is, so that it is known when the same person says the same again. */
  command: string;
  /** What the ids of everything that it makes come from. */
  origin: string;
}

interface Outcome<T> {
  answer: T;
  /** The same command, which was interrupted before and has been seen to now. */
  resumed: Consequences | null;
  /** Whether the command itself has led to anything that is kept. */
  hasActed: boolean;
}

/**
 * The writes of one turn. While a command is carried out, each write is held back until it reads or writes the next
 * thing, or ends: what it has said until then of messages and changes follows from that write and goes with it.
 */
export interface Work {
  store: Store;
  /**
   * Carries a command out and writes all that comes of it. Where somebody else wrote a document first, what was decided
   * upon is no longer so, and the command begins again. Rejects where the store fails, and where others always come
   * first.
   */
  carryOut<T>(run: Run, command: () => Promise<T>): Promise<Outcome<T>>;
  collect(part: Partial<Following>): void;
  /** That of the command; that of the interrupted one which is taken up again. */
  origin(): string;
  /** Whether the turn has written anything of the record, so that a fault can say what is saved. */
  hasWritten(): boolean;
}

class Overtaken extends Error {
  override name = "Overtaken";
}

/** What the bot keeps for itself about a conversation is no part of the record. */
const OWN_KINDS = new Set(["conversation"]);
/** What other things follow from. */
const CARRIERS = new Set(["committee", "meeting", "minutes", "action", "draft"]);
/** As many as may write one document at once; more are an outage. */
const ATTEMPTS = 120;
/** Held back: the version that it will have is not known yet. */
const UNWRITTEN = "unwritten";

type Place = Pick<StoredDocument, "partition" | "id">;

/** A document to be created, where there is no version. */
interface Held {
  document: StoredDocument;
  version: string | null;
  following: Following;
}

export function beginWork(store: Store, settling: Settling): Work {
  let run: Run | null = null;
  let held: Held | null = null;
  /** What follows from nothing that was written: it was there before, or has been removed. */
  let loose = nothingFollows();
  let writing: Promise<void> = Promise.resolve();
  let resumed: Consequences | null = null;
  let units = 0;
  let acted = false;
  let written = false;
  /** Ids that a create found taken: when the command begins again it is told so at once. */
  const taken = new Set<string>();
  /** The versions that held documents turned out to have. */
  const versions = new Map<string, string>();

  async function carryOut<T>(next: Run, command: () => Promise<T>): Promise<Outcome<T>> {
    resumed = null;
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        begin(next);
        const answer = await attempted(command);
        if (answer) return { answer: answer.value, resumed, hasActed: acted };
      }
      throw new StoreBusy(`a command was overtaken by others ${ATTEMPTS} times in a row`);
    } finally {
      run = null;
      resumed = null;
    }
  }

  function begin(next: Run): void {
    run = next;
    held = null;
    loose = nothingFollows();
    writing = Promise.resolve();
    units = 0;
    acted = false;
  }

  /** null: overtaken. */
  async function attempted<T>(command: () => Promise<T>): Promise<{ value: T } | null> {
    try {
      const value = await command();
      await flush();
      await settleLoose();
      return { value };
    } catch (error) {
      if (error instanceof Overtaken) return null;
      throw error;
    }
  }

  async function settleLoose(): Promise<void> {
    if (!run || isNothing(loose)) return;
    written = true;
    await settling.settle(run.committee, consequencesOf(loose, run));
  }

  function collect({ changes = [], takenBack = [], told = [] }: Partial<Following>): void {
    const following = held?.following ?? loose;
    following.changes.push(...changes);
    following.takenBack.push(...takenBack);
    following.told.push(...told.filter(({ id }) => following.told.every((one) => one.id !== id)));
    acted = true;
  }

  /** After it everything stands that was written until now. */
  async function flush(): Promise<void> {
    const next = held;
    held = null;
    if (next && run) writing = writing.then(put.bind(null, next, run));
    await writing;
  }

  async function put({ document, version, following }: Held, current: Run): Promise<void> {
    const carried = carriedBy(document.body).filter((one) => !settling.isSettled(one));
    if (isNothing(following)) await write(carried);
    else {
      const own = consequencesOf(following, current);
      await settling.settle(current.committee, own, () => write([...carried, own]));
    }
    for (const one of carried) if (settling.isLeft(one)) await settling.makeUp(current.committee, one);

    async function write(consequences: readonly Consequences[]): Promise<void> {
      const whole = { ...document, body: carrying(document.body, consequences) };
      const stored = await (version === null ? store.create(whole) : store.replace(whole, version));
      if (!stored && version === null) taken.add(nameOf(document));
      if (!stored) throw new Overtaken(`${document.kind} was written by others in between`);
      written = true;
      versions.set(nameOf(document), stored.version);
    }
  }

  function consequencesOf(following: Following, { command, by, at }: Run): Consequences {
    const origin = originOf();
    return { id: digest(`${origin} ${units++}`, 16), origin, command, by, at, ...following };
  }

  const originOf = (): string => resumed?.origin ?? run?.origin ?? "";

  /** What stands before the same person said the same, and was never finished, is finished before it is answered. */
  async function seen<T extends VersionedDocument | null>(document: T): Promise<T> {
    if (!run || !document || !CARRIERS.has(document.kind)) return document;
    for (const one of carriedBy(document.body)) {
      if (one.by !== run.by || one.command !== run.command) continue;
      if (settling.isSettled(one) || settling.isUnderWay(one)) continue;
      const wasMissing = await settling.makeUp(run.committee, one);
      if (wasMissing) resumed ??= one;
      written ||= wasMissing;
    }
    return document;
  }

  const holds = ({ kind }: StoredDocument): boolean => run !== null && CARRIERS.has(kind);

  function hold(document: StoredDocument, version: string | null): VersionedDocument {
    held = { document, version, following: nothingFollows() };
    acted = true;
    return { ...document, version: UNWRITTEN };
  }

  const actual = (document: Place, version: string): string =>
    version === UNWRITTEN ? (versions.get(nameOf(document)) ?? version) : version;

  function noteWritten(kind: string): void {
    if (OWN_KINDS.has(kind)) return;
    written = true;
    acted = true;
  }

  return {
    carryOut,
    collect,
    origin: originOf,
    hasWritten: () => written,
    store: {
      async read(partition, id) {
        await flush();
        return seen(await store.read(partition, id));
      },
      async query(query) {
        await flush();
        const found = await store.query(query);
        for (const document of found) await seen(document);
        return found;
      },
      async create(document) {
        await flush();
        if (holds(document)) return taken.has(nameOf(document)) ? null : hold(document, null);
        const created = await store.create(document);
        if (created) noteWritten(document.kind);
        return created;
      },
      async replace(document, version) {
        await flush();
        const from = actual(document, version);
        if (holds(document)) return hold(document, from);
        const replaced = await store.replace(document, from);
        if (replaced) noteWritten(document.kind);
        return replaced;
      },
      async remove(partition, id, version) {
        await flush();
        const removed = await store.remove(partition, id, actual({ partition, id }, version));
        if (removed) noteWritten("");
        return removed;
      },
      close: () => store.close(),
    },
  };
}

const nameOf = ({ partition, id }: Place): string => `${partition} ${id}`;
