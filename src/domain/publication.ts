import { changeBetween, sameContent, type Action, type Amendment, type OpenAction, type Owner } from "./action.ts";
import { isSameTitle } from "./agenda.ts";
import { broughtUp, isSameFollowUp, type BroughtUp } from "./broughtUp.ts";
import { localDate } from "./calendar.ts";
import { closedMinutesItem, isClosedAsked, isOfHidden, isShown } from "./closedItem.ts";
import { asSecretariat, isAskedForBy, type Committee, type FollowUp } from "./committee.ts";
import { isUnsure, publishable } from "./correction.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import type { DraftAction, DraftFollowUp, MinutesDraft } from "./draft.ts";
import type { Meeting } from "./meeting.ts";
import { MinutesItem, type MinutedAction, type MinutedFollowUp, type Minutes } from "./minutes.ts";
import type { Person } from "./person.ts";
import type { Instant, PlainDate } from "./time.ts";

/**
 * An action of the draft; `known`: the one that an earlier edition of these minutes made of it; `correction`: what
 * this one says of it otherwise.
 */
export interface PublishedAction {
  action: DraftAction;
  known: MinutedAction | null;
  correction: ActionCorrection | null;
}

export interface ActionCorrection {
  /** As it stands until then. */
  of: OpenAction;
  change: Amendment;
}

/** All that publishing a draft of minutes will do: shown before, carried out after, and the same both times. */
export interface Publication {
  actions: PublishedAction[];
  /** Of an earlier edition, and no longer in this one. They go on, since somebody may be at work on them. */
  dropped: MinutedAction[];
  /** Those of them that this one does have, and nobody has said yes to. */
  doubted: MinutedAction[];
  /** All that the minutes keep, those of other committees included. */
  followUps: MinutedFollowUp[];
  /** Those of them that come on this committee's agendas. */
  comingUp: MinutedFollowUp[];
  broughtUp: BroughtUp;
  /** Items that every agenda will have from now on. */
  standingItems: string[];
  /** What nobody has said yes to: it is not in the minutes. */
  unconfirmed: Unconfirmed;
}

export interface Unconfirmed {
  actions: DraftAction[];
  followUps: DraftFollowUp[];
  closed: MinutesDraft["items"];
}

interface PublicationScene {
  committee: Pick<Committee, "standingItems" | "followUps">;
  meeting: Pick<Meeting, "id" | "date">;
  /** The minutes of the same meeting that were published before, if any. */
  earlier: Minutes | null;
  /** The actions that those made, as they stand now. */
  made: readonly Action[];
  /** Open ones that were written down beside them and say the very same as one of the draft's. */
  noted: readonly Action[];
  /** The day of the latest meeting that has minutes out; of those after this one, if any. */
  latest: PlainDate | null;
  /** Whether the draft's items are about what was to be come back to. */
  isDealtWith: (followUp: FollowUp) => boolean;
}

export function publicationOf(
  draft: MinutesDraft,
  { committee, meeting, earlier, made, noted, latest, isDealtWith }: PublicationScene,
): Publication {
  const { id, date } = meeting;
  const isHidden = isOfHidden(draft);
  const isOut = (one: DraftAction | DraftFollowUp): boolean => publishable(one) && !isHidden(one.item);
  const before = [...(earlier?.actions ?? []), ...noted.map((one) => ({ ...one, item: 0 }))];
  const actions = matched(draft.actions.filter(isOut), before).map(({ action, known }) => ({
    action,
    known,
    correction: known && correctionOf(action, { known, made: [...made, ...noted] }),
  }));
  const followUps = draft.followUps.filter(isOut).map(({ subject, from, to, item, committee: other }) => ({
    subject,
    from,
    to,
    since: date,
    meeting: id,
    item,
    committee: other,
  }));
  // What a later meeting has dealt with does not come up again because old minutes are handed in late.
  const isStillDue = ({ from }: FollowUp): boolean => latest === null || latest <= date || (from ?? date) > latest;
  const isLatest = latest === null || latest <= date;
  const dropped = (earlier?.actions ?? []).filter(
    ({ number }) => !actions.some(({ known }) => known?.number === number),
  );
  const unconfirmed = unconfirmedOf(draft);
  return {
    actions,
    dropped,
    doubted: dropped.filter(({ task }) => unconfirmed.actions.some((one) => isSameTitle(one.task, task))),
    followUps,
    comingUp: followUps.filter((followUp) => followUp.committee === null && isStillDue(followUp)),
    broughtUp: broughtUp(committee, meeting, isDealtWith),
    standingItems: isLatest ? missingFrom(draft.standingItems, committee.standingItems) : [],
    unconfirmed,
  };
}

/** What is doubted of a closed item is asked about when that may be seen. */
export function unconfirmedOf(draft: MinutesDraft): Unconfirmed {
  const isHidden = isOfHidden(draft);
  return {
    actions: draft.actions.filter((one) => isUnsure(one) && !isHidden(one.item)),
    followUps: draft.followUps.filter((one) => isUnsure(one) && !isHidden(one.item)),
    closed: draft.items.filter(isClosedAsked),
  };
}

/** The same task is the same action, each of them once; its owners and its day may have been corrected. */
function matched(actions: readonly DraftAction[], earlier: readonly MinutedAction[]) {
  const left = [...earlier];
  return actions.map((action) => {
    const at = left.findIndex((one) => isSameTitle(one.task, action.task));
    return { action, known: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
}

/**
 * Only what the editions differ in, since more may have been agreed on meanwhile. What is done or was taken back stays
 * so.
 */
function correctionOf(
  action: DraftAction,
  { known, made }: { known: MinutedAction; made: readonly Action[] },
): ActionCorrection | null {
  const of = made.find(({ number }) => number === known.number);
  if (of?.status !== "open") return null;
  const change = changeBetween(known, action);
  return sameContent(of, { ...of, ...change }) ? null : { of, change };
}

function missingFrom(titles: readonly string[], known: readonly string[]): string[] {
  return titles.filter(
    (title, at) =>
      !known.some((one) => isSameTitle(one, title)) && titles.findIndex((one) => isSameTitle(one, title)) === at,
  );
}

/** The minutes are out. Again is fine: that is a corrected edition. */
export function publishMinutes(meeting: Meeting, command: { actor: Person; at: Instant }): Decision<Meeting> {
  const { actor, at } = command;
  const may = asSecretariat(actor);
  if (!may.ok) return may;
  if (meeting.status === "calledOff") return refuse({ kind: "meetingCalledOff" });
  if (meeting.date > localDate(at)) return refuse({ kind: "notHeldYet" });
  if (meeting.status === "minutesPublished") return accept(meeting);
  return accept({ ...meeting, status: "minutesPublished", publishedAt: at, publishedBy: actor.id });
}

export function minutesFrom(
  draft: MinutesDraft,
  publication: Publication,
  record: {
    meeting: Meeting;
    numbers: readonly number[];
    by: Person;
    at: Instant;
    closedName: string;
    earlier: Minutes | null;
  },
): Minutes {
  const { meeting, numbers, by, at, closedName, earlier } = record;
  // What a closed item led to in an edition before stays with it.
  const ledBefore = (title: string) =>
    earlier?.items.flatMap(({ behind }) => (behind && isSameTitle(behind.title, title) ? [behind] : []))[0];
  return {
    meeting: meeting.id,
    committee: draft.committee,
    date: meeting.date,
    publishedAt: at,
    publishedBy: by.id,
    // Parsed, since only a draft's items say whether they are closed.
    items: draft.items.map((item) => {
      const own = MinutesItem.parse(item);
      const { actions = [], followUps = [] } = ledBefore(own.title) ?? {};
      return isShown(item) ? own : closedMinutesItem(own, closedName, { actions, followUps });
    }),
    actions: publication.actions.flatMap(({ action: { item, owners, task, due } }, place) => {
      const number = numbers[place];
      return number === undefined ? [] : [{ number, item, owners, task, due }];
    }),
    followUps: publication.followUps,
    absent: draft.absent.filter(publishable).map(({ name, substitute }) => ({ name, substitute })),
    listed: draft.listed,
    nextMeeting: draft.nextMeeting,
  };
}

/**
 * What the minutes change of the committee itself: its standing items, and what is to come back to, which they may have
 * dealt with. The same again changes nothing more.
 */
export function withPublished(
  committee: Committee,
  publication: Publication,
  meeting: Pick<Meeting, "id" | "date">,
): Committee {
  const { settled } = publication.broughtUp;
  const isSettled = (one: FollowUp): boolean => settled.some((other) => isSameFollowUp(one, other));
  const others = committee.followUps.filter((one) => !isAskedForBy(one, meeting) && !isSettled(one));
  const coming = publication.comingUp.map(({ subject, from, since, meeting }) => ({ subject, from, since, meeting }));
  return {
    ...committee,
    standingItems: [...committee.standingItems, ...missingFrom(publication.standingItems, committee.standingItems)],
    followUps: [...others, ...coming],
  };
}

/** Whom a correction concerns: those who had the action, and those who have it then. */
export const ownersConcerned = ({ of, change }: ActionCorrection): Owner[] => [...of.owners, ...(change.owners ?? [])];

/** Everybody whom the new and the corrected actions concern, each once, in the order of the draft. */
export function ownersTold(publication: Publication): Owner[] {
  const owners = publication.actions.flatMap(({ action, known, correction }) =>
    known === null ? action.owners : correction ? ownersConcerned(correction) : [],
  );
  return owners.filter(
    (owner, at) => owners.findIndex((one) => one.name === owner.name && one.person === owner.person) === at,
  );
}

/** What an action of a draft comes from: published, pressed or taken up again, it is made once. */
export const originOf = ({ id }: Pick<MinutesDraft, "id">, key: string): string => `draft:${id}:${key}`;
