import { meetingOf } from "../slots/meeting.ts";
import { topicOf } from "../slots/topic.ts";
import { mentionAt } from "../slots/people.ts";
import { isWriter } from "../slots/slotWords.ts";
import type { Message } from "../message.ts";
import { ChangeKind } from "../understanding.ts";
import { said, type Build } from "./build.ts";

/** Who did it, or who it was done to or about; a writer means themselves. */
const personIn = (message: Message, person: string | undefined): string | undefined =>
  person === undefined || isWriter(person) ? person : mentionAt(message, person)?.name;

const NAMES_MEETING = /møde|meeting/u;

/** Who changed what: the kind of change by the group of its verb, and what it was about. */
export const showChanges: Build = (message, { number, item, person, at, ...verbs }) => {
  const change = ChangeKind.options.find((kind) => verbs[kind] !== undefined);
  const counted = number === undefined ? undefined : Number(number);
  const isAction = change === "action";
  const words = item === undefined ? undefined : topicOf(message, item);
  // "Siden i går" is no meeting's day.
  const named = NAMES_MEETING.test(message.lower) ? meetingOf(message) : undefined;
  const meeting = named ?? (at === undefined ? undefined : "next");
  return {
    slots: said({
      change,
      action: isAction ? counted : undefined,
      item: isAction ? undefined : (counted ?? words),
      person: personIn(message, person),
      meeting,
    }),
  };
};

export const erasePerson: Build = (message, { person }) => ({ slots: said({ person: personIn(message, person) }) });

/** Of an item of paper, a meeting or an action, where that is said: what is not said of is everything. */
export const showUndelivered: Build = (message, { number, person, agenda, minutes }) => {
  const meeting = NAMES_MEETING.test(message.lower) ? meetingOf(message) : undefined;
  const paper = agenda === undefined ? (minutes === undefined ? undefined : "minutes") : "agenda";
  return {
    slots: said({
      paper,
      action: number === undefined ? undefined : Number(number),
      person: personIn(message, person),
      // "Mødet er aflyst": it may be any, and is no next one.
      meeting: typeof meeting === "object" && "from" in meeting ? meeting : undefined,
    }),
  };
};

/** The group of the verb tells which of the two. */
export const closeItem: Build = (message, { number, item, opens }) => {
  const words = item === undefined ? undefined : topicOf(message, item);
  const meant = number === undefined ? words : Number(number);
  return { slots: said({ item: meant, closes: opens === undefined, meeting: meetingOf(message) }) };
};
