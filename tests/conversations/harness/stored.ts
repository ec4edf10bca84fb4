import type { Action } from "../../../src/domain/action.ts";
import type { Committee } from "../../../src/domain/committee.ts";
import type { Draft } from "../../../src/domain/draft.ts";
import type { Meeting } from "../../../src/domain/meeting.ts";
import type { Minutes } from "../../../src/domain/minutes.ts";
import type { OutboxEntry } from "../../../src/domain/notice.ts";
import { personalKey, sharedKey } from "../../../src/domain/conversation.ts";
import { COMMITTEE, CONVERSATION, DIRECTORY, records, type Records } from "../../../src/ports/records.ts";
import type { Store } from "../../../src/ports/store.ts";
import { playgroundPlaces } from "../../../src/demonstration/playground.ts";
import { placeOf, type Writer } from "./people.ts";

type NameOf = (person: string) => string;

/** A line about something that is kept; `group`: the committee that it belongs to. */
export interface Stored {
  group: string;
  line: string;
}

/** Everything that is kept, a line each in words that the secretariat would use. The bot must have stopped. */
export async function storedLines(store: Store, writers: readonly Writer[]): Promise<Stored[]> {
  const kept = records(store);
  const entries = await kept.directory.list({ partition: DIRECTORY });
  const lines: Stored[] = [];
  const names = new Map<string, string>();
  for (const { value } of entries) {
    const committee = (await kept.committees.read(value.id, COMMITTEE))?.value;
    if (!committee) continue;
    names.set(committee.id, committee.name);
    lines.push(...(await committeeLines(kept, committee)));
  }
  return [...lines, ...(await conversationLines(kept, writers, (id) => names.get(id) ?? id))];
}

async function committeeLines(kept: Records, committee: Committee): Promise<Stored[]> {
  const nameOf: NameOf = (id) => committee.people.find((person) => person.id === id)?.name ?? id;
  const partition = committee.id;
  const values = async <T>(list: Promise<{ value: T }[]>): Promise<T[]> => (await list).map(({ value }) => value);
  const meetings = await values(kept.meetings.list({ partition }));
  const dateOf = (id: string): string =>
    meetings.find((meeting) => meeting.id === id)?.date ?? "a meeting that is gone";
  const actions = await values(kept.actions.list({ partition }));
  const minutes = await values(kept.minutes.list({ partition }));
  const drafts = await values(kept.drafts.list({ partition }));
  const posts = await values(kept.posts.list({ partition }));
  const outbox = await values(kept.outbox.list({ partition }));
  const changes = await values(kept.changes.list({ partition }));
  return [
    ...settingLines(committee),
    ...meetings.flatMap((meeting) => meetingLines(meeting, nameOf)),
    ...actions.map((action) => actionLine(action)),
    ...minutes.map(minutesLine),
    ...drafts.map((draft) => draftLine(draft, dateOf)),
    ...posts.map(
      ({ key, conversation }) => `card kept true in ${placeOf(conversation) ?? conversation}: ${dated(key, dateOf)}`,
    ),
    ...changes.map(({ feature, by, undone }) => `${nameOf(by)}: ${feature}${undone ? ", undone" : ""}`),
    ...outbox.flatMap((entry) => outboxLine(entry, nameOf)),
  ].map((line) => ({ group: committee.name, line }));
}

function settingLines(committee: Committee): string[] {
  const { language, quorum, reminders, reminderRules = {}, standingItems, followUps, people, former = [] } = committee;
  return [
    `settings: ${language}, quorum ${quorum ?? "more than half"}, reminders ${reminders ? "on" : "off"}`,
    ...Object.entries(reminderRules).map(
      ([kind, { isOn, days }]) =>
        `reminder ${kind}: ${isOn ? "on" : "off"}${days === undefined ? "" : `, ${days} days`}`,
    ),
    `standing items: ${standingItems.join(", ")}`,
    ...followUps.map(({ subject, from }) => `to come back to: ${subject} (${from ?? "next meeting"})`),
    ...people.map(
      ({ name, organisation, roles, account }) =>
        `person: ${[name, organisation, roles.join(" and "), account === null ? "no account" : null].filter(Boolean).join(", ")}`,
    ),
    ...former.map(({ name }) => `former person: ${name}`),
  ];
}

function meetingLines(meeting: Meeting, nameOf: NameOf): string[] {
  const { date, start, end, place, status, number, items, proposals, attendance } = meeting;
  const title = `meeting ${date}`;
  const when = `${start}-${end ?? "?"}`;
  return [
    `${title}: ${[number === null ? null : `no. ${number}`, when, place, status].filter(Boolean).join(", ")}`,
    ...items.map((item) => {
      const presenters = item.presenters.map(({ name }) => name).join(" and ");
      const details = [presenters, item.minutes === null ? "" : `${item.minutes} minutes`, item.kind ?? ""];
      return `${title} item ${item.number}: ${[item.title, ...details].filter((part) => part !== "").join(", ")}`;
    }),
    ...proposals.map(({ subject, by, state }) => `${title} proposal: ${subject}, by ${nameOf(by)}, ${state}`),
    ...attendance.map((entry) => {
      const by = entry.by === entry.person ? "" : ` (said by ${nameOf(entry.by)})`;
      if (entry.state === "coming") return `${title} attendance: ${nameOf(entry.person)} comes${by}`;
      const substitute =
        entry.substitute && `, substitute ${nameOf(entry.substitute.person)} ${entry.substitute.state}`;
      return `${title} attendance: ${nameOf(entry.person)} does not come${by}${entry.late ? ", late" : ""}${substitute ?? ""}`;
    }),
  ];
}

function actionLine(action: Action): string {
  const owners = action.owners
    .map(({ name, person }) => (person === null ? `${name} (not a person)` : name))
    .join(" and ");
  return `action ${action.number} ${action.status}: ${owners}: ${action.task}${action.due === null ? "" : `, due ${action.due}`}`;
}

function minutesLine({ date, items, actions, followUps, absent }: Minutes): string {
  const decided = items.flatMap(({ recommendations }) => recommendations).filter(({ decision }) => decision !== null);
  return `minutes ${date}: ${items.length} items, ${decided.length} decisions, ${actions.length} actions, ${followUps.length} to come back to, ${absent.length} absent`;
}

function draftLine(draft: Draft, dateOf: (id: string) => string): string {
  const { meeting } = draft;
  const of =
    meeting === null
      ? "no meeting yet"
      : meeting.kind === "known"
        ? dateOf(meeting.id)
        : `new ${meeting.schedule.date}`;
  const found =
    draft.kind === "minutes" ? `, ${draft.actions.map(({ standing }) => standing).join(" ") || "no actions"}` : "";
  return `draft of ${draft.kind}, ${of}: ${draft.state}, ${draft.items.length} items${found}`;
}

/** What was sent is in the dialogue already. */
function outboxLine({ to, notice, state }: OutboxEntry, nameOf: NameOf): string[] {
  if (state === "sent" || state === "gathered") return [];
  return [`message ${notice.kind} to ${to.kind === "person" ? nameOf(to.person) : "the channel"}: ${state}`];
}

async function conversationLines(kept: Records, writers: readonly Writer[], nameOf: NameOf): Promise<Stored[]> {
  const { tenant, channel, groupChat, team } = playgroundPlaces;
  const keys = [
    ...[channel, groupChat, team].map(({ id, name }) => ({ name, key: sharedKey(id) })),
    ...writers.map(({ name, account }) => ({ name: `${name}'s chat`, key: personalKey(tenant, account) })),
  ];
  const lines: string[] = [];
  for (const { name, key } of keys) {
    const value = (await kept.conversations.read(key, CONVERSATION))?.value;
    if (!value) continue;
    const { committees, chosen, language, remindersFrom, onlyDayBefore } = value;
    const said = [
      chosen === null ? null : `is about ${nameOf(chosen)}`,
      language === null ? null : `speaks ${language === "da" ? "Danish" : "English"}`,
      remindersFrom === null ? null : `no reminders before ${remindersFrom}`,
      onlyDayBefore ? "reminders only the day before" : null,
    ];
    lines.push(`${name}: belongs to ${committees.map(nameOf).join(" and ") || "no committee"}`);
    for (const what of said) if (what !== null) lines.push(`${name}: ${what}`);
  }
  return lines.map((line) => ({ group: "Conversations", line }));
}

/** Keys of cards name meetings by their ids. */
function dated(key: string, dateOf: (id: string) => string): string {
  const [kind = "", id = ""] = key.split(/:(.*)/s);
  return `${kind} ${dateOf(id)}`.trim();
}

/**
 * By committee: what is there now and was not, after a plus; what was there and is not, after a minus. A changed line
 * stands right after what it was.
 */
export function difference(before: readonly Stored[], after: readonly Stored[]): string[] {
  const gone = before.filter((one) => !isAmong(one, after)).map((one) => ({ ...one, sign: "-" }));
  const come = after.filter((one) => !isAmong(one, before)).map((one) => ({ ...one, sign: "+" }));
  const groups = [...new Set([...before, ...after].map(({ group }) => group))];
  return groups.flatMap((group) => {
    const lines = [...gone, ...come].filter((one) => one.group === group);
    const topics = [...new Set(lines.map(topicOf))];
    const inOrder = topics.flatMap((topic) => lines.filter((one) => topicOf(one) === topic));
    return lines.length === 0 ? [] : [group, ...inOrder.map(({ sign, line }) => `${sign} ${line}`)];
  });
}

const isAmong = (one: Stored, others: readonly Stored[]): boolean =>
  others.some(({ group, line }) => group === one.group && line === one.line);

const topicOf = ({ line }: Stored): string => line.split(":")[0] ?? line;
