import type { Action } from "../domain/action.ts";
import type { Change } from "../domain/change.ts";
import type { Committee } from "../domain/committee.ts";
import type { Conversation } from "../domain/conversation.ts";
import type { Draft } from "../domain/draft.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { Minutes } from "../domain/minutes.ts";
import type { OutboxEntry, Post } from "../domain/notice.ts";
import type { Erasure } from "../domain/privacy/subject.ts";
import type { Wake } from "../domain/wake.ts";
import { collectionWhenAsked, type Collection } from "./collection.ts";
import { shapes, type CommitteeEntry, type CommitteeName, type GoneMeeting, type Taken } from "./shapes.ts";
import type { Store } from "./store.ts";

export * from "./recordKeys.ts";
export { carriers, KINDS, type CommitteeName, type Taken } from "./shapes.ts";

/** Everything that is kept. A committee's documents share its partition; a conversation has its own. */
export interface Records {
  committees: Collection<Committee>;
  directory: Collection<CommitteeEntry>;
  names: Collection<CommitteeName>;
  conversations: Collection<Conversation>;
  meetings: Collection<Meeting>;
  goneMeetings: Collection<GoneMeeting>;
  minutes: Collection<Minutes>;
  actions: Collection<Action>;
  drafts: Collection<Draft>;
  changes: Collection<Change>;
  outbox: Collection<OutboxEntry>;
  posts: Collection<Post>;
  wakes: Collection<Wake>;
  taken: Collection<Taken>;
  erasures: Collection<Erasure>;
}

/** A store seen as what is kept in it, each kind checked by its schema. */
export function records(store: Store): Records {
  const committees = collectionWhenAsked(store, shapes.committees);
  const directory = collectionWhenAsked(store, shapes.directory);
  const names = collectionWhenAsked(store, shapes.names);
  const conversations = collectionWhenAsked(store, shapes.conversations);
  const meetings = collectionWhenAsked(store, shapes.meetings);
  const goneMeetings = collectionWhenAsked(store, shapes.goneMeetings);
  const minutes = collectionWhenAsked(store, shapes.minutes);
  const actions = collectionWhenAsked(store, shapes.actions);
  const drafts = collectionWhenAsked(store, shapes.drafts);
  const changes = collectionWhenAsked(store, shapes.changes);
  const outbox = collectionWhenAsked(store, shapes.outbox);
  const posts = collectionWhenAsked(store, shapes.posts);
  const wakes = collectionWhenAsked(store, shapes.wakes);
  const taken = collectionWhenAsked(store, shapes.taken);
  const erasures = collectionWhenAsked(store, shapes.erasures);
  return {
    get committees() {
      return committees();
    },
    get directory() {
      return directory();
    },
    get names() {
      return names();
    },
    get conversations() {
      return conversations();
    },
    get meetings() {
      return meetings();
    },
    get goneMeetings() {
      return goneMeetings();
    },
    get minutes() {
      return minutes();
    },
    get actions() {
      return actions();
    },
    get drafts() {
      return drafts();
    },
    get changes() {
      return changes();
    },
    get outbox() {
      return outbox();
    },
    get posts() {
      return posts();
    },
    get wakes() {
      return wakes();
    },
    get taken() {
      return taken();
    },
    get erasures() {
      return erasures();
    },
  };
}
