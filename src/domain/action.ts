import { z } from "zod";
import { CommitteeId } from "./committee.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { isSecretariat, PersonId, type Person } from "./person.ts";
import { Instant, PlainDate } from "./time.ts";

/** Who will do it: a person of the record, or an organisation or body by its name ("Hjørring Kommune", "Sekretariatet"). */
export const Owner = z.object({ name: z.string(), person: PersonId.nullable() });
export type Owner = z.infer<typeof Owner>;

/** Longer ones are no task any more, and several of them would not fit on a card. */
export const LONGEST_TASK = 500;

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
  /** Of an action that came of a closed item: what is really to be done. */
  behind: z.object({ task: z.string() }).optional(),
});

export const Action = z.discriminatedUnion("status", [
  ActionCore.extend({ status: z.literal("open") }),
  ActionCore.extend({ status: z.literal("done"), doneAt: Instant, doneBy: PersonId }),
  /** Taken back. It stays, so that its number never comes to mean something else on a card that is still out. */
  ActionCore.extend({ status: z.literal("withdrawn"), withdrawnAt: Instant, withdrawnBy: PersonId }),
]);
export type Action = z.infer<typeof Action>;
export type OpenAction = Extract<Action, { status: "open" }>;
export type NewAction = Omit<OpenAction, "number" | "status">;

/** What can be corrected; what is left out stays as it is. */
export type Amendment = Partial<Pick<Action, "owners" | "task" | "due">>;

/** `name`: what everybody reads in place of the task. */
export function actionMarked({ behind, ...action }: Action, closes: boolean, name: string): Action {
  return Action.parse(
    closes
      ? { ...action, task: name, behind: behind ?? { task: action.task } }
      : { ...action, task: behind?.task ?? action.task },
  );
}

/** As whoever may see what is closed reads it. */
export const actionOpened = <A extends Action>(action: A): A =>
  action.behind ? { ...action, task: action.behind.task } : action;

/** Refused as by `changeable`. */
export function completeAction(action: Action, command: { actor: Person; at: Instant }): Decision<Action> {
  const open = changeable(action, command.actor);
  if (!open.ok) return open;
  return accept({ ...open.value, status: "done", doneAt: command.at, doneBy: command.actor.id });
}

/** Refused as by `changeable`, and for a day that has passed or is the deadline already. */
export function postponeAction(
  action: Action,
  command: { actor: Person; due: PlainDate; today: PlainDate },
): Decision<Action> {
  const open = changeable(action, command.actor);
  if (!open.ok) return open;
  if (command.due < command.today) return refuse({ kind: "dateInThePast" });
  if (command.due === action.due) return refuse({ kind: "sameDue" });
  return accept({ ...open.value, due: command.due });
}

/** Refused as by `correctAction`, and for a new deadline that has passed. */
export function amendAction(
  action: Action,
  command: { actor: Person; change: Amendment; today: PlainDate },
): Decision<Action> {
  const corrected = correctAction(action, command);
  if (!corrected.ok) return corrected;
  const { due } = corrected.value;
  return due !== action.due && due !== null && due < command.today ? refuse({ kind: "dateInThePast" }) : corrected;
}

/**
 * As minutes have it, whatever day it is by now: they say what was agreed on. Refused as by `changeable`, without an owner,
 * and where it says that already.
 */
export function correctAction(action: Action, command: { actor: Person; change: Amendment }): Decision<Action> {
  const { actor, change } = command;
  const open = changeable(action, actor);
  if (!open.ok) return open;
  if (change.owners?.length === 0) return refuse({ kind: "noOwners" });
  const corrected = { ...open.value, ...change };
  return sameContent(action, corrected) ? refuse({ kind: "nothingChanged" }) : accept(corrected);
}

/** Only what nobody has worked on since; and whoever merely has it to do does not say that it never was to be done. */
export function withdrawAction(action: Action, command: { actor: Person; at: Instant }): Decision<Action> {
  const { actor, at } = command;
  if (!isSecretariat(actor) && action.loggedBy !== actor.id) return refuse({ kind: "othersAction" });
  const open = changeable(action, actor);
  if (!open.ok) return open;
  return accept({ ...open.value, status: "withdrawn", withdrawnAt: at, withdrawnBy: actor.id });
}

/** Open, and theirs to change; else refused: it is somebody else's, taken back, or done. */
export function changeable(action: Action, actor: Person): Decision<OpenAction> {
  const { number } = action;
  if (!mayChange(action, actor)) return refuse({ kind: "notYourAction", number });
  if (action.status === "withdrawn") return refuse({ kind: "actionWithdrawn", number });
  if (action.status === "done") return refuse({ kind: "alreadyDone", number });
  return accept(action);
}

type Content = Pick<Action, "owners" | "task" | "due">;

/** Whether two versions of an action say the same: who, what and until when. */
export const sameContent = (a: Content, b: Content): boolean => Object.keys(changeBetween(a, b)).length === 0;

/** What the later version says otherwise. */
export function changeBetween(before: Content, { owners, task, due }: Content): Amendment {
  const said = (all: readonly Owner[]): string => JSON.stringify(all.map(({ name, person }) => [name, person]));
  return {
    ...(said(owners) !== said(before.owners) && { owners }),
    ...(task !== before.task && { task }),
    ...(due !== before.due && { due }),
  };
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
