import { actionMarked, type Action } from "../../src/domain/action.ts";
import { bareItem, type AgendaItem } from "../../src/domain/agenda.ts";
import type { Change } from "../../src/domain/change.ts";
import { closeAgendaItem, closeMinutesItem } from "../../src/domain/closedItem.ts";
import type { Decision } from "../../src/domain/decision.ts";
import type { Draft } from "../../src/domain/draft.ts";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";
import type { Minutes } from "../../src/domain/minutes.ts";
import type { Person } from "../../src/domain/person.ts";
import { asta, committee as vest, maria, nextMeeting } from "../features/vest.ts";

/*
 * What stands in closed items, in no other text at all: wherever one of these words is shown, it came from one. The words
 * that are asked by ("grundsalg") stand beside them.
 */

export const CANARY = /kanarie/iu;
const TITLE = "Grundsalg kanarieby";
const NAME = "Lukket punkt";
/** Taken in, and said in other words on the agenda that came. */
const REWORDED = "Kanariehandel med jord";

export const guest: Person = {
  id: "p20",
  name: "Gudrun Gæst",
  title: null,
  organisation: "Ude Kommune",
  roles: ["guest"],
  account: "account-p20",
};
export const committee = { ...vest, people: [...vest.people, guest] };

const taken = <T>(decision: Decision<T>): T => {
  if (!decision.ok) throw new Error(decision.refusal.kind);
  return decision.value;
};

const secret: AgendaItem = {
  ...bareItem(TITLE),
  number: 2,
  presenters: [
    { name: maria.name, person: maria.id },
    { name: "Kanarie Oplægsholder", person: null },
  ],
  kind: "decision",
  minutes: 20,
  background: "Kanariebaggrund om grundsalg.",
  recommendations: [{ number: 1, text: "At kanariegrunden sælges." }],
  attachments: ["Kanariebilag.pdf"],
};
const open = (number: number, title: string): AgendaItem => ({ ...bareItem(title), number });
const command = { actor: asta, item: 2, closes: true, name: NAME };

export const ahead: Meeting = taken(
  closeAgendaItem(
    {
      ...nextMeeting,
      status: "agendaPublished",
      publishedAt: "2026-11-20T09:00:00.000Z",
      publishedBy: asta.id,
      items: [open(1, "Velkomst"), secret, open(3, "Eventuelt")],
      proposals: [
        { id: "px", subject: TITLE, by: maria.id, at: "2026-11-20T08:00:00.000Z", state: "accepted", added: true },
        { id: "pz", subject: REWORDED, by: maria.id, at: "2026-11-20T08:00:00.000Z", state: "accepted", added: true },
        { id: "py", subject: "Parkering", by: maria.id, at: "2026-11-20T08:00:00.000Z", state: "proposed" },
      ],
    },
    command,
  ),
);

export const held: Meeting = taken(
  closeAgendaItem(
    {
      ...newMeeting(
        { id: "m8", committee: "vest" },
        { date: "2026-11-05", start: "14:00", end: "16:00", place: null },
        8,
      ),
      status: "minutesPublished",
      publishedAt: "2026-11-10T09:00:00.000Z",
      publishedBy: asta.id,
      items: [open(1, "Velkomst"), secret],
    },
    command,
  ),
);

export const minutes: Minutes = taken(
  closeMinutesItem(
    {
      meeting: "m8",
      committee: "vest",
      date: "2026-11-05",
      publishedAt: "2026-11-10T09:00:00.000Z",
      publishedBy: asta.id,
      items: [
        { number: 1, title: "Velkomst", outcome: "Godkendt.", recommendations: [] },
        {
          number: 2,
          title: TITLE,
          outcome: "Kanariegrunden sælges som grundsalg.",
          recommendations: [{ number: 1, text: "At kanariegrunden sælges.", decision: "approved" }],
        },
      ],
      actions: [
        {
          number: 1,
          item: 2,
          owners: [{ name: maria.name, person: maria.id }],
          task: "kanarieopgave",
          due: "2026-12-02",
        },
      ],
      followUps: [
        {
          subject: "Kanarieopfølgning",
          from: null,
          since: "2026-11-05",
          meeting: "m8",
          item: 2,
          to: null,
          committee: null,
        },
      ],
      absent: [],
      listed: [],
      nextMeeting: { date: null, start: null, place: null },
    },
    command,
  ),
);

export const action: Action = actionMarked(
  {
    committee: "vest",
    number: 1,
    owners: [{ name: maria.name, person: maria.id }],
    task: "kanarieopgave",
    due: "2026-12-02",
    loggedAt: "2026-11-10T09:00:00.000Z",
    loggedBy: asta.id,
    origin: "draft:d0:a1",
    status: "open",
  },
  true,
  NAME,
);

/** What somebody did while all of it was open to everybody: the log has it as it was then. */
export const changesBy = ({ id: by }: Person): Change[] => {
  const { behind, ...opened } = action;
  const task = behind?.task ?? "";
  const log = { committee: "vest", by, at: "2026-11-30T08:00:00.000Z", nth: 0, undone: false };
  const proposal = ahead.proposals.find(({ subject }) => subject === REWORDED);
  return [
    {
      ...log,
      id: "c1",
      feature: "amendAction",
      reversal: {
        kind: "action",
        before: { ...opened, task, due: null },
        after: { ...opened, task },
      },
    },
    ...(proposal
      ? [
          {
            ...log,
            id: "c2",
            feature: "decideProposal",
            reversal: { kind: "proposal" as const, meeting: ahead.id, before: null, after: proposal },
          },
        ]
      : []),
  ];
};

const draftCore = (id: string) => ({
  id,
  committee: "vest",
  source: null,
  by: asta.id,
  at: "2026-12-01T07:00:00.000Z",
  fingerprint: null,
  says: { number: null, date: null, start: null, end: null, place: null },
  state: "open" as const,
  warnings: [],
  corrections: [],
  shown: [],
  begun: null,
});

export const drafts: Draft[] = [
  {
    ...draftCore("d1"),
    kind: "agenda",
    meeting: { kind: "known", id: "m9" },
    items: [
      { ...open(1, "Velkomst"), key: "i1", closed: null },
      { ...secret, key: "i2", closed: "unsure" },
      { ...open(3, "Eventuelt"), key: "i3", closed: null },
    ],
  },
  {
    ...draftCore("d2"),
    kind: "minutes",
    meeting: { kind: "known", id: "m8" },
    items: [
      { number: 1, title: "Velkomst", outcome: "Godkendt.", recommendations: [], key: "i1", closed: null },
      // Not marked in the document: it stays closed since the edition before was.
      { number: 2, title: TITLE, outcome: "Kanariegrunden sælges.", recommendations: [], key: "i2", closed: null },
      {
        number: 3,
        title: "Kanariesag",
        outcome: "Kanarie blev drøftet.",
        recommendations: [],
        key: "i3",
        closed: "unsure",
      },
    ],
    actions: [
      {
        key: "a1",
        item: 2,
        owners: [{ name: maria.name, person: maria.id }],
        ambiguous: [],
        task: "kanarieopgave to",
        due: null,
        dueAt: null,
        quote: "Kanarie.",
        standing: "sure",
      },
    ],
    followUps: [
      {
        key: "f1",
        item: 3,
        subject: "Kanarieemne",
        committee: null,
        from: null,
        to: null,
        quote: "Kanarie.",
        standing: "sure",
      },
    ],
    absent: [],
    listed: [],
    nextMeeting: { date: null, start: null, place: null },
    standingItems: [],
  },
];
