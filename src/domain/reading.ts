import { z } from "zod";
import { Role } from "./person.ts";
import { ClockTime, PlainDate } from "./time.ts";

export const DecisionKind = z.enum(["approved", "noted", "discussed", "amended", "postponed", "rejected", "referred"]);
export type DecisionKind = z.infer<typeof DecisionKind>;

export const ItemKind = z.enum(["information", "discussion", "decision"]);
export type ItemKind = z.infer<typeof ItemKind>;

export const ReadPerson = z.object({
  name: z.string(),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  roles: z.array(Role),
  absent: z.boolean(),
  substitute: z.string().nullable(),
});
export type ReadPerson = z.infer<typeof ReadPerson>;

export const Recommendation = z.object({
  number: z.number().int(),
  text: z.string(),
  /** null: no decision was taken, or the text does not say clearly which. */
  decision: DecisionKind.nullable(),
});
export type Recommendation = z.infer<typeof Recommendation>;

/** 0 to 1; under 0.5 the reader itself doubts it, and a person must look before it is used. */
const Confidence = z.number().min(0).max(1);

/** The document's own words, not repaired. */
const Quote = z.string().max(400);

export const ReadAction = z.object({
  /** As the document has them; two that fit one name are left unresolved. */
  owners: z.array(z.string()),
  task: z.string(),
  /** The last day of what the text says. */
  due: PlainDate.nullable(),
  quote: Quote,
  confidence: Confidence,
});
export type ReadAction = z.infer<typeof ReadAction>;

export const ReadFollowUp = z.object({
  subject: z.string(),
  /** Another committee than the document's own, where the text names one. */
  committee: z.string().nullable(),
  when: z.object({ text: z.string(), from: PlainDate.nullable(), to: PlainDate.nullable() }).nullable(),
  quote: Quote,
  confidence: Confidence,
});
export type ReadFollowUp = z.infer<typeof ReadFollowUp>;

export const ReadItem = z.object({
  number: z.number().int(),
  title: z.string(),
  presenters: z.array(z.string()),
  kind: ItemKind.nullable(),
  minutes: z.number().int().nullable(),
  start: ClockTime.nullable(),
  end: ClockTime.nullable(),
  background: z.string(),
  recommendations: z.array(Recommendation),
  outcome: z.string(),
  attachments: z.array(z.string()),
  /** Dealt with behind closed doors: nothing of it is for everybody. */
  closed: z.boolean(),
  actions: z.array(ReadAction),
  followUps: z.array(ReadFollowUp),
});
export type ReadItem = z.infer<typeof ReadItem>;

/**
 * What was read from one agenda or minutes document: the shape that `npm run -s read` prints
 * and that a meeting's agenda and minutes are made from.
 */
export const Reading = z.object({
  kind: z.enum(["minutes", "agenda"]),
  committee: z.string().nullable(),
  meeting: z.object({
    number: z.number().int().nullable(),
    date: PlainDate.nullable(),
    start: ClockTime.nullable(),
    end: ClockTime.nullable(),
    place: z.string().nullable(),
    calledOff: z.boolean(),
  }),
  people: z.array(ReadPerson),
  nextMeeting: z.object({
    date: PlainDate.nullable(),
    start: ClockTime.nullable(),
    place: z.string().nullable(),
    form: z.string().nullable(),
  }),
  items: z.array(ReadItem),
  standingItems: z.array(z.string()),
  warnings: z.array(z.object({ line: z.number().int(), message: z.string() })),
});
export type Reading = z.infer<typeof Reading>;
