import { z } from "zod";
import { PersonId } from "./person.ts";
import { Instant } from "./time.ts";

/** Who was asked to come instead, and what they said. */
export const Substitute = z.object({ person: PersonId, state: z.enum(["asked", "accepted", "declined"]) });
export type Substitute = z.infer<typeof Substitute>;

/** What one person has said about coming. Why they stay away is not kept. */
export const Attendance = z.discriminatedUnion("state", [
  z.object({ person: PersonId, state: z.literal("coming"), at: Instant, by: PersonId }),
  z.object({
    person: PersonId,
    state: z.literal("cancelled"),
    at: Instant,
    by: PersonId,
    /** Said on the day of the meeting. */
    late: z.boolean(),
    substitute: Substitute.nullable(),
  }),
]);
export type Attendance = z.infer<typeof Attendance>;
export type Cancellation = Extract<Attendance, { state: "cancelled" }>;

/** Whom somebody sends instead; null: nobody, or they come. */
export const substituteIn = (entry: Attendance | null | undefined): Substitute | null =>
  entry?.state === "cancelled" ? entry.substitute : null;
