import { line, warning, type Block, type Button } from "../cards/card.ts";
import { isSameTitle } from "../domain/agenda.ts";
import type { Meeting } from "../domain/meeting.ts";
import { button, press } from "./button.ts";
import { openDraftsOf } from "./draftLists.ts";
import type { Context } from "./feature.ts";

interface NotInDraft {
  said: string[];
  blocks: Block[];
  offers: Button[];
}

/** That a handed-over agenda, which will replace the one an item has just come on, does not have it: with the way to add it. */
export async function notInDraft(context: Context, meeting: Meeting, title: string): Promise<NotInDraft> {
  const { committee, say, turn } = context;
  const nothing: NotInDraft = { said: [], blocks: [], offers: [] };
  if (turn.address.kind !== "personal") return nothing;
  const draft = (await openDraftsOf(context, committee)).find(
    (one) => one.kind === "agenda" && one.meeting?.kind === "known" && one.meeting.id === meeting.id,
  );
  if (draft === undefined || draft.items.some((item) => isSameTitle(item.title, title))) return nothing;
  const said = say.agenda.notInDraft;
  return {
    said: [said],
    blocks: [line(warning(said))],
    offers: [button(context, say.agenda.addToDraftButton, press("takeIn", { draft: draft.id, title }))],
  };
}
