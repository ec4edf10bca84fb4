import { z } from "zod";

/** Everything that a committee can be reminded of, in the order in which the settings show it. */
export const ReminderKind = z.enum([
  "agendaOut",
  "proposing",
  "coming",
  "tomorrow",
  "dueSoon",
  "dueToday",
  "overdue",
  "presenter",
  "quorum",
  "minutes",
  "undelivered",
]);
export type ReminderKind = z.infer<typeof ReminderKind>;

export const REMINDER_KINDS = ReminderKind.options;

/** No rule looks further ahead, or back. */
export const MOST_DAYS = 28;
export const RuleDays = z.number().int().min(1).max(MOST_DAYS);

const ReminderRule = z.object({ isOn: z.boolean(), days: RuleDays.optional() });

/**
 * What a committee has decided otherwise than is usual. Nothing is stored of what it left as it was, so that documents
 * from before there were rules need no upgrade, and a better default reaches everybody who never chose another.
 */
export const ReminderRules = z.partialRecord(ReminderKind, ReminderRule);
export type ReminderRules = z.infer<typeof ReminderRules>;

interface Usual {
  /** Before or after what it is about; null: the day is not a matter of choice. */
  days: number | null;
  /** Where its day is no working day, it comes on the last one before or the next one after. */
  moves: "before" | "after";
}

/** Fourteen days for proposals, a week for answers: how most rules of procedure have it. */
const USUAL: Record<ReminderKind, Usual> = {
  agendaOut: { days: null, moves: "after" },
  proposing: { days: 14, moves: "before" },
  coming: { days: 7, moves: "before" },
  tomorrow: { days: null, moves: "before" },
  dueSoon: { days: 3, moves: "before" },
  dueToday: { days: null, moves: "before" },
  overdue: { days: null, moves: "after" },
  presenter: { days: 5, moves: "before" },
  quorum: { days: 5, moves: "before" },
  minutes: { days: 7, moves: "after" },
  undelivered: { days: null, moves: "after" },
};

/** As it holds for a committee. */
interface Rule extends Usual {
  kind: ReminderKind;
  isOn: boolean;
}

export function ruleOf(rules: ReminderRules | undefined, kind: ReminderKind): Rule {
  const own = rules?.[kind];
  const { days, moves } = USUAL[kind];
  return { kind, isOn: own?.isOn ?? true, days: days === null ? null : (own?.days ?? days), moves };
}

type Chosen = Partial<Record<ReminderKind, { isOn: boolean; days: number | null }>>;

/** Only what differs from what is usual. */
export function rulesFrom(chosen: Chosen): ReminderRules {
  const own: ReminderRules = {};
  for (const kind of REMINDER_KINDS) {
    const { isOn = true, days = null } = chosen[kind] ?? {};
    const differs = days !== null && days !== USUAL[kind].days;
    if (!isOn || differs) own[kind] = { isOn, ...(differs && { days }) };
  }
  return own;
}
