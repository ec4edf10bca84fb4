import { deepEqual, ok } from "node:assert/strict";
import { messages } from "../../src/language/messages.ts";
import type { Stage } from "../features/stage.ts";
import { aftermathOf, difference, type Aftermath } from "./aftermath.ts";
import { breaking, type Break } from "./breaking.ts";
import { sentences, type Sentence } from "./sentences.ts";

/** More writes than any sentence makes. */
const MOST = 60;

const say = messages.da;

interface Told extends Aftermath {
  answer: string;
}

async function undisturbed({ before, say: command }: Sentence): Promise<Told> {
  const stage = await before();
  const answer = await command(stage);
  return { ...(await aftermathOf(stage)), answer };
}

/** Says it, breaks off at that write, and says it again after a restart. null: it makes fewer writes than that. */
async function interrupted(sentence: Sentence, write: number, how: Break): Promise<Told | null> {
  const stage = await sentence.before();
  const broken = breaking(stage.ports.store);
  stage.ports.store = broken.store;
  stage.restart();
  broken.breakAt(write, how);
  const first = await saidThroughFaults(stage, sentence);
  const hasBroken = broken.hasBroken();
  broken.mend();
  stage.restart();
  if (!hasBroken) return null;
  const answer = first ?? (await sentence.say(stage));
  return { ...(await aftermathOf(stage)), answer };
}

/** The stage lets a test fail where something was logged; here it is wanted. */
async function saidThroughFaults(stage: Stage, { say: command }: Sentence): Promise<string | null> {
  try {
    return await command(stage);
  } catch {
    stage.faults();
    return null;
  }
}

describe("Something said again after it was interrupted", function () {
  this.timeout(60_000);

  for (const how of ["dies", "once"] as const)
    for (const sentence of sentences)
      it(`leaves what it would have left: ${sentence.name}, the store ${how === "dies" ? "is gone" : "fails once"}`, async () => {
        const expected = await undisturbed(sentence);
        const answers = [expected.answer, say.general.finishedNow, ...(sentence.again ?? [])];
        let tried = 0;
        for (let write = 1; write <= MOST; write++) {
          const told = await interrupted(sentence, write, how);
          if (!told) break;
          tried = write;
          const at = `at write ${write}`;
          deepEqual(difference(expected.kept, told.kept), [], `kept ${at}`);
          deepEqual(difference(expected.sent, told.sent), [], `sent ${at}`);
          ok(
            answers.some((one) => told.answer.startsWith(one)),
            `${at}: ${told.answer}`,
          );
        }
        ok(tried > 1 && tried < MOST, `${tried} writes`);
      });
});
