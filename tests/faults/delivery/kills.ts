import { setTimeout as wait } from "node:timers/promises";
import type { OutboxEntry } from "../../../src/domain/notice.ts";
import { seeded } from "../store/chance.ts";
import type { Fate, Orders, Point } from "./orders.ts";
import { startProcess, type BotProcess } from "./process.ts";
import { cosmosPlace, embeddedPlace } from "./place.ts";
import { BEGINNING, conversationOf, manyMessages, seed as store } from "./scenery.ts";
import { startSink, type Posted } from "./sink.ts";

export interface Killing {
  on: "cosmos" | "embedded";
  bots: number;
  committees: number;
  people: number;
  posts: number;
  kills: number;
  /** In milliseconds: a kill from outside comes at some moment of these, so that there is something left for the last one. */
  within: number;
  seed: number;
}

export interface Killed {
  reminders: number;
  posts: number;
  kills: number;
  /** Of these, while a message was between being claimed and being marked. */
  inWindow: number;
  lost: number;
  twice: number;
  /** Of these, what has not the same mark on each copy, and none that says that it may have come before. */
  unrecognisable: number;
  /** Of all reminders together. */
  copies: number;
  postsTwice: number;
  postsUnknown: number;
  /** Of these, what the secretariat was not asked about. */
  unlisted: number;
  /** Neither sent nor unknown. */
  unsettled: number;
  milliseconds: number;
}

/** So many times as fast as the real one: two minutes are six seconds. */
const SPEED = 20;
const POINTS: readonly Point[] = ["claiming", "claimed", "checked", "sent", "marked"];
const IN_WINDOW = new Set(["claiming", "claimed", "checked", "sent"]);

/** Sends it all with processes that are killed, at every point in turn and by chance, and counts what arrived. */
export async function killWhileSending(how: Killing): Promise<Killed> {
  const began = performance.now();
  const random = seeded(how.seed);
  const place = await (how.on === "cosmos" ? cosmosPlace() : embeddedPlace());
  const sink = await startSink();
  const scenery = manyMessages(how);
  await place.looking((records) => store(records, scenery));
  const ids = scenery.committees.map(({ committee }) => committee.id);
  const orders = { sink: sink.address, beginning: BEGINNING, begun: Date.now(), speed: SPEED, ...place.orders };

  const finished = new Set<string>();
  let left = how.kills;
  let inWindow = 0;
  /** null: it is killed from outside, at any moment. */
  const nextFate = (): Fate | null => {
    const point = POINTS[left % (POINTS.length + 1)];
    return point ? { point, nth: 1 + Math.floor(random() * 12), of: "", signal: "SIGKILL" } : null;
  };
  async function live(name: string, offset: number): Promise<void> {
    for (;;) {
      const committees = [...ids.slice(offset), ...ids.slice(0, offset)].filter((id) => !finished.has(id));
      const isKilled = left > 0;
      const fate = isKilled ? nextFate() : null;
      left--;
      const process = await startProcess({ ...orders, name, committees, fate } satisfies Orders);
      if (isKilled && !fate) await killBy(process, random() * how.within);
      await process.ended;
      for (const { point, id } of process.said) if (point === "finished") finished.add(id);
      if (process.said.at(-1)?.point === "done") {
        // It had nothing left to be killed at.
        if (isKilled) left++;
        return;
      }
      if (IN_WINDOW.has(process.said.findLast(({ point }) => point !== "refused" && point !== "finished")?.point ?? ""))
        inWindow++;
    }
  }
  await Promise.all(
    Array.from({ length: how.bots }, (_, bot) => live(`bot${bot}`, Math.floor((bot * ids.length) / how.bots))),
  );

  const entries = await place.looking(async (records) => {
    const found = await Promise.all(ids.map((partition) => records.outbox.list({ partition })));
    return found.flat().map(({ value }) => value);
  });
  await sink.close();
  await place.remove();
  return {
    ...counted(entries, sink.posted),
    kills: how.kills - Math.max(0, left),
    inWindow,
    milliseconds: performance.now() - began,
  };
}

async function killBy(bot: BotProcess, milliseconds: number): Promise<void> {
  await Promise.race([bot.until("begun"), bot.ended]);
  await wait(milliseconds);
  bot.child.kill("SIGKILL");
}

function counted(entries: readonly OutboxEntry[], posted: readonly Posted[]) {
  const byConversation = grouped(posted, ({ conversation }) => conversation);
  const reminders = entries.filter(({ notice }) => notice.kind === "meetingTomorrow");
  const copies = reminders.map((entry) => byConversation.get(conversationOf(entry)) ?? []);
  const twice = copies.filter(({ length }) => length > 1);
  const posts = entries.filter(({ post }) => post !== null);
  const unknown = posts.filter(({ state }) => state === "unknown");
  const asked = entries.filter(({ notice, state }) => notice.kind === "perhapsNotSent" && state !== "dropped");
  const postedTexts = grouped(
    posted.filter(({ conversation }) => conversation.startsWith("19:")),
    ({ conversation, text }) => `${conversation} ${text}`,
  );
  return {
    reminders: reminders.length,
    posts: posts.length,
    lost: copies.filter(({ length }) => length === 0).length,
    twice: twice.length,
    copies: copies.flat().length,
    unrecognisable: twice.filter((same) => !isRecognisable(same)).length,
    postsTwice: [...postedTexts.values()].filter(({ length }) => length > 1).length,
    postsUnknown: unknown.length,
    unlisted: unknown.filter(
      ({ committee, id }) => !asked.some((one) => one.committee === committee && one.id.includes(id)),
    ).length,
    unsettled:
      reminders.filter(({ state }) => state !== "sent").length +
      posts.filter(({ state }) => state !== "sent" && state !== "unknown").length,
  };
}

function grouped(posted: readonly Posted[], by: (one: Posted) => string): Map<string, Posted[]> {
  const groups = new Map<string, Posted[]>();
  for (const one of posted) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
}

/** The same mark on each, and each but one says that it may have come before. */
const isRecognisable = (copies: readonly Posted[]): boolean =>
  copies[0]?.reference !== "" &&
  new Set(copies.map(({ reference }) => reference)).size === 1 &&
  copies.filter(({ isAgain }) => !isAgain).length <= 1;
