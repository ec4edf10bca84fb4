import { z } from "zod";
import type { Feature } from "../../../src/features/feature.ts";
import { features } from "../../../src/features/index.ts";
import type { Person } from "../../../src/domain/person.ts";
import { CANARY, OF_DRAFTS, type House, type Ids, type Writer } from "./houses.ts";
import { phrasesOf, type Phrase } from "./phrases.ts";
import { chatOf, type Changed, type Outcome, type Place, type Street } from "./street.ts";

/** Somebody in the part that they have. */
export interface Role {
  name: string;
  writer: Writer;
  /** Of the own committee's record; null: of none of its people. */
  person: Person | null;
  /** The organisation they write in. */
  tenant: string;
}

/** One press: who asks for what, of which committee, where. */
export interface Cell {
  role: Role;
  feature: Feature;
  phrase: Phrase;
  committee: string;
  place: Place;
}

export async function run(street: Street, { role, feature, phrase, committee, place }: Cell): Promise<Outcome> {
  street.rewind();
  return street.press(role.writer, place, { ...phrase, verb: feature.name, committee });
}

const Texts = z.array(
  z.object({ activity: z.object({ text: z.string().optional(), summary: z.string().optional() }) }),
);

/** What is said in an answer, in one line. */
export const saidIn = ({ sent }: Pick<Outcome, "sent">): string =>
  Texts.parse(sent)
    .map(({ activity }) => activity.summary ?? activity.text ?? "")
    .join(" / ");

/** All of what came of it, with the ids that were named, and those made of them, taken out. */
export function shapeOf({ status, sent, changed }: Outcome, ids: Ids): string {
  const shown = sent.map(({ kind, conversation, activity }) => ({ kind, conversation, activity }));
  const kept = recordOf(changed).map(({ after, before }) => ({
    kind: (after ?? before)?.kind,
    is: after?.body ?? null,
  }));
  return masked(JSON.stringify({ status, shown, kept }), ids);
}

/** Without the ids and names that were given: nobody is told what they have said themselves. */
export function masked(text: string, ids: Ids): string {
  const given = [...Object.values(ids).map(String), ids.name.replaceAll(" ", "\u00a0"), ...ids.name.split(" ")]
    .filter((value) => !HEX_ALONE.test(value))
    .sort((a, b) => b.length - a.length);
  return text
    .replace(/press-\d+|messageid=\d+/g, "¤")
    .replaceAll(HEX, "¤")
    .replaceAll(new RegExp(`(?<![\\p{L}\\d])(?:${given.map(literally).join("|")})(?![\\p{L}\\d])`, "gu"), "¤");
}
const HEX = /(?<![\da-f])(?:[\da-f]{16}|[\da-f]{8})(?![\da-f])/g;
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const HEX_ALONE = /^[\da-f]{16}$/;

/** What is changed of the record: not what the bot keeps of a chat for itself, nor that it looks there again. */
export const recordOf = (changed: readonly Changed[]): Changed[] =>
  changed.filter(({ before, after }) => !["conversation", "wake"].includes((after ?? before)?.kind ?? ""));

/** Where others' words are shown. */
export const tellsOthers = (outcome: Outcome, ids: Ids): boolean =>
  CANARY.test(masked(JSON.stringify(outcome.sent), ids));
export const tellsDraft = ({ sent }: Outcome): boolean => OF_DRAFTS.test(JSON.stringify(sent));

/** Everything that can be asked for with these ids; of each feature at least one, where only some are tried. */
export function asked(ids: Ids, most: number): { feature: Feature; phrase: Phrase }[] {
  return features.flatMap((feature) => spread(phrasesOf(feature, ids), most).map((phrase) => ({ feature, phrase })));
}

/** So many of them, from all over the list. */
export function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).flatMap((one) =>
    one === undefined ? [] : [one],
  );
}

/** The people of the own committee, by what they are in it. */
export function rolesIn({ people, tenant }: House): Role[] {
  const named: [string, string, string?][] = [
    ["secretariat", "p6"],
    ["chair", "p1"],
    ["member", "p4"],
    ["member from another organisation", "p2", "t7"],
    ["observer and substitute", "p5"],
    ["guest", "p20"],
    ["administration", "p21"],
  ];
  return named.map(([name, id, home]) => {
    const person = people.find((one) => one.id === id);
    if (!person?.account) throw new Error(`${id} is nobody who can write`);
    return { name, person, tenant, writer: { name: person.name, account: person.account, ...(home && { home }) } };
  });
}

/** Somebody whom no committee knows. */
export const outsider = (tenant: string): Role => ({
  name: "outsider",
  person: null,
  tenant,
  writer: { name: "Ukendt outsider", account: "account-outsider" },
});

/** A member of another committee, of which they are asked nothing. */
export function memberOf({ people, tenant }: House, name: string): Role {
  const person = people[3];
  if (!person?.account) throw new Error("nobody there can write");
  return { name, person: null, tenant, writer: { name: person.name, account: person.account } };
}

export const chat = ({ writer, tenant }: Role): Place => chatOf(writer, tenant);

/** What a stranger is told in a channel: its name, and whom they may ask. */
export const namesOf = ({ people, documents }: House): string[] => [
  ...people.filter(({ roles }) => roles.includes("secretariat")).map(({ name }) => name),
  ...documents.flatMap(({ kind, sort }) => (kind === "committee" ? [sort] : [])),
];
