import { buttons, cardMessage, line, type Button } from "../cards/card.ts";
import { localDate } from "../domain/calendar.ts";
import { personByAccount, type Committee } from "../domain/committee.ts";
import type { Draft, MinutesDraft } from "../domain/draft.ts";
import { isSecretariat, type PersonId } from "../domain/person.ts";
import { isWithin } from "../language/subjects.ts";
import { COMMITTEE } from "../ports/records.ts";
import { button, press } from "./button.ts";
import { openDraftsOf } from "./draftLists.ts";
import type { Answer, Context, OpenContext } from "./feature.ts";

/**
 * The way back to the draft that whoever writes in their own chat has worked on today, and so may be speaking of; null:
 * there is none.
 */
export async function draftAround(context: OpenContext, paper?: Draft["kind"]): Promise<Button | null> {
  const { conversation, records, say, today, turn } = context;
  if (turn.address.kind !== "personal" || turn.content.kind !== "text") return null;
  for (const id of conversation.committees) {
    const committee = (await records.committees.read(id, COMMITTEE))?.value;
    const me = committee && personByAccount(committee, turn.sender.id);
    if (!me || !isSecretariat(me)) continue;
    const draft = await latestOf(context, committee, { me: me.id, paper });
    if (draft && localDate(touchedBy(draft, me.id)) === today) return showButton({ committee, say }, draft);
  }
  return null;
}

/**
 * An action in the minutes that whoever writes in their own chat looks through today, of which all that is said of
 * weight is in its words: it is not made yet. null: there is none.
 */
export async function actionInDraft(context: Context, task: string): Promise<{ task: string; show: Button } | null> {
  const draft = await minutesInHand(context);
  if (!draft) return null;
  const same = draft.actions.find((one) => one.standing !== "leftOut" && isWithin(task, one.task));
  return same ? { task: same.task, show: showButton(context, draft) } : null;
}

/** The minutes that whoever writes in their own chat looks through today; null: there are none. */
export async function minutesInHand(context: Context): Promise<MinutesDraft | null> {
  const { committee, me, today, turn } = context;
  if (turn.address.kind !== "personal" || turn.content.kind !== "text" || !isSecretariat(me)) return null;
  const draft = await latestOf(context, committee, { me: me.id, paper: "minutes" });
  return draft?.kind === "minutes" && localDate(touchedBy(draft, me.id)) === today ? draft : null;
}

const showButton = ({ committee, say }: Pick<Context, "committee" | "say">, { id }: Draft): Button =>
  button({ committee, say }, say.handOver.showDraftButton, press("showDraft", { draft: id }));

/** What may be something in the draft is corrected on its card. */
export function perhapsInDraft({ say }: OpenContext, draft: Button): Answer {
  const { perhapsDraft } = say.handOver;
  return cardMessage(perhapsDraft, [line(perhapsDraft), buttons(draft)]);
}

async function latestOf(
  context: OpenContext,
  committee: Committee,
  { me, paper }: { me: PersonId; paper: Draft["kind"] | undefined },
): Promise<Draft | undefined> {
  const drafts = await openDraftsOf(context, committee);
  return drafts.find((draft) => (paper === undefined || draft.kind === paper) && touchedBy(draft, me) !== "");
}

/** When somebody last had to do with a draft; empty: never. */
const touchedBy = ({ by, at, corrections }: Draft, me: PersonId): string =>
  corrections.findLast((one) => one.by === me)?.at ?? (by === me ? at : "");
