import type { AgendaItem } from "../../domain/agenda.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import { publishAgenda as decide, takenInBy } from "../../domain/publishAgenda.ts";
import { backOn, leftOutBy } from "../agenda/takenIn.ts";
import { changeMeeting } from "../changing.ts";
import { found, type Context, type Found } from "../feature.ts";
import { postAgendaCard } from "../posts.ts";

/**
 * Makes these the meeting's items (null: those it has) and puts the agenda's card in the channel, or edits the one
 * that stands there. Again with the same items it changes nothing; `once`: what it comes of, where it is logged only
 * once. Not found: the refusal, in words.
 */
export async function publishAgenda(
  context: Context,
  meeting: MeetingId,
  items: readonly AgendaItem[] | null,
  options: { once?: string } = {},
): Promise<Found<Meeting>> {
  const { me, now } = context;
  const changed = await changeMeeting(context, meeting, (current) => decide(current, { actor: me, items, at: now }));
  if (!changed.ok) return changed;
  const { before, after } = changed.value;
  await context.logChange("postAgenda", { kind: "none", what: "published", on: after.id }, options);
  for (const { id, by } of [...takenInBy(before, after.items), ...backOn(before, after.items)])
    await context.notify({ kind: "person", person: by }, { kind: "proposalDecided", meeting, proposal: id });
  for (const { id, by } of leftOutBy(before, after.items))
    if (by !== me.id)
      await context.notify({ kind: "person", person: by }, { kind: "proposalLeftOut", meeting, proposal: id });
  await postAgendaCard(context, after);
  return found(after);
}
