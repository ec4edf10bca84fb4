import { addDays } from "../../domain/calendar.ts";
import { draftKey, type Records } from "../../ports/records.ts";
import type { Context } from "../feature.ts";

/**
 * Days. Documents come within weeks of their meeting: what is older than this is asked for by itself, with a request
 * for each.
 */
const LATELY = 120;

/**
 * All that a draft is set beside, asked for at once: the meetings and minutes of late and those ahead, what is still to
 * be done, and the draft itself (`id`), or all that wait. The records answered with have it as it was then.
 */
export function lookBeside({ committee, records, today, together }: Context, id: string | null): Promise<Records> {
  const since = { sortFrom: addDays(today, -LATELY) };
  const { drafts } = records;
  return together(committee.id, [
    ...(id === null
      ? [drafts.part({ state: "open" }), drafts.part({ state: "publishing" })]
      : [drafts.part({ id: draftKey(id) })]),
    records.meetings.part(since),
    records.minutes.part(since),
    records.actions.part({ state: "open" }),
  ]);
}
