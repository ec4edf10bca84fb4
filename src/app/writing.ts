import type { Consequences } from "../domain/consequences.ts";
import { carriedBy, carrying } from "../ports/consequences.ts";
import type { Store, StoredDocument } from "../ports/store.ts";
import type { Lines } from "./lines.ts";
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
  /** Waits until it is this turn's to write a document that it was overtaken at; until then it leaves other lines. */
  waitFor(document: string): Promise<void>;
  leave(): void;
}

export function createWriting(
  store: Store,
  { settling, lines, log }: { settling: Settling; lines: Lines; log: Log },
): Writing {
  const taken = new Set<string>();
  const versions = new Map<string, string>();
  let inLine: { document: string; leave: () => void } | null = null;

  function leave(): void {
    inLine?.leave();
    inLine = null;
  }

  async function put(whole: StoredDocument, version: string | null): Promise<void> {
    const name = nameOf(whole);
    const stored = await (version === null ? store.create(whole) : store.replace(whole, version));
    if (!stored && version === null) taken.add(name);
    if (!stored) throw new Overtaken(name);
    if (inLine?.document === name) leave();
    versions.set(name, stored.version);
  }

  return {
    async write(document, version, following) {
      const name = nameOf(document);
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
      leave();
      inLine = { document, leave: await lines.join(document) };
    },
    leave,
  };
}

const nameOf = ({ partition, id }: Place): string => `${partition} ${id}`;
