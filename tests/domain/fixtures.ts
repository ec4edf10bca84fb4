import type { OpenAction } from "../../src/domain/action.ts";
import type { Committee } from "../../src/domain/committee.ts";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";
import type { Person, Role } from "../../src/domain/person.ts";

export function person(id: string, name: string, ...roles: Role[]): Person {
  return { id, name, title: null, organisation: null, roles, account: `account-${id}` };
}

export const mette = person("p1", "Mette Holm", "chair");
export const jørgen = person("p2", "Jørgen Rask", "member");
export const maria = person("p3", "Maria Vestergaard", "member");
export const daniel = person("p4", "Daniel Kjær", "observer");
export const asta = person("p5", "Asta Lindholm", "secretariat");

export const committee: Committee = {
  id: "c1",
  tenant: "t1",
  name: "Klyngestyregruppe Vest",
  language: "da",
  quorum: null,
  people: [mette, jørgen, maria, daniel, asta],
  standingItems: [],
  followUps: [],
  channel: {
    conversation: "19:channel",
    kind: "channel",
    serviceUrl: "http://127.0.0.1:1",
    tenant: "t1",
    bot: { id: "bot", name: "Referent" },
  },
  reminders: true,
};

export const meeting: Meeting = newMeeting(
  { id: "m1", committee: "c1" },
  { date: "2026-12-03", start: "14:00", end: "16:00", place: "Thisted" },
);

export const monday = "2026-11-30T08:00:00.000Z";

export const action: OpenAction = {
  status: "open",
  committee: committee.id,
  number: 12,
  owners: [{ name: maria.name, person: maria.id }],
  task: "overblik over projekter",
  due: "2026-12-03",
  loggedAt: monday,
  loggedBy: jørgen.id,
  origin: "a",
};
