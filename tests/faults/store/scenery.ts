import { instantAt } from "../../../src/domain/calendar.ts";
import type { Committee } from "../../../src/domain/committee.ts";
import { newConversation, personalKey } from "../../../src/domain/conversation.ts";
import type { Address } from "../../../src/domain/address.ts";
import type { Person } from "../../../src/domain/person.ts";
import type { Records } from "../../../src/ports/records.ts";
import { asta, bo, channel, committee as vest, maria, nextMeeting } from "../../features/vest.ts";

export const BEGINNING = instantAt("2026-12-01", "09:00");

export const chatOf = (person: Person): Address => ({
  ...channel,
  kind: "personal",
  conversation: `a:${person.account ?? ""}`,
});

/** Numbers as letters: a figure in a name or a subject could mean something. */
const lettered = (number: number): string =>
  String(number)
    .padStart(3, "0")
    .replace(/\d/gu, (figure) => String.fromCharCode(97 + Number(figure)));

const memberOf = (number: number): Person => ({
  ...maria,
  id: `m${number}`,
  name: `Maja Lind${lettered(number)}`,
  account: `account-m${number}`,
});

const subjectOf = (number: number): string => `Emne ${lettered(number)}`;

export interface Said {
  activity: string;
  by: Person;
  text: string;
}

/** Everybody of the first half sends word that they do not come; the secretariat puts as many items on the agenda. */
export const saidAtOnce = (writers: number): Said[] =>
  Array.from({ length: writers }, (_, number) =>
    number % 2 === 0
      ? { activity: `said ${number}`, by: memberOf(number), text: "afbud" }
      : {
          activity: `said ${number}`,
          by: number % 4 === 1 ? asta : bo,
          text: `punkt til næste møde: ${subjectOf(number)}`,
        },
  );

/** A committee of that many people, who all have a chat with the bot, and its next meeting. */
export async function seedMeeting(records: Records, writers: number): Promise<void> {
  const members = saidAtOnce(writers).flatMap(({ by, text }) => (text === "afbud" ? [by] : []));
  const committee: Committee = { ...vest, people: [...members, asta, bo] };
  await records.committees.create(committee);
  await records.directory.create({ id: committee.id, tenant: committee.tenant });
  await records.meetings.create(nextMeeting);
  for (const person of committee.people) {
    const key = personalKey(committee.tenant, person.account ?? "");
    const chat = newConversation(key, { address: chatOf(person), committees: [committee.id] });
    await records.conversations.create({ ...chat, language: "da" });
  }
}
