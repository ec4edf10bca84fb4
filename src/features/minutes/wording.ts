import { excerpt } from "../../cards/excerpt.ts";
import type { Committee } from "../../domain/committee.ts";
import type { Absence, MinutedFollowUp, MinutesItem, NextMeeting } from "../../domain/minutes.ts";
import type { DecisionKind, Recommendation } from "../../domain/reading.ts";
import type { PlainDate } from "../../domain/time.ts";
import { decidedIn, decisionIn } from "../../language/decided.ts";
import type { Messages } from "../../language/messages.ts";

/** In whose words, and for which day. */
export interface Wording {
  committee: Committee;
  say: Messages;
  today: PlainDate;
}

/** "godkendt", or of several that differ "ad 1 og 3: godkendt, ad 2: udsat"; empty where nothing was decided. */
function saidDecisions(recommendations: readonly Recommendation[], say: Messages): string {
  const numbers = new Map<DecisionKind, number[]>();
  for (const { number, decision } of recommendations)
    if (decision !== null) numbers.set(decision, [...(numbers.get(decision) ?? []), number]);
  const [only, ...others] = numbers.keys();
  if (only !== undefined && others.length === 0 && numbers.get(only)?.length === recommendations.length)
    return say.minutes.decisions[only];
  return [...numbers].map(([decision, on]) => say.minutes.decidedOn(on, say.minutes.decisions[decision])).join(", ");
}

/** Characters of an outcome: two lines on a phone. */
const OUTCOME_LENGTH = 140;

/** There were recommendations, and what came of none of them is plain. */
export const isUnclear = ({ recommendations }: Pick<MinutesItem, "recommendations">): boolean =>
  recommendations.length > 0 && recommendations.every(({ decision }) => decision === null);

/** The same of an item; where no recommendation has its decision, what the minutes say of it without a closing full stop. */
export function saidOutcome(item: MinutesItem, { committee, say }: Pick<Wording, "committee" | "say">): string {
  if (item.recommendations.length > 0 && !isUnclear(item)) return saidDecisions(item.recommendations, say);
  // What the preview called unclear is not published as decided, unless a sentence says that something was.
  const said = isUnclear(item) ? decisionIn : decidedIn;
  return excerpt(said(item, committee.language), OUTCOME_LENGTH).replace(/\.$/u, "");
}

export const saidShortDue = (due: PlainDate | null, { say, today }: Wording): string =>
  due === null ? say.minutes.noDue : say.dates.shortDay(due, today);

/** "næste møde", "13. okt.", "juni"; of another committee with its name. */
export function saidWhen(
  { committee, from, to }: Pick<MinutedFollowUp, "committee" | "from" | "to">,
  { say, today }: Wording,
): string {
  const isRange = from !== null && to !== null && from !== to;
  const day = from === null ? say.minutes.nextTime : say.dates.shortDay(from, today);
  const when = isRange ? say.dates.range({ from, to }, today) : day;
  return committee === null ? when : `${committee}, ${when}`;
}

export const saidAbsent = (absent: readonly Absence[], { say }: Wording): string =>
  absent
    .map(({ name, substitute }) => (substitute === null ? name : say.minutes.absentWithSubstitute(name, substitute)))
    .join(", ");

/** Empty where the minutes say nothing of it. */
export function saidNextMeeting({ date, start, place }: NextMeeting, { say, today }: Wording): string {
  const when = date === null ? [] : [say.dates.day(date, today), ...(start === null ? [] : [say.dates.clock(start)])];
  return [when.join(" "), place ?? ""].filter((part) => part !== "").join(", ");
}

/** A recommendation as the beginning of a line that goes on with what was decided: no full stop before that. */
export const recommended = (text: string, most: number): string => excerpt(text.replace(/[\s.;,]+$/u, ""), most);
