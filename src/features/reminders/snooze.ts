import { z } from "zod";
import { bold, cardMessage, line } from "../../cards/card.ts";
import { addDays } from "../../domain/calendar.ts";
import {
  newConversation,
  openQuestions,
  personalKey,
  UNTIL_FURTHER_NOTICE,
  withReminders,
  type Conversation,
} from "../../domain/conversation.ts";
import { accept } from "../../domain/decision.ts";
import { ClockTime, DateRange, type PlainDate } from "../../domain/time.ts";
import { CONVERSATION } from "../../ports/records.ts";
import { openButton, press } from "../button.ts";
import { asking } from "../question.ts";
import { openFeature, type Answer, type OpenContext } from "../feature.ts";

/** `through`: until those days are over. `resume`: reminders again. Without a day they stop until further notice. */
export const SnoozeParameters = z.object({
  until: DateRange.optional(),
  through: z.boolean().optional(),
  resume: z.boolean().optional(),
  /** All that was said is that they are fewer, or that one comes again that day: how is asked, or whether all are to wait. */
  fewer: z.boolean().optional(),
  /** Of what is coming, those of the day before and no earlier ones. */
  onlyDayBefore: z.boolean().optional(),
  /** Those of one kind only: whether all of them are to stop is asked. */
  some: z.boolean().optional(),
  /** A reminder of one's own is wanted, at an hour or of one action. */
  start: ClockTime.optional(),
  action: z.number().int().optional(),
});

/** One's own reminders, of all committees, later or no more. */
export const snooze = openFeature({
  name: "snooze",
  audience: "everybody",
  movesReminders: true,
  parameters: SnoozeParameters,
  async run(context, { until, through = false, resume, onlyDayBefore, fewer, some, start, action }) {
    const { say, today } = context;
    const isOfOwn = start !== undefined || action !== undefined;
    if (isOfOwn) return { text: say.reminders.noneOfOwn };
    if (resume === true) {
      await keep(context, { remindersFrom: null, onlyDayBefore: false });
      return { text: say.reminders.resumed, replaces: true };
    }
    if (onlyDayBefore === true && until === undefined) return keepToDayBefore(context);
    if (fewer === true && until === undefined) return askHow(context);
    if (some === true && until === undefined) return askForAll(context);
    const from = until === undefined ? UNTIL_FURTHER_NOTICE : firstDayAfter(until, { through, today });
    if (from <= today) return { text: say.reminders.dayHasPassed };
    if (some === true || (fewer === true && !hasReminded(context))) return askWhetherAll(context, from);
    await keep(context, { remindersFrom: from });
    const text = until === undefined ? say.reminders.stopped : say.reminders.paused(say.dates.day(from, today));
    const resumeButton = openButton(context, say.reminders.resumeButton, press("snooze", { resume: true }));
    return cardMessage(text, [line(bold(text))], [resumeButton]);
  },
});

/** Whoever stopped them all hears of things again, the day before. */
async function keepToDayBefore(context: OpenContext): Promise<Answer> {
  const { say } = context;
  await keep(context, { remindersFrom: null, onlyDayBefore: true });
  const { allAgainButton, dayBeforeOnly } = say.reminders;
  const all = openButton(context, allAgainButton, press("snooze", { resume: true }));
  return cardMessage(dayBeforeOnly, [line(bold(dayBeforeOnly))], [all]);
}

const hasReminded = ({ conversation, turn, now }: OpenContext): boolean =>
  openQuestions(conversation, turn.sender.id, now).some(({ isNotice }) => isNotice);

/** Of nothing that was said just now can they want to be reminded again. */
function askWhetherAll(context: OpenContext, from: PlainDate): Answer {
  const { say, today } = context;
  const day = say.dates.day(from, today);
  const pause = openButton(context, say.reminders.pauseButton, press("snooze", { until: { from, to: from } }));
  return asking(context, say.reminders.whetherAll(day), [pause]);
}

function askForAll(context: OpenContext): Answer {
  const { allOrNone, stopAllButton } = context.say.reminders;
  return asking(context, allOrNone, [openButton(context, stopAllButton, press("snooze", {}))]);
}

function askHow(context: OpenContext): Answer {
  const { conversation, say, today } = context;
  const { remindersFrom } = conversation;
  if (remindersFrom !== null && remindersFrom > today) {
    const resume = openButton(context, say.reminders.resumeButton, press("snooze", { resume: true }));
    return asking(context, say.reminders.onAgain, [resume]);
  }
  const { fewerButtons, howFewer, stopAllButton } = say.reminders;
  const week = addDays(today, 7);
  return asking(context, howFewer, [
    openButton(context, fewerButtons.onlyDayBefore, press("snooze", { onlyDayBefore: true })),
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
async function keep({ now, records, turn }: OpenContext, wanted: Wanted): Promise<void> {
  const key = personalKey(turn.address.tenant, turn.sender.id);
  const change = () =>
    records.conversations.change(key, CONVERSATION, (current) => accept(withReminders(current, wanted, now)));
  if (await change()) return;
  if (!(await records.conversations.create(withReminders(newConversation(key), wanted, now)))) await change();
}
type Wanted = Partial<Pick<Conversation, "remindersFrom" | "onlyDayBefore">>;
