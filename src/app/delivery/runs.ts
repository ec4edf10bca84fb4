import type { CommitteeId } from "../../domain/committee.ts";
import type { Ports } from "../../ports/ports.ts";
import { COMMITTEE, upTo, type Records } from "../../ports/records.ts";
import { passingOver } from "../unreadable.ts";
import { createEntryDelivery } from "./entry.ts";
import { gatherReminders } from "./gathering.ts";

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

export function createDelivery(ports: Ports, records: Records): DeliveryRuns {
  const running = new Map<CommitteeId, Promise<void>>();
  /** A run that has not begun yet finds what is stored until then. */
  const waiting = new Set<CommitteeId>();
  const passOver = passingOver(ports.log);
  const entries = createEntryDelivery({ ports, records, passOver });
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
      .catch((error: unknown) => ports.log.error("delivery failed", error, { committee }))
      .finally(() => {
        if (running.get(committee) === run) running.delete(committee);
      });
    running.set(committee, run);
  }

  async function idle(): Promise<void> {
    while (running.size > 0) await Promise.all(running.values());
  }

  /** Page by page. Committees do not wait for each other: each has a run of its own, one message at a time. */
  async function deliverDue(id: CommitteeId): Promise<void> {
    // What could not be sent has its turn later; what was left or is stored anew meanwhile, in the next run.
    const tried = await settleLeft(id);
    for (;;) {
      const due = { partition: id, state: "pending", sortTo: upTo(ports.clock()), limit: PAGE };
      const page = (await records.outbox.listReadable(due, passOver)).filter(({ value }) => !tried.has(value.id));
      const committee = page.length > 0 && (await records.committees.read(id, COMMITTEE))?.value;
      if (!committee) return;
      for (const kept of await gather(page)) {
        // In an outage each message takes as long as a request may, and whoever stops the bot does not wait for them all.
        if (isStopping) return;
        tried.add(kept.value.id);
        await entries.deliverOne(committee, kept);
      }
    }
  }

  /** Deliveries of a committee run one after another: what is claimed when one begins was left by one that was stopped. */
  async function settleLeft(id: CommitteeId): Promise<Set<string>> {
    const claimed = { partition: id, state: "sending", sortTo: upTo(ports.clock()), limit: PAGE };
    const left = await records.outbox.listReadable(claimed, passOver);
    const committee = left.length > 0 && (await records.committees.read(id, COMMITTEE))?.value;
    if (committee) for (const kept of left) await entries.settleLeft(committee, kept);
    return new Set(left.map(({ value }) => value.id));
  }

  return {
    deliver,
    idle,
    stop() {
      isStopping = true;
      return idle();
    },
  };
}
