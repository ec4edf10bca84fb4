import { heading, line, type Block } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { isShown } from "../../domain/closedItem.ts";
import { personById, type Committee, type FollowUp } from "../../domain/committee.ts";
import { publisherOf } from "../../domain/draft.ts";
import type { Owner } from "../../domain/action.ts";
import type { PersonId } from "../../domain/person.ts";
import { ownersTold, type Unconfirmed } from "../../domain/publication.ts";
import type { Context } from "../feature.ts";
import { holdersOf } from "../actions/owners.ts";
import { saidTask } from "./wording.ts";
import type { MinutesScene } from "./scene.ts";
import { saidWhen } from "../minutes/wording.ts";

const SUBJECT_LENGTH = 80;
/** So many of what is left out are named; how many more there are is said. */
const NAMED = 3;
/** And of what comes up again: more than that are looked through on the card itself. */
const MOST_SUBJECTS = 20;

/** What pressing the button will do, in full: who sees it, which actions are made or corrected, who is told, which agendas change. */
export function effectLines(
  { draft, isPosted, publication, late, newcomers, next }: MinutesScene,
  context: Context,
): string[] {
  const { effects } = context.say.handOver;
  const where = context.say.general.where[context.committee.channel.kind];
  const { actions, dropped, doubted, comingUp, broughtUp, standingItems, unconfirmed } = publication;
  const fresh = actions.filter(({ known }) => known === null);
  const numbersOf = (some: typeof actions): number[] =>
    some.flatMap(({ known }) => known?.number ?? []).toSorted((a, b) => a - b);
  const corrected = numbersOf(actions.filter(({ correction }) => correction !== null));
  const same = numbersOf(actions.filter(({ correction }) => correction === null));
  const gone = dropped.filter((one) => !doubted.includes(one)).map(({ number }) => number);
  const { told, untold } = audience(ownersTold(publication), context.committee, publisherOf(draft, context.me));
  const isInTime = (followUp: FollowUp): boolean => late.every((one) => one.followUp !== followUp);
  const subjects = comingUp
    .filter(isInTime)
    .map((followUp) => `${excerpt(followUp.subject, SUBJECT_LENGTH)} (${saidWhen(followUp, context)})`);
  const settled = broughtUp.settled.map(saidSubject);
  const carried = broughtUp.carried.filter(isInTime).map(saidSubject);
  return [
    isPosted ? effects.summaryCorrected(where) : effects.summary(where),
    fresh.length > 0 ? effects.actions(fresh.length) : effects.noActions,
    ...(corrected.length > 0 ? [effects.actionsCorrected(corrected)] : []),
    ...(newcomers.length > 0 ? [effects.newcomers(newcomers.map(({ name }) => name))] : []),
    ...(told.length > 0 ? [effects.told(told)] : []),
    ...(untold.length > 0 ? [effects.untold(untold)] : []),
    ...(same.length > 0 ? [effects.known(same)] : []),
    ...(gone.length > 0 ? [effects.dropped(gone)] : []),
    ...(doubted.length > 0 ? [effects.doubted(doubted.map(({ number }) => number))] : []),
    ...(subjects.length > 0 ? [effects.comingUp(firstOf(subjects, context))] : []),
    ...(settled.length > 0 ? [effects.settled(firstOf(settled, context))] : []),
    ...(carried.length > 0 ? [effects.carried(firstOf(carried, context))] : []),
    ...lateLines(late, context),
    ...(standingItems.length > 0 ? [effects.standing(standingItems)] : []),
    ...nextLines(next, context),
    ...closedLine(draft, context),
    ...unconfirmedLine(unconfirmed, context),
  ];
}

/** Another meeting is planned than the one that the minutes name as the next. */
const nextLines = (next: MinutesScene["next"], { say, today }: Context): string[] =>
  next?.planned
    ? [say.handOver.effects.otherNext(say.dates.day(next.date, today), say.dates.day(next.planned.date, today))]
    : [];

const saidSubject = ({ subject }: Pick<FollowUp, "subject">): string => excerpt(subject, SUBJECT_LENGTH);

/** Each agenda that is out, and what does not come on it by itself. */
function lateLines(late: MinutesScene["late"], { say, today }: Context): string[] {
  const { comesLater, comesNever } = say.handOver.effects;
  const lines = late.map(({ followUp, meeting, later }) => {
    const subject = saidSubject(followUp);
    const out = say.dates.day(meeting.date, today);
    return later ? comesLater(subject, out, say.dates.day(later.date, today)) : comesNever(subject, out);
  });
  return firstOf(lines, { say });
}

const firstOf = (all: readonly string[], { say }: Pick<Context, "say">): string[] =>
  all.length <= MOST_SUBJECTS
    ? [...all]
    : [...all.slice(0, MOST_SUBJECTS), say.handOver.left(all.length - MOST_SUBJECTS)];

/** Of each closed item the channel gets its number alone. */
function closedLine({ items }: MinutesScene["draft"], { say }: Context): string[] {
  const named = items
    .filter((item) => !isShown(item))
    .map(({ number, title }) => `${number} ${excerpt(title, SUBJECT_LENGTH)}`);
  return named.length === 0 ? [] : [say.handOver.effects.closed(named)];
}

/** What is left out is named, as much of it as a line holds. */
function unconfirmedLine({ actions, followUps }: Unconfirmed, context: Context): string[] {
  const things = [...actions.map((action) => saidTask(action, context, SUBJECT_LENGTH)), ...followUps.map(saidSubject)];
  if (things.length === 0) return [];
  return [context.say.handOver.effects.unconfirmed(things.slice(0, NAMED), Math.max(0, things.length - NAMED))];
}

export const effectBlocks = (lines: readonly string[], { say }: Context): Block[] =>
  lines.length === 0
    ? []
    : [{ ...heading(say.handOver.effects.title), separator: true }, ...lines.map((text) => line(text))];

interface Audience {
  /** Who gets a message in their own chat. */
  told: string[];
  /** Whom the bot cannot write to. */
  untold: string[];
}

/** Everybody whom these owners are, but the one who publishes. */
export function audience(owners: readonly Owner[], committee: Committee, publisher: PersonId): Audience {
  const told = new Set<string>();
  const untold = new Set<string>();
  for (const owner of owners) {
    const holders = holdersOf({ owners: [owner] }, committee).flatMap((id) => personById(committee, id) ?? []);
    if (holders.length === 0) untold.add(owner.name);
    for (const { id, name, account } of holders) if (id !== publisher) (account === null ? untold : told).add(name);
  }
  return { told: [...told], untold: [...untold] };
}
