import type { Press } from "../../cards/card.ts";
import { dayMeant } from "../../domain/calendar.ts";
import type { Change } from "../../domain/change.ts";
import type { PlainDate } from "../../domain/time.ts";
import { capitalised } from "../../language/capitalised.ts";
import type { Correction } from "../../language/correction.ts";
import { foldedWords } from "../../language/folding.ts";
import { onButton, press } from "../button.ts";
import type { Capabilities } from "../capabilities.ts";
import type { Context } from "../feature.ts";
import { personMeant } from "../personReference.ts";

type Part = "people" | "substitute" | "day" | "hours" | "number" | "place" | "words";

/** Whether something of these is said, and nothing else. A name that nobody here has may stand for words. */
export function saysOnly(said: Correction, ...parts: Part[]): boolean {
  const isName = said.people.length > 0 && !(said.words !== undefined && parts.includes("words"));
  const all: readonly [Part, boolean][] = [
    ["people", isName],
    ["substitute", said.substitute !== undefined],
    ["day", said.day !== undefined],
    ["hours", said.start !== undefined || said.end !== undefined],
    ["number", said.number !== undefined],
    ["place", said.place !== undefined],
    ["words", said.words !== undefined && !isName],
  ];
  const those = all.filter(([, isSaid]) => isSaid);
  return those.length > 0 && those.every(([part]) => parts.includes(part));
}

/** What is done in the change's place. */
export type Instead = Capabilities["replaceChange"]["instead"];
export const replacing = ({ id }: Change, instead: Instead): Press => press("replaceChange", { change: id, instead });

export const saidDay = ({ say, today }: Context, { day }: Correction): string =>
  day ? say.dates.range(day, today) : "";

/** With the day that is meant: near the one that it stands in place of, a weekday in its week: only that was wrong. */
export function withDayNear(said: Correction, instead: PlainDate | null, today: PlainDate): Correction {
  const { day, dayOf } = said;
  if (!day || !dayOf || instead === null) return said;
  const near = dayMeant(instead, { day: day.from, dayOf }, { from: today, week: "same" });
  return { ...said, day: { from: near, to: near } };
}

export const titleOfWords = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : onButton(capitalised(words));

/** Known in this turn for certain, or a name to be found out. */
export function refOf(context: Context, name: string): string | { id: string } {
  const meant = personMeant(context, name);
  return meant.kind === "one" ? { id: meant.person.id } : name;
}

export function titleOf(context: Context, name: string): string {
  const meant = personMeant(context, name);
  return meant.kind === "one" ? meant.person.name : name;
}

/** "Christina Bak" is meant for "Christina Lund". */
export function sharesWord(a: string, b: string): boolean {
  const words = foldedWords(b);
  return foldedWords(a).some((word) => words.includes(word));
}
