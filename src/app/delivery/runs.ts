import type { CommitteeId } from "../../domain/committee.ts";
import { isReminder } from "../../domain/notice.ts";
import { noPace } from "../../ports/pace.ts";
import type { Ports } from "../../ports/ports.ts";
import type { OfPeople } from "./reaching.ts";
import { COMMITTEE, upTo, type Records } from "../../ports/records.ts";
import { passingOver } from "../unreadable.ts";
import { createEntryDelivery } from "./entry.ts";
import { gatherReminders } from "./remindersTogether.ts";

interface DeliveryRuns {
  /** Sends what is pending of a committee, in the background and in order. */
  deliver(committee: CommitteeId): void;
  /** Resolves when everything that is due has been tried. */
  idle(): Promise<void>;
  /** Resolves when the messages that are being sent have gone out; what is left stays stored for the next start. */
  stop(): Promise<void>;
}

/** One page of the outbox. */
const PAGE = 100;
/** In milliseconds. So long a page is gone through with the committee as it was. */
const FRESH = 2_000;
/** Committees that look whether there is a place again, side by side: somewhat more than the channel takes in a second. */
const AT_ONCE = 64;
/** In milliseconds. So long one that found none keeps those after it waiting at most. */
const LONGEST_PAUSE = 1_000;

/** `unfinished`: called with a committee of which something was left, so that somebody comes back to it soon. */
export function createDelivery(
  ports: Ports & OfPeople,
  records: Records,
  unfinished: (committee: CommitteeId) => void,
): DeliveryRuns {
  const running = new Map<CommitteeId, Promise<void>>();
  /** A run that has not begun yet finds what is stored until then. */
  const waiting = new Set<CommitteeId>();
  const passOver = passingOver(ports.log);
  const entries = createEntryDelivery({ ports, records, passOver, unfinished, again: deliver });
  const pace = ports.pace ?? noPace;
  /** When each committee is looked at again, since some of its messages have their turn soon. */
  const soon = new Map<CommitteeId, number>();
  const pauses = new Set<Promise<void>>();
  /** Those for which that has come, in order. */
  const ready = new Set<CommitteeId>();
  /** In milliseconds: of each whose last run found no place for anything, how long it was to wait. */
  const inVain = new Map<CommitteeId, number>();
  let looking = 0;
  const gather = gatherReminders({ records });
  let isStopping = false;

  function deliver(committee: CommitteeId): void {
    if (waiting.has(committee)) return;
    waiting.add(committee);
    const before = running.get(committee) ?? Promise.resolve();
    const run = before
      .then(() => {
        waiting.delete(committee);
        return deliverDue(committee);
      })
      .catch((error: unknown) => {
        ports.log.error("delivery failed", error, { committee });
        unfinished(committee);
      })
      .finally(() => {
        if (running.get(committee) === run) running.delete(committee);
      });
    running.set(committee, run);
  }

  /** The others of the committee do not wait for it. */
  function deliverSoon(committee: CommitteeId, milliseconds: number): void {
    const due = Date.parse(ports.clock()) + milliseconds;
    if ((soon.get(committee) ?? Infinity) <= due) return;
    soon.set(committee, due);
    const pause = pace.wait(milliseconds).then(async () => {
      if (soon.get(committee) === due) soon.delete(committee);
      ready.add(committee);
      await deliverReady();
      pauses.delete(pause);
    });
    pauses.add(pause);
  }

  /** However many wait, only some of them ask whether there is a place: each time is some requests to the store. */
  async function deliverReady(): Promise<void> {
    if (looking >= AT_ONCE) return;
    looking++;
    for (const id of ready) {
      ready.delete(id);
      if (isStopping) unfinished(id);
      else deliver(id);
      await running.get(id);
      const pause = inVain.get(id) ?? 0;
      if (pause > 0) await pace.wait(Math.min(pause, LONGEST_PAUSE));
    }
    looking--;
  }

  async function idle(): Promise<void> {
    while (running.size > 0 || (pauses.size > 0 && !isStopping)) {
      await Promise.all(running.values());
      if (running.size === 0 && pauses.size > 0 && !isStopping) await Promise.race(pauses);
    }
  }

  /** Page by page. Committees do not wait for each other: each has a run of its own, one message at a time. */
  async function deliverDue(id: CommitteeId): Promise<void> {
    // What could not be sent has its turn later; a card that was left, and what is stored anew meanwhile, in the next run.
    const tried = await settleLeft(id);
    inVain.delete(id);
    let paused = 0;
    let done = 0;
    for (;;) {
      // Those whose turn comes soon stay where they are, and hide nobody behind them.
      const limit = PAGE + paused;
      const now = ports.clock();
      const due = { partition: id, state: "pending", sortTo: upTo(now), limit };
      const page = (await records.outbox.listReadable(due, passOver)).filter(({ value }) => !tried.has(value.id));
      const committee = page.length > 0 && (await records.committees.read(id, COMMITTEE))?.value;
      if (!committee) return;
      for (const [nth, kept] of (await gather(page)).entries()) {
        // In an outage each message takes as long as a request may, and whoever stops the bot does not wait for them all.
        if (isStopping) {
          unfinished(id);
          return;
        }
        // Who is of the committee, and what it wants to be reminded of, is looked at again.
        if (nth > 0 && Date.parse(ports.clock()) - Date.parse(now) > FRESH) break;
        tried.add(kept.value.id);
        const pause = await entries.deliverOne(committee, kept);
        if (pause === 0) {
          inVain.delete(id);
          done++;
          continue;
        }
        paused++;
        if (done === 0) inVain.set(id, Math.min(pause, inVain.get(id) ?? Infinity));
        deliverSoon(id, pause);
      }
    }
  }

  /** Deliveries of a committee run one after another: what is claimed when one begins was left by one that was stopped. */
  async function settleLeft(id: CommitteeId): Promise<Set<string>> {
    const claimed = { partition: id, state: "sending", sortTo: upTo(ports.clock()), limit: PAGE };
    const left = await records.outbox.listReadable(claimed, passOver);
    const committee = left.length > 0 && (await records.committees.read(id, COMMITTEE))?.value;
    if (committee) for (const kept of left) await entries.settleLeft(committee, kept);
    return new Set(left.flatMap(({ value }) => (isReminder(value.notice) ? [] : [value.id])));
  }

  return {
    deliver,
    idle,
    stop() {
      isStopping = true;
      for (const id of [...soon.keys(), ...ready]) unfinished(id);
      return idle();
    },
  };
}
