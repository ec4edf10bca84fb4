import { z } from "zod";
import { choices, foldOut, input, type Block } from "../../cards/card.ts";
import type { Committee } from "../../domain/committee.ts";
import {
  REMINDER_KINDS,
  RuleDays,
  ruleOf,
  rulesFrom,
  type ReminderKind,
  type ReminderRules,
} from "../../domain/reminderRules.ts";
import type { Settings } from "../../domain/settings.ts";
import type { Messages } from "../../language/messages.ts";

/** A multiple choice arrives as the values with commas between. */
export const Accounts = z
  .string()
  .default("")
  .transform((text) => text.split(",").filter((id) => id !== ""));

const TIMED = ["proposing", "coming", "dueSoon", "presenter", "quorum", "minutes"] as const satisfies ReminderKind[];
type Timed = (typeof TIMED)[number];

const Days = z.string().trim().optional();

/** A card from before there were rules sends none of them: they stay as they are. */
export const ReminderInputs = z.object({
  /** Those that are on. */
  kinds: z
    .string()
    .transform((text) => text.split(",").filter((kind) => kind !== ""))
    .optional(),
  proposingDays: Days,
  comingDays: Days,
  dueSoonDays: Days,
  presenterDays: Days,
  quorumDays: Days,
  minutesDays: Days,
});
type ReminderInputs = z.infer<typeof ReminderInputs>;

const inputOf = (kind: Timed): `${Timed}Days` => `${kind}Days`;

/** The names of the inputs, as the button that sends them along lists them. */
export const REMINDER_INPUTS = ["kinds", ...TIMED.map(inputOf)] as const;

/** The days apart from what else the card says. */
export function daysIn<T extends Omit<ReminderInputs, "kinds">>(from: T) {
  const { proposingDays, comingDays, dueSoonDays, presenterDays, quorumDays, minutesDays, ...said } = from;
  return { days: { proposingDays, comingDays, dueSoonDays, presenterDays, quorumDays, minutesDays }, said };
}

/** null: what was written is no number of days. What the card did not ask is as it was shown. */
export function rulesChosen(
  kinds: readonly string[] | undefined,
  days: Omit<ReminderInputs, "kinds">,
  shown: Settings | null,
): ReminderRules | null {
  const before = shown?.own.reminderRules;
  if (kinds === undefined) return before ?? {};
  const chosen = REMINDER_KINDS.map((kind) => {
    const { days: usual } = ruleOf(before, kind);
    const timed = TIMED.find((one) => one === kind);
    const said = timed && days[inputOf(timed)];
    const read = said === undefined || said === "" ? usual : RuleDays.safeParse(Number(said)).data;
    return { kind, isOn: kinds.includes(kind), days: read };
  });
  const own: Partial<Record<ReminderKind, { isOn: boolean; days: number | null }>> = {};
  for (const { kind, isOn, days: read } of chosen) {
    if (read === undefined) return null;
    own[kind] = { isOn, days: read };
  }
  return rulesFrom(own);
}

/** What there are reminders of, and how long before or after: folded away, since the usual ones are good for most. */
export function reminderInputs(committee: Committee | null, { setup }: Messages): Block[] {
  const { kinds, days, title } = setup.reminderRules;
  const rule = (kind: ReminderKind) => ruleOf(committee?.reminderRules, kind);
  return foldOut("rules", title, [
    choices(
      "kinds",
      REMINDER_KINDS.map((kind) => ({ title: kinds[kind], value: kind })),
      {
        label: setup.reminderRules.which,
        isMultiSelect: true,
        value: REMINDER_KINDS.filter((kind) => rule(kind).isOn).join(","),
      },
    ),
    ...TIMED.map((kind) => input(inputOf(kind), { label: days[kind], value: String(rule(kind).days ?? "") })),
  ]);
}
