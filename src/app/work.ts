import type { CommitteeId } from "../domain/committee.ts";
import { isNothing, nothingFollows, type Consequences, type Following } from "../domain/consequences.ts";
import type { PersonId } from "../domain/person.ts";
import type { Instant } from "../domain/time.ts";
import { carriedBy } from "../ports/consequences.ts";
import { ATTEMPTS, StoreBusy } from "../ports/collection.ts";
import { carriers, records } from "../ports/records.ts";
import type { Store, StoredDocument, VersionedDocument } from "../ports/store.ts";
import { digest } from "../features/digest.ts";
import type { Lines } from "./lines.ts";
import { seeing } from "./seen.ts";
import type { Settling } from "./settling.ts";
import { createWriting, isOwn, Overtaken, unsaid, type Place } from "./writing.ts";

/** More writes than any command makes. */
const MOST = 1_000;

/** A command that is carried out. */
interface Run {
  committee: CommitteeId;
  by: PersonId;
  at: Instant;
  /** What the command is, so that it is known when the same person says the same again. */
  command: () => string;
  /** What the ids of everything that it makes come from. */
  origin: string;
  /** Its place among the commands of a turn. */
  nth: number;
  /** To be asked before the first thing is written of the record: rejects where nothing is to be. */
  mayWrite?: () => Promise<void>;
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

/** Held back: the version that it will have is not known yet. */
const UNWRITTEN = "unwritten";

/** A document to be created, where there is no version. */
interface Held {
  document: StoredDocument;
  version: string | null;
  following: Following;
}

/** The writes of one turn, each held back until it is known what follows from it (decision 0009). */
export function beginWork(whole: Store, { settling, lines }: { settling: Settling; lines: Lines }): Work {
  const seen = seeing(whole, () => writing.goOn());
  const { store } = seen;
  const { changes: log } = records(store);
  const writing = createWriting({ settling, lines, log, wrote: (document) => seen.wrote(document) });
  let run: Run | null = null;
  let held: Held | null = null;
  /** Collected while nothing is held: it goes with the next write. Where none comes, what it follows from was removed. */
  let loose = nothingFollows();
  let flushed: Promise<void> = Promise.resolve();
  let resumed: Consequences | null = null;
  let units = 0;
  let acted = false;
  let asked = false;
  let written = false;

  async function carryOut<T>(next: Run, command: () => Promise<T>): Promise<Outcome<T>> {
    resumed = null;
    try {
      for (let times = 0; times < ATTEMPTS; times++) {
        begin(next);
        const attempt = await attempted(command);
        if ("value" in attempt) return { answer: attempt.value, resumed, hasActed: acted };
        const handed = await writing.waitFor(attempt.overtakenAt);
        if (handed) seen.take(handed);
        else seen.forget();
      }
      throw new StoreBusy(`a command was overtaken by others ${ATTEMPTS} times in a row`);
    } finally {
      writing.leave().catch(() => undefined);
      run = null;
      resumed = null;
    }
  }

  function begin(next: Run): void {
    run = next;
    held = null;
    loose = nothingFollows();
    flushed = Promise.resolve();
    units = 0;
    acted = false;
    asked = false;
  }

  async function attempted<T>(command: () => Promise<T>): Promise<{ value: T } | { overtakenAt: string }> {
    try {
      const value = await command();
      await flush();
      await writing.leave();
      await settleLoose();
      return { value };
    } catch (error) {
      if (error instanceof Overtaken) return { overtakenAt: error.document };
      throw error;
    }
  }

  async function settleLoose(): Promise<void> {
    if (!run || isNothing(loose)) return;
    written = true;
    await settling.settle(run.committee, consequencesOf(loose, run), log);
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
    if (next && run) flushed = flushed.then(put.bind(null, next, run));
    await flushed;
  }

  async function put({ document, version, following }: Held, current: Run): Promise<void> {
    await writing.write(document, version, isNothing(following) ? null : consequencesOf(following, current));
  }

  function consequencesOf(following: Following, { command, by, at, nth }: Run): Consequences {
    const origin = originOf();
    const unit = units++;
    const id = digest(`${origin} ${unit}`, 16);
    return { id, origin, command: command(), by, at, nth: nth * MOST + unit, ...following };
  }

  const originOf = (): string => resumed?.origin ?? run?.origin ?? "";

  /** Of a document: the same command of the same person, which was never finished and which nobody is at. */
  const unfinishedIn = ({ kind, body }: VersionedDocument): Consequences[] =>
    carriers.has(kind)
      ? carriedBy(body).filter(
          (one) =>
            one.by === run?.by &&
            !settling.isSettled(one) &&
            !settling.isUnderWay(one) &&
            one.command === run.command(),
        )
      : [];

  /** What the same command left undone is finished before this one sees what stands there. */
  async function finishing<T extends readonly VersionedDocument[]>(documents: T): Promise<T> {
    if (!run) return documents;
    for (const one of documents.flatMap(unfinishedIn)) {
      const wasMissing = await settling.makeUp(run.committee, one);
      if (wasMissing) resumed ??= one;
      if (wasMissing) seen.forget();
      written ||= wasMissing;
    }
    return documents;
  }

  const holds = ({ kind }: StoredDocument): boolean => run !== null && carriers.has(kind);

  /** Whoever answers it reads: nothing is held meanwhile. */
  async function askFirst(): Promise<void> {
    if (asked) return;
    asked = true;
    await run?.mayWrite?.();
  }

  function hold(document: StoredDocument, version: string | null): VersionedDocument {
    held = { document: { ...document, ...(run && { touched: run.at }) }, version, following: loose };
    loose = nothingFollows();
    acted = true;
    return { ...document, version: UNWRITTEN };
  }

  const actual = (document: Place, version: string): string =>
    version === UNWRITTEN ? (writing.versionOf(document) ?? version) : version;

  function noteWritten(kind: string): void {
    if (isOwn({ kind })) return;
    written = true;
    acted = true;
  }

  return {
    carryOut,
    collect,
    origin: originOf,
    hasWritten: () => written || writing.hasWritten(),
    store: {
      async read(partition, id) {
        await flush();
        const document = await store.read(partition, id);
        if (document) await finishing([document]);
        return document;
      },
      async query(query) {
        await flush();
        return finishing(await store.query(query));
      },
      async create(document) {
        await flush();
        if (holds(document)) await askFirst();
        if (holds(document)) return writing.isTaken(document) ? null : hold(document, null);
        const created = await unsaid(document, store.create(document));
        if (created) noteWritten(document.kind);
        return created;
      },
      async replace(document, version) {
        await flush();
        if (holds(document)) await askFirst();
        const from = actual(document, version);
        if (holds(document)) return hold(document, from);
        const replaced = await unsaid(document, store.replace(document, from));
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
