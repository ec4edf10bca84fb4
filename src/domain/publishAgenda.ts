import type { AgendaItem } from "./agenda.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { stillOpen, type Meeting } from "./meeting.ts";
import { isSecretariat, type Person } from "./person.ts";
import type { Instant } from "./time.ts";

/** `items` null: those that the meeting has. Published again, it keeps who published it first, and when. */
export function publishAgenda(
  meeting: Meeting,
  command: { actor: Person; items: readonly AgendaItem[] | null; at: Instant },
): Decision<Meeting> {
  const { actor, at } = command;
  if (!isSecretariat(actor)) return refuse({ kind: "secretariatOnly" });
  const open = stillOpen(meeting, at);
  if (!open.ok) return open;
  const items = command.items === null ? open.value.items : [...command.items];
  if (items.length === 0) return refuse({ kind: "agendaEmpty" });
  return accept(
    open.value.status === "agendaPublished"
      ? { ...open.value, items }
      : { ...open.value, items, status: "agendaPublished", publishedAt: at, publishedBy: actor.id },
  );
}
