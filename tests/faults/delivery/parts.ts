import { runByClocks } from "./clocks.ts";
import { gatherEdits } from "./gathered.ts";
import { startInstant } from "./instant.ts";
import { killWhileSending, type Killed } from "./kills.ts";
import { pauseOwners } from "./paused.ts";
import { raceForEach } from "./races.ts";
import { releaseTurns } from "./released.ts";
import { deliverRepeatedly } from "./repeated.ts";
import { pump } from "./throughput.ts";
import { sendThroughTroubles } from "./troubles.ts";

/** What a part of the trial found: lines to read, and what does not hold. */
export interface Found {
  lines: string[];
  broken: string[];
}

type Part = (seed: number) => Promise<Found>;

const KILLS = 200;

const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;

/** The names of those that are not true. */
const broken = (holds: Record<string, boolean>): string[] =>
  Object.entries(holds).flatMap(([what, isTrue]) => (isTrue ? [] : [what]));

function ofKills(found: Killed): Found {
  const more = found.copies - found.reminders;
  return {
    lines: [
      `${found.reminders} reminders and ${found.posts} formal posts, ${found.kills} kill -9 (${found.inWindow} between claim and mark)`,
      `  lost ${found.lost}, copies too many ${more} (of ${found.twice} reminders; not to be recognised: ${found.unrecognisable})`,
      `  posts twice ${found.postsTwice}, unknown ${found.postsUnknown} (not listed for the secretariat: ${found.unlisted}); ${seconds(found.milliseconds)}`,
    ],
    broken: broken({
      kills: found.kills === KILLS,
      "nothing lost": found.lost === 0 && found.unsettled === 0,
      "one copy too many for a kill in the window": more <= found.inWindow,
      recognisable: found.unrecognisable === 0,
      "posts once": found.postsTwice === 0,
      "unknown posts listed": found.unlisted === 0,
    }),
  };
}

const killing =
  (on: "cosmos" | "embedded", bots: number, within: number): Part =>
  async (seed) =>
    ofKills(await killWhileSending({ on, bots, within, committees: 20, people: 100, posts: 5, kills: KILLS, seed }));

const RACES = 1_000;
const PAUSES = 5;
const CANCELLATIONS = 10;
/** Of two weeks with a meeting and a task, so that the rest says something. */
const FEWEST_REMINDERS = 8;
const ACTIVITIES = 40;
const ROUNDS = 13;

export const parts: Readonly<Record<string, Part>> = {
  cosmos: killing("cosmos", 3, 400),
  embedded: killing("embedded", 1, 20),

  async paused() {
    const found = await pauseOwners(PAUSES);
    return {
      lines: [
        `${found.beforeCheck} owners stopped before their last look at the clock: sent late ${found.sentLate}, marked late ${found.markedLate}`,
        `  ${found.inWindow} stopped after it: twice ${found.twice} (not to be recognised: ${found.unrecognisable}); lost ${found.lost}; ${seconds(found.milliseconds)}`,
      ],
      broken: broken({
        "nothing sent late": found.sentLate === 0,
        "nothing marked late": found.markedLate === 0,
        recognisable: found.unrecognisable === 0,
        "nothing lost": found.lost === 0,
      }),
    };
  },

  async races() {
    const found = await raceForEach(RACES);
    return {
      lines: [
        `${found.races} races of two for one message: both claimed ${found.met}, sent once ${found.sentOnce}; ${seconds(found.milliseconds)}`,
      ],
      broken: broken({ "one sends": found.sentOnce === RACES, "they race": found.met > RACES / 2 }),
    };
  },

  async troubles() {
    const [found, gathered, released] = [
      await sendThroughTroubles(),
      await gatherEdits(CANCELLATIONS),
      await releaseTurns(),
    ];
    return {
      lines: [
        `429, 403, 404, 413, accept-then-500, hang, slow: others served in the first run ${found.calm.sent} of ${found.calm.of}`,
        `  sent too early ${found.tooEarly}, again after a refusal ${found.afterRefusal}, lost ${found.lost}, posts twice ${found.postsTwice}, unknown ${found.postsUnknown} (not listed: ${found.unlisted})`,
        `  ${gathered.cancellations} cancellations in a second: ${gathered.edits} edit of the card`,
        `  ${released.turns} turns whose answers the channel does not take: slowest released after ${seconds(released.slowest)}`,
      ],
      broken: broken({
        "others go on": found.calm.sent === found.calm.of,
        "nothing too early": found.tooEarly === 0,
        "no try after a refusal": found.afterRefusal === 0,
        "nothing lost": found.lost === 0 && found.unsettled === 0,
        "posts once": found.postsTwice === 0 && found.unlisted === 0,
        "one edit": gathered.edits === 1 && gathered.isTrue,
        "released within 10 s": released.slowest < 10_000,
      }),
    };
  },

  async clocks(seed) {
    const { undisturbed, jumping, down, changes } = await runByClocks(seed);
    return {
      lines: [
        `${undisturbed} reminders of two weeks; with a clock an hour wrong: twice ${jumping.twice}, skipped ${jumping.skipped}`,
        `  48 hours down: twice ${down.twice}, at most ${down.mostAtOnce} to one person at once (otherwise ${down.otherwise})`,
        `  both changes of the clocks: twice ${changes.twice}, skipped ${changes.skipped}, outside working hours ${changes.outsideHours}`,
      ],
      broken: broken({
        "something to be said": undisturbed >= FEWEST_REMINDERS,
        "nothing twice": jumping.twice + down.twice + changes.twice === 0,
        "nothing skipped": jumping.skipped + changes.skipped === 0,
        "no flood": down.mostAtOnce <= down.otherwise + 1,
        "in working hours": changes.outsideHours === 0,
      }),
    };
  },

  async repeated(seed) {
    const found = await deliverRepeatedly({ activities: ACTIVITIES, seed });
    const wrong = found.answeredTwice + found.unanswered + found.effectsTwice + found.effectsMissing;
    return {
      lines: [
        `${found.activities} activities delivered ${found.deliveries} times to two bots: answered twice ${found.answeredTwice}, not ${found.unanswered}; done twice ${found.effectsTwice}, not ${found.effectsMissing}; ${seconds(found.milliseconds)}`,
      ],
      broken: broken({ "one effect, one answer": wrong === 0 }),
    };
  },

  async throughput() {
    const connector = await startInstant();
    const found = await pump({ serviceUrl: connector.serviceUrl, rounds: ROUNDS, people: 20 });
    connector.stop();
    const ratio = found.outbox / found.bare;
    return {
      lines: [
        `${found.messages} messages to an instant connector: ${found.outbox.toFixed(0)} a second, on disk; the SDK alone ${found.bare.toFixed(0)} (${found.bareAtOnce.toFixed(0)} at once): ${ratio.toFixed(2)}`,
        `  heap ${found.heap.early.toFixed(0)} MB after a tenth, ${found.heap.late.toFixed(0)} MB in the end`,
      ],
      broken: broken({
        "at least 0.8 of the SDK alone": ratio >= 0.8,
        "memory flat": found.heap.late < found.heap.early + 10,
      }),
    };
  },
};
