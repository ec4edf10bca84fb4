import type { Committee } from "../../domain/committee.ts";
import { personalKey, sharedKey } from "../../domain/conversation.ts";
import { namingOf } from "../../domain/privacy/naming.ts";
import { walked } from "../../domain/texts.ts";
import {
  inAction,
  inChange,
  inConversation,
  inDraft,
  inMeeting,
  inMessage,
  inMinutes,
  ownEntry,
  type OwnData,
} from "../../domain/privacy/ownData.ts";
import { everybodyOf, subjectOf, type Subject } from "../../domain/privacy/subject.ts";
import type { Collection, PassOver } from "../../ports/collection.ts";
import { CONVERSATION, type Records } from "../../ports/records.ts";

/** Everything that one committee's documents and conversations hold about somebody or of them. */
export interface CommitteeExport {
  committee: string;
  name: string;
  records: readonly OwnData[];
}

interface Tools {
  records: Records;
  passOver: PassOver;
  /** In place of everybody else's name: it is theirs, and nobody else's, that is asked for. */
  others: string;
}

/** Rejects where the store fails. What cannot be read is left to `passOver`. */
export async function exportOf(
  { records, passOver, others }: Tools,
  committee: Committee,
  subject: Subject,
): Promise<CommitteeExport> {
  const partition = committee.id;
  const found: (OwnData | null)[] = [ownEntry(committee, subject)];
  const each = async <T>(of: Collection<T>, own: (value: T, subject: Subject) => OwnData | null): Promise<void> => {
    for (const { value } of await of.listReadable({ partition }, passOver)) found.push(own(value, subject));
  };
  await each(records.meetings, inMeeting);
  await each(records.minutes, inMinutes);
  await each(records.actions, inAction);
  await each(records.drafts, inDraft);
  await each(records.changes, inChange);
  await each(records.outbox, inMessage);
  for (const { key, isOwn } of chatsOf(committee, subject)) {
    const kept = await records.conversations.read(key, CONVERSATION);
    if (kept) found.push(inConversation(kept.value, subject, isOwn));
  }
  const own = found.flatMap((one) => one ?? []);
  return { committee: partition, name: committee.name, records: withoutOthers(own, committee, subject, others) };
}

function chatsOf(committee: Committee, { account }: Subject): { key: string; isOwn: boolean }[] {
  const accounts = everybodyOf(committee).flatMap((person) => person.account ?? []);
  const personal = [...new Set([...accounts, ...(account === null ? [] : [account])])];
  return [
    { key: sharedKey(committee.channel.conversation), isOwn: false },
    ...personal.map((one) => ({ key: personalKey(committee.tenant, one), isOwn: one === account })),
  ];
}

/** With a word in place of others' names and accounts. */
function withoutOthers(
  own: readonly OwnData[],
  committee: Committee,
  { person }: Subject,
  instead: string,
): readonly OwnData[] {
  const others = everybodyOf(committee).filter(({ id }) => id !== person);
  const namings = others.map((one) => ({ naming: namingOf(subjectOf(committee, one)), account: one.account }));
  const hidden = (text: string): string =>
    namings.reduce(
      (left, { naming, account }) =>
        naming.without(account === null ? left : left.replaceAll(account, instead), instead),
      text,
    );
  return own.map((one) => ({ ...one, data: hiding(one.data, hidden) }));
}

const hiding = (data: OwnData["data"], hidden: (text: string) => string): OwnData["data"] =>
  Object.fromEntries(Object.entries(data).map(([key, part]) => [key, walked(part, hidden)]));
