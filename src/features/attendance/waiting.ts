import { answerOf, attendanceOf, cancellations, maySpeakFor } from "../../domain/attendance.ts";
import type { Substitute } from "../../domain/attendanceRecord.ts";
import { nameOf } from "../../domain/committee.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { firstName, type PersonId } from "../../domain/person.ts";
import { DateRange, includes } from "../../domain/time.ts";
import { isPronoun } from "../../language/slots/slotWords.ts";
import { press } from "../button.ts";
import type { Answer, Context } from "../feature.ts";
import { meetingsAhead } from "../meetingLists.ts";
import type { PersonRef } from "../personReference.ts";
import { each, question, someOf } from "../question.ts";
import { canBeWrittenTo, substituting } from "./announce.ts";
import { answerFor } from "./answerSubstitute.ts";

/** Somebody who was asked to come for another. */
interface StandIn {
  meeting: Meeting;
  absent: PersonId;
  substitute: PersonId;
  state: Substitute["state"];
}

/** All of them, soonest first; of a day that is said, that day's. */
async function standIns(context: Context, said?: unknown): Promise<StandIn[]> {
  const days = DateRange.safeParse(said);
  return (await meetingsAhead(context))
    .filter(({ date }) => !days.success || includes(days.data, date))
    .flatMap((meeting) =>
      cancellations(meeting).flatMap((entry): StandIn[] => {
        const state = answerOf(meeting, entry);
        return entry.substitute && state
          ? [{ meeting, absent: entry.person, substitute: entry.substitute.person, state }]
          : [];
      }),
    );
}

/** Those whose yes or no the one who writes may pass on. */
export const spokenFor = async (context: Context, said?: unknown): Promise<StandIn[]> =>
  (await standIns(context, said)).filter(({ absent, substitute }) =>
    maySpeakFor(context.me, absent, substituting(context, substitute)),
  );

/** Where the one who writes was asked to come. */
export const askedToComeFor = async (context: Context, said: unknown): Promise<StandIn[]> =>
  (await standIns(context, said)).filter(({ substitute }) => substitute === context.me.id);

/**
 * "Han kommer": the answer of the only one who is waited for, or it is asked whose. null: it says who, or nobody is waited
 * for.
 */
export async function answerOfSomebody(
  context: Context,
  said: { person?: PersonRef | undefined; meeting?: unknown; accepts: boolean },
): Promise<Answer | null> {
  if (typeof said.person !== "string" || !isPronoun(said.person)) return null;
  // Whoever can be written to answers for themselves.
  const isMeant = ({ substitute, state }: StandIn): boolean =>
    state === "asked" && !canBeWrittenTo(context, substitute);
  const waiting = someOf((await spokenFor(context, said.meeting)).filter(isMeant));
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

export const giveAnswer = (context: Context, { meeting, absent, substitute }: StandIn, accepts: boolean) =>
  answerFor(context, { meeting: meeting.id, absent, substitute, accepts });

/** The only meeting that one stays away from and that the one whom one sent cannot come to; null: there is no such one. */
export async function lacksSubstitute(context: Context): Promise<Meeting | null> {
  const [only, ...others] = (await meetingsAhead(context)).filter((meeting) => {
    const own = attendanceOf(meeting, context.me.id);
    return own?.state === "cancelled" && answerOf(meeting, own) === "declined";
  });
  return only && others.length === 0 ? only : null;
}
