import { daysBetween } from "../../domain/calendar.ts";
import { looseGroups } from "../loose.ts";
import type { FoundDate } from "../dates.ts";
import { firstMatch, lowered } from "../pattern.ts";
import { unmask, type Message } from "../message.ts";
import { meetingOf } from "../slots/meeting.ts";
import { slotWordsOf } from "../slots/slotWords.ts";
import { topicOf } from "../slots/topic.ts";
import { withoutAllotted, withoutDetails, type ItemDetails } from "../slots/itemDetails.ts";
import { said as saidSlots, type Build } from "./build.ts";

export const showAgenda: Build = (message, { number, item }) => {
  const words = item === undefined ? "" : topicOf(message, item);
  const numbered = number ?? firstMatch(slotWordsOf(message.language).itemNumber, message.masked)?.groups.number;
  const meant = numbered === undefined ? words || undefined : Number(numbered);
  return { slots: saidSlots({ meeting: meetingOf(message), item: meant }) };
};

export const postAgenda: Build = (message) => ({ slots: saidSlots({ meeting: meetingOf(message) }) });

export const proposeItem: Build = (whole, { subject: found = "", lasts }) => {
  const masked = withPeriods(whole, whole.masked);
  const message = { ...whole, masked, lower: lowered(masked) };
  const named = withPeriods(whole, found);
  const said = isNoSubject(message, named) ? (subjectBefore(message) ?? named) : named;
  const outside = meetingOutside(message, said);
  const { subject: captured, ...details } = detailsOf(message, said);
  // With the meeting named elsewhere, a day at the end of the subject belongs to it ("lægedækning i weekenden").
  const subject = topicOf(message, outside === undefined ? captured : unmask(message, captured));
  const slots = saidSlots({
    ...(lasts !== undefined && withoutDetails(message, lasts).details),
    ...details,
    subject: subject === "" ? undefined : subject,
    meeting:
      outside ??
      (DAY_WITHIN.test(captured) || message.dates.slice(0, 1).some(isFeast)
        ? undefined
        : meetingOf(ofItsDates(message))),
  });
  const isEmpty = subject === "" || isNoSubject(message, subject) || isDetail(message, captured);
  return isEmpty || namesItem(message, said) ? { slots, doubt: "intent" } : { slots };
};

/** What is said of the item in its subject ("Økonomi v/ Anne, 15 min") and after it. */
function detailsOf(message: Message, said: string): ItemDetails & { subject: string } {
  const { rest: bare, minutes } = withoutAllotted(message, said);
  if (bare !== said) return { ...detailsOf(message, bare), ...(minutes !== undefined && { minutes }) };
  const within = withoutDetails(message, said);
  const after = said === "" ? "" : (message.masked.split(said).at(-1) ?? "");
  const { details } = withoutDetails(message, after);
  const isSubject = /\p{L}/u.test(within.rest.replace(/‹[pdt]\d+›/gu, ""));
  // What would leave nothing is the subject itself.
  return isSubject
    ? { ...details, ...within.details, subject: within.rest.replace(/[\s,.;:(–-]+$/u, "") }
    : { subject: said };
}

/** "Vi trænger til at drøfte rekruttering, så skriv det på dagsordenen": what the clause before the last one is about. */
function subjectBefore(message: Message): string | undefined {
  const border = message.masked.search(/[.,;:!?–-] [^.,;:!?–-]*[.!?]?$/u);
  return border < 0
    ? undefined
    : looseGroups({ ...message, masked: message.masked.slice(0, border) }, "proposeItem")["subject"];
}

/** Only words that point somewhere else: the subject itself was not said. */
const isNoSubject = ({ language }: Message, said: string): boolean =>
  firstMatch(slotWordsOf(language).noSubject, said) !== null;

/** "30 minutter", "Mette": what an item that is there already is to have. */
function isDetail({ language }: Message, captured: string): boolean {
  const { measure } = slotWordsOf(language);
  const bare = captured.trim();
  return /^‹p\d+›$/u.test(bare) || firstMatch(measure, bare)?.length === bare.length;
}

/** "Punkt 3 …" is on the agenda: what is proposed only speaks of it further on ("opfølgning på punkt 3"). */
function namesItem({ masked, language }: Message, captured: string): boolean {
  const { itemNumber } = slotWordsOf(language);
  const outside = firstMatch(itemNumber, captured === "" ? masked : masked.replace(captured, " … "));
  return outside !== null || firstMatch(itemNumber, captured)?.index === 0;
}

/** A day within the subject ("evaluering af 1. maj") is no meeting; one that ends it may be. */
const DAY_WITHIN = /‹d\d+›\s?\p{L}/u;

/** "Vagtlæger i julen" is not for a meeting at Christmas, nor for one at a weekend. */
const isFeast = ({ text, precision }: FoundDate): boolean =>
  /weekend/iu.test(text) || (!/\d|dag|day|uge|week/iu.test(text) && precision !== "month" && precision !== "day");

/** The meeting that is named beside the subject. */
function meetingOutside(message: Message, subject: string): ReturnType<typeof meetingOf> {
  if (subject === "") return undefined;
  return meetingOf(ofItsDates({ ...message, masked: message.masked.replace(subject, " … ") }));
}

/** With those days alone that still stand in it. */
const ofItsDates = (message: Message): Message => ({
  ...message,
  dates: message.dates.filter((_, index) => message.masked.includes(`‹d${index}›`)),
});

/** In days: a month may be a meeting's, "3. kvartal" is a subject's. */
const LONGEST_OF_A_MEETING = 31;

/** A masked stretch with the words of the periods in it that are no meeting's: "vagtplanerne i julen". */
const withPeriods = ({ dates }: Message, masked: string): string =>
  masked.replace(/‹d(\d+)›/gu, (sign, index: string) => {
    const date = dates[Number(index)];
    return date && (daysBetween(date.from, date.to) > LONGEST_OF_A_MEETING || isFeast(date)) ? date.text : sign;
  });
