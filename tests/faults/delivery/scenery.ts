import { instantAt } from "../../../src/domain/calendar.ts";
import type { Committee } from "../../../src/domain/committee.ts";
import { newConversation, personalKey } from "../../../src/domain/conversation.ts";
import { newMeeting, type Meeting } from "../../../src/domain/meeting.ts";
import { unsent, type OutboxEntry } from "../../../src/domain/notice.ts";
import type { ReminderRules } from "../../../src/domain/reminderRules.ts";
import type { Person } from "../../../src/domain/person.ts";
import type { Records } from "../../../src/ports/records.ts";
import { asta, channel, committee as vest, maria } from "../../features/vest.ts";
import { chatOf } from "../store/scenery.ts";

/** A Wednesday morning, the day before every committee meets. */
export const BEGINNING = instantAt("2026-12-02", "08:05");
const AT = instantAt("2026-12-02", "08:00");
const DATE = "2026-12-03";
const OFF = { isOn: false };
const NO_OTHERS: ReminderRules = {
  ...{ agendaOut: OFF, proposing: OFF, coming: OFF, dueSoon: OFF, dueToday: OFF, overdue: OFF },
  ...{ presenter: OFF, quorum: OFF, minutes: OFF, undelivered: OFF },
};

interface Many {
  committees: number;
  /** Of each committee: so many get a reminder. */
  people: number;
  /** Of each committee: so many agendas are to be posted. */
  posts: number;
  /** Absent: that of a channel which nobody asks. */
  serviceUrl?: string;
}

export interface Scenery {
  committees: readonly { committee: Committee; meetings: readonly Meeting[]; entries: readonly OutboxEntry[] }[];
}

const memberOf = (committee: string, number: number): Person => ({
  ...maria,
  id: `m${number}`,
  name: `Maja Lind ${number}`,
  account: `${committee}-m${number}`,
});

/** Committees with a reminder for each of their people and some agendas for their channel, all of it due. */
export function manyMessages({ committees, people, posts, serviceUrl = channel.serviceUrl }: Many): Scenery {
  return {
    committees: Array.from({ length: committees }, (_, number) => {
      const id = `c${number}`;
      const members = Array.from({ length: people }, (_, member) => memberOf(id, member));
      const committee: Committee = {
        ...vest,
        id,
        name: `Forum ${number}`,
        // The clock makes none besides: those that it would make are here already.
        reminderRules: NO_OTHERS,
        people: [...members, { ...asta, account: `${id}-asta` }],
        channel: { ...channel, serviceUrl, conversation: `19:${id}` },
      };
      const meetings = Array.from({ length: Math.max(1, posts) }, (_, index) => meetingOf(id, index));
      return {
        committee,
        meetings,
        entries: [...members.map((member, nth) => reminderOf(id, member, nth)), ...postsOf(id, posts)],
      };
    }),
  };
}

function meetingOf(committee: string, index: number): Meeting {
  const date = index === 0 ? DATE : `2027-01-${String(index + 3).padStart(2, "0")}`;
  const start = { date, start: "14:00", end: "16:00", place: null };
  const published = { publishedAt: AT, publishedBy: asta.id } as const;
  return {
    ...newMeeting({ id: `meeting${index}`, committee }, start, index + 1),
    status: "agendaPublished",
    ...published,
  };
}

const reminderOf = (committee: string, { id: person }: Person, nth: number): OutboxEntry =>
  unsent({
    id: `tomorrow:meeting0:${DATE}:${person}`,
    committee,
    to: { kind: "person", person },
    notice: { kind: "meetingTomorrow", meeting: "meeting0" },
    at: AT,
    nth,
  });

const postsOf = (committee: string, posts: number): OutboxEntry[] =>
  Array.from({ length: posts }, (_, index) => {
    const post = `agenda:meeting${index}`;
    const notice = { kind: "agenda", meeting: `meeting${index}` } as const;
    return unsent({ id: post, post, committee, to: { kind: "channel" }, notice, at: AT, nth: index });
  });

/** Stores it all. */
export async function seed(records: Records, { committees }: Scenery): Promise<void> {
  for (const { committee, meetings, entries } of committees) {
    await records.committees.create(committee);
    await Promise.all([
      records.directory.create({ id: committee.id, tenant: committee.tenant }),
      ...meetings.map((meeting) => records.meetings.create(meeting)),
      ...committee.people.map((person) => {
        const key = personalKey(committee.tenant, person.account ?? "");
        const address = { ...chatOf(person), serviceUrl: committee.channel.serviceUrl };
        return records.conversations.create(newConversation(key, { address, committees: [committee.id] }));
      }),
      ...entries.map((entry) => records.outbox.create(entry)),
    ]);
  }
}

/** Where an entry goes to, as the channel calls it. */
export const conversationOf = ({ committee, to }: OutboxEntry): string =>
  to.kind === "channel" ? `19:${committee}` : `a:${committee}-${to.person === asta.id ? "asta" : to.person}`;
