import { addDays } from "../../domain/calendar.ts";
import type { Committee } from "../../domain/committee.ts";
import { lostMessage, type Lost } from "../../domain/ledger.ts";
import type { OutboxEntry } from "../../domain/notice.ts";
import type { PlainDate } from "../../domain/time.ts";
import type { Kept, PassOver } from "../../ports/collection.ts";
import type { Records } from "../../ports/records.ts";

/** In days: so far back the ledger is looked at. */
export const KEPT_FOR = 30;
/** Of the latest; more at once is an outage, which the secretariat knows of. */
export const MOST = 200;

type Shelf = { committee: Committee; records: Pick<Records, "outbox"> };

/** The committee's messages of one state, the latest first. `passOver`: for what runs by the clock. */
export async function messagesIn(
  { committee, records }: Shelf,
  state: OutboxEntry["state"],
  { from, passOver }: { from: PlainDate; passOver?: PassOver },
): Promise<OutboxEntry[]> {
  const query = { partition: committee.id, state, sortFrom: from, order: "descending", limit: MOST } as const;
  const found: Kept<OutboxEntry>[] = await (passOver
    ? records.outbox.listReadable(query, passOver)
    : records.outbox.list(query));
  return found.map(({ value }) => value);
}

const lostOf = ({ committee }: Shelf, entries: readonly OutboxEntry[]): Lost[] =>
  entries.flatMap((entry) => lostMessage(committee, entry) ?? []);

/** What was given up, as the daily line tells of it: one query within the committee's partition. */
export const givenUp = async (shelf: Shelf, today: PlainDate, passOver: PassOver): Promise<Lost[]> =>
  lostOf(shelf, await messagesIn(shelf, "undeliverable", { from: addDays(today, -KEPT_FOR), passOver }));

/** The whole ledger, the latest first: what was given up, and what nobody knows of whether it arrived. */
export async function ledgerOf(shelf: Shelf, today: PlainDate): Promise<Lost[]> {
  const from = addDays(today, -KEPT_FOR);
  const [undeliverable, unknown] = await Promise.all([
    messagesIn(shelf, "undeliverable", { from }),
    messagesIn(shelf, "unknown", { from }),
  ]);
  const all = lostOf(shelf, [...undeliverable, ...unknown]);
  return all.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
