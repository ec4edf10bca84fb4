import { Consequences } from "../consequences.ts";
import { Conversation, type OpenQuestion } from "../conversation.ts";
import { Notice, type OutboxEntry } from "../notice.ts";
import { namingOf, textsIn, withTexts } from "./naming.ts";
import { erasedReversal, scrubOf } from "./record.ts";
import type { Erasure, Subject } from "./subject.ts";

/* Messages to others, what follows from changes, and conversations: what becomes of them when somebody is erased. */

type Message = Pick<OutboxEntry, "to" | "notice">;

/** To them, about them, or in their words. Who merely did something that others are told of is named from the record then. */
export function isAbout({ to, notice }: Message, { person, account }: Subject): boolean {
  if (account !== null && notice.kind === "strangerWrote" && notice.account === account) return true;
  if (person === null) return false;
  if (to.kind === "person" && to.person === person) return true;
  if (notice.kind === "proposalWithdrawn" || notice.kind === "actionWithdrawn") return notice.by === person;
  const about = ["person", "absent", "substitute"] as const;
  return about.some(
    (part) => part in notice && Object.entries(notice).some(([key, id]) => key === part && id === person),
  );
}

/** null: it is deleted, sent or not. */
export function erasedMessage<M extends Message>(message: M, erasure: Erasure): M | null {
  if (isAbout(message, erasure)) return null;
  const { notice } = message;
  const people = notice.kind === "saidOfSeveral" ? notice.people.filter((id) => id !== erasure.person) : [];
  if (notice.kind === "saidOfSeveral" && people.length === 0) return null;
  const left = notice.kind === "saidOfSeveral" && people.length < notice.people.length ? { ...notice, people } : notice;
  const scrubbed = withTexts(Notice, left, scrubOf(erasure));
  return scrubbed === notice ? message : { ...message, notice: scrubbed };
}

/** The very same where there is nothing of them in it. */
export function erasedConsequences(consequences: Consequences, erasure: Erasure): Consequences {
  return Consequences.parse({
    ...consequences,
    changes: consequences.changes.map((change) => ({
      ...change,
      reversal: erasedReversal(change.reversal, erasure),
    })),
    told: consequences.told.flatMap((message) => erasedMessage(message, erasure) ?? []),
  });
}

/** Whether anything within says their name, their account or, of this committee, their id. */
function mentions(value: unknown, { person, account, ...subject }: Subject): boolean {
  const naming = namingOf(subject);
  return textsIn(value, (text) => text === account || text === person || naming.isIn(text)).length > 0;
}

/** What their own chat keeps: without this committee, and without whatever was being asked or waited. null: nothing is left. */
export function erasedOwnChat(conversation: Conversation, erasure: Erasure): Conversation | null {
  const committees = conversation.committees.filter((id) => id !== erasure.committee);
  if (erasure.wholeAccount || committees.length === 0) return null;
  const chosen = conversation.chosen === erasure.committee ? null : conversation.chosen;
  return { ...conversation, committees, chosen, asked: [], pending: [], answered: [], ownChanges: [] };
}

/**
 * Another one's, or the committee's own: without the questions to them and about them. Any question of the committee may be
 * in their words ("… foreslår: …"), and those that are gone are known by nothing; so none is kept, and its buttons alone answer it.
 */
export function erasedConversation(conversation: Conversation, erasure: Erasure): Conversation {
  const isOfCommittee = ({ options }: OpenQuestion): boolean =>
    options.some(({ committee }) => committee === erasure.committee);
  const asked = conversation.asked.filter(
    (one) =>
      (erasure.account === null || one.of !== erasure.account) &&
      !isOfCommittee(one) &&
      !mentions(one, { ...erasure, person: null }),
  );
  const pending = conversation.pending.filter((one) => !mentions(one, erasure));
  const isSame = asked.length === conversation.asked.length && pending.length === conversation.pending.length;
  return isSame ? conversation : Conversation.parse({ ...conversation, asked, pending });
}
