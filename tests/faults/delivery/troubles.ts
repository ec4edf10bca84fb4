import { createApp } from "../../../src/app.ts";
import type { OutboxEntry } from "../../../src/domain/notice.ts";
import { records as recordsOf } from "../../../src/ports/records.ts";
import { startServer } from "../../../src/teams/server.ts";
import { startConnector, type Fault } from "../../conversations/harness/connector.ts";
import { memoryStore } from "../../features/memoryStore.ts";
import { BEGINNING, conversationOf, manyMessages, seed } from "./scenery.ts";

/** What the channel does to everything that is sent to one person, or to one channel, for a while. */
const TROUBLES = {
  calm: { kind: "none" },
  turnedAway: { kind: "status", status: 429, retryAfter: "600" },
  blocked: { kind: "status", status: 403, code: "ConversationBlockedByUser" },
  gone: { kind: "status", status: 404 },
  tooLarge: { kind: "status", status: 413 },
  takenThen500: { kind: "lost", status: 500 },
  hangs: { kind: "hang" },
  slow: { kind: "none" },
} as const satisfies Record<string, Fault>;
type Trouble = keyof typeof TROUBLES;
const NAMES = ["calm", "turnedAway", "blocked", "gone", "tooLarge", "takenThen500", "hangs", "slow"] as const;

interface Sent {
  /** By the clock that is set, in minutes from the beginning. */
  minute: number;
  conversation: string;
  isTaken: boolean;
}

export interface Troubled {
  /** To people and channels that nothing befell, in the first run; and how many there are. */
  calm: { sent: number; of: number };
  /** Requests to whoever had said "in ten minutes" before these were over. */
  tooEarly: number;
  /** Requests to those who block the bot or are gone, and of what will never be taken, after the first one. */
  afterRefusal: number;
  /** Reminders that never arrived though they could have; posts that arrived twice. */
  lost: number;
  postsTwice: number;
  /** Posts that nobody knows of, and of these what the secretariat was not asked about. */
  postsUnknown: number;
  unlisted: number;
  /** Messages that are neither sent nor said to be undelivered or unknown after ten hours. */
  unsettled: number;
  milliseconds: number;
}

const SLOW = 300;
const REQUEST = 1_000;
/** The channel is well again after so many minutes of the clock that is set. */
const WELL_AFTER = 30;

/** Every trouble befalls one person and one channel, while others of the same committee have none. */
export async function sendThroughTroubles(): Promise<Troubled> {
  const began = performance.now();
  const connector = await startConnector((account) => `a:${account}`);
  const store = memoryStore();
  const records = recordsOf(store);
  const { serviceUrl } = connector;
  const scenery = manyMessages({ committees: NAMES.length, people: 4, posts: 1, serviceUrl });
  await seed(records, scenery);
  let minute = 0;
  const requests: Sent[] = [];
  const troubleOf = (conversation: string): Trouble => {
    const [, number = "", person] = /c(\d+)(-m0)?$/u.exec(conversation) ?? [];
    const isTroubled = conversation.startsWith("19:") || person !== undefined;
    return (isTroubled && NAMES[Number(number)]) || "calm";
  };
  connector.fateOf = (conversation) => {
    const trouble = troubleOf(conversation);
    const isOver = minute >= WELL_AFTER;
    const fate: Fault = isOver ? { kind: "none" } : TROUBLES[trouble];
    requests.push({ minute, conversation, isTaken: fate.kind === "none" || fate.kind === "lost" });
    return !isOver && trouble === "slow" ? { kind: "late", until: new Promise((go) => setTimeout(go, SLOW)) } : fate;
  };
  const server = await startServer(
    { mode: "local", port: 0, data: "", demonstration: null },
    {
      store,
      clock: () => new Date(Date.parse(BEGINNING) + minute * 60_000).toISOString(),
      log: { info: () => undefined, error: () => undefined },
      tickMilliseconds: 3_600_000,
      requestMilliseconds: REQUEST,
      appOf: createApp,
    },
  );
  /** What goes by the clock stores reminders of its own; here is counted what was to be sent. */
  const deliver = async (): Promise<void> => {
    await server.app.tick();
    await server.app.idle();
  };
  await deliver();
  const wanted = scenery.committees.flatMap(({ entries }) => entries);
  const calm = wanted.filter((entry) => troubleOf(conversationOf(entry)) === "calm").map(conversationOf);
  const inFirst = new Set(requests.filter(({ isTaken }) => isTaken).map(({ conversation }) => conversation));
  const first = calm.filter((conversation) => inFirst.has(conversation)).length;
  // In working hours, so that reminders are neither put off nor out of date.
  for (minute = 1; minute <= 8 * 60; minute += minute < 40 ? 1 : 20) await deliver();
  await server.close();
  await connector.close();

  const found = await Promise.all(wanted.map((entry) => records.outbox.read(entry.committee, `outbox:${entry.id}`)));
  const entries = found.flatMap((kept) => (kept ? [kept.value] : []));
  const all = (
    await Promise.all(scenery.committees.map(({ committee }) => records.outbox.list({ partition: committee.id })))
  ).flat();
  const taken = (entry: OutboxEntry) =>
    requests.filter((one) => one.isTaken && one.conversation === conversationOf(entry)).length;
  const of =
    (...troubles: Trouble[]) =>
    (one: { conversation: string }) =>
      troubles.includes(troubleOf(one.conversation));
  const never = requests.filter(of("blocked", "gone", "tooLarge"));
  const turnedAway = requests.filter(of("turnedAway"));
  const unknown = entries.filter(({ state }) => state === "unknown");
  const asked = all.filter(({ value }) => value.notice.kind === "perhapsNotSent");
  const mayArrive = entries.filter(
    (entry) => !of("blocked", "gone", "tooLarge")({ conversation: conversationOf(entry) }),
  );
  const settled = new Set(["sent", "unknown", "undeliverable"]);
  return {
    calm: { sent: first, of: calm.length },
    tooEarly: turnedAway.filter(({ minute: at, conversation }) =>
      turnedAway.some(
        (one) => one.conversation === conversation && !one.isTaken && one.minute < at && at < one.minute + 10,
      ),
    ).length,
    afterRefusal: never.length - new Set(never.map(({ conversation }) => conversation)).size,
    lost: mayArrive.filter((entry) => entry.post === null && taken(entry) === 0).length,
    postsTwice: entries.filter((entry) => entry.post !== null && taken(entry) > 1).length,
    postsUnknown: unknown.length,
    unlisted: unknown.filter(
      ({ committee, id }) => !asked.some(({ value }) => value.committee === committee && value.id.includes(id)),
    ).length,
    unsettled: entries.filter(({ state }) => !settled.has(state)).length,
    milliseconds: performance.now() - began,
  };
}
