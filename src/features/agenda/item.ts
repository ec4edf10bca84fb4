import { cardMessage, heading, line, subtle, title, warning } from "../../cards/card.ts";
import { clipped, excerpt } from "../../cards/excerpt.ts";
import { clockTimes, lacksPresenter, type AgendaItem } from "../../domain/agenda.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { fold } from "../../language/folding.ts";
import { onButton, press } from "../button.ts";
import type { Answer, Context } from "../feature.ts";
import { each, question, type Option } from "../question.ts";
import { capitalised } from "../../language/capitalised.ts";
import { whenAndWhere } from "../../language/schedule.ts";
import { itemDetails } from "./details.ts";
import { isHidden, presenterName } from "./items.ts";

/** What a busy person reads of the background before asking for the papers. */
const BACKGROUND = 600;
const RECOMMENDATION = 1000;

/** One item of the agenda: its background, what is recommended, and what is attached. */
export function showItem(context: Context, meeting: Meeting, wanted: number | string): Answer {
  const { say } = context;
  if (meeting.items.length === 0) return { text: say.agenda.noItems };
  const items = itemsMeant(meeting.items, wanted);
  const [item, ...others] = items;
  if (!item) return { text: notFound(context, meeting.items, wanted) };
  if (others.length === 0) return itemCard(context, meeting, item);
  const option = ({ number, title: name }: AgendaItem): Option => ({
    title: say.agenda.itemOption(number, onButton(name)),
    press: press("showAgenda", { meeting: { id: meeting.id }, item: number }),
  });
  return question(context, say.agenda.whichItem, each([item, ...others], option));
}

function itemsMeant(items: readonly AgendaItem[], wanted: number | string): AgendaItem[] {
  if (typeof wanted === "number") return items.filter(({ number }) => number === wanted).slice(0, 1);
  const words = fold(wanted).trim();
  return words === "" ? [] : items.filter((item) => fold(item.title).includes(words));
}

function notFound({ say }: Context, items: readonly AgendaItem[], wanted: number | string): string {
  if (typeof wanted === "string") return say.agenda.noSuchTitle(excerpt(wanted, 100));
  return say.agenda.noSuchNumber(wanted, items[0]?.number ?? 1, items.at(-1)?.number ?? items.length);
}

function itemCard({ committee, say, today, turn }: Context, meeting: Meeting, item: AgendaItem): Answer {
  if (isHidden(item))
    return { text: (turn.address.kind === "personal" ? say.closed.onlyMembers : say.closed.hidden)(item.number) };
  const clock = clockTimes(meeting.items, meeting.start)[meeting.items.indexOf(item)] ?? null;
  const names = item.presenters.map((presenter) => presenterName(presenter, committee));
  const kind = item.kind === null ? null : say.agenda.kinds[item.kind];
  const facts = [
    ...(clock === null ? [] : [capitalised(say.dates.clock(clock))]),
    ...(names.length === 0 ? [] : [say.agenda.presentedBy(say.general.and(names))]),
    ...(kind === null ? [] : [kind]),
    ...(item.behind === undefined ? [] : [say.closed.mark]),
  ].join(" · ");
  const name = say.agenda.itemTitle(item.number, item.title);
  const background = item.background.trim();
  const details = itemDetails(item, say, RECOMMENDATION);
  const hasMore = background !== "" || details.length > 0;
  return cardMessage([name, ...(facts === "" ? [] : [facts]), clipped(background, BACKGROUND)].join("\n").trim(), [
    title(name),
    line(subtle(whenAndWhere(meeting, say, today))),
    ...(facts === "" ? [] : [line(facts)]),
    ...(lacksPresenter(item) ? [line(warning(capitalised(say.agenda.presenterMissing)))] : []),
    ...paragraphs(clipped(background, BACKGROUND)).map((text) => line(text)),
    ...(item.recommendations.length > 0 ? [heading(say.agenda.recommendation)] : []),
    ...details,
    ...(hasMore ? [] : [line(subtle(say.agenda.nothingMore))]),
  ]);
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
