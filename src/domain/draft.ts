import { z } from "zod";
import { Owner } from "./action.ts";
import { AgendaItem } from "./agenda.ts";
import { CommitteeId } from "./committee.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { MeetingId, Schedule } from "./meeting.ts";
import { Absence, MinutesItem, NextMeeting } from "./minutes.ts";
import { isSecretariat, PersonId, type Person } from "./person.ts";
import { Instant, PlainDate } from "./time.ts";

/** unsure: not published until somebody has said yes to it. */
export const Standing = z.enum(["sure", "unsure", "confirmed", "leftOut"]);
export type Standing = z.infer<typeof Standing>;

/** A name in the document that fits several of the committee's people. */
export const Ambiguity = z.object({ name: z.string(), fits: z.array(PersonId) });
export type Ambiguity = z.infer<typeof Ambiguity>;

export const DraftAction = z.object({
  key: z.string(),
  item: z.number().int(),
  owners: z.array(Owner),
  ambiguous: z.array(Ambiguity),
  task: z.string(),
  due: PlainDate.nullable(),
  quote: z.string(),
  standing: Standing,
});
export type DraftAction = z.infer<typeof DraftAction>;

export const DraftFollowUp = z.object({
  key: z.string(),
  item: z.number().int(),
  subject: z.string(),
  committee: z.string().nullable(),
  from: PlainDate.nullable(),
  quote: z.string(),
  standing: Standing,
});
export type DraftFollowUp = z.infer<typeof DraftFollowUp>;

/** Who corrected what, kept with the draft: the secretariat's name stands on the record. */
export const Correction = z.object({ key: z.string(), by: PersonId, at: Instant, what: z.string() });
export type Correction = z.infer<typeof Correction>;

const DraftCore = z.object({
  id: z.string(),
  committee: CommitteeId,
  /** The file's name, or null for pasted text. */
  source: z.string().nullable(),
  by: PersonId,
  at: Instant,
  /** Which meeting it belongs to; null until that is known. One that is not planned yet is made on publishing. */
  meeting: z.union([
    z.object({ kind: z.literal("known"), id: MeetingId }),
    z.object({ kind: z.literal("new"), schedule: Schedule, number: z.number().int().nullable() }),
    z.null(),
  ]),
  state: z.enum(["open", "publishing", "published", "discarded"]),
  warnings: z.array(z.string()),
  corrections: z.array(Correction),
});

export const AgendaDraft = DraftCore.extend({ kind: z.literal("agenda"), items: z.array(AgendaItem) });
export type AgendaDraft = z.infer<typeof AgendaDraft>;

export const MinutesDraft = DraftCore.extend({
  kind: z.literal("minutes"),
  items: z.array(MinutesItem),
  actions: z.array(DraftAction),
  followUps: z.array(DraftFollowUp),
  absent: z.array(Absence),
  nextMeeting: NextMeeting,
  standingItems: z.array(z.string()),
});
export type MinutesDraft = z.infer<typeof MinutesDraft>;

/** A document that the secretariat handed over, read, and not yet published. */
export const Draft = z.discriminatedUnion("kind", [AgendaDraft, MinutesDraft]);
export type Draft = z.infer<typeof Draft>;

export type DraftChange =
  | { kind: "confirm" }
  | { kind: "leaveOut" }
  /** `name` as the document has it: now this person. */
  | { kind: "resolve"; name: string; person: Person }
  | { kind: "rewrite"; owners: Owner[]; task: string; due: PlainDate | null };

/** Corrects one action or follow-up by its key, before publishing. */
export function correctDraft(
  draft: MinutesDraft,
  command: { actor: Person; key: string; change: DraftChange; at: Instant },
): Decision<MinutesDraft> {
  const { actor, key, change, at } = command;
  if (!isSecretariat(actor)) return refuse({ kind: "secretariatOnly" });
  if (draft.state !== "open") return refuse({ kind: "draftPublished" });
  const found = [...draft.actions, ...draft.followUps].some((one) => one.key === key);
  if (!found) return refuse({ kind: "draftChanged" });
  return accept({
    ...draft,
    actions: draft.actions.map((action) => (action.key === key ? correctedAction(action, change) : action)),
    followUps: draft.followUps.map((one) => (one.key === key ? correctedFollowUp(one, change) : one)),
    corrections: [...draft.corrections, { key, by: actor.id, at, what: change.kind }],
  });
}

function correctedAction(action: DraftAction, change: DraftChange): DraftAction {
  switch (change.kind) {
    case "confirm":
      return { ...action, standing: "confirmed" };
    case "leaveOut":
      return { ...action, standing: "leftOut" };
    case "rewrite":
      return {
        ...action,
        owners: change.owners,
        task: change.task,
        due: change.due,
        ambiguous: [],
        standing: "confirmed",
      };
    case "resolve": {
      const { id, name } = change.person;
      const owners = action.owners.map((owner) => (owner.name === change.name ? { name, person: id } : owner));
      const ambiguous = action.ambiguous.filter((one) => one.name !== change.name);
      return { ...action, owners, ambiguous, standing: ambiguous.length === 0 ? "confirmed" : action.standing };
    }
  }
}

function correctedFollowUp(followUp: DraftFollowUp, change: DraftChange): DraftFollowUp {
  switch (change.kind) {
    case "leaveOut":
      return { ...followUp, standing: "leftOut" };
    case "rewrite":
      return { ...followUp, subject: change.task, from: change.due, standing: "confirmed" };
    case "confirm":
    case "resolve":
      return { ...followUp, standing: "confirmed" };
  }
}

/** What publishing will take: what is certain or was confirmed; an action without an owner is never made. */
export const publishable = (one: { standing: Standing; owners?: Owner[]; ambiguous?: Ambiguity[] }): boolean =>
  (one.standing === "sure" || one.standing === "confirmed") &&
  (one.ambiguous ?? []).length === 0 &&
  (one.owners === undefined || one.owners.length > 0);

export const isUnsure = (one: { standing: Standing; ambiguous?: Ambiguity[] }): boolean =>
  one.standing === "unsure" || (one.standing !== "leftOut" && (one.ambiguous ?? []).length > 0);
