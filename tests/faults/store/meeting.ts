import { monitorEventLoopDelay } from "node:perf_hooks";
import { records as recordsOf } from "../../../src/ports/records.ts";
import { openCosmosStore } from "../../../src/storage/cosmos/index.ts";
import { committee, nextMeeting } from "../../features/vest.ts";
import { patientPace } from "../../storage/cosmos/pace.ts";
import { startProxy } from "../../storage/cosmos/proxy.ts";
import { startCosmosServer } from "../../storage/cosmos/server.ts";
import { startBot } from "./bot.ts";
import { badWeather, inWords } from "./chance.ts";
import { saidAtOnce, seedMeeting } from "./scenery.ts";

export interface Met {
  said: number;
  acknowledged: number;
  /** Told that it was not stored, or not all of it. */
  refused: number;
  /** Of these, what is not there after it was said again. */
  refusedForGood: number;
  /** Acknowledged and not there. */
  lost: number;
  /** There, in the log of changes or in front of somebody more than once. */
  doubled: number;
  /** In milliseconds, from what was said to its answer. */
  slowest: { acknowledged: number; refused: number };
  /** The most that a timer of this process, which does nothing but pass on, was late meanwhile, in milliseconds. */
  late: number;
  weather: string;
  milliseconds: number;
}

/** As many people as that write to two bots about one meeting at once, while requests of both to the store are spoilt. */
export async function meetInBadWeather({ writers, seed }: { writers: number; seed: number }): Promise<Met> {
  const begun = performance.now();
  const server = await startCosmosServer();
  const proxy = await startProxy(server);
  const place = await server.container();
  const calm = await openCosmosStore(place, patientPace);
  const records = recordsOf(calm);
  await seedMeeting(records, writers);
  const bots = await Promise.all([1, 2].map(() => startBot({ ...place, endpoint: proxy.endpoint })));
  const weather = badWeather(seed);
  proxy.fate = (asked) => weather.fate(asked);

  const slowest = { acknowledged: 0, refused: 0 };
  const say = async (one: ReturnType<typeof saidAtOnce>[number], index: number) => {
    const from = performance.now();
    const answer = await bots[index % bots.length]?.say(one);
    const isAcknowledged = answer?.isFault === false;
    const outcome = isAcknowledged ? "acknowledged" : "refused";
    slowest[outcome] = Math.max(slowest[outcome], performance.now() - from);
    return { ...one, isAcknowledged };
  };
  const lateness = monitorEventLoopDelay({ resolution: 10 });
  lateness.enable();
  const answered = await Promise.all(saidAtOnce(writers).map((one, index) => say(one, index >> 1)));
  lateness.disable();
  await Promise.all(bots.map((bot) => bot.rest()));
  proxy.fate = () => ({ kind: "passes" });
  await proxy.quiet();

  /** How often what somebody said is there. */
  async function found() {
    const meeting = (await records.meetings.read(committee.id, `meeting:${nextMeeting.id}`))?.value;
    return ({ by, text }: { by: { id: string }; text: string }): number =>
      text === "afbud"
        ? (meeting?.attendance ?? []).filter(({ person }) => person === by.id).length
        : (meeting?.items ?? []).filter(({ title }) => text.endsWith(`: ${title}`)).length;
  }
  const refused = answered.filter(({ isAcknowledged }) => !isAcknowledged);
  const timesAtFirst = await found();
  const lost = answered.filter((one) => one.isAcknowledged && timesAtFirst(one) === 0);
  for (const [index, one] of refused.entries())
    await bots[index % bots.length]?.say({ ...one, activity: `${one.activity} again` });
  const sent = (await Promise.all(bots.map((bot) => bot.rest()))).flat();
  const times = await found();
  const changes = (await records.changes.list({ partition: committee.id })).length;
  const doubled = answered.filter((one) => times(one) > 1).length + Math.max(0, changes - writers);
  const refusedForGood = refused.filter((one) => times(one) === 0).length;
  const sentTwice = sent.length - new Set(sent).size;

  for (const bot of bots) await bot.stop();
  await calm.close();
  await proxy.stop();
  await server.stop();
  return {
    said: answered.length,
    acknowledged: answered.length - refused.length,
    refused: refused.length,
    refusedForGood,
    lost: lost.length,
    doubled: doubled + sentTwice,
    slowest,
    late: lateness.max / 1e6,
    weather: inWords(weather),
    milliseconds: performance.now() - begun,
  };
}
