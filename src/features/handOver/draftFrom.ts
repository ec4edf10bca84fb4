import { localDate } from "../../domain/calendar.ts";
import type { Committee } from "../../domain/committee.ts";
import type {
  AgendaDraft,
  Draft,
  DraftAction,
  DraftFollowUp,
  DraftMeeting,
  DraftWarning,
  MinutesDraft,
  Standing,
} from "../../domain/draft.ts";
import type { Listed, NextMeeting } from "../../domain/minutes.ts";
import type { PersonId } from "../../domain/person.ts";
import type { Reading, ReadItem } from "../../domain/reading.ts";
import type { Instant, PlainDate } from "../../domain/time.ts";
import { isPlaceAsWell } from "../../documents/meeting/place.ts";
import { everyoneIn } from "../../documents/people/everyone.ts";
import { isPersonName } from "../../documents/people/names.ts";
import { warningsIn } from "../../documents/warnings.ts";
import { isByNextMeeting } from "../../language/byNextMeeting.ts";
import { capitalised } from "../../language/capitalised.ts";
import { taskOnList } from "../../language/task.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { ownersNamed } from "./ownersNamed.ts";
import { isSameCommittee } from "./sameCommittee.ts";

interface Received {
  id: string;
  /** The file's name, or null for pasted text. */
  source: string | null;
  by: PersonId;
  at: Instant;
  meeting: DraftMeeting;
  /** What was noticed on the way to the meeting. */
  warnings: readonly DraftWarning[];
}

/** Under this the reader itself doubts what it found. */
const DOUBT = 0.5;
/** More than so many things cannot be looked over on a card: those after them wait for a yes, a few at a time. */
const OVERSEEABLE = 40;

/** What the secretariat is shown and corrects before anybody else sees it. */
export function draftFrom(reading: Reading, committee: Committee, received: Received): Draft {
  const actions = actionsOf(reading, committee, localDate(received.at));
  const core = {
    id: received.id,
    committee: committee.id,
    source: received.source,
    by: received.by,
    at: received.at,
    fingerprint: fingerprintOf(reading),
    meeting: received.meeting,
    says: saysOf(reading),
    state: "open" as const,
    warnings: [...otherCommittee(reading, committee), ...received.warnings, ...readersOwn(reading, actions)],
    corrections: [],
    shown: [],
    begun: null,
  };
  if (reading.kind === "agenda")
    return {
      ...core,
      kind: "agenda",
      items: reading.items.map((item, at) => agendaItem(item, itemKey(at), reading, committee)),
    };
  return {
    ...core,
    kind: "minutes",
    items: reading.items.map(minutesItem),
    actions,
    followUps: followUpsOf(reading, committee),
    absent: reading.people
      .filter(({ absent }) => absent)
      .map(({ name, substitute }) => ({ name, substitute, standing: "sure" as const })),
    listed: listedIn(reading),
    nextMeeting: nextMeetingOf(reading),
    standingItems: reading.standingItems,
  };
}

/** Everybody by their full name, once; one name alone is nobody whom another meeting would know. */
function listedIn({ people }: Reading): Listed[] {
  const substitutes = people.flatMap(({ substitute: name }) =>
    name === null ? [] : [{ name, title: null, organisation: null }],
  );
  const all = [...people.map(({ name, title, organisation }) => ({ name, title, organisation })), ...substitutes];
  const full = all.filter(({ name }) => isPersonName(name));
  return full.filter(({ name }, at) => full.findIndex((one) => one.name === name) === at);
}

/** People meet on Teams as they do at a town hall. */
function nextMeetingOf({ nextMeeting: { date, start, place, form } }: Reading): NextMeeting {
  const online = form !== null && isPlaceAsWell(form) ? capitalised(form) : null;
  return { date, start, place: place ?? online };
}

function otherCommittee({ committee: name }: Reading, committee: Committee): DraftWarning[] {
  return name === null || isSameCommittee(name, committee.name) ? [] : [{ kind: "otherCommittee", name }];
}

function saysOf({ meeting: { number, date, start, end, place } }: Reading): Draft["says"] {
  return { number, date, start, end, place };
}

/** That a name fits two people, an item is closed or a decision unclear is asked with buttons; a remark would still stand after the answer. */
function readersOwn({ warnings, items }: Reading, actions: readonly DraftAction[]): DraftWarning[] {
  const names = actions.flatMap(({ ambiguous }) => ambiguous.map(({ name }) => name));
  const closed = items.filter((item) => item.closed).map(({ number }) => number);
  const open = items.flatMap(({ number: item, recommendations }) =>
    recommendations.flatMap(({ number, decision }) => (decision === null ? [{ item, number }] : [])),
  );
  const asked = Object.values(warningsIn).flatMap((say) => [
    ...names.map(say.twoFit),
    ...closed.map(say.closed),
    ...open.map(({ item, number }) => say.unclear(item, number)),
  ]);
  return warnings
    .filter(({ message }) => !asked.includes(message))
    .map(({ line, message }) => ({ kind: "reading", line, message }));
}

const minutesItem = (
  { number, title, outcome, recommendations, closed }: ReadItem,
  at: number,
): MinutesDraft["items"][number] => ({
  key: itemKey(at),
  number,
  title,
  outcome,
  recommendations,
  closed: closedOf({ closed }),
});

const itemKey = (at: number): string => `i${at + 1}`;

/** Nothing of a closed item goes out before somebody has said so. */
const closedOf = ({ closed }: Pick<ReadItem, "closed">): Standing | null => (closed ? "unsure" : null);

function agendaItem(
  item: ReadItem,
  key: string,
  { people, items }: Reading,
  committee: Committee,
): AgendaDraft["items"][number] {
  const { number, title, kind, minutes, start, background, recommendations, attachments } = item;
  // A name that fits two stays as it is written: nobody is told that they present something by a guess.
  const { owners: presenters } = ownersNamed(item.presenters, committee.people, everyoneIn(people, items));
  return {
    key,
    number,
    title,
    presenters,
    kind,
    minutes,
    start,
    background,
    recommendations: recommendations.map(({ number: place, text }) => ({ number: place, text })),
    attachments,
    closed: closedOf(item),
  };
}

function actionsOf({ items, people }: Reading, committee: Committee, today: PlainDate): DraftAction[] {
  const everyone = everyoneIn(people, items);
  return items
    .flatMap((item) => item.actions.map((action) => ({ item: item.number, ...action })))
    .map(({ item, owners: names, task, due, quote, confidence }, at) => {
      const { owners, ambiguous } = ownersNamed(names, committee.people, everyone);
      const isSure = confidence >= DOUBT && ambiguous.length === 0 && owners.length > 0 && at < OVERSEEABLE;
      const standing = isSure ? "sure" : "unsure";
      const onList = taskOnList(task.trim(), { due, today, language: committee.language });
      const dueAt = due === null && isByNextMeeting(quote) ? ("nextMeeting" as const) : null;
      return { key: `a${at + 1}`, item, owners, ambiguous, task: onList || quote, due, dueAt, quote, standing };
    });
}

function followUpsOf({ items }: Reading, committee: Committee): DraftFollowUp[] {
  return items
    .flatMap((item) => item.followUps.map((followUp) => ({ item: item.number, ...followUp })))
    .map(({ item, subject, committee: named, when, quote, confidence }, at) => ({
      key: `f${at + 1}`,
      item,
      subject: subject.trim() || quote,
      committee: named === null || isSameCommittee(named, committee.name) ? null : named,
      from: when?.from ?? null,
      to: when?.to ?? null,
      quote,
      standing: confidence >= DOUBT && at < OVERSEEABLE ? "sure" : "unsure",
    }));
}
