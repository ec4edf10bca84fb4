import type { Action, Owner } from "../domain/action.ts";
import type { AgendaItem, Presenter } from "../domain/agenda.ts";
import { withAttendance } from "../domain/attendance.ts";
import { addDays, instantAt } from "../domain/calendar.ts";
import type { Committee } from "../domain/committee.ts";
import { newMeeting, type Meeting, type Schedule } from "../domain/meeting.ts";
import type { Minutes } from "../domain/minutes.ts";
import type { Person } from "../domain/person.ts";
import type { DecisionKind } from "../domain/reading.ts";
import type { PlainDate } from "../domain/time.ts";

/** One committee with everything that is on its record. */
export interface CommitteeRecord {
  committee: Committee;
  meetings: Meeting[];
  minutes: Minutes[];
  actions: Action[];
}

/** An item of an agenda, in the few words that its author needs; names are those of the committee's people. */
export interface ItemStory {
  title: string;
  presenters: string[];
  kind: AgendaItem["kind"];
  minutes: number;
  background: string;
  recommendations: string[];
  attachments: string[];
}

export interface ActionStory {
  number: number;
  /** A person's name, or that of an organisation or a body. */
  owners: string[];
  task: string;
  due: PlainDate | null;
  isDone?: true;
}

/** An item as it was decided upon. */
export interface HeldItem extends ItemStory {
  /** In the order of the recommendations. */
  decisions: DecisionKind[];
  outcome: string;
  actions?: ActionStory[];
  followUp?: { subject: string; from: PlainDate | null; committee?: string };
}

export interface HeldMeeting extends Schedule {
  number: number;
  absent: { name: string; substitute: string | null }[];
  items: HeldItem[];
  next: { date: PlainDate; start: string; place: string };
}

type Scene = Pick<Committee, "id" | "people"> & { secretary: Person };

/** The meeting, its minutes as they were published five days later, and the actions that came of it. */
export function held(scene: Scene, story: HeldMeeting): Omit<CommitteeRecord, "committee"> {
  const { number, date, start, end, place, items } = story;
  const published = { publishedAt: instantAt(addDays(date, 5), "10:00"), publishedBy: scene.secretary.id };
  const id = `meeting-${number}`;
  const planned = newMeeting({ id, committee: scene.id }, { date, start, end, place }, number);
  const meeting = story.absent.reduce((before, absence) => withAbsence(before, scene, absence), {
    ...planned,
    items: agenda(scene.people, items),
  });
  const minutes: Minutes = {
    meeting: id,
    committee: scene.id,
    date,
    ...published,
    items: items.map(({ title, outcome, recommendations, decisions }, index) => ({
      number: index + 1,
      title,
      outcome,
      recommendations: recommendations.map((text, at) => ({ number: at + 1, text, decision: decisions[at] ?? null })),
    })),
    actions: items.flatMap(({ actions = [] }, index) =>
      actions.map(({ number: ofAction, owners, task, due }) => ({
        number: ofAction,
        item: index + 1,
        owners: owners.map((name) => ownerCalled(scene.people, name)),
        task,
        due,
      })),
    ),
    listed: [],
    followUps: items.flatMap(({ followUp }, index) =>
      followUp ? [{ committee: null, to: followUp.from, ...followUp, since: date, meeting: id, item: index + 1 }] : [],
    ),
    absent: story.absent,
    nextMeeting: story.next,
  };
  const actions = items.flatMap(({ actions: ofItem = [] }) => ofItem);
  return {
    meetings: [{ ...meeting, status: "minutesPublished", ...published }],
    minutes: [minutes],
    actions: actions.map((action) => logged(scene, action, published.publishedAt, id)),
  };
}

/** Items with their numbers, and presenters with the people behind the names. */
export function agenda(people: readonly Person[], items: readonly ItemStory[]): AgendaItem[] {
  return items.map(({ title, presenters, kind, minutes, background, recommendations, attachments }, index) => ({
    number: index + 1,
    title,
    presenters: presenters.map((name): Presenter => ownerCalled(people, name)),
    kind,
    minutes,
    start: null,
    background,
    recommendations: recommendations.map((text, at) => ({ number: at + 1, text })),
    attachments,
  }));
}

/** An action that came of what was said at or between meetings; one that is done was done after three weeks. */
export function logged(scene: Scene, story: ActionStory, loggedAt: string, from: string): Action {
  const { number, owners, task, due, isDone } = story;
  const core = {
    committee: scene.id,
    number,
    owners: owners.map((name) => ownerCalled(scene.people, name)),
    task,
    due,
    loggedAt,
    loggedBy: scene.secretary.id,
    origin: `demonstration ${from} ${number}`,
  };
  if (!isDone) return { ...core, status: "open" };
  const doneAt = instantAt(addDays(loggedAt.slice(0, 10), 21), "11:30");
  return { ...core, status: "done", doneAt, doneBy: core.owners[0]?.person ?? scene.secretary.id };
}

function withAbsence(meeting: Meeting, scene: Scene, { name, substitute }: HeldMeeting["absent"][number]): Meeting {
  const person = personCalled(scene.people, name);
  const instead = substitute === null ? null : personCalled(scene.people, substitute);
  return withAttendance(meeting, {
    person: person.id,
    state: "cancelled",
    at: instantAt(addDays(meeting.date, -3), "08:40"),
    by: person.account === null ? scene.secretary.id : person.id,
    late: false,
    substitute: instead && { person: instead.id, state: "accepted" },
  });
}

function ownerCalled(people: readonly Person[], name: string): Owner {
  return { name, person: people.find((person) => person.name === name)?.id ?? null };
}

function personCalled(people: readonly Person[], name: string): Person {
  const person = people.find((one) => one.name === name);
  if (!person) throw new Error(`The demonstration has nobody called ${name}`);
  return person;
}
