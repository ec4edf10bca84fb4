import { localDate, weekday } from "../domain/calendar.ts";
import type { CommitteeId } from "../domain/committee.ts";
import { dueBefore, isMessageDue, type Retention } from "../domain/retention.ts";
import type { PlainDate } from "../domain/time.ts";
import type { PassOver } from "../ports/collection.ts";
import type { Clock } from "../ports/ports.ts";
import type { Records } from "../ports/records.ts";
import { createRetaining } from "./privacy/retaining.ts";

/** In one tick. */
const AT_ONCE = 100;
const SUNDAY = 7;

interface Tools {
  clock: Clock;
  records: Records;
  passOver: PassOver;
  rules: Retention;
}

/**
 * Deletes what need not be kept any longer: messages bit by bit, of each committee until none is left of a day, and on
 * Sundays, when nobody waits for anything, all that is due by the rules.
 */
export function createSweeping(tools: Tools): (committee: CommitteeId) => Promise<void> {
  const { clock, records, passOver, rules } = tools;
  const done = new Map<CommitteeId, PlainDate>();
  const retain = createRetaining(tools);
  return async (committee) => {
    const today = localDate(clock());
    if (done.get(committee) === today) return;
    const sortTo = dueBefore(rules.messages, today);
    const old =
      sortTo === null
        ? []
        : await records.outbox.listReadable({ partition: committee, sortTo, limit: AT_ONCE }, passOver);
    const settled = old.filter(({ value }) => isMessageDue(value, rules, today));
    // One that somebody has stored anew meanwhile stays.
    for (const kept of settled) await records.outbox.remove(kept);
    if (settled.length > 0) return;
    if (weekday(today) === SUNDAY) await retain(committee);
    done.set(committee, today);
  };
}
