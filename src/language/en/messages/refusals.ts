import { nameOf, secretariatOf, type Committee } from "../../../domain/committee.ts";
import type { Irrevocable } from "../../../domain/change.ts";
import type { Refusal } from "../../../domain/decision.ts";
import type { PersonId } from "../../../domain/person.ts";
import { general } from "./general.ts";
import { closed } from "./closed.ts";

const cannotBeUndone: Record<Irrevocable, string> = {
  published: "It has been published, so it cannot be undone. Send a corrected version and I will correct the card.",
  draft: "The last thing you did was in a draft, and I do not undo that. Correct or discard it on its card.",
  erased: "The last thing you did was to erase everything about a person, and that cannot be undone.",
  discarded: "The last thing you did was to discard a draft, and I do not undo that. Send me the document again.",
  settings:
    "The last thing you did was to change the settings, and I do not undo that. Write “set up” in the committee's own conversation and correct them.",
};

/** Why something was not done, and who can do it or what to write instead; `you`: who reads it by themselves. */
export function refusal(reason: Refusal, committee: Committee, you: PersonId | null = null): string {
  const name = (id: PersonId): string => nameOf(committee, id);
  switch (reason.kind) {
    case "secretariatOnly":
      return `Only the secretariat can do that: ${general.or(secretariatOf(committee).map((person) => person.name))}.`;
    case "meetingCalledOff":
      return "The meeting has already been called off.";
    case "meetingHeld":
      return "The meeting has been held, so it cannot be changed.";
    case "meetingPassed":
      return "The time of that meeting has passed, so it stays called off. Write for example “new meeting 14 January 14:00-16:00” to hold it on another day.";
    case "dateInThePast":
      return "That time has passed. Write a date that is still to come.";
    case "alreadyPlanned":
      return "There is a meeting at that time already.";
    case "endBeforeStart":
      return "A meeting cannot end before it begins. Write for example “14:00-16:00”.";
    case "sameSchedule":
      return "That is how the meeting is planned already.";
    case "agendaEmpty":
      return "There is nothing on the agenda yet, so I have not posted it. Send it to me as a file, or write “item for the next meeting: …”.";
    case "noSuchItem":
      return closed.noSuchItem(reason.number);
    case "alreadyCancelled":
      return reason.person === you
        ? "You have cancelled already."
        : `A cancellation for ${name(reason.person)} is noted already.`;
    case "alreadyComing":
      return reason.person === you
        ? "You are down as coming already."
        : `${name(reason.person)} is down as coming already.`;
    case "ownSubstitute":
      return "Nobody can be their own substitute. Write who comes instead.";
    case "substituteNotComing":
      return reason.substitute === you
        ? "You are not coming yourself. Write “I can come after all”, and then answer again."
        : `${name(reason.substitute)} is not coming either. Write somebody else who can.`;
    case "substituteTaken":
      return reason.substitute === you
        ? `You already come instead of ${name(reason.absent)}, and one can only come for one.`
        : `${name(reason.substitute)} already comes instead of ${name(reason.absent)}. Write somebody else who can come.`;
    case "notAskedAsSubstitute":
      return reason.substitute === you
        ? "You are no longer asked to come as a substitute to that meeting."
        : `${name(reason.substitute)} is no longer asked to come as a substitute to that meeting.`;
    case "alreadyProposed":
      return "That item has been proposed for the meeting already.";
    case "alreadyOnAgenda":
      return `It is on the agenda already, as item ${reason.number}.`;
    case "proposalWithdrawn":
      return "The proposal has been withdrawn.";
    case "proposalDecided":
      return reason.accepted ? "The item has been accepted already." : "The item has been declined already.";
    case "noOwners":
      return "Write who will do it, for example “Maria writes a draft”.";
    case "alreadyDone":
      return `${theAction(reason.number)} is done already.`;
    case "actionWithdrawn":
      return `${theAction(reason.number)} has been taken back.`;
    case "sameDue":
      return "The action has that deadline already.";
    case "nothingChanged":
      return "Nothing was corrected, so the action stands as it did.";
    case "notYourAction":
      return reason.number === undefined
        ? "Only its owners, whoever logged it, and the secretariat can do that."
        : `Only its owners, whoever logged it, and the secretariat can change action ${reason.number.toString()}.`;
    case "othersAction":
      return "Somebody else logged the action. Ask the secretariat to delete it if it should not be there.";
    case "changedSince":
      return "More has changed since, so it cannot be undone. Write instead how it should be.";
    case "othersChange":
      return `Only ${name(reason.person)} can undo that.`;
    case "alreadyUndone":
      return "That has been undone already.";
    case "nothingToUndo":
      return "You have nothing to undo.";
    case "cannotBeUndone":
      return cannotBeUndone[reason.what];
    case "draftPublished":
      return "That has been published already.";
    case "draftChanged":
      return "The draft has changed since. Look at it again before it is published.";
    case "draftDiscarded":
      return "The draft has been discarded. Send me the document again if you need it after all.";
    case "notHeldYet":
      return "The meeting has not been held yet, so its minutes cannot be published. Choose another meeting.";
    case "meetingUnknown":
      return "I need to know which meeting it is about.";
    case "committeeUnconfirmed":
      return "The document names another committee. First say whether it is the right one.";
  }
}

const theAction = (number?: number): string => (number === undefined ? "The action" : `Action ${number.toString()}`);
