import { z } from "zod";
import { Owner } from "./action.ts";
import { AgendaItem } from "./agenda.ts";
import { asSecretariat, CommitteeId } from "./committee.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { MeetingId, Schedule } from "./meeting.ts";
import { Absence, Listed, MinutesItem, NextMeeting } from "./minutes.ts";
import { PersonId, type Person } from "./person.ts";
import { ClockTime, Instant, PlainDate } from "./time.ts";

/** unsure: not published until somebody has said yes to it. */
export const Standing = z.enum(["sure", "unsure", "confirmed", "leftOut"]);
export type Standing = z.infer<typeof Standing>;

/** A name in the document that fits several of the committee's people, or guests that the document itself lists; the likeliest first. */
export const Ambiguity = z.object({
  name: z.string(),
  fits: z.array(z.union([PersonId, z.object({ guest: z.string() })])),
});
export type Ambiguity = z.infer<typeof Ambiguity>;

export const DraftAction = z.object({
  key: z.string(),
  item: z.number().int(),
  owners: z.array(Owner),
  ambiguous: z.array(Ambiguity),
  task: z.string(),
  due: PlainDate.nullable(),
  /** The document says "by the next meeting" and gives no day for that: `due` follows the committee's calendar. */
  dueAt: z.literal("nextMeeting").nullable().default(null),
  quote: z.string(),
  standing: Standing,
});
export type DraftAction = z.infer<typeof DraftAction>;

export const DraftFollowUp = z.object({
  key: z.string(),
  item: z.number().int(),
  subject: z.string(),
  /** Another committee's subject: it is kept in the minutes and comes on no agenda of this one. */
  committee: z.string().nullable(),
  /** The first and the last day of when it is to come up; both null: at the next meeting. */
  from: PlainDate.nullable(),
  to: PlainDate.nullable(),
  quote: z.string(),
  standing: Standing,
});
export type DraftFollowUp = z.infer<typeof DraftFollowUp>;

/** What the secretariat should look at before it publishes. */
export const DraftWarning = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("otherCommittee"), name: z.string() }),
  /** No date was found in the document; the meeting was found by the calendar. */
  z.object({ kind: z.literal("dateMissing") }),
  /** When it begins is not known from the document; the meeting it makes takes the hours of the last meeting. */
  z.object({ kind: z.literal("startMissing") }),
  /** The reader's own, in the language of whoever handed it over. */
  z.object({ kind: z.literal("reading"), line: z.number().int(), message: z.string() }),
]);
export type DraftWarning = z.infer<typeof DraftWarning>;

/** Who corrected what, kept with the draft: the secretariat's name stands on the record. */
const DraftCorrection = z.object({
  /** Of an action, a follow-up or a decision; "meeting": which one it belongs to and when it is; "items": of an agenda; "committee": whose it is. */
  key: z.string(),
  by: PersonId,
  at: Instant,
  what: z.enum(["confirm", "leaveOut", "resolve", "rewrite", "decide", "meeting", "move", "keepSchedule", "takeIn"]),
});
export type DraftCorrection = z.infer<typeof DraftCorrection>;

/** One that is not planned yet is made on publishing; null: not known yet. */
export const DraftMeeting = z.union([
  z.object({ kind: z.literal("known"), id: MeetingId }),
  z.object({ kind: z.literal("new"), schedule: Schedule, number: z.number().int().nullable() }),
  z.null(),
]);
export type DraftMeeting = z.infer<typeof DraftMeeting>;

/** What publishing found when it began: taken up again, or asked for twice, it tells the same of itself. */
const Begun = z.object({
  /** Who publishes it, whoever takes it up again; null: it was begun before that was kept. */
  by: PersonId.nullable().default(null),
  /** A card of the same stood there already, and was corrected. */
  corrects: z.boolean(),
  /** Actions of the edition before that are no longer in this one. */
  dropped: z.array(z.number().int()),
  /** Those that this one corrects, with all whom that concerns. */
  corrected: z.array(z.object({ number: z.number().int(), owners: z.array(Owner) })).default([]),
});
type Begun = z.infer<typeof Begun>;

const DraftCore = z.object({
  id: z.string(),
  committee: CommitteeId,
  /** The file's name, or null for pasted text. */
  source: z.string().nullable(),
  by: PersonId,
  at: Instant,
  /** The same for the same document however it comes; null: it came before that was kept. */
  fingerprint: z.string().nullable().default(null),
  meeting: DraftMeeting,
  /** Which meeting the document itself says it is of, when and where. */
  says: z
    .object({
      number: z.number().int().nullable(),
      date: PlainDate.nullable(),
      start: ClockTime.nullable().default(null),
      end: ClockTime.nullable().default(null),
      place: z.string().nullable().default(null),
    })
    .default({ number: null, date: null, start: null, end: null, place: null }),
  state: z.enum(["open", "publishing", "published", "discarded"]),
  warnings: z.array(DraftWarning),
  corrections: z.array(DraftCorrection),
  /** Whom it was shown to beside those who made it what it is, and which version. */
  shown: z.array(z.object({ to: PersonId, version: z.number().int() })).default([]),
  /** null: not begun to be published. */
  begun: Begun.nullable().default(null),
});

const ItemOfDraft = {
  /** Its place when the document was read, since it may get another number; empty: it did not come with the document. */
  key: z.string().default(""),
  /** Of one that is closed: whether everybody may see it; null: it is open. */
  closed: Standing.nullable().default(null),
};

export const AgendaDraft = DraftCore.extend({
  kind: z.literal("agenda"),
  items: z.array(AgendaItem.extend(ItemOfDraft)),
});
export type AgendaDraft = z.infer<typeof AgendaDraft>;

export const MinutesDraft = DraftCore.extend({
  kind: z.literal("minutes"),
  items: z.array(MinutesItem.extend(ItemOfDraft)),
  actions: z.array(DraftAction),
  followUps: z.array(DraftFollowUp),
  absent: z.array(Absence.extend({ standing: Standing.default("sure") })),
  listed: z.array(Listed).default([]),
  nextMeeting: NextMeeting,
  standingItems: z.array(z.string()),
});
export type MinutesDraft = z.infer<typeof MinutesDraft>;

/** A document that the secretariat handed over, read, and not yet published. */
export const Draft = z.discriminatedUnion("kind", [AgendaDraft, MinutesDraft]);
export type Draft = z.infer<typeof Draft>;

/** What a card shows of a draft is outdated once this has changed. */
export const versionOf = (draft: Draft): number => draft.corrections.length;

/** Only the secretariat, and only while it is open. */
export function mayCorrect<D extends Draft>(draft: D, actor: Person): Decision<D> {
  const may = asSecretariat(actor);
  if (!may.ok) return may;
  if (draft.state === "discarded") return refuse({ kind: "draftDiscarded" });
  return draft.state === "open" ? accept(draft) : refuse({ kind: "draftPublished" });
}

/** The committee that the document names and that is not this one; null: it is this one's, or somebody has said so. */
export function otherCommitteeOf({ corrections, warnings }: Pick<Draft, "corrections" | "warnings">): string | null {
  if (corrections.some(({ key }) => key === "committee")) return null;
  return warnings.flatMap((one) => (one.kind === "otherCommittee" ? [one.name] : []))[0] ?? null;
}

/** The secretariat's word that it is the right document, whatever committee it names. */
export function confirmCommittee(draft: Draft, command: { actor: Person; at: Instant }): Decision<Draft> {
  const open = mayCorrect(draft, command.actor);
  if (!open.ok) return open;
  const correction: DraftCorrection = { key: "committee", by: command.actor.id, at: command.at, what: "confirm" };
  return accept({ ...draft, corrections: [...draft.corrections, correction] });
}

/** Refused as by `mayCorrect`: its publishing must not have begun. */
export function discardDraft(draft: Draft, actor: Person): Decision<Draft> {
  const open = mayCorrect(draft, actor);
  return open.ok ? accept({ ...draft, state: "discarded" }) : open;
}

/**
 * Whether it may go out: one that was begun and not finished is taken up again, whatever card is pressed; one that was
 * corrected since the card is shown anew instead. `version` is null where nobody looked at a card.
 */
export function mayPublish<D extends Draft>(draft: D, command: { actor: Person; version: number | null }): Decision<D> {
  const may = asSecretariat(command.actor);
  if (!may.ok) return may;
  if (draft.state === "publishing") return accept(draft);
  const open = mayCorrect(draft, command.actor);
  if (!open.ok) return open;
  if (draft.meeting === null) return refuse({ kind: "meetingUnknown" });
  if (otherCommitteeOf(draft) !== null) return refuse({ kind: "committeeUnconfirmed" });
  if (command.version !== null && command.version !== versionOf(draft)) return refuse({ kind: "draftChanged" });
  return accept(draft);
}

/** Who publishes it, or would do so now. */
export const publisherOf = ({ begun }: Pick<Draft, "begun">, me: Person): PersonId => begun?.by ?? me.id;

/** The step before anything is sent. What the first one found stays. */
export function beginPublishing(
  draft: Draft,
  command: { actor: Person; version: number | null; found: Omit<Begun, "by"> },
): Decision<Draft> {
  const may = mayPublish(draft, command);
  if (!may.ok) return may;
  return accept({ ...draft, state: "publishing", begun: draft.begun ?? { ...command.found, by: command.actor.id } });
}
