import type { Address } from "../../domain/address.ts";
import type { Committee, CommitteeId } from "../../domain/committee.ts";
import { inCommittee, people } from "../people.ts";

export const KLYNGE: CommitteeId = "klyngestyregruppe-vest";

/** Whose name stands on the minutes. */
export const klyngeSecretary = inCommittee("p13", people.asta, "secretariat");

export const klyngePeople = [
  inCommittee("p1", people.mette, "chair"),
  inCommittee("p2", people.christinaLund, "member"),
  inCommittee("p3", people.christinaBak, "member"),
  inCommittee("p4", people.maria, "member"),
  inCommittee("p5", people.jørgen, "member"),
  inCommittee("p6", people.åse, "member"),
  inCommittee("p7", people.lars, "member"),
  inCommittee("p8", people.charlotte, "member"),
  inCommittee("p9", people.anne, "member"),
  inCommittee("p10", people.daniel, "member"),
  inCommittee("p11", people.birthe, "member"),
  inCommittee("p12", people.søren, "observer"),
  klyngeSecretary,
  inCommittee("p14", people.viggo, "secretariat"),
  inCommittee("p15", people.line, "administration"),
  inCommittee("p16", people.henning, "guest"),
];

/** `followUps` are those that its minutes have left open. */
export function klynge(channel: Address, followUps: Committee["followUps"]): Committee {
  return {
    id: KLYNGE,
    tenant: channel.tenant,
    name: "Klyngestyregruppe Vest",
    language: "da",
    quorum: null,
    people: klyngePeople,
    standingItems: ["Godkendelse af dagsorden og referat", "Eventuelt"],
    followUps,
    channel,
    reminders: true,
  };
}
