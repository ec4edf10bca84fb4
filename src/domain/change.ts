import { z } from "zod";
import { Action } from "./action.ts";
import { Proposal } from "./agenda.ts";
import { Attendance } from "./attendanceRecord.ts";
import { CommitteeId } from "./committee.ts";
import { Meeting, MeetingId } from "./meeting.ts";
import { PersonId } from "./person.ts";
import { Instant } from "./time.ts";

/** How one change is taken back: what was there before, and what must still be there now. */
export const Reversal = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("attendance"),
    meeting: MeetingId,
    person: PersonId,
    before: Attendance.nullable(),
    after: Attendance,
  }),
  z.object({ kind: z.literal("action"), before: Action.nullable(), after: Action }),
  z.object({ kind: z.literal("proposal"), meeting: MeetingId, before: Proposal.nullable(), after: Proposal }),
  z.object({ kind: z.literal("meeting"), before: Meeting.nullable(), after: Meeting }),
  /** What others have already read: an agenda or minutes in the channel. */
  z.object({ kind: z.literal("none") }),
]);
export type Reversal = z.infer<typeof Reversal>;

/** One entry of the committee's log of changes: who, when, and the way back. */
export const Change = z.object({
  id: z.string(),
  committee: CommitteeId,
  by: PersonId,
  at: Instant,
  feature: z.string(),
  reversal: Reversal,
  undone: z.boolean(),
});
export type Change = z.infer<typeof Change>;
