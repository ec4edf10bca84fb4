import { z } from "zod";
import { CommitteeId } from "./committee.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { isSecretariat, PersonId, type Person } from "./person.ts";
import { Instant, PlainDate } from "./time.ts";

/** Who will do it: a person of the record, or an organisation or body by its name ("Hjørring Kommune", "Sekretariatet"). */
export const Owner = z.object({ name: z.string(), person: PersonId.nullable() });
export type Owner = z.infer<typeof Owner>;

const ActionCore = z.object({
  committee: CommitteeId,
  /** What people call it: "12 er færdig". Counts up within the committee. */
  number: z.number().int().positive(),
  owners: z.array(Owner).min(1),
  task: z.string().min(1),
  /** The last day; null: no deadline. */
  due: PlainDate.nullable(),
  loggedAt: Instant,
  loggedBy: PersonId,
  /** What made it, so that the same message or the same minutes never make it twice. */
  origin: z.string(),
});

export const Action = z.discriminatedUnion("status", [
  ActionCore.extend({ status: z.literal("open") }),
  ActionCore.extend({ status: z.literal("done"), doneAt: Instant, doneBy: PersonId }),
]);
export type Action = z.infer<typeof Action>;
export type NewAction = Omit<Extract<Action, { status: "open" }>, "number" | "status">;

export function completeAction(action: Action, command: { actor: Person; at: Instant }): Decision<Action> {
  if (!mayChange(action, command.actor)) return refuse({ kind: "notYourAction" });
  if (action.status === "done") return refuse({ kind: "alreadyDone" });
  return accept({ ...action, status: "done", doneAt: command.at, doneBy: command.actor.id });
}

export function postponeAction(action: Action, command: { actor: Person; due: PlainDate }): Decision<Action> {
  if (!mayChange(action, command.actor)) return refuse({ kind: "notYourAction" });
  if (action.status === "done") return refuse({ kind: "alreadyDone" });
  return accept({ ...action, due: command.due });
}

/** Its owners, whoever logged it, and the secretariat. */
export function mayChange(action: Action, actor: Person): boolean {
  return isSecretariat(actor) || action.loggedBy === actor.id || isOwner(action, actor.id);
}

export const isOwner = (action: Action, person: PersonId): boolean =>
  action.owners.some((owner) => owner.person === person);

export const isOverdue = (action: Action, today: PlainDate): boolean =>
  action.status === "open" && action.due !== null && action.due < today;

/** Overdue first, then by deadline, those without one last. */
export function byDue(a: Action, b: Action): number {
  return (a.due ?? "9999").localeCompare(b.due ?? "9999") || a.number - b.number;
}
