/*
 * Work that an English present tense promises without "will": "The secretariat circulates the slides."
 */

const VERB =
  "circulate|draft|write|send|contact|arrange|book|prepare|distribute|invite|update|revise|check|collect|compile|organi[sz]e|schedule|e-?mail|phone|forward|finali[sz]e|investigate|amend|correct|publish|upload|rewrite|review";
/** One thing in particular: "sends patients to the hospital" is how things are. */
const OBJECT =
  "(?:out |round |around |on )?(?:the|an?|this|these|those|it|them|his|her|their|our|\\d+|two|three|both|slides|dates)(?!\\p{L})";
const HABIT =
  "(?:every|each|always|usually|normally|regularly|often|currently|already|still|not|never|once|twice|(?:dai|week|month|quarter|year|annual)ly)";
const NO_WORK =
  "(?:apolog\\p{L}+|regrets|thanks|greetings|wishes|condolences|representatives?|substitutes?|deput(?:y|ies)|writes? (?:the )?minutes|that)";
const WORK = `(?![^.]*(?<!\\p{L})${HABIT}(?!\\p{L}))(?![^.]*(?<!\\p{L})${NO_WORK}(?!\\p{L}))`;
const MEET =
  "meet\\s[^.;]*(?:in week \\d|next (?:week|month)|before the|by the|on (?:the )?\\d|on (?:mon|tues|wednes|thurs|fri)day)[^.;]*\\.?";

const lead = "^\\s+(?:also |then )?";
const ONE = new RegExp(`${lead}${WORK}(?<task>(?:${VERB})s\\s+${OBJECT}.*)$`, "iu");
const SEVERAL = new RegExp(`${lead}${WORK}(?<task>(?:(?:${VERB})\\s+${OBJECT}.*|${MEET}))$`, "iu");

/** What the words after somebody's name promise to do; null: they tell how things are. */
export const englishWork = (after: string, owners: number): string | null =>
  (owners > 1 ? SEVERAL : ONE).exec(after)?.groups?.["task"] ?? null;
