import { addDays } from "../../domain/calendar.ts";
import type { DemonstrationDays } from "../calendar.ts";
import type { HeldMeeting } from "../record.ts";
import { anyOtherBusiness, approval } from "./formalities.ts";

export const eighthMeeting = (days: DemonstrationDays): HeldMeeting => ({
  number: 8,
  date: days.eighth,
  start: "14:00",
  end: "16:00",
  place: "Sygehuset i Thisted, mødelokale B",
  absent: [
    { name: "Åse Østergaard", substitute: null },
    { name: "Birthe Nørgaard", substitute: "Henning Toft" },
  ],
  next: { date: days.ninth, start: "14:00", place: "Thisted Rådhus, lokale 2" },
  items: [
    approval(7),
    {
      title: "Projektmodel: godkendelse",
      presenters: ["Christina Lund"],
      kind: "decision",
      minutes: 20,
      background: "Skemaet fylder nu én side og er prøvet af på to projekter.",
      recommendations: ["At projektmodellen godkendes."],
      attachments: ["Projektmodel.docx"],
      decisions: ["approved"],
      outcome:
        "Godkendt. Alle nye projekter beskrives efter modellen. Christina Lund og Maria Vestergaard laver et " +
        "overblik over klyngens projekter.",
      actions: [
        {
          number: 9,
          owners: ["Christina Lund", "Maria Vestergaard"],
          task: "overblik over klyngens projekter",
          due: days.soon,
        },
      ],
      followUp: { subject: "Projektmodel: de første erfaringer", from: addDays(days.ninth, 90) },
    },
    {
      title: "Klyngemidler: to ansøgninger til puljen",
      presenters: ["Charlotte Dam"],
      kind: "decision",
      minutes: 25,
      background: "Der er 240.000 kr. tilbage i puljen.",
      recommendations: [
        "At der bevilges 150.000 kr. til fælles undervisning i sårpleje.",
        "At der bevilges 90.000 kr. til en konference om forebyggelse.",
      ],
      attachments: ["Ansøgning om undervisning i sårpleje.pdf", "Ansøgning om konference.pdf"],
      decisions: ["approved", "rejected"],
      outcome:
        "1) Godkendt. 2) Afslået. Klyngestyregruppen vil hellere bruge pengene tættere på borgerne. " +
        "Morsø Kommune finder lokaler til undervisningen.",
      actions: [
        {
          number: 10,
          owners: ["Morsø Kommune"],
          task: "finde lokaler til undervisningen i sårpleje",
          due: days.ninth,
        },
      ],
    },
    {
      title: "Medicinboksen: status midtvejs",
      presenters: ["Jørgen Rask", "Daniel Kjær"],
      kind: "information",
      minutes: 35,
      background:
        "Atten borgere har medicinboksen, og fjorten bruger den hver dag. Hjemmeplejen sparer omkring fire besøg " +
        "om ugen pr. borger.",
      recommendations: ["At status tages til efterretning."],
      attachments: ["Medicinboksen, status midtvejs.pdf"],
      decisions: ["noted"],
      outcome:
        "Taget til efterretning. På næste møde tages der stilling til, om flere skal have boksen. Jørgen Rask og " +
        "Christina Bak samler lægernes og sygeplejerskernes erfaringer. Mette Holm taler med psykiatrien om, hvem " +
        "der ellers kan have glæde af den.",
      actions: [
        {
          number: 11,
          owners: ["Jørgen Rask", "Christina Bak"],
          task: "samle lægernes og sygeplejerskernes erfaringer med medicinboksen",
          due: days.ninth,
        },
        {
          number: 12,
          owners: ["Mette Holm"],
          task: "tale med psykiatrien om, hvem der ellers kan have glæde af medicinboksen",
          due: addDays(days.ninth, 14),
        },
      ],
      followUp: { subject: "Medicinboksen: Skal flere have den?", from: days.ninth },
    },
    {
      title: "Status på lokale indsatser",
      presenters: ["Lars Højgaard"],
      kind: "information",
      minutes: 15,
      background: "",
      recommendations: ["At orienteringen tages til efterretning."],
      attachments: [],
      decisions: ["noted"],
      outcome: "Taget til efterretning.",
    },
    anyOtherBusiness("Der var intet til punktet."),
  ],
});
