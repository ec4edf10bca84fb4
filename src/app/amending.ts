import { isFresh, isRecent } from "../domain/recency.ts";
import type { Instant } from "../domain/time.ts";
import { ListActionsParameters } from "../features/actions/listActions.ts";
import { ListCancellationsParameters } from "../features/attendance/listCancellations.ts";
import { command, parametersOf } from "../features/command.ts";
import type { Command } from "../features/feature.ts";
import type { MeetingRef } from "../features/meetingReference.ts";
import { correctionIn, correctionOf, isOnlySorry, type Correction } from "../language/correction.ts";
import { LOOKING_UP_MEETING } from "../language/intents/traits.ts";
import { courtesyIn } from "../language/understand.ts";
import { namesNextMeeting } from "../language/slots/meeting.ts";
import type { Understanding } from "../language/understanding.ts";
import type { LastDone } from "./lastDone.ts";
import type { Reading } from "./planned.ts";

interface Said extends Pick<Reading, "text" | "message" | "last" | "now"> {
  understanding: Understanding;
  /** What it is asked about where it corrects nothing. */
  otherwise: Command | undefined;
  /** A question is open that it does not answer. */
  isOpen: boolean;
}

/** A message right after an answer that says what it should have been; null: it is about something else. */
export function amendmentIn(said: Said): Command | null {
  const { message, understanding, otherwise, isOpen, last, now } = said;
  if (last && !isRecent(last.at, now)) return null;
  const isCertain = last !== null && isFresh(last.at, now) && !isOpen;
  const correction = correctionIn(message);
  if (last?.lookedUp) return correction && lookedUpAnew(last.lookedUp, correction);
  const amend = (correction: Correction, sure: boolean, isSorry = false): Command =>
    command("amend", {
      ...(last && { changes: last.changes.map(({ id }) => id) }),
      said: correction,
      sure,
      isOnlySorry: isSorry,
      otherwise,
    });
  if (correction && isAlone(correction, said)) {
    if (last) return last.changes.length > 0 ? amend(correction, isCertain) : null;
    return isRequest(understanding) ? null : amend(correction, false);
  }
  const isSame = last?.changes.some(({ feature }) => sameAgain(feature, understanding)) ?? false;
  const whole = isSame ? correctionOf(message, understanding.slots) : null;
  return whole && amend(whole, isCertain, isOnlySorry(message));
}

/** Mere words are a correction only where they are nothing else: "no thanks", "no, I cannot come". */
const isAlone = ({ words, people }: Correction, { text, understanding, message }: Said): boolean =>
  words === undefined || people.length > 0 || (!isRequest(understanding) && courtesyIn(text, message) === null);

const isRequest = ({ sure, intent }: Understanding): boolean => sure && intent !== "none";

const sameAgain = (feature: string, { intent, sure, also = [] }: Understanding): boolean =>
  sure && also.length === 0 && (intent === feature || (intent === "logAction" && feature === "amendAction"));

/** The same looked up for another meeting, or for somebody else. */
function lookedUpAnew(lookedUp: Command, { people, day }: Correction): Command | null {
  const [owner, ...others] = people;
  if (day && people.length === 0 && LOOKING_UP_MEETING.has(lookedUp.feature)) return withMeeting(lookedUp, day);
  if (owner === undefined || others.length > 0 || day) return null;
  const listed = parametersOf(lookedUp, "listActions", ListActionsParameters);
  return listed && command("listActions", { ...listed, owner });
}

const withMeeting = (asked: Command, meeting: MeetingRef): Command => ({
  ...asked,
  parameters: { ...asked.parameters, meeting },
});

/** "Flyt det til kl. 13", "jeg kommer alligevel": about the meeting that was just spoken of, where no other is named. */
export function aboutLast(
  asked: Command,
  last: LastDone | null,
  { text, now }: { text: string; now: Instant },
): Command {
  if (asksForAnswers(asked) && last && isFresh(last.at, now) && isAboutProposals(last))
    return command("showProposals", {});
  const followed = FOLLOWED[asked.feature];
  if (!followed || !last || !isFresh(last.at, now)) return asked;
  const change = last.changes.find((one) => followed.after.has(one.feature) && one.meeting !== null);
  const isOpen = asked.parameters["meeting"] === followed.where && !namesNextMeeting(text);
  return change?.meeting != null && isOpen ? withMeeting(asked, { id: change.meeting }) : asked;
}

/** "Har de svaret?", once something has been proposed, is about that. */
const asksForAnswers = (asked: Command): boolean =>
  parametersOf(asked, "listCancellations", ListCancellationsParameters)?.unanswered === true;

const isAboutProposals = ({ changes, lookedUp }: LastDone): boolean =>
  lookedUp?.feature === "showProposals" || changes.some(({ feature }) => feature === "proposeItem");

/** After what, and with which meeting where none is named: without any a meeting would be planned, not changed. */
const FOLLOWED: Partial<Record<string, { after: ReadonlySet<string>; where: "next" | undefined }>> = {
  scheduleMeeting: { after: new Set(["scheduleMeeting"]), where: "next" },
  attend: { after: new Set(["cancel", "cancelTogether"]), where: undefined },
  cancel: { after: new Set(["attend"]), where: undefined },
};
