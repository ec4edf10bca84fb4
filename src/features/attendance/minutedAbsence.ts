import { cardMessage, line, title } from "../../cards/card.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { minutesKey } from "../../ports/records.ts";
import type { Answer, Context } from "../feature.ts";
import { saidAbsent } from "../minutes/wording.ts";

/** Who was absent, as the published minutes have it; null: there are none. What was said before the meeting may not have come true. */
export async function minutedAbsence(context: Context, { id, date, status }: Meeting): Promise<Answer | null> {
  const { committee, records, say, today } = context;
  if (status !== "minutesPublished") return null;
  const minutes = (await records.minutes.read(committee.id, minutesKey(id)))?.value;
  if (!minutes) return null;
  const when = say.dates.day(date, today);
  const { minuted, noneMinuted } = say.attendance;
  if (minutes.absent.length === 0) return { text: noneMinuted(when) };
  const absent = minutes.absent.map((one) => saidAbsent([one], context));
  const first = minuted(when);
  return cardMessage([first, ...absent].join("\n"), [title(first), ...absent.map((text) => line(text))]);
}
