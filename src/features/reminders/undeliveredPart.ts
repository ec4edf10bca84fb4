import { newsOf } from "../../domain/ledger.ts";
import type { NoticeOf } from "../../domain/notice.ts";
import { isStillDue } from "../../domain/reminder.ts";
import { button, press } from "../button.ts";
import { givenUp } from "../ledger/lost.ts";
import { byRecipient, datesOf, saidTopics } from "../ledger/said.ts";
import type { About, ReminderPart } from "./part.ts";

/** Of so many people it is said what they did not get; the button shows the rest. */
const SHOWN = 3;

/** What did not reach somebody since the line before. Of several days in one message the first says it all. */
export async function aboutUndelivered(
  notice: NoticeOf<"undelivered">,
  { scope, beside }: About,
): Promise<ReminderPart | null> {
  const { committee, passOver, recipient, records, say, now, today } = scope;
  const lost = await givenUp(scope, today, passOver);
  if (!isStillDue(committee, { lost }, { person: recipient.id, notice, now, today })) return null;
  const others = beside.flatMap((one) => (one.kind === "undelivered" ? [one.day] : []));
  if (others.some((day) => day < notice.day)) return null;
  const news = [notice.day, ...others].flatMap((day) => newsOf(lost, day));
  const groups = byRecipient(scope, news);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, group) => sum + group.lost.length, 0);
  const shown = groups.slice(0, SHOWN);
  const left = groups.length - shown.length;
  const dates = await datesOf(
    records,
    committee.id,
    shown.flatMap((group) => group.lost),
  );
  return {
    first: say.ledger.news(count, groups.length),
    isLate: false,
    rest: [
      ...shown.map(({ name, lost: missed }) => `${name}: ${saidTopics(scope, missed, dates)}`),
      ...(left > 0 ? [say.ledger.more(left)] : []),
    ],
    buttons: [button(scope, say.general.intents.showUndelivered, press("showUndelivered", {}))],
    more: [],
  };
}
