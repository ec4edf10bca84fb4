import { addDays, localDate } from "../domain/calendar.ts";
import type { Committee, CommitteeId } from "../domain/committee.ts";
import { personalKey } from "../domain/conversation.ts";
import { unsent } from "../domain/notice.ts";
import { dueReminders, HORIZON, LOOKBACK, type Reminder, type ReminderState } from "../domain/reminder.ts";
import { ruleOf } from "../domain/reminderRules.ts";
import type { PersonId } from "../domain/person.ts";
import { isWanted, type ReminderChoice } from "../domain/reminderChoice.ts";
import type { PlainDate } from "../domain/time.ts";
import { openActions } from "../features/actions/open.ts";
import { holdersOf, unreachedOwners } from "../features/actions/owners.ts";
import { givenUp } from "../features/ledger/lost.ts";
import type { Ports } from "../ports/ports.ts";
import { COMMITTEE, CONVERSATION, type Records } from "../ports/records.ts";
import type { Outbox } from "./outbox.ts";
import { passingOver } from "./unreadable.ts";

export interface Reminding {
  /** Stores the reminders that are due of a committee. false: there are more, for the next time. Rejects where the store fails. */
  remind(committee: CommitteeId): Promise<boolean>;
}

interface Tools {
  ports: Pick<Ports, "clock" | "log">;
  records: Records;
  outbox: Outbox;
}

/** New reminders of one committee at a time. */
const NEW_AT_ONCE = 200;
/** More meetings than a committee has within three months. */
const MEETINGS = 50;

export function createReminding({ ports, records, outbox }: Tools): Reminding {
  /**
   * What is known to be stored of what is due, so that it is not tried again every minute. Only saves work: after a
   * restart the store itself says what was stored before.
   */
  const stored = new Map<CommitteeId, ReadonlySet<string>>();
  const passOver = passingOver(ports.log);

  async function remind(id: CommitteeId): Promise<boolean> {
    const now = ports.clock();
    const committee = (await records.committees.read(id, COMMITTEE))?.value;
    if (!committee?.reminders) return true;
    const due = dueReminders(await stateOf(committee, localDate(now)), now);
    const known = stored.get(id) ?? new Set();
    const kept = new Set(due.filter((reminder) => known.has(reminder.id)).map((reminder) => reminder.id));
    const most = kept.size + NEW_AT_ONCE;
    let isAll = true;
    const choiceOf = choices(committee);
    for (const [nth, reminder] of due.entries()) {
      isAll = kept.size < most;
      if (!isAll) break;
      if (kept.has(reminder.id) || !isWanted(await choiceOf(reminder.person), reminder.notice, now)) continue;
      await store(committee, reminder, nth);
      kept.add(reminder.id);
    }
    stored.set(id, kept);
    return isAll;
  }

  async function stateOf(committee: Committee, today: PlainDate): Promise<ReminderState> {
    const within = {
      partition: committee.id,
      sortFrom: addDays(today, -LOOKBACK),
      sortTo: addDays(today, HORIZON),
      limit: MEETINGS,
    };
    const meetings = await records.meetings.listReadable(within, passOver);
    const actions = await openActions({ committee, records }, passOver);
    const isTold = ruleOf(committee.reminderRules, "undelivered").isOn;
    return {
      committee,
      meetings: meetings.map(({ value }) => value),
      actions: actions.map((action) => ({
        action,
        holders: holdersOf(action, committee),
        hasUnreached: unreachedOwners(action, committee).length > 0,
      })),
      lost: isTold ? await givenUp({ committee, records }, today, passOver) : [],
    };
  }

  /**
   * Which reminders somebody wants, read once: who has put them off gets what is still due when they want them again, and
   * nothing that went by.
   */
  function choices({ tenant, people }: Committee): (person: PersonId) => Promise<ReminderChoice> {
    const known = new Map<PersonId, ReminderChoice>();
    return async (person) => {
      const before = known.get(person);
      if (before) return before;
      const account = people.find(({ id }) => id === person)?.account ?? null;
      const kept =
        account === null ? null : await records.conversations.read(personalKey(tenant, account), CONVERSATION);
      const { remindersFrom = null, onlyDayBefore = false } = kept?.value ?? {};
      const choice = { remindersFrom, onlyDayBefore };
      known.set(person, choice);
      return choice;
    };
  }

  /** Stored before it is sent; one that was stored before is left as it is, sent or not. */
  async function store(committee: Committee, { id, person, notice }: Reminder, nth: number): Promise<void> {
    const to = { kind: "person", person } as const;
    await outbox.store(unsent({ id, committee: committee.id, to, notice, at: ports.clock(), nth }));
  }

  return { remind };
}
