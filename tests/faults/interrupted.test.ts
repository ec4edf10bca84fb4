import { deepEqual, ok } from "node:assert/strict";
import { messages } from "../../src/language/messages.ts";
import type { Stage } from "../features/stage.ts";
import { asta, committee } from "../features/vest.ts";
import { aftermathOf, difference, differenceButAsked, type Aftermath } from "./aftermath.ts";
import { breaking, type Break } from "./breaking.ts";
import { sentences, type Sentence } from "./sentences.ts";

/** More writes than any sentence makes. */
const MOST = 60;

const say = messages.da;

const HOW: [Break, inWords: string][] = [
  ["dies", "is gone"],
  ["once", "fails once"],
  ["silent", "does not say what it has done"],
];

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
  // A bot that was not answered goes on.
  if (how !== "silent") stage.restart();
  if (!hasBroken) return null;
  const answer = first ?? (await sentence.say(stage));
  await sendWhatBroke(stage);
  return { ...(await aftermathOf(stage)), answer };
}

/** Where it was the sending that broke, that has its turn a minute after that, when somebody asks for something. */
async function sendWhatBroke(stage: Stage): Promise<void> {
  if ((await stage.records.outbox.list({ partition: committee.id, state: "pending" })).length === 0) return;
  stage.at("2026-12-01", "09:02");
  stage.restart();
  await stage.ask(asta, "listCancellations");
}

/** Says it, breaks off at that write, and says nothing more: the clock runs on after a restart. */
async function leftToTheClock(sentence: Sentence, write: number): Promise<Aftermath | null> {
  const stage = await sentence.before();
  const broken = breaking(stage.ports.store);
  stage.ports.store = broken.store;
  stage.restart();
  broken.breakAt(write, "dies");
  await saidThroughFaults(stage, sentence);
  const hasBroken = broken.hasBroken();
  broken.mend();
  stage.restart();
  return hasBroken ? laterOn(stage) : null;
}

async function laterOn(stage: Stage): Promise<Aftermath> {
  stage.at("2026-12-01", "09:11");
  await stage.tick();
  return aftermathOf(stage);
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

  for (const [how, inWords] of HOW)
    for (const sentence of sentences)
      it(`leaves what it would have left: ${sentence.name}, the store ${inWords}`, async () => {
        const expected = await undisturbed(sentence);
        const answers = [expected.answer, say.general.finishedNow, ...(sentence.again ?? [])];
        let tried = 0;
        for (let write = 1; write <= MOST; write++) {
          const told = await interrupted(sentence, write, how);
          if (!told) break;
          tried = write;
          const at = `at write ${write}`;
          deepEqual(differenceButAsked(expected.kept, told.kept), [], `kept ${at}`);
          deepEqual(differenceButAsked(expected.sent, told.sent), [], `sent ${at}`);
          ok(
            answers.some((one) => told.answer.startsWith(one)),
            `${at}: ${told.answer}`,
          );
        }
        ok(tried > 1 && tried < MOST, `${tried} writes`);
      });
});

describe("Something that was interrupted and is not said again", () => {
  for (const sentence of sentences.filter(({ isByTheClock }) => isByTheClock === true))
    it(`is seen to by the clock: ${sentence.name}`, async () => {
      const untold = await sentence.before();
      const nothing = await laterOn(untold);
      const whole = await sentence.before();
      await sentence.say(whole);
      const expected = await laterOn(whole);
      let tried = 0;
      for (let write = 1; write <= MOST; write++) {
        const found = await leftToTheClock(sentence, write);
        if (!found) break;
        tried = write;
        // Until the document itself was written there is nothing that could be seen to.
        const after = difference(nothing.kept, found.kept).length === 0 ? nothing : expected;
        deepEqual(differenceButAsked(after.kept, found.kept), [], `kept at write ${write}`);
        deepEqual(differenceButAsked(after.sent, found.sent), [], `sent at write ${write}`);
      }
      ok(tried > 2, `${tried} writes`);
    });
});
