import { addDays } from "../../domain/calendar.ts";
import { sameContent, type Action } from "../../domain/action.ts";
import type { FollowUp } from "../../domain/committee.ts";
import type { Proposal } from "../../domain/agenda.ts";
import { itemsOf, withKeptClosed } from "../../domain/closedItem.ts";
import type { AgendaDraft, Draft, MinutesDraft } from "../../domain/draft.ts";
import { lateFollowUps, type LateFollowUp } from "../../domain/comingUp.ts";
import { newMeeting, type Meeting, type MeetingId } from "../../domain/meeting.ts";
import type { Listed, Minutes } from "../../domain/minutes.ts";
import { originOf, publicationOf, type Publication } from "../../domain/publication.ts";
import type { PlainDate } from "../../domain/time.ts";
import { takenInBy } from "../../domain/publishAgenda.ts";
import { leftWaiting, waitingIn, withWaiting } from "../../domain/waitingProposals.ts";
import { actionKey, meetingKey, minutesKey, postKey } from "../../ports/records.ts";
import { dealsWith } from "../../language/subjects.ts";
import type { Context } from "../feature.ts";
import { openActions } from "../actions/open.ts";
import { minutesPostKey } from "../posts.ts";
import { latestMeetings, meetingsAhead, meetingsWithin } from "../meetingLists.ts";
import { nextMeetingNamed, type NextMeetingNamed } from "./nextMeetingNamed.ts";
import { newcomersIn, withOwnersKnown } from "./newcomers.ts";

/** A draft of minutes with all that decides what publishing it will do. */
export interface MinutesScene extends MeetingOfDraft {
  draft: MinutesDraft;
  /** The minutes of the same meeting that are out already. */
  earlier: Minutes | null;
  /** Their card stands where the committee lives: it will be edited. */
  isPosted: boolean;
  publication: Publication;
  /** What is to be come back to where the agenda is out: it is not added to by itself. */
  late: LateFollowUp<FollowUp>[];
  /** Owners from outside whom publishing takes into the record. */
  newcomers: Listed[];
  /** A next meeting that the minutes name and nobody has planned. */
  next: NextMeetingNamed | null;
}

export interface MeetingOfDraft {
  meeting: Meeting;
  /** The meeting is not planned: publishing makes it. */
  isNew: boolean;
}

/** null: it is not known which meeting the draft belongs to, or that meeting is gone. */
export async function minutesScene(context: Context, read: MinutesDraft): Promise<MinutesScene | null> {
  const { records, committee } = context;
  const known = withOwnersKnown(read, committee);
  const about = await meetingOfDraft(context, known);
  if (!about) return null;
  const { id, status } = about.meeting;
  const kept = status === "minutesPublished" ? await records.minutes.read(committee.id, minutesKey(id)) : null;
  const earlier = kept?.value ?? null;
  const latest = await latestMinutesAfter(context, about.meeting);
  const draft = withClosedBefore(known, about.meeting, earlier);
  const isPosted = earlier !== null && (await records.posts.read(committee.id, postKey(minutesPostKey(id)))) !== null;
  const publication = publicationOf(draft, {
    committee,
    meeting: about.meeting,
    earlier,
    made: await actionsOf(context, earlier),
    noted: await notedAlready(context, draft, earlier),
    latest,
    isDealtWith: ({ subject }) => draft.items.some((item) => dealsWith(item, subject)),
  });
  const ahead = await meetingsAhead(context);
  const { comingUp, broughtUp } = publication;
  const late = lateFollowUps<FollowUp>([...comingUp, ...broughtUp.carried], ahead);
  const newcomers = newcomersIn(publication, draft);
  const next = await nextMeetingNamed(context, draft);
  return { draft, ...about, earlier, isPosted, publication, late, newcomers, next };
}

/** The day of the latest minutes that are out, of a meeting after that one; null: there are none. */
async function latestMinutesAfter({ records, committee }: Context, { date }: Meeting): Promise<PlainDate | null> {
  const after = { partition: committee.id, sortFrom: addDays(date, 1), order: "descending", limit: 1 } as const;
  const [newest] = await records.minutes.list(after);
  return newest?.value.date ?? null;
}

/** What was closed on the agenda, or in the minutes that are out, is closed here as well until somebody says otherwise. */
function withClosedBefore(draft: MinutesDraft, meeting: Meeting, earlier: Minutes | null): MinutesDraft {
  const items = earlier
    ? withKeptClosed(draft.items, earlier.items)
    : withKeptClosed(draft.items, meeting.items, { byNumber: true });
  return { ...draft, items };
}

/** "Skriv den ned", or somebody who wrote down what was agreed before the minutes came: it is not made again. */
async function notedAlready(context: Context, draft: MinutesDraft, earlier: Minutes | null): Promise<Action[]> {
  const isMinuted = ({ number }: Action): boolean => earlier?.actions.some((one) => one.number === number) ?? false;
  // Its own are those of a publishing that was interrupted, which goes on with them.
  const isOwn = ({ origin }: Action): boolean => origin.startsWith(originOf(draft, ""));
  return (await openActions(context)).filter(
    (one) => !isMinuted(one) && !isOwn(one) && draft.actions.some((action) => sameContent(one, action)),
  );
}

async function actionsOf({ records, committee }: Context, minutes: Minutes | null): Promise<Action[]> {
  const numbers = minutes?.actions.map(({ number }) => number) ?? [];
  const kept = await Promise.all(numbers.map((number) => records.actions.read(committee.id, actionKey(number))));
  return kept.flatMap((one) => one?.value ?? []);
}

/** The id of the meeting that publishing a draft makes. */
const madeOf = ({ id }: Draft): MeetingId => `of-${id}`;

/** What waits for an answer at the meeting of an agenda, and is not on it. */
export function waitingBeside(draft: AgendaDraft, meeting: Meeting): Proposal[] {
  // By what they are about: nothing of them is shown here.
  const taken = takenInBy(meeting, itemsOf(draft, { name: "", before: meeting.items }));
  return waitingIn(meeting).filter((one) => !taken.includes(one));
}

/**
 * The meeting that a draft belongs to. Where it was not planned when the document came: the one that publishing made
 * of it, else the only one of that day that was planned since, else the one to make.
 */
export async function meetingOfDraft(context: Context, draft: Draft): Promise<MeetingOfDraft | null> {
  const { records, committee } = context;
  const chosen = draft.meeting;
  if (chosen === null) return null;
  // The same id however often publishing is taken up again.
  const id = chosen.kind === "known" ? chosen.id : madeOf(draft);
  const kept = await records.meetings.read(committee.id, meetingKey(id));
  if (kept) return { meeting: kept.value, isNew: false };
  if (chosen.kind === "known") return null;
  const { schedule, number } = chosen;
  const sameDay = await meetingsWithin(context, { from: schedule.date, to: schedule.date });
  const [planned, ...others] = sameDay.filter(({ status }) => status !== "calledOff");
  if (planned && others.length === 0) return { meeting: planned, isNew: false };
  const made = newMeeting({ id, committee: committee.id }, schedule, number);
  // One whose minutes are handed over has been held: what waits for an answer waits for the next.
  const left = draft.kind === "agenda" ? leftWaiting(await latestMeetings(context)) : [];
  return { meeting: withWaiting(made, left), isNew: true };
}
