import { meetingOf, periodOf } from "../slots/meeting.ts";
import { topicOf } from "../slots/topic.ts";
import { said, type Build } from "./build.ts";
import { paperOf } from "./drafts.ts";

export const showMinutes: Build = (message) => ({ slots: said({ meeting: meetingOf(message, "back") }) });

export const postMinutes: Build = (message) => ({
  slots: said({ meeting: meetingOf(message, "back"), paper: paperOf(message) }),
});

const OF_SUBJECT = /(?<!\p{L})(?:af|om|for|of|about)\s$/iu;
const SINCE = /^\s*(?:siden|since)?\s*$/iu;

export const searchDecisions: Build = (message, { query = "" }) => {
  const topic = topicOf(message, query);
  // A day that belongs to the subject ("evaluering af 1. maj") is no stretch of time.
  const date = message.dates.find(({ index }) => !OF_SUBJECT.test(message.text.slice(0, index)));
  const isOnlyTime = date !== undefined && SINCE.test(topic.replace(date.text, ""));
  const slots = said({
    query: topic === "" || isOnlyTime ? undefined : topic,
    period: date && periodOf(message, date),
  });
  return topic === "" && date === undefined ? { slots, doubt: "intent" } : { slots };
};
