import { bold, buttons, cardMessage, foldOut, line, subtle, type Block, type Button } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import type { Action } from "../../domain/action.ts";
import { isSameTitle } from "../../domain/agenda.ts";
import { isAskedForBy, nameOf } from "../../domain/committee.ts";
import { lateFollowUps } from "../../domain/comingUp.ts";
import { publisherOf, type MinutesDraft } from "../../domain/draft.ts";
import type { Minutes } from "../../domain/minutes.ts";
import { originOf, unconfirmedOf } from "../../domain/publication.ts";
import { actionKey, COMMITTEE, minutesKey } from "../../ports/records.ts";
import { button, press } from "../button.ts";
import { closedLines } from "../drafts/closedItems.ts";
import { audience } from "../drafts/effects.ts";
import { nextMeetingNamed } from "../drafts/nextMeetingNamed.ts";
import { saidTask } from "../drafts/wording.ts";
import { refusal, type Answer, type Context } from "../feature.ts";
import { meetingsAhead } from "../meetingLists.ts";
import { meetingsWith } from "./followUps.ts";

/** So many buttons are in sight; what more was left out folds out. */
const IN_SIGHT = 3;
const MOST_OFFERED = 20;
const TEXT_LENGTH = 100;

/**
 * What came of publishing, by what is stored: the same for two who press at once, and however often it is asked for.
 * With the next meeting where the minutes name one that is not planned: that is for people to decide. `isOut`: it was
 * before it was asked for.
 */
export async function publishedCard(
  context: Context,
  draft: MinutesDraft,
  { isOut }: { isOut: boolean },
): Promise<Answer> {
  const { committee, me, records, say, today } = context;
  const meeting = draft.meeting?.kind === "known" ? draft.meeting.id : null;
  const minutes = meeting === null ? null : (await records.minutes.read(committee.id, minutesKey(meeting)))?.value;
  if (!minutes) return refusal(context, { kind: "draftPublished" });
  const { publish } = say.minutes;
  const when = say.dates.day(minutes.date, today);
  const where = say.general.where[committee.channel.kind];
  const publisher = publisherOf(draft, me);
  const corrects = draft.begun?.corrects ?? false;
  const own = corrects ? publish.corrected(when, where) : publish.done(when, where);
  const first = !isOut || publisher === me.id ? own : publish.byAnother(nameOf(committee, publisher), when, corrects);
  const fresh = await actionsMade(context, draft, minutes);
  const corrected = draft.begun?.corrected ?? [];
  const { told, untold } = audience(
    [...fresh, ...corrected].flatMap(({ owners }) => owners),
    committee,
    publisher,
  );
  const dropped = draft.begun?.dropped ?? [];
  const subjects = minutes.followUps.filter((one) => one.committee === null).map(({ subject }) => subject);
  const agendas = await meetingsWith(context, subjects);
  const lines = [
    ...(fresh.length > 0 ? [publish.actions(fresh.map(({ number }) => number))] : []),
    ...(corrected.length > 0 ? [publish.actionsCorrected(corrected.map(({ number }) => number))] : []),
    ...(told.length > 0 ? [publish.told(told)] : []),
    ...(untold.length > 0 ? [say.handOver.effects.untold(untold)] : []),
    ...(dropped.length > 0 ? [publish.dropped(dropped)] : []),
    ...closedLines(draft.items, context),
    ...(agendas.length > 0 ? [publish.agendas(agendas.map(({ date }) => say.dates.day(date, today)))] : []),
  ];
  const next = await unplanned(context, draft);
  const late = await lateOffers(context, draft, minutes);
  const room = IN_SIGHT - (next?.buttons.length ?? 0);
  const out = offerBlocks(context, "late", late.heading, late.offers, room);
  const left = offerBlocks(
    context,
    "left",
    publish.leftOut,
    leftOut(context, draft, minutes),
    room - late.offers.length,
  );
  const message = cardMessage([first, ...lines, ...out.texts, ...left.texts, ...(next ? [next.text] : [])].join(" "), [
    line(bold(first)),
    ...lines.map((text) => line(text)),
    ...out.blocks,
    ...left.blocks,
    ...(next ? [line(subtle(next.text)), buttons(...next.buttons)] : []),
  ]);
  return { ...message, replaces: true };
}

/** Those that this draft made of what its minutes say, and that are still to do. */
async function actionsMade({ committee, records }: Context, draft: MinutesDraft, minutes: Minutes): Promise<Action[]> {
  const made: Action[] = [];
  for (const { number } of minutes.actions) {
    const action = (await records.actions.read(committee.id, actionKey(number)))?.value;
    if (action?.status === "open" && action.origin.startsWith(originOf(draft, ""))) made.push(action);
  }
  return made;
}

interface Offer {
  text: string;
  button: Button;
}

/** What nobody said yes to, each with a button that takes it up: publishing has answered no question by itself. */
function leftOut(context: Context, draft: MinutesDraft, { items }: Minutes): Offer[] {
  const { writeDownButton, putOnAgendaButton } = context.say.minutes.publish;
  const isOpen = ({ item }: { item: number }): boolean => !items.some((one) => one.number === item && one.behind);
  const { actions, followUps } = unconfirmedOf(draft);
  const offer = (title: string, thing: string): Button =>
    button(context, title, press("writeDown", { draft: draft.id, thing }));
  return [
    ...actions.filter(isOpen).map((action) => ({
      text: saidTask(action, context, TEXT_LENGTH),
      button: offer(writeDownButton, action.key),
    })),
    ...followUps.filter(isOpen).map(({ key, subject }) => ({
      text: excerpt(subject, TEXT_LENGTH),
      button: offer(putOnAgendaButton, key),
    })),
  ];
}

/** What is to come up at a meeting whose agenda is out, and on none by itself: putting it on is the secretariat's word. */
async function lateOffers(context: Context, draft: MinutesDraft, { meeting: of, date }: Minutes) {
  const { committee, records, say, today } = context;
  const { agendaOut, putOnAgendaButton } = say.minutes.publish;
  const followUps = (await records.committees.read(committee.id, COMMITTEE))?.value.followUps ?? [];
  const ahead = await meetingsAhead(context);
  const late = lateFollowUps(
    followUps.filter((one) => isAskedForBy(one, { id: of, date })),
    ahead,
  ).filter(({ later }) => later === null);
  const offers = late.flatMap(({ followUp: { subject }, meeting }): Offer[] => {
    const thing = draft.followUps.find((one) => isSameTitle(one.subject, subject))?.key;
    if (thing === undefined) return [];
    const asked = press("writeDown", { draft: draft.id, thing, meeting: meeting.id });
    return [{ text: excerpt(subject, TEXT_LENGTH), button: button(context, putOnAgendaButton, asked) }];
  });
  const days = new Set(late.map(({ meeting }) => say.dates.day(meeting.date, today)));
  return { heading: agendaOut([...days]), offers };
}

/** So many of them in sight; what more there is folds out. */
function offerBlocks(
  context: Context,
  id: string,
  heading: string,
  offers: readonly Offer[],
  room: number,
): { texts: string[]; blocks: Block[] } {
  if (offers.length === 0) return { texts: [], blocks: [] };
  const offered = offers.slice(0, MOST_OFFERED);
  const rows = offered.map((offer) => [line(offer.text), buttons(offer.button)]);
  const inSight = Math.max(0, room);
  const folded = rows.slice(inSight);
  return {
    texts: [heading, offered.map(({ text }) => text).join("; ")],
    blocks: [
      line(heading),
      ...rows.slice(0, inSight).flat(),
      ...(folded.length > 0 ? foldOut(id, context.say.handOver.furtherRows(folded.length), folded.flat()) : []),
    ],
  };
}

/** What is offered where the minutes name a next meeting that is not planned: another one may be the one that is moved. */
async function unplanned(context: Context, draft: MinutesDraft) {
  const { say, today } = context;
  const named = await nextMeetingNamed(context, draft);
  if (!named) return null;
  const { date, planned } = named;
  const { start, place } = draft.nextMeeting;
  const parameters = {
    date: { from: date, to: date },
    ...(start !== null && { start }),
    ...(place !== null && { place }),
  };
  const day = say.dates.day(date, today);
  const text = say.minutes.publish.nextMeeting(day);
  if (!planned)
    return {
      text,
      buttons: [button(context, say.minutes.publish.planButton, press("scheduleMeeting", parameters))],
    };
  const { isItMoved, itIsMovedButton, newOneButton } = say.meetings;
  return {
    text: `${text} ${isItMoved(say.dates.day(planned.date, today), day)}`,
    buttons: [
      button(context, itIsMovedButton, press("scheduleMeeting", { ...parameters, meeting: { id: planned.id } })),
      button(context, newOneButton, press("scheduleMeeting", parameters)),
    ],
  };
}
