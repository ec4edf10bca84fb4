import type { DemonstrationDays } from "../calendar.ts";
import type { HeldMeeting } from "../record.ts";
import { anyOtherBusiness, approval } from "./formalities.ts";

export const seventhMeeting = (days: DemonstrationDays): HeldMeeting => ({
  number: 7,
  date: days.seventh,
  start: "14:00",
  end: "16:00",
  place: "Morsø Rådhus, byrådssalen",
  absent: [{ name: "Jørgen Rask", substitute: null }],
  next: { date: days.eighth, start: "14:00", place: "Sygehuset i Thisted, mødelokale B" },
  items: [
    approval(6),
    {
      title: "Projektmodel: Vi beskriver projekter på samme måde",
      presenters: ["Christina Lund"],
      kind: "decision",
      minutes: 25,
      background:
        "Klyngens projekter beskrives i dag på hver sin måde. Det er svært at se, hvad de koster, og hvornår de " +
        "slutter. Et fælles skema skal gøre det nemmere.",
      recommendations: ["At skemaet godkendes.", "At klyngestyregruppen drøfter, hvem der skal udfylde det."],
      attachments: ["Projektmodel, 1. udkast.docx"],
      decisions: ["postponed", "discussed"],
      outcome:
        "1) Udsat til næste møde. Skemaet er for langt. 2) Der var enighed om, at projektlederen udfylder det. " +
        "Christina Lund og Asta Lindholm forkorter skemaet til én side.",
      actions: [
        {
          number: 5,
          owners: ["Christina Lund", "Asta Lindholm"],
          task: "forkorte projektmodellens skema til én side",
          due: days.eighth,
          isDone: true,
        },
      ],
      followUp: { subject: "Projektmodel", from: days.eighth },
    },
    {
      title: "Nærhospitaler: transport",
      presenters: ["Maria Vestergaard"],
      kind: "information",
      minutes: 20,
      background: "På 6. møde blev der spurgt til, hvordan borgere uden bil kommer til et nærhospital.",
      recommendations: ["At orienteringen tages til efterretning."],
      attachments: ["Busruter i Thy og på Mors.pdf"],
      decisions: ["noted"],
      outcome:
        "Taget til efterretning. Klyngestyregruppen vil gerne se, hvor lang tid rejsen tager for borgerne. " +
        "Maria Vestergaard opgør transporttiderne.",
      actions: [
        {
          number: 6,
          owners: ["Maria Vestergaard"],
          task: "opgøre transporttiderne til nærhospitalerne",
          due: days.lately,
        },
      ],
      followUp: { subject: "Nærhospitaler: transporttider", from: days.ninth },
    },
    {
      title: "Deling af data mellem sygehus og kommune",
      presenters: ["Anne Fisker"],
      kind: "discussion",
      minutes: 30,
      background:
        "Når en borger udskrives, når oplysningerne om medicin og genoptræning ofte først frem til kommunen " +
        "et døgn senere.",
      recommendations: [
        "At klyngestyregruppen drøfter, hvilke oplysninger der skal deles først.",
        "At de tekniske spørgsmål sendes til Driftsforum Vest.",
      ],
      attachments: ["Notat om deling af data.pdf"],
      decisions: ["discussed", "referred"],
      outcome:
        "1) Klyngestyregruppen drøftede sagen. Medicinlisten kommer først. 2) Sendt videre til Driftsforum Vest. " +
        "Anne Fisker beskriver, hvilke oplysninger der mangler ved udskrivning.",
      actions: [
        {
          number: 7,
          owners: ["Anne Fisker"],
          task: "beskrive, hvilke oplysninger der mangler ved udskrivning",
          due: days.eighth,
          isDone: true,
        },
      ],
      followUp: { subject: "Deling af data: de tekniske spørgsmål", from: null, committee: "Driftsforum Vest" },
    },
    {
      title: "Status på lokale indsatser",
      presenters: ["Lars Højgaard"],
      kind: "information",
      minutes: 20,
      background: "Femten borgere har fået medicinboksen. De to første projekter under puljen er begyndt.",
      recommendations: ["At orienteringen tages til efterretning."],
      attachments: [],
      decisions: ["noted"],
      outcome: "Taget til efterretning. Lars Højgaard inviterer projektlederne til et fælles møde.",
      actions: [
        {
          number: 8,
          owners: ["Lars Højgaard"],
          task: "invitere projektlederne til et fælles møde",
          due: days.eighth,
          isDone: true,
        },
      ],
    },
    anyOtherBusiness("Charlotte Dam mindede om, at puljen kan søges frem til næste møde."),
  ],
});
