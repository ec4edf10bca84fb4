import { clauseAround } from "./clauses.ts";
import type { Fitting } from "./hearing.ts";
import { traitsOf } from "./intents/traits.ts";
import type { Message } from "./message.ts";
import { lowered } from "./pattern.ts";

/** Where a word may deny the request: not in the words that make it, and not in a subject about what is not. */
export function withoutOwnWords({ lower, language }: Message, { intent, forms, groups, span }: Fitting): string {
  const subject = intent === "proposeItem" ? lowered(groups.subject ?? "") : withinTask(intent, groups.task);
  const said = clauseAround(lower.replace(subject, "…".repeat(subject.length)), span, language);
  return traitsOf(intent).denies ? forms.any.reduce((rest, form) => form.replacedIn(rest, " "), said) : said;
}

/**
 * What stands so far within a task that it tells what the task is of: "følger op på, hvorfor regionen ikke svarer". Its
 * last words may still take it back: "… laver notatet alligevel ikke".
 */
function withinTask(intent: Fitting["intent"], task: string | undefined): string {
  const words = intent === "logAction" && task !== undefined ? lowered(task).split(" ") : [];
  return words.slice(BESIDE_VERB, -LAST).join(" ");
}
const BESIDE_VERB = 4;
const LAST = 2;

/** Where a word makes a guess of the request itself: in no subject, and of a task only beside its verb ("laver vist et"). */
export function ownClause(lower: string, { intent, groups }: Fitting): string {
  if (intent === "proposeItem") return lower.replace((groups.subject ?? "").toLowerCase(), " … ");
  if (intent !== "logAction" || groups.task === undefined) return lower;
  const task = groups.task.toLowerCase();
  return lower.replace(task, `… ${task.split(" ").slice(1, 3).join(" ")}`);
}
