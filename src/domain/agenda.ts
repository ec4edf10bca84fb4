import { z } from "zod";
import { addMinutes, minutesOf } from "./calendar.ts";
import { closesMeeting, isFormality, isLastItem, opensMeeting } from "./formality.ts";
import { PersonId } from "./person.ts";
import { ItemKind, Recommendation } from "./reading.ts";
import { remembered } from "./remembered.ts";
import { ClockTime, Instant } from "./time.ts";

/** A presenter as the agenda names them; `person` where that is certainly one of the committee's people. */
export const Presenter = z.object({ name: z.string(), person: PersonId.nullable() });
export type Presenter = z.infer<typeof Presenter>;

/** What an item is about, all of which is hidden where it is closed. */
const ItemContent = z.object({
  title: z.string(),
  presenters: z.array(Presenter),
  kind: ItemKind.nullable(),
  background: z.string(),
  recommendations: z.array(Recommendation.pick({ number: true, text: true })),
  attachments: z.array(z.string()),
});

export const AgendaItem = ItemContent.extend({
  number: z.number().int(),
  minutes: z.number().int().nullable(),
  start: ClockTime.nullable(),
  /** Of a closed item: what it really says. Kept apart, so that whatever does not ask for it shows nothing of it. */
  behind: ItemContent.optional(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

export const Proposal = z.object({
  id: z.string(),
  subject: z.string(),
  by: PersonId,
  at: Instant,
  state: z.enum(["proposed", "accepted", "declined"]),
  /** What was said of the item beside its title; without presenters, whoever proposed it presents it. */
  presenters: z.array(Presenter).optional(),
  minutes: z.number().int().optional(),
  /** Of one that was accepted: whether that put the item on the agenda. It did where nothing is said. */
  added: z.boolean().optional(),
});
export type Proposal = z.infer<typeof Proposal>;

/** Starts of the items: as the agenda says, else counted on from the item before while durations are known. */
export function clockTimes(items: readonly AgendaItem[], meetingStart: ClockTime): (ClockTime | null)[] {
  let next: ClockTime | null = meetingStart;
  return items.map((item) => {
    const start: ClockTime | null = item.start ?? next;
    next = start !== null && item.minutes !== null ? addMinutes(start, item.minutes) : null;
    return start;
  });
}

/** When the last of the items that say how long they take is over; null: none of them says so. */
export function runsUntil(items: readonly AgendaItem[], meetingStart: ClockTime): ClockTime | null {
  const starts = clockTimes(items, meetingStart);
  const ends = items.flatMap(({ minutes }, at) => {
    const start = starts[at] ?? null;
    return start === null || minutes === null ? [] : [addMinutes(start, minutes)];
  });
  return ends.reduce<ClockTime | null>((last, end) => (last === null || end > last ? end : last), null);
}

/** Clock times that the agenda gives move along when the meeting begins at another hour. */
export function shifted(items: readonly AgendaItem[], from: ClockTime, to: ClockTime): AgendaItem[] {
  const by = minutesOf(to) - minutesOf(from);
  return items.map((item) => (item.start === null ? item : { ...item, start: addMinutes(item.start, by) }));
}

/** Adds an item at the end, before "Eventuelt"; what opens a meeting comes at its beginning. Those after it count one up. */
export function withItem<I extends AgendaItem>(items: readonly I[], item: I): I[] {
  const at = placeFor(item, items);
  const number = items[at]?.number ?? (items.at(-1)?.number ?? 0) + 1;
  const later = items.slice(at).map((one) => ({ ...one, number: one.number + 1 }));
  return [...items.slice(0, at), { ...item, number }, ...later];
}

function placeFor({ title }: AgendaItem, items: readonly AgendaItem[]): number {
  const firstNot = (is: (title: string) => boolean): number => items.findIndex((one) => !is(one.title));
  if (opensMeeting(title)) {
    const after = firstNot(opensMeeting);
    return after < 0 ? items.length : after;
  }
  const last = items.findIndex((one) => isLastItem(one.title));
  return last < 0 ? items.length - closingItems(items) : last;
}

/** How many items at the end only close the meeting: "Næste møde". */
const closingItems = (items: readonly AgendaItem[]): number =>
  items.length - 1 - items.findLastIndex(({ title }) => !closesMeeting(title));

/** The way back, by its place: an agenda in parts may count from 1 in each, or have a number twice. */
export function withoutItem(items: readonly AgendaItem[], item: AgendaItem): AgendaItem[] {
  const at = items.indexOf(item);
  if (at < 0) return [...items];
  const later = items.slice(at + 1).map((one) => ({ ...one, number: one.number - 1 }));
  return [...items.slice(0, at), ...later];
}

/** Titles that a reader takes for the same, whatever their case and punctuation. */
export const isSameTitle = (a: string, b: string): boolean => plainTitle(a) === plainTitle(b);

const plainTitle = remembered((title) =>
  title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/** What it is about, though it may be closed: to find what belongs to it, never to be shown. */
export const trueTitle = ({
  title,
  behind,
}: Pick<AgendaItem, "title"> & { behind?: { title: string } | undefined }): string => behind?.title ?? title;

/** A title and nothing else yet: nobody has worked on it. */
export const isBare = (item: AgendaItem): boolean =>
  item.presenters.length === 0 &&
  item.behind === undefined &&
  item.background === "" &&
  item.recommendations.length === 0 &&
  item.attachments.length === 0 &&
  item.kind === null &&
  item.minutes === null &&
  item.start === null;

/** Somebody must present it and nobody is named; the formalities that whoever chairs simply does go without. */
export const lacksPresenter = ({ behind, presenters, title }: AgendaItem): boolean =>
  behind === undefined && presenters.length === 0 && !isFormality(title);

export function bareItem(title: string): AgendaItem {
  return {
    number: 0,
    title,
    presenters: [],
    kind: null,
    minutes: null,
    start: null,
    background: "",
    recommendations: [],
    attachments: [],
  };
}
