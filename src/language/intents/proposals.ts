import { meetingOf } from "../slots/meeting.ts";
import { mentionAt } from "../slots/people.ts";
import { topicOf } from "../slots/topic.ts";
import { said, type Build } from "./build.ts";

export const showProposals: Build = (message, { own }) => ({
  slots: said({ meeting: meetingOf(message), own: own === undefined ? undefined : true }),
});

export const answerProposal: Build = (message, { yes, yesTo, by, from, subject, title, own, ownSubject }) => {
  const who = by ?? from;
  const about = topicOf(message, subject ?? ownSubject ?? title ?? "");
  return {
    slots: said({
      accepts: (yes ?? yesTo) !== undefined,
      person: who === undefined ? undefined : mentionAt(message, who)?.name,
      subject: about === "" ? undefined : about,
      own: own === undefined ? undefined : true,
      inPassing: title === undefined ? undefined : true,
    }),
  };
};
