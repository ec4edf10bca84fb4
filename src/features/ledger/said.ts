import { nameOf, type Committee, type CommitteeId } from "../../domain/committee.ts";
import type { Lost, Topic } from "../../domain/ledger.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import type { Recipient } from "../../domain/notice.ts";
import type { PlainDate } from "../../domain/time.ts";
import type { Messages } from "../../language/messages.ts";
import { meetingKey, type Records } from "../../ports/records.ts";

/** What is said of one recipient. */
const TOPICS = 3;

/** Of meetings. One that was taken off again is not among them, nor one that nobody has looked for. */
export type Dates = ReadonlyMap<MeetingId, PlainDate>;

interface Scope {
  committee: Committee;
  say: Messages;
  today: PlainDate;
}

/** Everything that one of them, or the channel, did not get: the latest first. */
export interface LostOfOne {
  to: Recipient;
  name: string;
  lost: readonly [Lost, ...Lost[]];
}

/** Whoever missed something last comes first. Of somebody who is of the committee no more there is nothing to be seen to. */
export function byRecipient({ committee, say }: Pick<Scope, "committee" | "say">, all: readonly Lost[]): LostOfOne[] {
  const groups = new Map<string, LostOfOne>();
  for (const one of all) {
    const { to } = one;
    const isGone = to.kind === "person" && committee.people.every(({ id }) => id !== to.person);
    if (isGone) continue;
    const key = to.kind === "person" ? to.person : "";
    const name = to.kind === "person" ? nameOf(committee, to.person) : say.ledger.place[committee.channel.kind];
    const before = groups.get(key);
    groups.set(key, before ? { ...before, lost: [...before.lost, one] } : { to, name, lost: [one] });
  }
  return [...groups.values()];
}

/** "påmindelse om mødet torsdag 3. december og opgave 12": each thing once, and only the first few of many. */
export function saidTopics(scope: Scope, lost: readonly Lost[], dates: Dates): string {
  const { say } = scope;
  const said: string[] = [];
  for (const topic of lost.flatMap(({ topics }) => topics)) {
    const words = saidTopic(scope, topic, dates);
    if (!said.includes(words)) said.push(words);
  }
  const left = said.length - TOPICS;
  return say.general.and(left > 0 ? [...said.slice(0, TOPICS), say.ledger.others(left)] : said);
}

function saidTopic({ say, today }: Scope, { kind, meeting, action, paper }: Topic, dates: Dates): string {
  const { topics, aboutAction, agendaReminder } = say.ledger;
  if (action !== undefined) return aboutAction(kind, action);
  const date = meeting === undefined ? undefined : dates.get(meeting);
  const day = date === undefined ? null : say.dates.day(date, today);
  return kind === "reminder" && paper === "agenda" ? agendaReminder(day) : topics[kind](day);
}

/** Of the meetings that these are about, each read by itself: for what runs by the clock. */
export async function datesOf(
  { meetings }: Pick<Records, "meetings">,
  partition: CommitteeId,
  lost: readonly Lost[],
): Promise<Dates> {
  const about = new Set(lost.flatMap(({ topics }) => topics.flatMap(({ meeting }) => meeting ?? [])));
  const kept = await Promise.all([...about].map((id) => meetings.read(partition, meetingKey(id))));
  return new Map(kept.flatMap((one) => (one ? [[one.value.id, one.value.date]] : [])));
}
