import { addDays, instantAt } from "../../domain/calendar.ts";
import { newMeeting, type Meeting } from "../../domain/meeting.ts";
import type { DemonstrationDays } from "../calendar.ts";
import { agenda, type ItemStory } from "../record.ts";
import { KLYNGE, klyngePeople, klyngeSecretary } from "./committee.ts";

/** Held a few days ago, outside the plan, and still without minutes: they are demo/referat.txt, to be handed over. */
export function extraordinaryMeeting(days: DemonstrationDays): Meeting {
  const schedule = { date: days.extraordinary, start: "14:00", end: "15:00", place: "Teams" };
  return {
    ...newMeeting({ id: "meeting-extraordinary", committee: KLYNGE }, schedule, null),
    items: agenda(klyngePeople, items),
    status: "agendaPublished",
    publishedAt: instantAt(addDays(days.extraordinary, -6), "13:15"),
    publishedBy: klyngeSecretary.id,
  };
}

const items: ItemStory[] = [
  {
    title: "Godkendelse af dagsorden",
    presenters: ["Mette Holm"],
    kind: "decision",
    minutes: 5,
    background: "",
    recommendations: ["At dagsordenen godkendes."],
    attachments: [],
  },
  {
    title: "Vinterberedskab: flere indlagte end ventet",
    presenters: ["Christina Bak"],
    kind: "decision",
    minutes: 20,
    background: "Sygehuset har flere indlagte, end der er senge til, og kommunerne har få ledige pladser.",
    recommendations: [
      "At planen for ekstra senge godkendes.",
      "At klyngestyregruppen drøfter, hvordan borgere kommer hurtigere hjem.",
    ],
    attachments: ["Plan for ekstra senge.pdf"],
  },
  {
    title: "Kørsel hjem fra sygehuset om aftenen",
    presenters: ["Maria Vestergaard"],
    kind: "discussion",
    minutes: 15,
    background: "Borgere, der udskrives efter kl. 18, venter ofte til næste morgen på at komme hjem.",
    recommendations: ["At klyngestyregruppen drøfter, om aftenkørsel skal afprøves."],
    attachments: [],
  },
  {
    title: "Vaccination af plejepersonale",
    presenters: ["Jørgen Rask"],
    kind: "decision",
    minutes: 15,
    background: "Fire ud af ti ansatte i plejen er vaccineret mod influenza.",
    recommendations: ["At orienteringen tages til efterretning.", "At vaccination tilbydes på arbejdspladsen."],
    attachments: [],
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
