import { AgendaItem, isSameTitle } from "./agenda.ts";
import { asSecretariat } from "./committee.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import type { DraftChange } from "./correction.ts";
import type { AgendaDraft, Standing } from "./draft.ts";
import type { Meeting } from "./meeting.ts";
import type { MinutesItem } from "./minutes.ts";
import { type Minutes } from "./minutes.ts";
import { isExpected, isSecretariat, type Person } from "./person.ts";

/*
 * A closed item is for the committee's own people alone, in their own chats. What it says stands `behind` it, and what
 * everybody may read ("Lukket punkt") in its place: whatever knows nothing of closed items shows nothing of them.
 */

interface DraftItem {
  key: string;
  number: number;
  closed: Standing | null;
}

/** A closed item is shown to all only where somebody has said so. */
export const isShown = ({ closed }: Pick<DraftItem, "closed">): boolean => closed === null || closed === "confirmed";

/** Nobody has said yet whether everybody may see it. */
export const isClosedAsked = ({ closed }: Pick<DraftItem, "closed">): boolean => closed === "unsure";

/** Chairs, members, observers and the secretariat; neither guests nor who comes for somebody once. */
export const seesClosed = (person: Person): boolean => isExpected(person) || isSecretariat(person);

/** `name`: what stands in place of its title. */
function closedAgendaItem(item: AgendaItem, name: string): AgendaItem {
  if (item.behind) return item;
  const { title, presenters, kind, background, recommendations, attachments } = item;
  const behind = { title, presenters, kind, background, recommendations, attachments };
  return {
    ...item,
    title: name,
    presenters: [],
    kind: null,
    background: "",
    recommendations: [],
    attachments: [],
    behind,
  };
}

function openedAgendaItem({ behind, ...item }: AgendaItem): AgendaItem {
  return behind ? { ...item, ...behind } : item;
}

/**
 * A document that is handed over again need not say of what was closed by hand that it is: it stays closed until
 * somebody says otherwise.
 */
export function withKeptClosed<I extends DraftItem & { title: string }>(
  items: readonly I[],
  before: readonly { number: number; behind?: { title: string } | undefined }[],
  options: { byNumber?: true } = {},
): I[] {
  const closed = before.flatMap(({ number, behind }) => (behind ? [{ number, title: behind.title }] : []));
  const isKept = (item: I): boolean =>
    closed.some(
      ({ number, title }) => isSameTitle(title, item.title) || (options.byNumber === true && number === item.number),
    );
  return items.map((item) => (item.closed === null && isKept(item) ? { ...item, closed: "unsure" } : item));
}

/** The agenda as it goes out; parsed, since only a draft's items say whether they are closed. */
export const itemsOf = (
  { items }: Pick<AgendaDraft, "items">,
  { name, before }: { name: string; before: readonly AgendaItem[] },
): AgendaItem[] =>
  withKeptClosed(items, before).map((item) => {
    const own = AgendaItem.parse(item);
    return isShown(item) ? own : closedAgendaItem(own, name);
  });

/** Of minutes: with what it led to, which stands among that of the others else. */
export function closedMinutesItem(
  { number, ...item }: MinutesItem,
  name: string,
  led: Pick<Minutes, "actions" | "followUps">,
): MinutesItem {
  if (item.behind) return { number, ...item };
  const { title, outcome, recommendations } = item;
  const behind = { title, outcome, recommendations, ...led };
  return { number, title: name, outcome: "", recommendations: [], behind };
}

/** An agenda as those see it who may see what is closed; the same one where nothing is. */
export function meetingOpened<M extends Pick<Meeting, "items">>(meeting: M): M {
  if (meeting.items.every(({ behind }) => behind === undefined)) return meeting;
  return { ...meeting, items: meeting.items.map((item) => (item.behind ? { ...item, ...item.behind } : item)) };
}

export function minutesOpened(minutes: Minutes): Minutes {
  if (minutes.items.every(({ behind }) => behind === undefined)) return minutes;
  const led = ledTo(minutes.items);
  return {
    ...minutes,
    items: minutes.items.map((item) => ({ ...openedMinutesItem(item), behind: item.behind })),
    actions: [...minutes.actions, ...led.actions].sort((a, b) => a.number - b.number),
    followUps: [...minutes.followUps, ...led.followUps],
  };
}

function openedMinutesItem({ behind, ...item }: MinutesItem): MinutesItem {
  if (!behind) return item;
  const { title, outcome, recommendations } = behind;
  return { ...item, title, outcome, recommendations };
}

const ledTo = (items: readonly MinutesItem[]): Pick<Minutes, "actions" | "followUps"> => ({
  actions: items.flatMap(({ behind }) => behind?.actions ?? []),
  followUps: items.flatMap(({ behind }) => behind?.followUps ?? []),
});

interface CloseCommand {
  actor: Person;
  item: number;
  closes: boolean;
  /** What stands in place of its title. */
  name: string;
}

/** Only the secretariat marks an item of an agenda as closed, or as open again. */
export function closeAgendaItem<M extends Meeting>(meeting: M, command: CloseCommand): Decision<M> {
  const { actor, item: number, closes, name } = command;
  const may = asSecretariat(actor);
  if (!may.ok) return may;
  const is = (item: AgendaItem): boolean => item.number === number;
  if (!meeting.items.some(is)) return refuse({ kind: "noSuchItem", number });
  const changed = (item: AgendaItem): AgendaItem => (closes ? closedAgendaItem(item, name) : openedAgendaItem(item));
  return accept({ ...meeting, items: meeting.items.map((item) => (is(item) ? changed(item) : item)) });
}

/** The same of minutes that are out. What a closed item led to goes behind it, and comes back with it. */
export function closeMinutesItem(minutes: Minutes, command: CloseCommand): Decision<Minutes> {
  const { actor, item: number, closes, name } = command;
  const may = asSecretariat(actor);
  if (!may.ok) return may;
  const is = (one: { number: number }): boolean => one.number === number;
  if (!minutes.items.some(is)) return refuse({ kind: "noSuchItem", number });
  if (closes) {
    const isLed = ({ item }: { item: number }): boolean => item === number;
    const led = { actions: minutes.actions.filter(isLed), followUps: minutes.followUps.filter(isLed) };
    return accept({
      ...minutes,
      items: minutes.items.map((item) => (is(item) ? closedMinutesItem(item, name, led) : item)),
      actions: minutes.actions.filter((one) => !isLed(one)),
      followUps: minutes.followUps.filter((one) => !isLed(one)),
    });
  }
  const led = ledTo(minutes.items.filter(is));
  return accept({
    ...minutes,
    items: minutes.items.map((item) => (is(item) ? openedMinutesItem(item) : item)),
    actions: [...minutes.actions, ...led.actions].sort((a, b) => a.number - b.number),
    followUps: [...minutes.followUps, ...led.followUps],
  });
}

/** Whether what somebody wrote of a meeting is of an item that is closed by now. */
export const isOfClosed = (
  { items }: { items: readonly { behind?: { title: string } | undefined }[] },
  isIt: (title: string) => boolean,
): boolean => items.some(({ behind }) => behind !== undefined && isIt(behind.title));

/**
 * What an item that is not shown leads to is not shown either: whether a number is one of theirs. Of two items with one
 * number what the open one leads to is hidden as well, rather than anything of the other one shown.
 */
export function isOfHidden({ items }: { items: readonly DraftItem[] }): (item: number) => boolean {
  const hidden = new Set(items.filter((item) => !isShown(item)).map(({ number }) => number));
  return (item) => hidden.has(item);
}

/** Everybody may see it, or it is left out. */
export function withClosed<I extends DraftItem>(
  items: readonly I[],
  key: string,
  change: DraftChange,
): Decision<(I & { closed: Standing | null })[]> {
  const isMeant = (item: I): boolean => item.closed !== null && item.key === key;
  if ((change.kind !== "confirm" && change.kind !== "leaveOut") || !items.some(isMeant))
    return refuse({ kind: "draftChanged" });
  const closed: Standing = change.kind === "confirm" ? "confirmed" : "leftOut";
  return accept(items.map((item) => (isMeant(item) ? { ...item, closed } : item)));
}
