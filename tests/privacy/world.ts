import { personalKey } from "../../src/domain/conversation.ts";
import { unsent, type Notice } from "../../src/domain/notice.ts";
import { accept } from "../../src/domain/decision.ts";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";
import { bareItem } from "../../src/domain/agenda.ts";
import type { Person } from "../../src/domain/person.ts";
import { CONVERSATION, COMMITTEE, meetingKey } from "../../src/ports/records.ts";
import type { StoredDocument } from "../../src/ports/store.ts";
import { setStage, type Stage } from "../features/stage.ts";
import { asta, bo, christinaLund, committee, jørgen, maria, nextMeeting } from "../features/vest.ts";
import { shelfOf, type Shelf } from "./shelf.ts";

/** What only Maria has said, and what only others have; none of it is an ordinary word. */
export const HERS = ["mariaforslag", "mariaafvist", "mariaopgave", "marianotat", "mariatekst", "mariaspørgsmål"];
export const OTHERS = ["jørgenforslag", "jørgenopgave", "christinanotat", "jørgentekst"];

/** By everything that says who she is. */
export const NAMES = ["Maria Vestergaard", "Maria", "Vestergaard", "account-p4"];

export interface World {
  stage: Stage;
  shelf: Shelf;
}

const held: Meeting = {
  ...newMeeting(
    { id: "m8", committee: "vest" },
    { date: "2026-11-05", start: "14:00", end: "16:00", place: "Thorsø" },
    8,
  ),
  status: "minutesPublished",
  publishedAt: "2026-11-10T09:00:00.000Z",
  publishedBy: "p6",
  items: [
    { ...bareItem("Overblik ved Maria Vestergaard"), number: 1, presenters: [{ name: maria.name, person: maria.id }] },
    { ...bareItem("Økonomi"), number: 2, background: "Notat fra M. Vestergaard og Maria Vestergaards kontor." },
  ],
  attendance: [
    { person: maria.id, state: "coming", at: "2026-11-01T09:00:00.000Z", by: maria.id },
    { person: jørgen.id, state: "coming", at: "2026-11-01T09:00:00.000Z", by: jørgen.id },
  ],
};

/** A committee in which Maria and others have done all that one can do, and of which messages tell. */
export async function world(): Promise<World> {
  const shelf = await shelfOf();
  const ahead = {
    ...nextMeeting,
    status: "agendaPublished" as const,
    publishedAt: "2026-11-20T09:00:00.000Z",
    publishedBy: asta.id,
    items: [
      { ...bareItem("Velkomst"), number: 1 },
      { ...bareItem("Projektmodel"), number: 2, presenters: [{ name: maria.name, person: maria.id }] },
    ],
  };
  const stage = await setStage({ store: shelf.store, meetings: [ahead, held] });
  await lived(stage);
  await written(stage);
  return { stage, shelf };
}

async function lived(stage: Stage): Promise<void> {
  stage.at("2026-12-01", "09:05");
  await stage.say(maria, "punkt til næste møde: mariaforslag");
  await stage.say(maria, "punkt til næste møde: mariaafvist om Maria Vestergaard");
  await stage.say(jørgen, "punkt til næste møde: jørgenforslag");
  await stage.ask(maria, "logAction", { owners: [{ id: maria.id }], task: "skrive mariaopgave" });
  await stage.ask(maria, "logAction", {
    owners: [{ id: maria.id }, { id: christinaLund.id }],
    task: "fælles notat med Maria",
  });
  await stage.ask(jørgen, "logAction", { owners: [{ id: maria.id }], task: "spørge Maria Vestergaard om tallene" });
  await stage.ask(jørgen, "logAction", { owners: [{ id: jørgen.id }], task: "lave jørgenopgave" });
  await stage.ask(maria, "cancel", { substitute: { id: jørgen.id }, note: "marianotat tager punktet" });
  await stage.say(christinaLund, "afbud, Bo kommer i stedet");
  await stage.ask(asta, "cancelTogether", { people: [{ id: maria.id }, { id: bo.id }] });
  await stage.say(maria, "ingen påmindelser før mandag");
  await stage.say(maria, "Christina laver et overblik");
  await stage.say(jørgen, "Maria laver et overblik over projekter inden 13. januar");
  await stage.say(asta, "afbud fra Maria");
  await stage.say(asta, "tilføj Bodil Krogh som gæst");
  await stage.tick();
}

/** What is seldom there, but may be. */
async function written({ records }: Stage): Promise<void> {
  const at = "2026-12-01T08:30:00.000Z";
  const message = (id: string, to: Person, notice: Notice) =>
    records.outbox.create(unsent({ id, committee: "vest", to: { kind: "person", person: to.id }, notice, at }));
  await message("a1", maria, { kind: "answered", text: "mariatekst" });
  await message("a2", asta, { kind: "tellThem", person: "p8", about: "Maria Vestergaard har givet dig opgaven" });
  await message("a3", asta, { kind: "strangerWrote", account: "account-p4", name: "Maria V." });
  await message("a4", asta, {
    kind: "cancelled",
    meeting: "m9",
    person: jørgen.id,
    late: false,
    note: "Maria V tager den",
  });
  await message("a5", asta, {
    kind: "saidOfSeveral",
    meeting: "m9",
    people: [maria.id, jørgen.id],
    away: true,
    late: false,
  });
  await message("a6", jørgen, { kind: "answered", text: "jørgentekst" });
  await records.drafts.create({
    kind: "agenda",
    id: "d1",
    committee: "vest",
    source: "Dagsorden til Maria Vestergaard.docx",
    by: asta.id,
    at,
    fingerprint: null,
    meeting: { kind: "known", id: "m9" },
    says: { number: 9, date: null, start: null, end: null, place: null },
    state: "open",
    warnings: [{ kind: "reading", line: 3, message: "“Vestergaard, Maria” er usikker" }],
    corrections: [{ key: "1", by: maria.id, at, what: "confirm" }],
    shown: [],
    begun: null,
    items: [{ ...bareItem("Punkt ved maria vestergaard"), number: 1, key: "1", closed: null }],
  });
  await records.minutes.create({
    meeting: "m8",
    committee: "vest",
    date: "2026-11-05",
    publishedAt: "2026-11-10T09:00:00.000Z",
    publishedBy: asta.id,
    items: [{ number: 1, title: "Overblik", outcome: "Maria Vestergaard fremlagde.", recommendations: [] }],
    actions: [{ number: 3, item: 1, owners: [{ name: maria.name, person: maria.id }], task: "overblik", due: null }],
    followUps: [],
    absent: [{ name: maria.name, substitute: null }],
    listed: [{ name: maria.name, title: "læge", organisation: "Almen praksis" }],
    nextMeeting: { date: null, start: null, place: null },
  });
  await records.committees.change("vest", COMMITTEE, (current) =>
    accept({
      ...current,
      followUps: [{ subject: "Maria Vestergaards oplæg", from: null, since: "2026-11-05" }],
    }),
  );
  await records.meetings.change("vest", meetingKey("m9"), (current) =>
    accept({
      ...current,
      proposals: [
        ...current.proposals,
        { id: "px", subject: "mariaspørgsmål", by: maria.id, at, state: "declined" as const },
      ],
    }),
  );
  const question = {
    id: "q1",
    of: "account-p6",
    at,
    isNotice: false,
    text: "Hvilken Maria?",
    options: [
      {
        title: "Maria Vestergaard",
        feature: "cancel",
        parameters: { person: { id: maria.id } },
        committee: committee.id,
        language: "da" as const,
      },
    ],
    next: [],
  };
  const key = personalKey("t1", "account-p6");
  await records.conversations.change(key, CONVERSATION, (current) =>
    accept({
      ...current,
      asked: [question],
      pending: [{ id: "w1", at, feature: "handOver", parameters: { text: "Referat: maria  vestergaard deltog" } }],
    }),
  );
}

export const documentsOf = async ({ shelf }: World): Promise<StoredDocument[]> => shelf.all();
