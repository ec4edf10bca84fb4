import type { Address } from "../domain/address.ts";
import { addDays, instantAt } from "../domain/calendar.ts";
import { newMeeting } from "../domain/meeting.ts";
import type { DemonstrationDays } from "./calendar.ts";
import { inCommittee, people } from "./people.ts";
import { agenda, logged, type ActionStory, type CommitteeRecord, type ItemStory } from "./record.ts";

const DRIFTSFORUM = "driftsforum-vest";

const secretary = inCommittee("p7", people.gitte, "secretariat");

/**
 * Driftsforum Vest lives in the group chat. Some of its people sit in Klyngestyregruppe Vest as well. Asta Lindholm is
 * on its record by name only: who she is becomes certain when she first writes in the group chat.
 */
const members = [
  inCommittee("p1", people.lars, "chair"),
  inCommittee("p2", people.christinaBak, "member"),
  inCommittee("p3", people.maria, "member"),
  inCommittee("p4", people.jørgen, "member"),
  inCommittee("p5", people.daniel, "member"),
  inCommittee("p6", people.pia, "member"),
  secretary,
  inCommittee("p8", { ...people.asta, account: null }, "administration"),
];

/** A small committee with one meeting ahead. */
export function driftsforumRecord(groupChat: Address, days: DemonstrationDays): CommitteeRecord {
  const scene = { id: DRIFTSFORUM, people: members, secretary };
  const schedule = { date: days.driftsforum, start: "09:00", end: "10:30", place: "Sygehuset i Thisted, mødelokale B" };
  const planned = newMeeting({ id: "meeting-14", committee: DRIFTSFORUM }, schedule, 14);
  const loggedAt = instantAt(addDays(days.today, -20), "10:15");
  return {
    committee: {
      id: DRIFTSFORUM,
      tenant: groupChat.tenant,
      name: "Driftsforum Vest",
      language: "da",
      quorum: null,
      people: members,
      standingItems: ["Siden sidst", "Eventuelt"],
      followUps: [{ subject: "Deling af data: de tekniske spørgsmål", from: null, since: days.seventh }],
      channel: groupChat,
      reminders: true,
    },
    meetings: [{ ...planned, items: agenda(members, items) }],
    minutes: [],
    actions: actions(days).map((action) => logged(scene, action, loggedAt, "meeting-13")),
  };
}

const actions = (days: DemonstrationDays): ActionStory[] => [
  { number: 1, owners: ["Pia Skov"], task: "prøve den korte udskrivningsrapport af i to uger", due: days.driftsforum },
  { number: 2, owners: ["Daniel Kjær", "Christina Bak"], task: "vagtplan for weekender", due: null },
];

const items: ItemStory[] = [
  {
    title: "Siden sidst",
    presenters: ["Lars Højgaard"],
    kind: "information",
    minutes: 15,
    background: "",
    recommendations: [],
    attachments: [],
  },
  {
    title: "Deling af data: de tekniske spørgsmål",
    presenters: ["Maria Vestergaard"],
    kind: "discussion",
    minutes: 40,
    background: "Klyngestyregruppe Vest har bedt Driftsforum om at se på, hvordan medicinlisten kan deles.",
    recommendations: ["At Driftsforum peger på den enkleste løsning."],
    attachments: ["Notat om deling af data.pdf"],
  },
  {
    title: "Udskrivning i weekender",
    presenters: ["Christina Bak"],
    kind: "decision",
    minutes: 30,
    background: "Vagtplanen for weekender er ikke på plads for de næste tre måneder.",
    recommendations: ["At vagtplanen godkendes."],
    attachments: ["Vagtplan for weekender.xlsx"],
  },
  {
    title: "Eventuelt",
    presenters: [],
    kind: null,
    minutes: 5,
    background: "",
    recommendations: [],
    attachments: [],
  },
];
