import { attendanceOf, cancellations } from "../../domain/attendance.ts";
import type { Cancellation } from "../../domain/attendanceRecord.ts";
import { nameOf } from "../../domain/committee.ts";
import { isUpcoming, type Meeting } from "../../domain/meeting.ts";
import { firstName, isSecretariat, type PersonId } from "../../domain/person.ts";
import { DateRange } from "../../domain/time.ts";
import { isPronoun } from "../../language/slots/slotWords.ts";
import { press } from "../button.ts";
import type { Answer, Context } from "../feature.ts";
import { upcomingMeetings } from "../meetingLists.ts";
import type { PersonRef } from "../personReference.ts";
import { each, question, someOf } from "../question.ts";
import { canBeWrittenTo } from "./announce.ts";
import { answerFor } from "./answerSubstitute.ts";

/** A substitute whose yes or no somebody else may give; `isAsked`: has to, since nobody can write to them. */
interface SpokenFor {
  isAsked: boolean;
  meeting: Meeting;
  absent: PersonId;
  substitute: PersonId;
  state: NonNullable<Cancellation["substitute"]>["state"];
}

/** The substitutes whose answer the one who writes may give, soonest first. */
export async function spokenFor(context: Context): Promise<SpokenFor[]> {
  const { me, now } = context;
  const ahead = (await upcomingMeetings(context)).filter((meeting) => isUpcoming(meeting, now));
  return ahead.flatMap((meeting) =>
    cancellations(meeting).flatMap(({ person: absent, substitute }): SpokenFor[] => {
      if (!substitute) return [];
      const isAsked = !canBeWrittenTo(context, substitute.person);
      const mayAnswer = isSecretariat(me) || (isAsked && absent === me.id);
      return mayAnswer ? [{ meeting, absent, substitute: substitute.person, state: substitute.state, isAsked }] : [];
    }),
  );
}

/** Those who have asked the one who writes to come for them, soonest first; of a day that is said, that day's. */
export async function askedToComeFor(context: Context, said: unknown): Promise<SpokenFor[]> {
  const { me, now } = context;
  const days = DateRange.safeParse(said);
  const ahead = (await upcomingMeetings(context)).filter((meeting) => isUpcoming(meeting, now));
  return ahead
    .filter(({ date }) => !days.success || (days.data.from <= date && date <= days.data.to))
    .flatMap((meeting) =>
      cancellations(meeting).flatMap(({ person: absent, substitute }): SpokenFor[] =>
        substitute?.person === me.id
          ? [{ meeting, absent, substitute: me.id, state: substitute.state, isAsked: true }]
          : [],
      ),
    );
}

/**
 * "Han kommer": the answer of the only one who is waited for, or it is asked whose. null: it says who, or nobody is waited
 * for.
 */
export async function answerOfSomebody(
  context: Context,
  said: { person?: PersonRef | undefined; meeting?: unknown; accepts: boolean },
): Promise<Answer | null> {
  if (typeof said.person !== "string" || !isPronoun(said.person)) return null;
  const days = DateRange.safeParse(said.meeting);
  const isMeant = ({ meeting: { date }, state, isAsked }: SpokenFor): boolean =>
    isAsked && state === "asked" && (!days.success || (days.data.from <= date && date <= days.data.to));
  const waiting = someOf((await spokenFor(context)).filter(isMeant));
  if (!waiting) return null;
  if (waiting.length === 1) return giveAnswer(context, waiting[0], said.accepts);
  const { nameComesButton, nameCannotButton } = context.say.attendance;
  const titled = said.accepts ? nameComesButton : nameCannotButton;
  const options = each(waiting, ({ meeting, absent, substitute }) => ({
    title: titled(firstName(nameOf(context.committee, substitute))),
    press: press("answerSubstitute", { meeting: meeting.id, absent, substitute, accepts: said.accepts }),
  }));
  return question(context, context.say.general.whoIsMeant, options);
}

export const giveAnswer = (context: Context, { meeting, absent, substitute }: SpokenFor, accepts: boolean) =>
  answerFor(context, { meeting: meeting.id, absent, substitute, accepts });

/** The only meeting that one stays away from and that the one whom one sent cannot come to; null: there is no such one. */
export async function lacksSubstitute(context: Context): Promise<Meeting | null> {
  const { me, now } = context;
  const [only, ...others] = (await upcomingMeetings(context)).filter((meeting) => {
    const own = isUpcoming(meeting, now) ? attendanceOf(meeting, me.id) : undefined;
    return own?.state === "cancelled" && own.substitute?.state === "declined";
  });
  return only && others.length === 0 ? only : null;
}
