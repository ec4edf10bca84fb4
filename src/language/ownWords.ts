import { clauseAround, whatItIsAbout } from "./clauses.ts";
import type { Fitting } from "./hearing.ts";
import { traitsOf } from "./intents/traits.ts";
import type { Message } from "./message.ts";
import { lowered } from "./pattern.ts";
import type { Language } from "./understanding.ts";

/** Where a word may deny the request: not in the words that make it, and not in a subject about what is not. */
export function withoutOwnWords({ lower, language }: Message, { intent, forms, groups, span }: Fitting): string {
  const subject = intent === "proposeItem" ? lowered(groups.subject ?? "") : withinTask(intent, groups.task, language);
  const said = clauseAround(lower.replace(subject, "…".repeat(subject.length)), span, language);
  return traitsOf(intent).denies ? forms.any.reduce((rest, form) => form.replacedIn(rest, " "), said) : said;
}

/** What a task is about: "følger op på, hvorfor regionen ikke svarer". */
const withinTask = (intent: Fitting["intent"], task: string | undefined, language: Language): string =>
  intent === "logAction" && task !== undefined ? whatItIsAbout(lowered(task), language) : "";

/** Where a word makes a guess of the request itself: in no subject, and of a task only beside its verb ("laver vist et"). */
export function ownClause(lower: string, { intent, groups }: Fitting): string {
  if (intent === "proposeItem") return lower.replace((groups.subject ?? "").toLowerCase(), " … ");
  if (intent !== "logAction" || groups.task === undefined) return lower;
  const task = groups.task.toLowerCase();
  return lower.replace(task, `… ${task.split(" ").slice(1, 3).join(" ")}`);
}
