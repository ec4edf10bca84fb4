import { addDays } from "../../src/domain/calendar.ts";
import type { Action } from "../../src/domain/action.ts";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";
import type { Minutes } from "../../src/domain/minutes.ts";
import { records as recordsOf } from "../../src/ports/records.ts";
import type { StoredDocument } from "../../src/ports/store.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { asta, committee, maria } from "../features/vest.ts";

const AT = "2020-01-01T08:00:00.000Z";

/** Open ones; the rest was done long ago. */
const OPEN = 200;

/** So many meetings with their minutes, all held, and so many actions, as documents of the stage's committee. */
export async function manyDocuments(meetings: number, actions: number): Promise<StoredDocument[]> {
  const documents: StoredDocument[] = [];
  const records = recordsOf({
    ...memoryStore(),
    create(document) {
      documents.push(document);
      return Promise.resolve({ ...document, version: "" });
    },
  });
  for (let number = 1; number <= meetings; number++) {
    const meeting = heldMeeting(number);
    await records.meetings.create(meeting);
    await records.minutes.create(minutesOf(meeting));
  }
  for (let number = 1; number <= actions; number++)
    await records.actions.create(number > actions - OPEN ? openAction(number) : doneAction(number));
  return documents;
}

function heldMeeting(number: number): Meeting {
  const date = addDays("2026-09-24", -7 * number);
  const schedule = { date, start: "14:00", end: "16:00", place: "Thorsø Rådhus" };
  const planned = newMeeting({ id: `of ${date}`, committee: committee.id }, schedule, null);
  return { ...planned, status: "minutesPublished", publishedAt: AT, publishedBy: asta.id };
}

const minutesOf = ({ id, date }: Meeting): Minutes => ({
  committee: committee.id,
  meeting: id,
  date,
  items: [],
  actions: [],
  followUps: [],
  absent: [],
  listed: [],
  publishedAt: AT,
  publishedBy: asta.id,
  nextMeeting: { date: null, start: null, place: null },
});

const openAction = (number: number): Action => ({
  number,
  committee: committee.id,
  owners: [{ name: maria.name, person: maria.id }],
  task: `sag ${number}`,
  due: null,
  loggedAt: AT,
  loggedBy: asta.id,
  origin: `many ${number}`,
  status: "open",
});

const doneAction = (number: number): Action => ({
  ...openAction(number),
  status: "done",
  doneAt: AT,
  doneBy: maria.id,
});
