import { meetingOpened } from "../closedItem.ts";
import { isOwner, type Action } from "../action.ts";
import type { Change } from "../change.ts";
import type { Committee } from "../committee.ts";
import type { Conversation } from "../conversation.ts";
import type { Draft } from "../draft.ts";
import type { Meeting } from "../meeting.ts";
import type { Minutes } from "../minutes.ts";
import type { OutboxEntry } from "../notice.ts";
import { namingOf, textsIn } from "./naming.ts";
import { isAbout } from "./said.ts";
import { everybodyOf, type Subject } from "./subject.ts";

/** One thing that is kept about somebody or by them: in which document, and what of it. */
export interface OwnData {
  kind: "person" | "meeting" | "minutes" | "action" | "draft" | "change" | "message" | "conversation";
  id: string;
  /** A day or an instant. */
  at: string | null;
  data: Readonly<Record<string, unknown>>;
}

type Parts = Readonly<Record<string, unknown>>;

/** null: nothing of theirs is in it. */
function ownData(of: Omit<OwnData, "data">, parts: Parts, texts: unknown, subject: Subject): OwnData | null {
  const naming = namingOf(subject);
  const named = textsIn(texts, (text) => naming.isIn(text));
  const all: Parts = { ...parts, named };
  const found = Object.entries(all).filter(
    ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  return found.length > 0 ? { ...of, data: Object.fromEntries(found) } : null;
}

const isThem =
  ({ person }: Subject) =>
  (id: string | null | undefined): boolean =>
    person !== null && id === person;

export function ownEntry(committee: Committee, subject: Subject): OwnData | null {
  const known = everybodyOf(committee).find(({ id }) => isThem(subject)(id));
  const { standingItems, followUps } = committee;
  return ownData(
    { kind: "person", id: "committee", at: null },
    { entry: known },
    { standingItems, followUps },
    subject,
  );
}

export function inMeeting(meeting: Meeting, subject: Subject): OwnData | null {
  const is = isThem(subject);
  const { id, date, start, place, attendance, items, proposals } = meeting;
  const openedItems = meetingOpened(meeting).items;
  const own = {
    attendance: attendance.filter((one) => is(one.person)),
    saidOfOthers: attendance.filter((one) => is(one.by) && !is(one.person)).map(({ state, at }) => ({ state, at })),
    substituteFor: attendance
      .flatMap((one) => (one.state === "cancelled" && one.substitute ? [one.substitute] : []))
      .filter(({ person }) => is(person)),
    proposals: proposals.filter(({ by }) => is(by)),
    presents: openedItems
      .filter(({ presenters }) => presenters.some(({ person }) => is(person)))
      .map(({ title }) => title),
    ...("publishedBy" in meeting && is(meeting.publishedBy) && { published: meeting.publishedAt }),
    ...("calledOffBy" in meeting && is(meeting.calledOffBy) && { calledOff: meeting.calledOffAt }),
  };
  const found = ownData({ kind: "meeting", id, at: date }, own, { place, items, proposals }, subject);
  return found && { ...found, data: { ...found.data, meeting: { date, start, place } } };
}

export function inMinutes(minutes: Minutes, subject: Subject): OwnData | null {
  const { meeting, date, actions, publishedBy, publishedAt, items, absent, listed, followUps } = minutes;
  const own = {
    actions: actions.filter(({ owners }) => owners.some(({ person }) => isThem(subject)(person))),
    ...(isThem(subject)(publishedBy) && { published: publishedAt }),
  };
  const texts = { items, absent, listed, followUps, actions: actions.map(({ task }) => task) };
  return ownData({ kind: "minutes", id: meeting, at: date }, own, texts, subject);
}

export function inAction(action: Action, subject: Subject): OwnData | null {
  const is = isThem(subject);
  const { number, task, due, status, loggedAt, loggedBy } = action;
  const own = {
    ...(subject.person !== null && isOwner(action, subject.person) && { owner: true }),
    ...(is(loggedBy) && { logged: loggedAt }),
    ...(action.status === "done" && is(action.doneBy) && { completed: action.doneAt }),
    ...(action.status === "withdrawn" && is(action.withdrawnBy) && { withdrawn: action.withdrawnAt }),
  };
  const found = ownData({ kind: "action", id: String(number), at: loggedAt }, own, action.owners, subject);
  const named = found ?? ownData({ kind: "action", id: String(number), at: loggedAt }, {}, { task }, subject);
  return named && { ...named, data: { ...named.data, action: { number, task, due, status } } };
}

export function inDraft(draft: Draft, subject: Subject): OwnData | null {
  const { id, at, source, by, corrections, shown, begun, ...texts } = draft;
  const is = isThem(subject);
  const own = {
    ...(is(by) && { handedOver: source ?? "" }),
    corrections: corrections.filter((one) => is(one.by)),
    shown: shown.filter(({ to }) => is(to)),
    ...(is(begun?.by) && { published: true }),
  };
  return ownData({ kind: "draft", id, at }, own, { ...texts, source, begun }, subject);
}

export function inChange({ id, by, at, feature, reversal, undone }: Change, subject: Subject): OwnData | null {
  const is = isThem(subject);
  const ids = textsIn(reversal, is).length > 0;
  const own = { ...(is(by) && { by: true }), ...(ids && { about: true }) };
  const found = ownData({ kind: "change", id, at }, own, reversal, subject);
  return found && { ...found, data: { ...found.data, change: { feature, undone, ...(is(by) && { reversal }) } } };
}

export function inMessage({ id, at, to, notice, state }: OutboxEntry, subject: Subject): OwnData | null {
  const is = isThem(subject);
  const isTo = to.kind === "person" && is(to.person);
  const isOf = isAbout({ to, notice }, subject) || textsIn(notice, is).length > 0;
  const own = { ...(isTo && { to: true }), ...(isOf && { about: true }) };
  const found = ownData({ kind: "message", id, at }, own, notice, subject);
  return found && { ...found, data: { ...found.data, message: { state, notice } } };
}

/** Their own whole; of others' what mentions them or asks them. */
export function inConversation(conversation: Conversation, subject: Subject, isOwn: boolean): OwnData | null {
  const { key, asked, pending, answered, ...chat } = conversation;
  const of = { kind: "conversation", id: isOwn ? key : "others", at: null } as const;
  if (isOwn) return { ...of, data: { chat, asked, pending, answered } };
  const own = { asked: asked.filter((one) => subject.account !== null && one.of === subject.account) };
  return ownData(of, own, { asked, pending }, subject);
}
