import type { CommitteeId } from "../../domain/committee.ts";
import type { Ports } from "../../ports/ports.ts";
import { COMMITTEE, type Records } from "../../ports/records.ts";
import { createEntryDelivery } from "./entry.ts";

interface DeliveryRuns {
  /** Sends what is pending of a committee, in the background and in order. */
  deliver(committee: CommitteeId): void;
  settled(): Promise<void>;
}

/** One page of the outbox. */
const PAGE = 100;
/** So many in one run; what is left waits for the next tick, so that nobody who stops the bot has to wait for it. */
const MOST = 1_000;

export function createDelivery(ports: Ports, records: Records): DeliveryRuns {
  const running = new Map<CommitteeId, Promise<void>>();
  /** A run that has not begun yet finds what is stored until then. */
  const waiting = new Set<CommitteeId>();
  const entries = createEntryDelivery({ ports, records, deliver });

  function deliver(committee: CommitteeId): void {
    if (waiting.has(committee)) return;
    waiting.add(committee);
    const before = running.get(committee) ?? Promise.resolve();
    const run = before
      .then(() => {
        waiting.delete(committee);
        return deliverPending(committee);
      })
      .catch((error: unknown) => ports.log.error("delivery failed", error, { committee }))
      .finally(() => {
        if (running.get(committee) === run) running.delete(committee);
      });
    running.set(committee, run);
  }

  async function settled(): Promise<void> {
    while (running.size > 0) await Promise.all(running.values());
  }

  /** Page by page. Committees do not wait for each other: each has a run of its own, one message at a time. */
  async function deliverPending(id: CommitteeId): Promise<void> {
    const now = ports.clock();
    // Deliveries of a committee run one after another: what is still claimed now was left by a run that was stopped.
    const left = await records.outbox.list({ partition: id, state: "sending", limit: PAGE });
    // A card among them is edited once more in the next run, as is everything that was tried in this one.
    const tried = new Set(left.map(({ value }) => value.id));
    do {
      const committee = (await records.committees.read(id, COMMITTEE))?.value;
      if (!committee) return;
      for (const entry of left.splice(0)) await entries.settleLeft(committee, entry);
      // What could not be sent stays pending and is listed again.
      const listed = await records.outbox.list({
        partition: id,
        state: "pending",
        sortTo: now,
        limit: PAGE + tried.size,
      });
      const page = listed.filter(({ value }) => !tried.has(value.id)).slice(0, PAGE);
      if (page.length === 0) return;
      for (const entry of page) {
        tried.add(entry.value.id);
        await entries.deliverOne(committee, entry);
      }
    } while (tried.size < MOST);
  }

  return { deliver, settled };
}
