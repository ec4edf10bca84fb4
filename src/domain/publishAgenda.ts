import { isSameTitle, trueTitle, type AgendaItem, type Proposal } from "./agenda.ts";
import { asSecretariat } from "./committee.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { stillOpen, type Meeting } from "./meeting.ts";
import type { Person } from "./person.ts";
import type { Instant } from "./time.ts";

/**
 * `items` null: those that the meeting has. Published again, it keeps who published it first, and when. What was
 * proposed and stands on it has been taken in.
 */
export function publishAgenda(
  meeting: Meeting,
  command: { actor: Person; items: readonly AgendaItem[] | null; at: Instant },
): Decision<Meeting> {
  const { actor, at } = command;
  const may = asSecretariat(actor);
  if (!may.ok) return may;
  const open = stillOpen(meeting, at);
  if (!open.ok) return open;
  const items = command.items === null ? open.value.items : [...command.items];
  if (items.length === 0) return refuse({ kind: "agendaEmpty" });
  const taken = takenInBy(open.value, items);
  const proposals = open.value.proposals.map((one): Proposal =>
    taken.includes(one) ? { ...one, state: "accepted", added: false } : one,
  );
  return accept(
    open.value.status === "agendaPublished"
      ? { ...open.value, items, proposals }
      : { ...open.value, items, proposals, status: "agendaPublished", publishedAt: at, publishedBy: actor.id },
  );
}

/** The proposals that still wait for an answer and are among these items. */
export const takenInBy = ({ proposals }: Meeting, items: readonly AgendaItem[]): Proposal[] =>
  proposals.filter(
    (one) => one.state === "proposed" && items.some((item) => isSameTitle(trueTitle(item), one.subject)),
  );
