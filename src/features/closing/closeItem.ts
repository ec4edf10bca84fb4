import { z } from "zod";
import { bold, cardMessage, line } from "../../cards/card.ts";
import { asSecretariat } from "../../domain/committee.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { Minutes } from "../../domain/minutes.ts";
import { again, undoButton } from "../button.ts";
import { itemAbout } from "../agenda/itemAbout.ts";
import { committeeFeature, refusal } from "../feature.ts";
import { MeetingRef } from "../meetingReference.ts";
import { question } from "../question.ts";
import { mark, markedOf, type Marked } from "./mark.ts";
import { meetingMeant } from "./meant.ts";

export const CloseItemParameters = z.object({
  meeting: MeetingRef.optional(),
  /** Its number, or words of its title. */
  item: z.union([z.number().int(), z.string()]).optional(),
  closes: z.boolean().default(true),
  /** Opening it was asked about, since everybody reads it from then on. */
  sure: z.literal(true).optional(),
});

/** The secretariat marks an item as closed, or as open again: what is posted of it is edited. */
export const closeItem = committeeFeature({
  name: "closeItem",
  audience: "secretariat",
  parameters: CloseItemParameters,
  async run(context, parameters) {
    const { me, say, today } = context;
    const may = asSecretariat(me);
    if (!may.ok) return refusal(context, may.refusal);
    const { item: wanted, closes } = parameters;
    if (wanted === undefined) return { text: say.closed.which };
    const asked = again("closeItem", parameters);
    const meant = await meetingMeant(context, parameters.meeting, asked);
    if (!meant.ok) return meant.answer;
    const { meeting, minutes } = meant.value;
    const item = itemMeant(meeting, minutes, wanted);
    if (!item)
      return typeof wanted === "number"
        ? refusal(context, { kind: "noSuchItem", number: wanted })
        : { text: say.closed.which };
    const { number, isClosed } = item;
    const day = say.dates.day(meeting.date, today);
    if (isClosed === closes) return { text: say.closed.already(number, closes) };
    if (!closes && parameters.sure === undefined) {
      const press = asked({ meeting: { id: meeting.id }, item: number, sure: true });
      return question(context, say.closed.openQuestion(number, day), [{ title: say.closed.openButton, press }]);
    }
    const marked = await mark(context, meeting.id, { item: number, closes, hasMinutes: minutes !== null });
    if (!marked.ok) return refusal(context, marked.refusal);
    const change = await context.logChange("closeItem", {
      kind: "closed",
      meeting: meeting.id,
      item: number,
      closes,
      known: marked.value.known,
    });
    const text = closes ? say.closed.done(number, day) : say.closed.opened(number, day);
    return cardMessage(text, [line(bold(text))], [undoButton(context, change)]);
  },
});

/** On the agenda, else in the minutes. Where both have it, it is closed once both are. */
function itemMeant(meeting: Meeting, minutes: Minutes | null, wanted: number | string): Marked | null {
  const onAgenda =
    typeof wanted === "number"
      ? meeting.items.find(({ number }) => number === wanted)
      : itemAbout(meeting.items, wanted);
  const number = onAgenda?.number ?? (typeof wanted === "number" ? wanted : null);
  const inMinutes = minutes?.items.find((one) => one.number === number);
  const item = onAgenda ?? inMinutes;
  if (!item) return null;
  const isClosed = [onAgenda, inMinutes].every((one) => one === undefined || one.behind !== undefined);
  const isOpen = [onAgenda, inMinutes].every((one) => one === undefined || one.behind === undefined);
  // Half closed is neither: either word of it does something.
  return { ...markedOf(item), isClosed: isClosed && !isOpen };
}
