import { bareItem, isSameTitle, type AgendaItem } from "../../domain/agenda.ts";
import { comingUp } from "../../domain/comingUp.ts";
import type { AgendaDraft } from "../../domain/draft.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { isFormality, isFormalityIn } from "../../domain/formality.ts";
import { covers } from "../agenda/itemAbout.ts";
import type { Context } from "../feature.ts";

/**
 * What the agenda should have and the document does not: accepted proposals, standing items, and what is to be come
 * back to. Each as it stands on the meeting's agenda by now, with who presents it; else by its title alone.
 */
export function leftOut(draft: AgendaDraft, meeting: Meeting, { committee }: Pick<Context, "committee">): AgendaItem[] {
  const titles = draft.items.map(({ title }) => title);
  const accepted = meeting.proposals.filter(({ state }) => state === "accepted").map(({ subject }) => subject);
  const followUps = comingUp(committee, { ...meeting, items: [] }, []).map(({ subject }) => subject);
  return [...accepted, ...committee.standingItems, ...followUps]
    .filter((wanted, at, all) => all.findIndex((one) => isSameTitle(one, wanted)) === at)
    .filter((wanted) => !titles.some((title) => covers(title, wanted)) && !isFormalityIn(wanted, titles))
    .map((title) => meeting.items.find((item) => isSameTitle(item.title, title)) ?? bareItem(title));
}

/** The titles of more than formalities on the meeting's agenda by now that are neither in the document nor among those that should be. */
export function noLonger(draft: AgendaDraft, meeting: Meeting, context: Pick<Context, "committee">): string[] {
  const titles = draft.items.map(({ title }) => title);
  const missing = leftOut(draft, meeting, context);
  return meeting.items
    .map(({ title }) => title)
    .filter((one) => missing.every(({ title }) => !isSameTitle(title, one)))
    .filter((one) => !titles.some((title) => covers(title, one) || covers(one, title)) && !isFormality(one));
}
