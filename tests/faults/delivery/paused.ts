import type { Records } from "../../../src/ports/records.ts";
import type { Orders, Point } from "./orders.ts";
import { cosmosPlace } from "./place.ts";
import { startProcess, type BotProcess } from "./process.ts";
import { BEGINNING, conversationOf, manyMessages, seed } from "./scenery.ts";
import { startSink } from "./sink.ts";

export interface Paused {
  /** Stopped after the claim, before the last look at the clock. */
  beforeCheck: number;
  /** Of these, what the one that woke sent all the same. */
  sentLate: number;
  /** Stopped after the look, before the channel had it. */
  inWindow: number;
  /** Of these, what arrived twice; and what of it was not to be recognised. */
  twice: number;
  unrecognisable: number;
  /** What the one that woke marked although another had taken it. */
  markedLate: number;
  lost: number;
  milliseconds: number;
}

/** Two minutes are two seconds. */
const SPEED = 60;

/** One process claims a message and stands still until another has taken it for left; then it goes on. */
export async function pauseOwners(times: number): Promise<Paused> {
  const began = performance.now();
  const found: Paused = {
    ...{ beforeCheck: 0, sentLate: 0, inWindow: 0, twice: 0, unrecognisable: 0, markedLate: 0, lost: 0 },
    milliseconds: 0,
  };
  const points: Point[] = Array.from({ length: 2 * times }, (_, index) => (index < times ? "claimed" : "checked"));
  await Promise.all(points.map((point) => pauseAt(point, found)));
  return { ...found, milliseconds: performance.now() - began };
}

async function pauseAt(point: Point, found: Paused): Promise<void> {
  const place = await cosmosPlace();
  const sink = await startSink();
  const scenery = manyMessages({ committees: 1, people: 1, posts: 0 });
  await place.looking((records) => seed(records, scenery));
  const [one] = scenery.committees;
  const [entry] = one?.entries ?? [];
  if (!one || !entry) throw new Error("nothing to send");
  const orders: Omit<Orders, "name" | "fate"> = {
    ...{ sink: sink.address, beginning: BEGINNING, begun: Date.now(), speed: SPEED },
    ...{ committees: [one.committee.id], ...place.orders },
  };
  const owner = await startProcess({ ...orders, name: "owner", fate: { point, nth: 1, of: "", signal: "SIGSTOP" } });
  await owner.until(point);
  const other = await startProcess({ ...orders, name: "other", fate: null });
  await other.ended;
  const settled = await versionOf(place, one.committee.id);
  owner.child.kill("SIGCONT");
  await owner.ended;
  const copies = sink.posted.filter(({ conversation }) => conversation === conversationOf(entry));
  const late = copies.filter(({ bot }) => bot === "owner");
  found[point === "claimed" ? "beforeCheck" : "inWindow"]++;
  if (point === "claimed") found.sentLate += late.length;
  if (copies.length === 0) found.lost++;
  if (copies.length > 1) {
    found.twice++;
    const isSame = new Set(copies.map(({ reference }) => reference)).size === 1 && copies[0]?.reference !== "";
    if (!isSame || !copies.some(({ isAgain }) => isAgain)) found.unrecognisable++;
  }
  if (settled !== (await versionOf(place, one.committee.id)) || hasMarked(owner)) found.markedLate++;
  await sink.close();
  await place.remove();
}

const hasMarked = ({ said }: BotProcess): boolean => said.some((step) => step.point === "marked");

const versionOf = (place: { looking<T>(look: (records: Records) => Promise<T>): Promise<T> }, partition: string) =>
  place.looking(async (records) => (await records.outbox.list({ partition })).map(({ version }) => version).join());
