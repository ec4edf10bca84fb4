import { z } from "zod";
import { Person, type Role } from "../../../src/domain/person.ts";
import { accept } from "../../../src/domain/decision.ts";
import { newConversation, personalKey } from "../../../src/domain/conversation.ts";
import { COMMITTEE } from "../../../src/ports/records.ts";
import { OutboxEntry } from "../../../src/domain/notice.ts";
import type { StoredDocument } from "../../../src/ports/store.ts";
import { HERS, OTHERS, documentsOf, world } from "../../privacy/world.ts";
import { asta, channel, committee } from "../../features/vest.ts";

/** What buttons name of one committee. */
export interface Ids {
  /** The committee that whoever writes sits in, whichever the others are of. */
  home: string;
  committee: string;
  meeting: string;
  /** The day of that meeting. */
  date: string;
  /** One that was held. */
  further: string;
  person: string;
  name: string;
  account: string;
  action: number;
  proposal: string;
  change: string;
  minutesDraft: string;
  agendaDraft: string;
  /** Something found in the minutes. */
  thing: string;
  pending: string;
  at: string;
}

/** Somebody who writes. */
export interface Writer {
  name: string;
  account: string;
  /** Where they are at home, where that is not where they write. */
  home?: string;
}

/** A committee with everything that there can be of it. */
export interface House {
  /** Of the conversation where it lives. */
  conversation: string;
  tenant: string;
  ids: Ids;
  people: readonly Person[];
  documents: readonly StoredDocument[];
}

/** Stands in everything of another committee that is a name or a word. */
export const CANARY = /kanarie/i;
/** Stands in a draft, which the secretariat alone sees. */
export const OF_DRAFTS = /udkastord/i;

const MINUTES = `Referat af møde i Klyngestyregruppe Vest
Torsdag den 19. november 2026 kl. 14.00-16.00
Deltagere: Lisbeth Ravn, Christina Lund
1. Udkastord om økonomi
Beslutning: Udkastord blev godkendt.
Christina Lund laver et udkastordoverblik inden 13. januar 2027.
2. Eventuelt
Intet.`;

const NOW = "2026-12-01T08:05:00.000Z";

/** Those who are neither chair, member, observer nor of the secretariat. */
const more = (id: string, name: string, ...roles: Role[]): Person => ({
  ...asta,
  id,
  name,
  roles,
  account: `account-${id}`,
});
export const guest = more("p20", "Gitte Holm", "guest");
export const administration = more("p21", "Anders Winther", "administration");
const MORE = [guest, administration];

/** The committee, as its members and its secretariat have used it. */
export async function ownHouse(): Promise<House> {
  const made = await world();
  const { stage } = made;
  await stage.ask(asta, "handOver", { text: MINUTES });
  await stage.records.committees.change("vest", COMMITTEE, (current) =>
    accept({ ...current, people: [...current.people, ...MORE] }),
  );
  for (const { account } of MORE)
    await stage.records.conversations.create(
      newConversation(personalKey("t1", account ?? ""), {
        address: { ...channel, conversation: `chat:${account ?? ""}`, kind: "personal" },
        committees: ["vest"],
      }),
    );
  const drafts = await stage.records.drafts.list({ partition: "vest" });
  const minutes = drafts.flatMap(({ value }) => (value.kind === "minutes" ? [value] : [])).at(0);
  const changes = await stage.records.changes.list({ partition: "vest" });
  const [change] = changes.filter(({ value }) => value.by === "p4" && !value.undone);
  const [action] = await stage.records.actions.list({ partition: "vest" });
  const [meeting] = await stage.records.meetings.list({ partition: "vest", sortFrom: "2026-12-01" });
  const proposal = meeting?.value.proposals.find(({ state }) => state === "proposed");
  const thing = minutes?.actions[0]?.key;
  if (!minutes || thing === undefined || !change || !action || !proposal)
    throw new Error("the committee has not done all that one can do");
  const documents = await documentsOf(made);
  return {
    conversation: channel.conversation,
    tenant: "t1",
    people: [...committee.people, ...MORE],
    documents: documents.map(({ partition, id, kind, state, sort, body }) => ({
      ...{ partition, id, kind, sort },
      // What is still to be sent would be sent with whatever is pressed.
      ...(kind === "outbox" ? { state: "sent", body: { ...OutboxEntry.parse(body), state: "sent" } } : { state, body }),
    })),
    ids: {
      home: "vest",
      committee: "vest",
      meeting: "m9",
      date: "2026-12-03",
      further: "m8",
      person: "p4",
      name: "Maria Vestergaard",
      account: "account-p4",
      action: action.value.number,
      proposal: proposal.id,
      change: change.value.id,
      minutesDraft: minutes.id,
      agendaDraft: "d1",
      thing,
      pending: "w1",
      at: NOW,
    },
  };
}

const FIRST_NAMES = committee.people.flatMap(({ name }) => name.split(" "));
const WORDS = [...HERS, ...OTHERS, "udkastord"];
/** Far from the numbers that the first committee has. */
const FURTHER = 40;

export const Documents = z.array(
  z.object({
    partition: z.string(),
    id: z.string(),
    kind: z.string(),
    state: z.string(),
    sort: z.string(),
    body: z.unknown(),
  }),
);

/** The same committee with other names, words, days and ids, as another one has them. */
export function otherHouse(own: House, id: string, tenant: string): House {
  const said = (text: string): string =>
    changesFor(id, tenant)
      .reduce((all, [from, to]) => all.replaceAll(from, to), text)
      .replaceAll(HEX, reversed);
  const told = <T>(value: T, schema: z.ZodType<T>): T => schema.parse(JSON.parse(said(JSON.stringify(value))));
  return {
    conversation: said(own.conversation),
    tenant,
    people: told([...own.people], z.array(Person)),
    documents: told([...own.documents], Documents).map(numbered),
    ids: idsOtherwise(own.ids, said),
  };
}

/** The ids of a committee that does not exist, shaped as those of one that does. */
export const nobodysIds = (other: Ids, own: Ids): Ids => ({
  ...idsOtherwise(own, (text) =>
    changesFor("aest", "t9")
      .reduce((all, [from, to]) => all.replaceAll(from, to), text)
      .replaceAll(HEX, (hex) => hex.replaceAll(/[\da-f]/g, "f")),
  ),
  date: other.date,
  name: "Kanarienavn Ukendt",
  action: other.action + FURTHER,
});

const idsOtherwise = (ids: Ids, said: (text: string) => string): Ids => ({
  ...ids,
  committee: said(ids.committee),
  meeting: said(ids.meeting),
  date: said(ids.date),
  further: said(ids.further),
  person: said(ids.person),
  name: said(ids.name),
  account: said(ids.account),
  proposal: said(ids.proposal),
  change: said(ids.change),
  minutesDraft: said(ids.minutesDraft),
  agendaDraft: said(ids.agendaDraft),
  pending: said(ids.pending),
  action: ids.action + FURTHER,
});

const changesFor = (id: string, tenant: string): [RegExp, string][] => [
  [/account-p/g, `${id}-account-p`],
  [/(?<![\p{L}\d-])vest(?![\p{L}\d])/gu, id],
  [/Klyngestyregruppe Vest/g, `Kanarieforum ${id}`],
  [/(?<![\p{L}\d])m(?=[89](?![\p{L}\d]))/gu, `${id}m`],
  [/(?<![\p{L}\d-])p(?=(?:\d+|x)(?![\p{L}\d]))/gu, `${id}p10`],
  [/(?<![\p{L}\d-])(?:d1|w1|q1|a\d)(?![\p{L}\d])/gu, `${id}$&`],
  [/2026-12-03/g, "2026-12-08"],
  [/2026-11-(?:05|19)/g, "2026-11-10"],
  [/Thorsø/g, "Kanarieborg"],
  [new RegExp(`(?<!\\p{L})(?:${FIRST_NAMES.join("|")})(?=s?(?!\\p{L}))`, "gu"), "Kanarie$&"],
  [new RegExp(WORDS.join("|"), "gi"), "kanarie$&"],
  [/(?<![\p{L}\d])t1(?![\p{L}\d])/gu, tenant],
];

const HEX = /(?<![\da-f])(?:[\da-f]{16}|[\da-f]{8})(?![\da-f])/g;
const reversed = (hex: string): string => Array.from(hex).reverse().join("");

/** Actions are called by numbers of their committee's own. */
function numbered(document: StoredDocument): StoredDocument {
  const { kind } = document;
  const further = (text: string): string =>
    text.replace(/\d+$/, (number) => String(Number(number) + FURTHER).padStart(number.length, "0"));
  const body = withNumbers(document.body);
  return kind === "action"
    ? { ...document, id: further(document.id), sort: further(document.sort), body }
    : { ...document, body };
}

function withNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== "object" || value === null) return value;
  const isAction = "task" in value && "owners" in value && "number" in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      isAction && key === "number" ? Number(part) + FURTHER : withNumbers(part),
    ]),
  );
}
