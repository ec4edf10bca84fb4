import { z } from "zod";
import { Action } from "./action.ts";
import { Proposal } from "./agenda.ts";
import { Attendance, Substitute } from "./attendanceRecord.ts";
import { CommitteeId } from "./committee.ts";
import { Meeting, MeetingId } from "./meeting.ts";
import { Person, PersonId } from "./person.ts";
import { Instant } from "./time.ts";

export const Irrevocable = z.enum(["published", "draft", "discarded", "settings", "erased"]);
export type Irrevocable = z.infer<typeof Irrevocable>;

/** What one person said, and had said before. */
const Answered = z.object({
  person: PersonId,
  before: Attendance.nullable(),
  after: Attendance,
  /** Those for whom the person was asked to come, and no longer was once they had cancelled themselves. */
  lost: z.array(PersonId).default([]),
});

/** How one change is taken back: what was there before, and what must still be there now. */
export const Reversal = z.discriminatedUnion("kind", [
  Answered.extend({ kind: z.literal("attendance"), meeting: MeetingId }),
  /** What was said of several in one message. */
  z.object({ kind: z.literal("attendances"), meeting: MeetingId, answers: z.array(Answered) }),
  /** Whether somebody comes for the one who is away. */
  z.object({
    kind: z.literal("substitute"),
    meeting: MeetingId,
    absent: PersonId,
    before: Substitute,
    after: Substitute,
  }),
  z.object({ kind: z.literal("action"), before: Action.nullable(), after: Action }),
  z.object({ kind: z.literal("proposal"), meeting: MeetingId, before: Proposal.nullable(), after: Proposal }),
  z.object({ kind: z.literal("meeting"), before: Meeting.nullable(), after: Meeting }),
  /** Who an account, `called` so by itself, is: somebody of the record, or somebody new. */
  z.object({ kind: z.literal("link"), called: z.string(), before: Person.nullable(), after: Person }),
  /** An item was marked as closed, or as open again. `known`: which one it was, by a digest: its title stands in no log. */
  z.object({
    kind: z.literal("closed"),
    meeting: MeetingId,
    item: z.number().int(),
    closes: z.boolean(),
    known: z.string(),
  }),
  /** What has no way back: others have been sent it already, or one presses the other thing instead. */
  z.object({
    kind: z.literal("none"),
    what: Irrevocable.default("published"),
    /** What it was about, so that whoever asks who did it finds it; not said of what was logged before that was kept. */
    on: MeetingId.optional(),
    person: PersonId.optional(),
    /** Which draft, and what in it: the key of something that was found. */
    draft: z.object({ id: z.string(), thing: z.string().optional() }).optional(),
  }),
]);
export type Reversal = z.infer<typeof Reversal>;

/** One entry of the committee's log of changes: who, when, and the way back. */
export const Change = z.object({
  id: z.string(),
  committee: CommitteeId,
  by: PersonId,
  at: Instant,
  /** Its place among those of the same instant. */
  nth: z.number().int(),
  feature: z.string(),
  reversal: Reversal,
  undone: z.boolean(),
});
export type Change = z.infer<typeof Change>;
