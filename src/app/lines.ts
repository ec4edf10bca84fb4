import { AsyncResource } from "node:async_hooks";
import { StoreBusy } from "../ports/collection.ts";
import {
  MOST_STORED,
  OutcomeUnknown,
  type Store,
  type StoredDocument,
  type VersionedDocument,
} from "../ports/store.ts";
import { currentTurn } from "../ports/turnScope.ts";

/**
 * Where those who want to write one document wait for each other. Each decides upon what the ones before make of it,
 * and what all of them have made of it is written at once.
 */
export interface Lines {
  /** Whether somebody is writing it. */
  isFormed(document: string): boolean;
  /** Resolves when it is one's turn. Rejects with `StoreBusy` where the time that one has is over before that. */
  join(document: string): Promise<Place>;
  /** The same where nobody is in the line. */
  enter(document: string): Place;
}

/** Of the one whose turn it is, until it has written or left. */
export interface Place {
  /** The document as those before leave it, perhaps not written yet; null: it is to be read. */
  readonly handed: VersionedDocument | null;
  /** Resolves with whether what was handed over is written, and sees to that. Before anything else is asked of the store. */
  stands(): Promise<boolean>;
  /**
   * Leaves, and resolves when it is written; null: another process was first, or it was decided upon something else than
   * what was handed over. Rejects like the store, with `OutcomeUnknown` where one's time is over before that.
   */
  replace(document: StoredDocument, version: string): Promise<VersionedDocument | null>;
  create(document: StoredDocument): Promise<VersionedDocument | null>;
  /** Without having written. Resolves with whether what was handed over is written, once it is. */
  leave(): Promise<boolean>;
}

/** Nobody writes more together, in documents and in characters: the store takes no document that is too large. */
const MOST_TOGETHER = 40;
const LARGEST_TOGETHER = MOST_STORED / 4;

/** Others have written on top of it: no document has this version. */
const OVERWRITTEN = "overwritten";

/** What several write together. */
interface Batch {
  latest: StoredDocument;
  /** Of `latest`, as long as it is not written. */
  version: string;
  size: number;
  written: Promise<VersionedDocument | null>;
  /** Of the one who has most time, in milliseconds: in that time it is written. */
  left: number;
  write: () => void;
  add(document: StoredDocument, version: string): void;
}

interface Line {
  waiting: ((place: Place) => void)[];
  /** As the last one of the line has written it. */
  known: VersionedDocument | null;
  batch: Batch | null;
}

export function createLines(store: Pick<Store, "create" | "replace">): Lines {
  const lines = new Map<string, Line>();
  let versions = 0;

  /** To be called when nobody has the turn. */
  function next(document: string, line: Line): void {
    const { batch, waiting } = line;
    if (batch && (waiting.length === 0 || isLarge(batch))) {
      void writing(line, batch).then(() => next(document, line));
      return;
    }
    const first = waiting.shift();
    if (first) first(placeIn(document, line));
    else lines.delete(document);
  }

  /** Never rejects: that is for those whose writes it holds. */
  async function writing(line: Line, batch: Batch): Promise<void> {
    line.batch = null;
    batch.write();
    line.known = await batch.written.catch(() => null);
  }

  function batchUpon(from: string, document: StoredDocument): Batch {
    let settle: (written: ReturnType<Store["replace"]>) => void;
    const written: Batch["written"] = new Promise((resolve) => {
      settle = resolve;
    });
    // Whoever wants to know may have gone.
    written.catch(() => undefined);
    const write = (): void => settle(store.replace(batch.latest, from));
    const batch: Batch = {
      latest: document,
      version: "",
      size: 0,
      written,
      left: -Infinity,
      write,
      add(changed, version) {
        batch.latest = changed;
        batch.version = version;
        batch.size++;
        const left = currentTurn()?.left() ?? Infinity;
        if (left <= batch.left) return;
        batch.left = left;
        batch.write = AsyncResource.bind(write);
      },
    };
    return batch;
  }

  function placeIn(document: string, line: Line): Place {
    const below = line.batch;
    const handed = below ? asStored(below.latest, below.version) : line.known && asStored(line.known);
    const isWritten = async (): Promise<boolean> => !below || (await below.written.catch(() => null)) !== null;

    /** null: what it was decided upon is not what stands there. */
    function batchFor(changed: StoredDocument, version: string): Batch | null {
      if (!below || version !== handed?.version) return line.batch ? null : batchUpon(version, changed);
      if (line.batch) return below;
      return line.known && batchUpon(line.known.version, changed);
    }

    return {
      handed,
      async stands() {
        if (below && line.batch === below) await writing(line, below);
        return isWritten();
      },
      async replace(changed, version) {
        const batch = batchFor(changed, version);
        batch?.add(changed, `in line ${++versions}`);
        line.batch = batch ?? line.batch;
        next(document, line);
        const written = batch && (await inTime(batch.written));
        return written && batch.latest !== changed ? asStored(changed, OVERWRITTEN) : written;
      },
      async create(made) {
        line.known = null;
        try {
          return (line.known = await store.create(made));
        } finally {
          next(document, line);
        }
      },
      leave() {
        next(document, line);
        return isWritten();
      },
    };
  }

  function enter(document: string): Place {
    const line: Line = { waiting: [], known: null, batch: null };
    lines.set(document, line);
    return placeIn(document, line);
  }

  return {
    isFormed: (document) => lines.has(document),
    enter,
    join(document) {
      const line = lines.get(document);
      if (!line) return Promise.resolve(enter(document));
      return new Promise((resolve, reject) => {
        const limit = whenTimeIsOver(() => {
          line.waiting = line.waiting.filter((one) => one !== go);
          reject(new StoreBusy("others were still writing the document when the turn's time was over"));
        });
        const go = (place: Place): void => {
          clearTimeout(limit);
          resolve(place);
        };
        line.waiting.push(go);
      });
    },
  };
}

const isLarge = ({ size, latest }: Batch): boolean =>
  size >= MOST_TOGETHER || JSON.stringify(latest.body).length >= LARGEST_TOGETHER;

/** A document as a store would hand it out. */
function asStored(document: StoredDocument | VersionedDocument, version?: string): VersionedDocument {
  const { partition, id, kind, state, sort, touched, body } = document;
  const known = "version" in document ? document.version : OVERWRITTEN;
  const stored: unknown = JSON.parse(JSON.stringify(body));
  const when = touched === undefined ? {} : { touched };
  return { partition, id, kind, state, sort, ...when, body: stored, version: version ?? known };
}

/** undefined: nobody is waiting for an answer. */
function whenTimeIsOver(run: () => void): NodeJS.Timeout | undefined {
  const left = currentTurn()?.left();
  return left === undefined ? undefined : setTimeout(run, Math.max(0, left));
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const limit = whenTimeIsOver(() =>
      reject(new OutcomeUnknown("what several write together was not written in time")),
    );
    work.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}
