import { Action } from "../domain/action.ts";
import { Change } from "../domain/change.ts";
import { Committee } from "../domain/committee.ts";
import { Conversation } from "../domain/conversation.ts";
import { Draft } from "../domain/draft.ts";
import { Meeting, startOf } from "../domain/meeting.ts";
import { Minutes } from "../domain/minutes.ts";
import { isSettled, OutboxEntry, Post } from "../domain/notice.ts";
import { Erasure } from "../domain/privacy/subject.ts";
import { Instant } from "../domain/time.ts";
import { Wake } from "../domain/wake.ts";
import { z } from "zod";
import { shape } from "./collection.ts";
import {
  actionKey,
  changeKey,
  COMMITTEE,
  CONVERSATION,
  DIRECTORY,
  draftKey,
  ERASURES,
  meetingKey,
  minutesKey,
  namePartition,
  outboxKey,
  postKey,
  takenKey,
  wakePartition,
} from "./recordKeys.ts";

/** A line of the list of all committees, for what runs by the clock. */
const CommitteeEntry = z.object({ id: z.string(), tenant: z.string() });
export type CommitteeEntry = z.infer<typeof CommitteeEntry>;

/** That a committee of an organisation has a name, or is about to: `name` folded, so that nobody else takes it. */
const CommitteeName = z.object({ tenant: z.string(), name: z.string(), committee: z.string(), at: Instant });
export type CommitteeName = z.infer<typeof CommitteeName>;

/** In the place of a meeting that was taken off again: nobody finds it, and none gets its id. */
const GoneMeeting = z.object({ id: z.string(), committee: z.string() });
export type GoneMeeting = z.infer<typeof GoneMeeting>;
/** That one of several bots has seen to something that somebody did: `id` of the activity, in the conversation `place`. */
const Taken = z.object({ place: z.string(), id: z.string(), at: Instant, done: z.boolean() });
export type Taken = z.infer<typeof Taken>;

/** Numbers sort as text when they are equally long. */
const actionSort = (number: number): string => String(number).padStart(9, "0");
/** Much is done in the same instant, and the order in which it was stays. */
const inTurn = ({ at, nth }: { at: Instant; nth: number }): string => `${at} ${String(nth).padStart(9, "0")}`;
/** Later than the clock deletes them (`app/sweeping.ts`): for those that it does not come by. */
const SETTLED_DAYS = 100;
/** Teams delivers an activity again within minutes. */
const TAKEN_DAYS = 1;

/** Of those that nobody came by. */
const WAKE_DAYS = 7;

/** What there is, each kind with where it lies and by what it is found. */
export const shapes = {
  committees: shape({
    kind: "committee",
    carries: true,
    schema: Committee,
    partition: (committee) => committee.id,
    id: () => COMMITTEE,
    state: () => "",
    sort: (committee) => committee.name,
  }),
  directory: shape({
    kind: "committeeEntry",
    carries: false,
    schema: CommitteeEntry,
    partition: () => DIRECTORY,
    id: (entry) => entry.id,
    state: (entry) => entry.tenant,
    sort: (entry) => entry.id,
  }),
  names: shape({
    kind: "committeeName",
    carries: false,
    schema: CommitteeName,
    partition: ({ tenant }) => namePartition(tenant),
    id: ({ name }) => name,
    state: () => "",
    sort: () => "",
  }),
  conversations: shape({
    kind: "conversation",
    carries: false,
    schema: Conversation,
    partition: (conversation) => conversation.key,
    id: () => CONVERSATION,
    state: () => "",
    sort: () => "",
  }),
  meetings: shape({
    kind: "meeting",
    carries: true,
    schema: Meeting,
    partition: (meeting) => meeting.committee,
    id: (meeting) => meetingKey(meeting.id),
    state: (meeting) => meeting.status,
    sort: startOf,
  }),
  goneMeetings: shape({
    kind: "goneMeeting",
    carries: true,
    schema: GoneMeeting,
    partition: (gone) => gone.committee,
    id: (gone) => meetingKey(gone.id),
    state: () => "",
    sort: () => "",
  }),
  minutes: shape({
    kind: "minutes",
    carries: true,
    schema: Minutes,
    partition: (minutes) => minutes.committee,
    id: (minutes) => minutesKey(minutes.meeting),
    state: () => "",
    sort: (minutes) => minutes.date,
  }),
  actions: shape({
    kind: "action",
    carries: true,
    schema: Action,
    partition: (action) => action.committee,
    id: (action) => actionKey(action.number),
    state: (action) => action.status,
    sort: (action) => actionSort(action.number),
  }),
  drafts: shape({
    kind: "draft",
    carries: true,
    schema: Draft,
    partition: (draft) => draft.committee,
    id: (draft) => draftKey(draft.id),
    state: (draft) => draft.state,
    sort: (draft) => draft.at,
  }),
  changes: shape({
    kind: "change",
    carries: false,
    schema: Change,
    partition: (change) => change.committee,
    id: (change) => changeKey(change.id),
    // Whoever looks for the latest that still stands does not come by those that were taken back.
    state: ({ by, undone }) => (undone ? "undone" : by),
    sort: inTurn,
  }),
  outbox: shape({
    kind: "outbox",
    carries: false,
    schema: OutboxEntry,
    partition: (entry) => entry.committee,
    id: (entry) => outboxKey(entry.id),
    state: (entry) => entry.state,
    // When its turn comes: what is not to be tried yet is not found among what is.
    sort: (entry) => inTurn({ at: entry.notBefore ?? entry.at, nth: entry.nth }),
    dropAfter: (entry) => (isSettled(entry) ? SETTLED_DAYS : null),
  }),
  posts: shape({
    kind: "post",
    carries: false,
    schema: Post,
    partition: (post) => post.committee,
    id: (post) => postKey(post.key),
    state: () => "",
    sort: () => "",
  }),
  wakes: shape({
    kind: "wake",
    carries: false,
    schema: Wake,
    partition: ({ slot }) => wakePartition(slot),
    id: ({ committee }) => committee,
    state: () => "",
    sort: ({ at }) => at,
    dropAfter: () => WAKE_DAYS,
  }),
  taken: shape({
    kind: "taken",
    carries: false,
    schema: Taken,
    partition: ({ place }) => place,
    id: ({ id }) => takenKey(id),
    state: () => "",
    sort: ({ at }) => at,
    dropAfter: () => TAKEN_DAYS,
  }),
  erasures: shape({
    kind: "erasure",
    carries: false,
    schema: Erasure,
    partition: () => ERASURES,
    id: ({ id }) => id,
    state: ({ committee }) => committee,
    sort: ({ at }) => at,
  }),
};

/** Of every document that there may be. */
export const KINDS: readonly string[] = Object.values(shapes).map(({ kind }) => kind);

/** The kinds of documents that others can follow from. */
export const carriers: ReadonlySet<string> = new Set(
  Object.values(shapes).flatMap(({ kind, carries }) => (carries ? [kind] : [])),
);
