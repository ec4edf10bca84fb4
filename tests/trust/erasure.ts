import { isDeepStrictEqual } from "node:util";
import { erasingByItself } from "../../src/app/privacy/byItself.ts";
import { beginErasure } from "../../src/app/privacy/erasing.ts";
import { erasureOf } from "../../src/domain/privacy/erasure.ts";
import type { Erasure } from "../../src/domain/privacy/subject.ts";
import { ERASURES } from "../../src/ports/records.ts";
import type { StoredDocument } from "../../src/ports/store.ts";
import { breaking, type Break } from "../faults/breaking.ts";
import { committee, maria } from "../features/vest.ts";
import { HERS, NAMES, OTHERS, world } from "../privacy/world.ts";
import { hitsIn, shelfOf, type Shelf } from "../privacy/shelf.ts";
import { trying, type Outcome } from "./outcome.ts";

const NOW = "2026-12-01T09:00:00.000Z";
const erasure: Erasure = erasureOf(committee, maria, { at: NOW, by: null, pseudonym: "slettet person 4" });

/** Everything but what differs from run to run. */
const contents = (documents: readonly StoredDocument[]): unknown[] =>
  documents
    .map(({ partition, id, kind, state, body }) => ({ partition, id, kind, state, body }))
    .sort((a, b) => `${a.partition} ${a.id}`.localeCompare(`${b.partition} ${b.id}`));

/** Goes over it until nothing is left. Rejects where the store fails. */
async function erase(store: Shelf["store"]): Promise<number> {
  const log = { info: () => undefined, error: () => undefined };
  const { erasing, records } = erasingByItself({ store, log, clock: () => NOW });
  await beginErasure(records, erasure);
  for (let passes = 1; passes < 20; passes++) {
    const kept = await records.erasures.read(ERASURES, erasure.id);
    if (!kept || (await erasing.run(kept)).isDone) return passes;
  }
  return 20;
}

/** Erasing somebody who has done all that one can do, broken off at each write in both ways and begun again. */
export async function cases(): Promise<Outcome> {
  const tries = trying("erasure: hits of a name, an account and words, broken off at every write");
  const before = await (await world()).shelf.all();
  tries.that(hitsIn(before, [...HERS, ...NAMES]).length > 30, "nothing was there to be erased");

  const undisturbed = await shelfOf(before);
  await erase(undisturbed.store);
  const after = await undisturbed.all();
  const left = (where: string, documents: readonly StoredDocument[]): void => {
    for (const word of [...HERS, ...NAMES]) {
      const hits = hitsIn(documents, [word]);
      tries.that(hits.length === 0, `${where}: ${hits.join("; ")}`);
    }
  };
  left("undisturbed", after);
  for (const word of OTHERS)
    tries.that(
      hitsIn(before, [word]).length === 0 || hitsIn(after, [word]).length > 0,
      `others lost what they said: ${word}`,
    );
  const minutes = (documents: readonly StoredDocument[]): unknown =>
    documents.filter(({ kind }) => kind === "minutes").map(({ body }) => body);
  tries.that(isDeepStrictEqual(minutes(after), minutes(before)), "published minutes were changed");

  await erase(undisturbed.store);
  tries.that(
    isDeepStrictEqual(contents(await undisturbed.all()), contents(after)),
    "a second erasure changes something",
  );

  for (const how of ["dies", "once"] satisfies Break[])
    for (let write = 1, isBroken = true; isBroken && write < 500; write++) {
      const shelf = await shelfOf(before);
      const broken = breaking(shelf.store);
      broken.breakAt(write, how);
      await erase(broken.store).catch(() => 0);
      isBroken = broken.hasBroken();
      broken.mend();
      await erase(broken.store);
      const end = await shelf.all();
      const hits = hitsIn(end, [...HERS, ...NAMES]);
      tries.that(hits.length === 0, `${how} at write ${write}: ${hits.join("; ")}`);
      tries.that(
        isDeepStrictEqual(contents(end), contents(after)),
        `${how} at write ${write}: something else came of it`,
      );
    }
  return tries.outcome();
}
