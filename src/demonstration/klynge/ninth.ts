import { withAttendance } from "../../domain/attendance.ts";
import { addDays, instantAt } from "../../domain/calendar.ts";
import { newMeeting, type Meeting } from "../../domain/meeting.ts";
import type { DemonstrationDays } from "../calendar.ts";
import { agenda, type ItemStory } from "../record.ts";
import { KLYNGE, klyngePeople } from "./committee.ts";

/** The meeting to come: its agenda is ready and waits to be posted, two have cancelled, one item was proposed. */
export function ninthMeeting(days: DemonstrationDays): Meeting {
  const schedule = { date: days.ninth, start: "14:00", end: "16:00", place: "Thisted Rådhus, lokale 2" };
  const planned = newMeeting({ id: "meeting-9", committee: KLYNGE }, schedule, 9);
  const before = (daysAgo: number, time: string) => instantAt(addDays(days.today, -daysAgo), time);
  const meeting: Meeting = {
    ...planned,
    items: agenda(klyngePeople, items),
    proposals: [
      { id: "loneliness", subject: "Ensomhed blandt ældre", by: "p6", at: before(3, "19:12"), state: "proposed" },
    ],
  };
  return withAttendance(
    withAttendance(meeting, {
      person: "p11",
      state: "cancelled",
      at: before(2, "09:25"),
      by: "p13",
      late: false,
      substitute: null,
    }),
    {
      person: "p8",
      state: "cancelled",
      at: before(1, "13:40"),
      by: "p8",
      late: false,
      substitute: { person: "p15", state: "accepted" },
    },
  );
}

const items: ItemStory[] = [
  {
    title: "Godkendelse af dagsorden og referat fra 8. møde",
    presenters: ["Mette Holm"],
    kind: "decision",
    minutes: 5,
    background: "",
    recommendations: ["At dagsordenen og referatet fra 8. møde godkendes."],
    attachments: ["Referat, 8. møde.pdf"],
  },
  {
    title: "Projektmodel: de første projekter",
    presenters: ["Christina Lund"],
    kind: "decision",
    minutes: 25,
    background:
      "Tre projekter er beskrevet efter den nye model. To af dem mangler en plan for, hvad der sker bagefter.",
    recommendations: [
      "At beskrivelserne af de tre projekter godkendes.",
      "At klyngestyregruppen drøfter, hvordan projekter afsluttes.",
    ],
    attachments: ["Tre projekter efter modellen.docx"],
  },
  {
    title: "Nærhospitaler: transporttider",
    presenters: ["Maria Vestergaard"],
    kind: "discussion",
    minutes: 25,
    background:
      "Transporttiderne er gjort op for borgere over 70 år. De længste rejser er fra det nordlige Thy og det sydlige Mors.",
    recommendations: ["At klyngestyregruppen drøfter, om et kørselstilbud skal afprøves."],
    attachments: ["Transporttider til nærhospitalerne.xlsx"],
  },
  {
    title: "Medicinboksen: Skal flere have den?",
    presenters: ["Jørgen Rask", "Daniel Kjær"],
    kind: "decision",
    minutes: 30,
    background:
      "Afprøvningen er ved at være slut. Borgerne er glade for boksen, men fire har sendt den tilbage. " +
      "En udvidelse til Morsø Kommune koster 120.000 kr. i det første år.",
    recommendations: [
      "At klyngestyregruppen tager erfaringerne til efterretning.",
      "At medicinboksen udvides til Morsø Kommune.",
      "At udgiften betales af klyngemidlerne.",
    ],
    attachments: ["Erfaringer med medicinboksen.pdf", "Budget for en udvidelse.xlsx"],
  },
  {
    title: "Deling af data mellem sygehus og kommune",
    presenters: [],
    kind: "information",
    minutes: 25,
    background: "Driftsforum Vest har set på de tekniske spørgsmål og giver en status.",
    recommendations: ["At orienteringen tages til efterretning."],
    attachments: [],
  },
  {
    title: "Eventuelt",
    presenters: [],
    kind: null,
    minutes: 10,
    background: "",
    recommendations: [],
    attachments: [],
  },
];
