import { bareItem, isSameTitle, trueTitle, withItem, type AgendaItem } from "./agenda.ts";
import { isDue, type Committee, type FollowUp } from "./committee.ts";
import { byStart, startOf, type Meeting } from "./meeting.ts";

/**
 * The follow-ups for which this is the first meeting on or after their day, unless they are on its agenda already.
 * `upcoming`: the committee's meetings still to come, in any order, this one with them or not.
 */
export function comingUp(committee: Committee, meeting: Meeting, upcoming: readonly Meeting[]): FollowUp[] {
  const others = upcoming.filter((other) => other.id !== meeting.id && other.status !== "calledOff");
  const isTaken = (followUp: FollowUp): boolean =>
    carries(meeting, followUp) ||
    others.some(
      (other) =>
        carries(other, followUp) ||
        // An agenda that is out already is not added to unseen.
        (other.status === "planned" && startOf(other) < startOf(meeting) && isDue(followUp, other.date)),
    );
  return committee.followUps
    .filter((followUp) => isDue(followUp, meeting.date) && !isTaken(followUp))
    .filter((followUp, at, all) => all.findIndex((one) => isSameTitle(one.subject, followUp.subject)) === at);
}

/** Due at a meeting whose agenda is out, and on no agenda yet. `later`: the one that it comes on by itself, if any. */
export interface LateFollowUp<F extends FollowUp> {
  followUp: F;
  meeting: Meeting;
  later: Meeting | null;
}

/** `upcoming`: the committee's meetings still to come, in any order. */
export function lateFollowUps<F extends FollowUp>(
  followUps: readonly F[],
  upcoming: readonly Meeting[],
): LateFollowUp<F>[] {
  const ahead = upcoming.filter(({ status }) => status !== "calledOff").sort(byStart);
  return followUps.flatMap((followUp) => {
    const [meeting, ...after] = ahead.filter((one) => isDue(followUp, one.date));
    if (meeting?.status !== "agendaPublished" || ahead.some((one) => carries(one, followUp))) return [];
    return [{ followUp, meeting, later: after.find(({ status }) => status === "planned") ?? null }];
  });
}

/** What a new meeting begins with: the standing items, and before "Eventuelt" what is to be come back to. */
export function firstItems(committee: Committee, meeting: Meeting, upcoming: readonly Meeting[]): AgendaItem[] {
  const standing = committee.standingItems.map((title, index) => ({ ...bareItem(title), number: index + 1 }));
  return withFollowUps({ ...meeting, items: standing }, comingUp(committee, meeting, upcoming)).items;
}

export function withFollowUps(meeting: Meeting, followUps: readonly FollowUp[]): Meeting {
  return {
    ...meeting,
    items: followUps
      .filter((followUp) => !carries(meeting, followUp))
      .reduce((items, followUp) => withItem(items, bareItem(followUp.subject)), meeting.items),
  };
}

const carries = (meeting: Meeting, followUp: FollowUp): boolean =>
  meeting.items.some((item) => isSameTitle(trueTitle(item), followUp.subject));
