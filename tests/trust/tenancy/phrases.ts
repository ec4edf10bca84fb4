import { z } from "zod";
import type { Feature } from "../../../src/features/feature.ts";
import type { Ids } from "./houses.ts";

/** What is asked of a feature by a button, as its parameters. */
export type Phrase = Record<string, unknown>;

/** A part of a JSON schema, as far as features use it. */
const Schema = z.looseObject({
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  type: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).default([]),
  items: z.unknown().optional(),
});

/** So many of a part that has many forms: the others differ in what is said, not in what is reached. */
const MOST_OF_A_PART = 12;

/** Whose words are no names of anything stored. */
const WORDS = ["subject", "task", "note", "title", "organisation", "place", "text", "query", "add", "guest", "said"];
const SAID = [
  ...WORDS,
  "reason",
  "literal",
  "noSuch",
  "inWords",
  "origin",
  "name",
  "url",
  "language",
  "standingItems",
  "item",
  "words",
  "start",
];
const OF_SETTINGS = ["chair", "observer", "secretariat", "quorum", "kinds", "people", "notPeople", "called"];

/**
 * Everything that a feature may be asked for, made of its own schema with the ids of one committee: what is required,
 * and each form of each other part beside it. Throws where a part has a name that nothing is known to put in for.
 */
export function phrasesOf({ name, schema }: Pick<Feature, "name" | "schema">, ids: Ids): Phrase[] {
  const whole = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const made = valuesOf(whole, { path: [name], ids }).map((value): Phrase => Parameters.parse(value));
  const taken = made.filter((phrase) => schema.safeParse(phrase).success);
  if (taken.length === 0) throw new Error(`${name} cannot be phrased`);
  return [...new Map(taken.map((phrase): [string, Phrase] => [JSON.stringify(phrase), phrase])).values()];
}

const Parameters = z.record(z.string(), z.unknown());

interface Around {
  /** The names that lead here, the feature's first. */
  path: readonly string[];
  ids: Ids;
}

function valuesOf(raw: unknown, around: Around): unknown[] {
  const schema = Schema.parse(raw);
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum) return schema.enum;
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) return forms.flatMap((form) => valuesOf(form, around));
  switch (schema.type) {
    case "object":
      return schema.properties ? objectsOf(schema.properties, schema.required, around) : [{}];
    case "array":
      return valuesOf(schema.items, around)
        .slice(0, MOST_OF_A_PART)
        .map((one) => [one]);
    case "boolean":
      return [true, false];
    case "integer":
    case "number":
      return numbersOf(around);
    case "string":
      return schema.format === undefined && schema.pattern === undefined
        ? stringsOf(around)
        : timesOf(schema.format ?? "", around);
    case "null":
      return [null];
    default:
      return [{}];
  }
}

function objectsOf(properties: Record<string, unknown>, required: readonly string[], around: Around): unknown[] {
  if ("feature" in properties && "parameters" in properties && around.path.length > 1) return commandsOf(around);
  const parts = Object.entries(properties).map(([key, part]): [string, unknown[]] => [
    key,
    valuesOf(part, { ...around, path: [...around.path, key] }).slice(0, around.path.length > 1 ? 3 : MOST_OF_A_PART),
  ]);
  const base = Object.fromEntries(parts.flatMap(([key, [first]]) => (required.includes(key) ? [[key, first]] : [])));
  return [base, ...parts.flatMap(([key, values]) => values.map((value) => ({ ...base, [key]: value })))];
}

/** What is asked for by way of another command. */
const commandsOf = ({ ids }: Around): unknown[] => [
  { feature: "showMeeting", parameters: {} },
  { feature: "cancel", parameters: { meeting: { id: ids.meeting } } },
  { feature: "showDraft", parameters: { draft: ids.minutesDraft } },
  {
    feature: "alsoIn",
    parameters: {
      committee: ids.committee,
      then: { feature: "showAgenda", parameters: {} },
      of: { committee: ids.committee, meeting: ids.meeting },
    },
  },
  {
    feature: "alsoIn",
    parameters: {
      committee: ids.home,
      then: { feature: "showAgenda", parameters: {} },
      of: { committee: ids.committee, meeting: ids.further },
    },
  },
  { feature: "takeBackIn", parameters: { committee: ids.committee, change: ids.change } },
  { feature: "takeBackIn", parameters: { committee: ids.home, change: ids.change, insteadIn: ids.committee } },
  { feature: "clarify", parameters: { about: "which", options: [optionOf(ids)] } },
];

const optionOf = (ids: Ids): object => ({
  title: "Møde",
  feature: "attend",
  parameters: { meeting: { id: ids.meeting, on: ids.date } },
  committee: ids.committee,
  language: "da",
});

function numbersOf({ path, ids }: Around): number[] {
  const name = path.at(-1) ?? "";
  if (name === "action") return [ids.action];
  if (["item", "number", "version", "from", "minutes", "quorum", "days"].includes(name)) return [1, 2];
  return [1];
}

function timesOf(format: string, { ids }: Around): string[] {
  if (format === "date") return [ids.date];
  return format === "date-time" ? [ids.at] : ["14:00"];
}

/** By the name of the part: which id it is, or a word. */
function stringsOf({ path, ids }: Around): string[] {
  const name = path.at(-1) ?? "";
  const parent = path.at(-2) ?? "";
  switch (name) {
    case "id":
      return [parent === "meeting" || parent === "of" ? ids.meeting : ids.person];
    case "meeting":
      return [ids.meeting];
    case "draft":
      return [ids.minutesDraft, ids.agendaDraft];
    case "thing":
    case "chosen":
      return [ids.thing];
    case "committee":
    case "choose":
    case "insteadIn":
      return [ids.committee];
    case "proposal":
    case "asked":
      return [ids.proposal];
    case "change":
    case "changes":
      return [ids.change];
    case "account":
    case "pending":
      return [ids[name]];
    case "person":
    case "absent":
    case "substitute":
    case "standIn":
    case "owner":
    case "owners":
    case "presenters":
      return [ids.person, ids.name];
    default:
      if (OF_SETTINGS.includes(name)) return [ids.name];
      if (SAID.includes(name) || /Days$/.test(name)) return ["et ord for sig"];
      throw new Error(`nothing is known to put in for ${path.join(".")}`);
  }
}
