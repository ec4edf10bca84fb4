import type { Message } from "../message.ts";
import { meetingOf } from "../slots/meeting.ts";
import { topicOf } from "../slots/topic.ts";
import { said, type Build } from "./build.ts";

export const showAgenda: Build = (message, groups) => ({
  slots: said({ meeting: meetingOf(message), item: groups.number === undefined ? undefined : Number(groups.number) }),
});

export const postAgenda: Build = (message) => ({ slots: said({ meeting: meetingOf(message) }) });

export const proposeItem: Build = (message, groups) => {
  const subject = groups.subject === undefined ? "" : topicOf(message, groups.subject);
  const slots = said({
    subject: subject === "" ? undefined : subject,
    meeting: meetingOutside(message, groups.subject),
  });
  return subject === "" || EMPTY.test(subject) ? { slots, doubt: "intent" } : { slots };
};

/** Only words that point somewhere else: the subject itself was not said. */
const EMPTY = /^(?:det|den|dette|noget|et punkt|det her|it|this|that|something|an item)$/iu;

/** A day within the subject ("evaluering af 1. maj") is no meeting, unless it ends it. */
function meetingOutside(message: Message, subject = ""): ReturnType<typeof meetingOf> {
  const inside = message.dates.length > 0 && /‹d\d+›\s?\p{L}/u.test(subject);
  return inside ? undefined : meetingOf(message);
}
