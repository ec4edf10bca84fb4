import type { Consequences } from "../domain/consequences.ts";
import { carriedBy, carrying } from "../ports/consequences.ts";
import { OutcomeUnknown, type StoredDocument, type VersionedDocument } from "../ports/store.ts";
import type { Lines, Place as PlaceInLine } from "./lines.ts";
import type { Log, Settling } from "./settling.ts";

export type Place = Pick<StoredDocument, "partition" | "id">;

/** Others write the same document: what was decided upon may no longer be so. */
export class Overtaken extends Error {
  override name = "Overtaken";
  readonly document: string;

  constructor(document: string) {
    super("others write the same document");
    this.document = document;
  }
}

/** How a turn writes the documents that other things follow from. */
interface Writing {
  /**
   * Writes a document with what follows from it (null: nothing), and sees to that. `version` null: it is new. Rejects
   * with `Overtaken`, having written nothing, or where the store fails.
   */
  write(document: StoredDocument, version: string | null, following: Consequences | null): Promise<void>;
  /** Also where what follows from it could not be seen to. */
  hasWritten(): boolean;
  /** Whether a create has found that there is one already. */
  isTaken(document: Place): boolean;
  /** The version of what this turn wrote last. */
  versionOf(document: Place): string | undefined;
  /**
   * Waits until it is this turn's to write a document that it was overtaken at; until then it leaves other lines.
   * Resolves with the document as those before leave it; null: it is to be read.
   */
  waitFor(document: string): Promise<VersionedDocument | null>;
  /** What others leave is not written yet: before anything else is asked for, it is. Rejects with `Overtaken` where it cannot be. */
  goOn(): Promise<void>;
  /** Nothing more is written. Rejects likewise. */
  leave(): Promise<void>;
}

interface Tools {
  settling: Settling;
  lines: Lines;
  /** Of changes, as the turn has read it. */
  log: Log;
  /** Told what this turn has written. */
  wrote: (document: Place) => void;
}

export function createWriting({ settling, lines, log, wrote }: Tools): Writing {
  const taken = new Set<string>();
  const versions = new Map<string, string>();
  let inLine: { document: string; place: PlaceInLine } | null = null;

  async function leave(): Promise<void> {
    const left = inLine;
    inLine = null;
    if (left && !(await left.place.leave())) throw new Overtaken(left.document);
  }

  async function goOn(): Promise<void> {
    const mine = inLine;
    if (mine && !(await mine.place.stands())) throw new Overtaken(mine.document);
  }

  async function put(whole: StoredDocument, version: string | null): Promise<void> {
    const name = nameOf(whole);
    const place = inLine?.document === name ? inLine.place : lines.enter(name);
    if (inLine?.document === name) inLine = null;
    const stored = await (version === null ? place.create(whole) : place.replace(whole, version));
    if (!stored && version === null) taken.add(name);
    // What it has seen of the rest is seen still when its turn comes.
    if (!stored) throw new Overtaken(name);
    wrote(whole);
    versions.set(name, stored.version);
  }

  return {
    async write(document, version, following) {
      const name = nameOf(document);
      if (inLine?.document !== name) await goOn();
      // It would be overtaken, or overtake those who have waited longer.
      if (lines.isFormed(name) && inLine?.document !== name) throw new Overtaken(name);
      const { partition } = document;
      const left = carriedBy(document.body).filter((one) => !settling.isSettled(one));
      const carried = following === null ? left : [...left, following];
      const whole = { ...document, body: carrying(document.body, carried) };
      if (following === null) await put(whole, version);
      else await settling.settle(partition, following, log, () => put(whole, version));
      for (const one of left) if (settling.isLeft(one)) await settling.makeUp(partition, one);
    },
    hasWritten: () => versions.size > 0,
    isTaken: (document) => taken.has(nameOf(document)),
    versionOf: (document) => versions.get(nameOf(document)),
    async waitFor(document) {
      // What it went by does not matter any more.
      leave().catch(() => undefined);
      const place = await lines.join(document);
      inLine = { document, place };
      return place.handed;
    },
    goOn,
    leave,
  };
}

/** What the bot keeps for itself about a conversation is no part of the record. */
export const isOwn = ({ kind }: Pick<StoredDocument, "kind">): boolean => kind === "conversation";

/** Of a write that may have happened nobody is told where it is none of the record's: nothing of that is saved, for certain. */
export async function unsaid<T>(document: StoredDocument, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (!(error instanceof OutcomeUnknown) || !isOwn(document)) throw error;
    throw new Error("what the bot keeps for itself may not have been written", { cause: error });
  }
}

const nameOf = ({ partition, id }: Place): string => `${partition} ${id}`;
