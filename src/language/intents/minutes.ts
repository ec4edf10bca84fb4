import { meetingOf } from "../slots/meeting.ts";
import { topicOf } from "../slots/topic.ts";
import { said, type Build } from "./build.ts";

export const showMinutes: Build = (message) => ({ slots: said({ meeting: meetingOf(message, "back") }) });

export const postMinutes: Build = (message) => ({ slots: said({ meeting: meetingOf(message, "back") }) });

export const searchDecisions: Build = (message, { query = "" }) => {
  const topic = topicOf(message, query);
  return topic === "" ? { slots: {}, doubt: "intent" } : { slots: { query: topic } };
};
