import {
  personalKey,
  UNTIL_FURTHER_NOTICE,
  withoutOwnChange,
  type Conversation,
  type OwnChange,
} from "../../domain/conversation.ts";
import type { Instant } from "../../domain/time.ts";
import { COMMITTEE, CONVERSATION } from "../../ports/records.ts";
import { refusal, type Answer, type Context } from "../feature.ts";

/** The latest that somebody changed of their own chat, wherever they write now. */
export async function latestOwn(context: Context): Promise<OwnChange | null> {
  const kept = await context.records.conversations.read(keyOf(context), CONVERSATION);
  return kept?.value.ownChanges.at(-1) ?? null;
}

/** Puts back the pause of reminders, or the committee spoken of, that was there before the change of that moment. */
export async function undoOwn(context: Context, at: Instant): Promise<Answer> {
  const { records, say } = context;
  const changed = await records.conversations.change(keyOf(context), CONVERSATION, (current) =>
    withoutOwnChange(current, at),
  );
  if (!changed) return refusal(context, { kind: "nothingToUndo" });
  if (!changed.ok) return refusal(context, changed.refusal);
  const { before, after } = changed.value;
  const { chosen } = after;
  const now =
    before.ownChanges.at(-1)?.kind === "reminders" ? saidReminders(context, after) : await saidChosen(context, chosen);
  return { text: say.general.undone(now), replaces: true };
}

const keyOf = ({ turn }: Context): string => personalKey(turn.address.tenant, turn.sender.id);

function saidReminders({ say, today }: Context, { remindersFrom: from, onlyDayBefore }: Conversation): string {
  const { dayBeforeOnly, paused, resumed, stopped } = say.reminders;
  if (from === null || from <= today) return onlyDayBefore ? dayBeforeOnly : resumed;
  return from === UNTIL_FURTHER_NOTICE ? stopped : paused(say.dates.day(from, today));
}

async function saidChosen({ records, say }: Context, chosen: string | null): Promise<string> {
  const committee = chosen === null ? null : await records.committees.read(chosen, COMMITTEE);
  return committee ? say.general.committeeChosen(committee.value.name) : "";
}
