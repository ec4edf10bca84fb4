import { excerpt } from "../../cards/excerpt.ts";
import type { Change, Reversal } from "../../domain/change.ts";
import { nameOf } from "../../domain/committee.ts";
import { isSameSchedule, type MeetingId } from "../../domain/meeting.ts";
import type { PersonId } from "../../domain/person.ts";
import type { PlainDate } from "../../domain/time.ts";
import { meetingKey } from "../../ports/records.ts";
import { subjectSeen } from "../closed.ts";
import type { Context } from "../feature.ts";
import { pseudonymOf } from "../privacy/pseudonym.ts";

/** In characters, of what somebody wrote. */
const LENGTH = 60;

type Said<K extends Reversal["kind"]> = Extract<Reversal, { kind: K }>;

/** What somebody did, after their name: "aflyste mødet torsdag 3. december". */
export async function saidChange(context: Context, { by, feature, reversal }: Change): Promise<string> {
  const { say } = context;
  const { did } = say.changes;
  const name = (id: PersonId): string => nameOf(context.committee, id) || say.changes.somebody;
  switch (reversal.kind) {
    case "attendance": {
      const day = await dayOf(context, reversal.meeting);
      const person = reversal.person === by ? null : name(reversal.person);
      return did[reversal.after.state](person, day);
    }
    case "attendances":
      return did.cancelled(
        say.general.and(reversal.answers.map(({ person }) => name(person))),
        await dayOf(context, reversal.meeting),
      );
    case "substitute": {
      const { absent, after, meeting } = reversal;
      return did.substitute(
        name(after.person),
        name(absent),
        after.state === "accepted",
        await dayOf(context, meeting),
      );
    }
    case "action":
      return ofAction(context, reversal);
    case "proposal":
      return ofProposal(context, reversal);
    case "meeting":
      return ofMeeting(context, reversal);
    case "closed":
      return did.closed(reversal.item, reversal.closes, await dayOf(context, reversal.meeting));
    case "link":
      return reversal.before ? did.changedPerson(reversal.after.name) : did.addedPerson(reversal.after.name);
    case "none": {
      const day = reversal.on === undefined ? null : await dayOf(context, reversal.on);
      if (feature === "erasePerson") return did.erasedPerson(pseudonymOf(context.committee, reversal.person ?? null));
      if (feature === "linkPerson") return did.recognised(name(reversal.person ?? ""));
      if (reversal.what === "published") return did.published(feature === "postAgenda" ? "agenda" : "minutes", day);
      return did[reversal.what];
    }
  }
}

function ofAction({ say }: Context, { before, after }: Said<"action">): string {
  const { did } = say.changes;
  const { number, task, status } = after;
  if (!before) return did.logged(number, excerpt(task, LENGTH));
  if (status === "done") return did.completed(number);
  if (status === "withdrawn") return did.withdrew(number);
  return before.due !== after.due && before.task === task ? did.postponed(number) : did.amended(number);
}

async function ofProposal(context: Context, { before, after, meeting }: Said<"proposal">): Promise<string> {
  const { did } = context.say.changes;
  const subject = excerpt(await subjectSeen(context, meeting, after.subject), LENGTH);
  if (after.state === "accepted") return did.tookIn(subject);
  if (after.state === "declined") return did.declined(subject);
  return before ? did.reworded(subject) : did.proposed(subject);
}

function ofMeeting({ say, today }: Context, { before, after }: Said<"meeting">): string {
  const { did } = say.changes;
  const day = (date: PlainDate): string => say.dates.day(date, today);
  if (!before) return did.scheduled(day(after.date));
  if (after.status === "calledOff") return did.calledOff(day(after.date));
  if (before.date !== after.date) return did.moved(day(before.date), day(after.date));
  return isSameSchedule(before, after) ? did.changedMeeting(day(after.date)) : did.movedWithin(day(after.date));
}

/** "" of a meeting that is gone. */
async function dayOf({ committee, records, say, today }: Context, id: MeetingId): Promise<string> {
  const meeting = await records.meetings.read(committee.id, meetingKey(id));
  return meeting ? say.dates.day(meeting.value.date, today) : "";
}
