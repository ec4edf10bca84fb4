import { isAskedForBy, isDue, type Committee, type FollowUp } from "./committee.ts";
import type { Meeting } from "./meeting.ts";

/** What earlier meetings asked to come back to by this one. */
export interface BroughtUp {
  /** Its minutes deal with it: it has had its turn. */
  settled: FollowUp[];
  /** Its minutes do not mention it: it stays on the list, and so comes up at the next meeting. */
  carried: FollowUp[];
}

export function broughtUp(
  { followUps }: Pick<Committee, "followUps">,
  meeting: Pick<Meeting, "id" | "date">,
  isDealtWith: (followUp: FollowUp) => boolean,
): BroughtUp {
  const due = followUps.filter((one) => !isAskedForBy(one, meeting) && isDue(one, meeting.date));
  return { settled: due.filter(isDealtWith), carried: due.filter((one) => !isDealtWith(one)) };
}

export const isSameFollowUp = (a: FollowUp, b: FollowUp): boolean =>
  a.subject === b.subject && a.since === b.since && a.meeting === b.meeting;
