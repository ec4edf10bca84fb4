import { accept, type Decision } from "./decision.ts";
import { mayCorrect, type Draft, type DraftCorrection, type DraftMeeting, type DraftWarning } from "./draft.ts";
import type { Person } from "./person.ts";
import type { Instant, PlainDate } from "./time.ts";

/** What is to be done by the next meeting is due on this day; null: no next meeting is planned. */
export function withDueAtNextMeeting(draft: Draft, date: PlainDate | null): Draft {
  if (draft.kind !== "minutes") return draft;
  const actions = draft.actions.map((action) => (action.dueAt === "nextMeeting" ? { ...action, due: date } : action));
  return { ...draft, actions };
}

/** The secretariat's word on which meeting the document belongs to. */
export function withMeeting(
  draft: Draft,
  command: { actor: Person; meeting: DraftMeeting; warnings: readonly DraftWarning[]; at: Instant },
): Decision<Draft> {
  const open = mayCorrect(draft, command.actor);
  if (!open.ok) return open;
  const correction: DraftCorrection = { key: "meeting", by: command.actor.id, at: command.at, what: "meeting" };
  const others = draft.warnings.filter(({ kind }) => kind !== "dateMissing" && kind !== "startMissing");
  const warnings = [...others, ...command.warnings];
  return accept({
    ...draft,
    meeting: command.meeting,
    warnings,
    corrections: [...draft.corrections, correction],
  });
}

/**
 * The document gives other hours or another place than the calendar: the secretariat has moved the meeting, or keeps
 * it as it is planned. That holds until another meeting is chosen.
 */
export function settleSchedule(
  draft: Draft,
  command: { actor: Person; what: "move" | "keepSchedule"; at: Instant },
): Decision<Draft> {
  const { actor, what, at } = command;
  const open = mayCorrect(draft, actor);
  if (!open.ok) return open;
  const correction: DraftCorrection = { key: "meeting", by: actor.id, at, what };
  return accept({ ...draft, corrections: [...draft.corrections, correction] });
}

/** Whether the secretariat has said that the meeting stays where and when it is planned. */
export const keepsSchedule = ({ corrections }: Pick<Draft, "corrections">): boolean =>
  corrections.findLast(({ key }) => key === "meeting")?.what === "keepSchedule";
