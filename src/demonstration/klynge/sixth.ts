import type { DemonstrationDays } from "../calendar.ts";
import type { HeldMeeting } from "../record.ts";
import { anyOtherBusiness, approval } from "./formalities.ts";

export const sixthMeeting = (days: DemonstrationDays): HeldMeeting => ({
  number: 6,
  date: days.sixth,
  start: "14:00",
  end: "16:00",
  place: "Regionshuset i Aalborg, lokale 104",
  absent: [
    { name: "Anne Fisker", substitute: null },
    { name: "Lars Højgaard", substitute: "Line Mørk" },
  ],
  next: { date: days.seventh, start: "14:00", place: "Morsø Rådhus, byrådssalen" },
  items: [
    approval(5),
    {
      title: "Nærhospitaler: Hvad skal foregå tæt på borgeren?",
      presenters: ["Maria Vestergaard"],
      kind: "discussion",
      minutes: 35,
      background:
        "Regionen har beskrevet fem slags behandling, som kan flyttes ud til et nærhospital. " +
        "Klyngestyregruppen bedes pege på dem, der betyder mest for borgerne i Thy og på Mors.",
      recommendations: ["At klyngestyregruppen drøfter, hvilke slags behandling der bør komme først."],
      attachments: ["Fem slags behandling på et nærhospital.docx"],
      decisions: ["discussed"],
      outcome:
        "Klyngestyregruppen drøftede forslagene og lagde vægt på blodprøver, medicinsk opfølgning og samtaler efter " +
        "udskrivning. Åse Østergaard gjorde opmærksom på, at mange ældre ikke selv kan køre. " +
        "Sekretariatet laver et udkast til politisk behandling.",
      actions: [
        { number: 4, owners: ["Sekretariatet"], task: "udkast til politisk behandling af nærhospitalerne", due: null },
      ],
      followUp: { subject: "Nærhospitaler: transport", from: days.seventh },
    },
    {
      title: "Klyngemidler: årets fordeling",
      presenters: ["Charlotte Dam"],
      kind: "decision",
      minutes: 25,
      background: "Der er 900.000 kr. til klyngens egne indsatser. Halvdelen af sidste års midler blev ikke brugt.",
      recommendations: [
        "At klyngemidlerne fordeles på tre indsatser.",
        "At status på sidste års forbrug tages til efterretning.",
      ],
      attachments: ["Forslag til fordeling.xlsx", "Forbrug sidste år.pdf"],
      decisions: ["approved", "noted"],
      outcome:
        "1) Godkendt. Midlerne går til medicinboksen, til fælles undervisning og til en pulje, som kan søges. " +
        "2) Taget til efterretning. Viggo Bertelsen sender fordelingen til økonomiafdelingerne.",
      actions: [
        {
          number: 1,
          owners: ["Viggo Bertelsen"],
          task: "sende fordelingen af klyngemidler til økonomiafdelingerne",
          due: null,
          isDone: true,
        },
      ],
    },
    {
      title: "Medicinboksen: start på afprøvningen",
      presenters: ["Jørgen Rask", "Daniel Kjær"],
      kind: "decision",
      minutes: 30,
      background:
        "Medicinboksen er en aflåst boks i borgerens hjem. Hjemmeplejen fylder den én gang om ugen, " +
        "og den siger til, når medicinen skal tages.",
      recommendations: ["At medicinboksen afprøves hos tyve borgere."],
      attachments: ["Plan for afprøvning af medicinboksen.docx"],
      decisions: ["approved"],
      outcome:
        "Godkendt. Afprøvningen begynder i Thisted Kommune, og der gives status på hvert møde. Daniel Kjær finder " +
        "tyve borgere, og Jørgen Rask fortæller de praktiserende læger om boksen.",
      actions: [
        {
          number: 2,
          owners: ["Daniel Kjær"],
          task: "finde tyve borgere til afprøvningen af medicinboksen",
          due: days.seventh,
          isDone: true,
        },
        {
          number: 3,
          owners: ["Jørgen Rask"],
          task: "fortælle de praktiserende læger om medicinboksen",
          due: days.seventh,
          isDone: true,
        },
      ],
    },
    {
      title: "Status på lokale indsatser",
      presenters: ["Christina Bak"],
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
