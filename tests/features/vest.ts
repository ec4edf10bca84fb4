import type { Address } from "../../src/domain/address.ts";
import type { Committee } from "../../src/domain/committee.ts";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";
import type { Person, Role } from "../../src/domain/person.ts";

function person(id: string, name: string, organisation: string, ...roles: Role[]): Person {
  return { id, name, title: null, organisation, roles, account: `account-${id}` };
}

export const lisbeth = person("p1", "Lisbeth Ravn", "Region Nordkyst", "chair");
export const christinaLund = person("p2", "Christina Lund", "Thorsø Kommune", "member");
export const christinaBak = person("p3", "Christina Bak", "Region Nordkyst", "member");
export const maria = person("p4", "Maria Vestergaard", "Almen praksis", "member");
export const jørgen = person("p5", "Jørgen Rask", "Thorsø Kommune", "observer");
export const asta = person("p6", "Asta Lindholm", "Thorsø Kommune", "secretariat");
export const bo = person("p7", "Bo Nygaard", "Region Nordkyst", "secretariat");
/** Somebody of the record whom the bot cannot write to. */
export const ida: Person = { ...person("p8", "Ida Holt", "Patienterne", "member"), account: null };

export const channel: Address = {
  conversation: "19:vest",
  kind: "channel",
  serviceUrl: "http://127.0.0.1:1",
  tenant: "t1",
  bot: { id: "bot", name: "Referent" },
};

export const committee: Committee = {
  id: "vest",
  tenant: "t1",
  name: "Klyngestyregruppe Vest",
  language: "da",
  quorum: null,
  people: [lisbeth, christinaLund, christinaBak, maria, jørgen, asta, bo, ida],
  standingItems: ["Eventuelt"],
  followUps: [],
  openDrafts: [],
  channel,
  reminders: true,
};

/** A Thursday; the stage opens on the Tuesday before. */
export const nextMeeting: Meeting = newMeeting(
  { id: "m9", committee: "vest" },
  { date: "2026-12-03", start: "14:00", end: "16:00", place: "Thorsø Rådhus" },
  9,
);
