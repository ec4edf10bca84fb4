import { z } from "zod";
import { bold, cardMessage, line } from "../../cards/card.ts";
import { addDays } from "../../domain/calendar.ts";
import { newConversation, personalKey, UNTIL_FURTHER_NOTICE, withRemindersFrom } from "../../domain/conversation.ts";
import { accept } from "../../domain/decision.ts";
import { DateRange, type PlainDate } from "../../domain/time.ts";
import { CONVERSATION } from "../../ports/records.ts";
import { openButton, press } from "../button.ts";
import { asking } from "../question.ts";
import { openFeature, type Answer, type OpenContext } from "../feature.ts";

/** `through`: until those days are over. `resume`: reminders again. Without a day they stop until further notice. */
export const SnoozeParameters = z.object({
  until: DateRange.optional(),
  through: z.boolean().optional(),
  resume: z.boolean().optional(),
  /** How is asked. */
  fewer: z.boolean().optional(),
});

/** One's own reminders, of all committees, later or no more. */
export const snooze = openFeature({
  name: "snooze",
  audience: "everybody",
  parameters: SnoozeParameters,
  async run(context, { until, through = false, resume, fewer }) {
    const { say, today } = context;
    if (resume === true) {
      await keep(context, null);
      return { text: say.reminders.resumed, replaces: true };
    }
    if (fewer === true && until === undefined) return askHow(context);
    const from = until === undefined ? UNTIL_FURTHER_NOTICE : firstDayAfter(until, { through, today });
    if (from <= today) return { text: say.reminders.dayHasPassed };
    await keep(context, from);
    const text = until === undefined ? say.reminders.stopped : say.reminders.paused(say.dates.day(from, today));
    const resumeButton = openButton(context, say.reminders.resumeButton, press("snooze", { resume: true }));
    return cardMessage(text, [line(bold(text))], [resumeButton]);
  },
});

function askHow(context: OpenContext): Answer {
  const { say, today } = context;
  const { fewerButtons, howFewer, stopAllButton } = say.reminders;
  const week = addDays(today, 7);
  return asking(context, howFewer, [
    openButton(context, fewerButtons.pauseAWeek, press("snooze", { until: { from: week, to: week } })),
    openButton(context, stopAllButton, press("snooze", {})),
  ]);
}

/** "before Monday" ends on it; "next week", and what has begun already, ends with its last day. */
const firstDayAfter = (
  { from, to }: DateRange,
  { through, today }: { through: boolean; today: PlainDate },
): PlainDate => (!through && from > today ? from : addDays(to, 1));

/** Kept with the person's own chat, wherever they wrote. */
async function keep({ now, records, turn }: OpenContext, remindersFrom: PlainDate | null): Promise<void> {
  const key = personalKey(turn.address.tenant, turn.sender.id);
  const change = () =>
    records.conversations.change(key, CONVERSATION, (current) =>
      accept(withRemindersFrom(current, remindersFrom, now)),
    );
  if (await change()) return;
  if (!(await records.conversations.create(withRemindersFrom(newConversation(key), remindersFrom, now))))
    await change();
}
