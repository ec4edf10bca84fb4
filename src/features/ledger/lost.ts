import { addDays } from "../../domain/calendar.ts";
import type { Committee } from "../../domain/committee.ts";
import { lostMessage, type Lost } from "../../domain/ledger.ts";
import type { OutboxEntry } from "../../domain/notice.ts";
import type { DateRange, PlainDate } from "../../domain/time.ts";
import type { PassOver } from "../../ports/collection.ts";
import type { Records } from "../../ports/records.ts";
import type { Context } from "../feature.ts";
import { daysOf } from "../meetingLists.ts";
import type { Dates } from "./said.ts";

/** In days: so far back the ledger is looked at. */
export const KEPT_FOR = 30;
/** What the daily line looks at: of the latest. More at once is an outage, which the secretariat knows of. */
const MOST = 200;
/** Days. Messages are about meetings to come and those of late; of an earlier one the day is not said. */
const NAMED = 120;

/** What was given up, as the daily line tells of it: one query within the committee's partition. */
export async function givenUp(
  { committee, records }: { committee: Committee; records: Pick<Records, "outbox"> },
  today: PlainDate,
  passOver: PassOver,
): Promise<Lost[]> {
  const query = {
    state: "undeliverable",
    sortFrom: addDays(today, -KEPT_FOR),
    order: "descending",
    limit: MOST,
  } as const;
  const kept = await records.outbox.listReadable({ partition: committee.id, ...query }, passOver);
  return kept.flatMap(({ value }) => lostMessage(committee, value) ?? []);
}

/** The ledger as somebody is told of it. */
interface Ledger {
  /** What was given up, and what nobody knows of whether it arrived: the latest first. */
  lost: Lost[];
  /** What may still arrive. */
  pending: OutboxEntry[];
  /** What did arrive, where that is asked for. What went along in another message is in that one, and arrived with it. */
  arrived: OutboxEntry[];
  dates: Dates;
}

/**
 * All of it in one request, however much there is: the messages of these days and the meetings that they may be about.
 * What lies in the chats of those who are shown would be a request for each. `meeting`: on which days one is asked about.
 */
export async function ledgerOf(
  { committee, records, today, together }: Context,
  { meeting, withArrived }: { meeting: DateRange | undefined; withArrived: boolean },
): Promise<Ledger> {
  const partition = committee.id;
  const { outbox, meetings } = records;
  const sortFrom = addDays(today, -KEPT_FOR);
  const states = ["undeliverable", "unknown", "pending", ...(withArrived ? ["sent"] : [])];
  const days = [{ sortFrom: addDays(today, -NAMED) }, ...(meeting ? [daysOf(meeting)] : [])];
  await together(partition, [
    ...states.map((state) => outbox.part({ state, sortFrom })),
    ...days.map((within) => meetings.part(within)),
  ]);
  // Answered by what was asked for together.
  const messagesIn = async (state: OutboxEntry["state"]): Promise<OutboxEntry[]> =>
    (await outbox.list({ partition, state, sortFrom, order: "descending" })).map(({ value }) => value);
  const [undeliverable, unknown, pending] = [
    await messagesIn("undeliverable"),
    await messagesIn("unknown"),
    await messagesIn("pending"),
  ];
  const lost = [...undeliverable, ...unknown].flatMap((entry) => lostMessage(committee, entry) ?? []);
  const known = (await Promise.all(days.map((within) => meetings.list({ partition, ...within })))).flat();
  return {
    lost: lost.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0)),
    pending,
    arrived: withArrived ? await messagesIn("sent") : [],
    dates: new Map(known.map(({ value }) => [value.id, value.date])),
  };
}
