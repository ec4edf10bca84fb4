import { deepEqual, ok } from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import type { Store } from "../../src/ports/store.ts";
import type { Stage } from "../features/stage.ts";
import { aftermathOf, difference, type Aftermath } from "./aftermath.ts";
import { sentences, type Sentence } from "./sentences.ts";

/** As many of a turn's steps in the store as the other one may be behind. */
const STEPS = [0, 1, 2, 3, 4, 6, 8, 12];

interface SteppingStore {
  store: Store;
  /** Resolves when it has been asked so often from now on. */
  after: (steps: number) => Promise<void>;
}

/** A store that lets others go first at every step, as one across a network does. */
function stepping(store: Store): SteppingStore {
  const waiting: { steps: number; go: () => void }[] = [];
  async function step(): Promise<void> {
    for (const one of waiting) if (--one.steps === 0) one.go();
    await setImmediate();
  }
  return {
    store: {
      read: (partition, id) => step().then(() => store.read(partition, id)),
      query: (query) => step().then(() => store.query(query)),
      create: (document) => step().then(() => store.create(document)),
      replace: (document, version) => step().then(() => store.replace(document, version)),
      remove: (partition, id, version) => step().then(() => store.remove(partition, id, version)),
      close: () => store.close(),
    },
    after: (steps) =>
      steps === 0
        ? Promise.resolve()
        : new Promise((go) => {
            waiting.push({ steps, go });
          }),
  };
}

/** Both answers, and what came of them. */
async function twice(sentence: Sentence, steps: number): Promise<Aftermath & { answers: string[] }> {
  const stage: Stage = await sentence.before();
  const { store, after } = stepping(stage.ports.store);
  stage.ports.store = store;
  stage.restart();
  const behind = after(steps);
  const first = sentence.say(stage);
  const second = Promise.race([behind, first]).then(() => sentence.say(stage));
  const answers = await Promise.all([first, second]);
  return { ...(await aftermathOf(stage)), answers };
}

describe("A button pressed, or a sentence sent, twice at once", function () {
  this.timeout(30_000);

  for (const sentence of sentences.filter(({ isForEachTime }) => !isForEachTime))
    it(`does it once: ${sentence.name}`, async () => {
      const once = await sentence.before();
      const answer = await sentence.say(once);
      const expected = await aftermathOf(once);
      for (const steps of STEPS) {
        const found = await twice(sentence, steps);
        deepEqual(difference(expected.kept, found.kept), [], `kept, ${steps} steps behind`);
        deepEqual(difference(expected.sent, found.sent), [], `sent, ${steps} steps behind`);
        ok(sentence.isShared ?? found.answers.includes(answer), found.answers.join(" | "));
        for (const one of found.answers) ok(one !== "" && !/gik noget galt|afbrudt|ændret mere siden/u.test(one), one);
      }
    });
});
