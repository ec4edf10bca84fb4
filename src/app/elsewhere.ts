import type { CommitteeId } from "../domain/committee.ts";
import { isFresh } from "../domain/recency.ts";
import { command } from "../features/command.ts";
import type { Command } from "../features/feature.ts";
import { LOOKING_UP_MEETING, OF_COMING } from "../language/intents/traits.ts";
import { saidOfCommittees } from "../language/committeeWords.ts";
import type { DoneChange, DoneCommand, LastDone } from "./lastDone.ts";
import { EVERYTHING, type Planned, type Reading } from "./planned.ts";

/** What may be done again elsewhere. A meeting that is called off or moved is of one committee alone. */
const AGAIN: ReadonlySet<string> = new Set([...OF_COMING, "cancelTogether", "proposeItem"]);
const LOOKED_UP: ReadonlySet<string> = new Set([...LOOKING_UP_MEETING, "listActions"]);

/**
 * "Også i driftsforum", "nej, det var driftsforum", "nej, kun klyngestyregruppen", right after something was done or
 * looked up in one of several committees, or in two of them; a name alone otherwise is the one to talk of from now on. null:
 * it is about something else.
 */
export function elsewhere({ text, committees, open, last, now, language }: Reading): Planned | null {
  const said = saidOfCommittees(text, committees);
  if (!said || open) return null;
  const named = said.committees.flatMap((index) => committees[index]?.id ?? []);
  const commands = last && isFresh(last.at, now) ? afterwards(said, named, last) : [];
  const meant = commands.length > 0 ? commands : spokenOf(said, named);
  return meant.length > 0 ? { language, commands: meant, leaves: EVERYTHING } : null;
}

function afterwards({ kind, asks }: Said, named: readonly CommitteeId[], last: LastDone): Command[] {
  const isWriting = last.everywhere.length > 0;
  if (asks && isWriting) return [];
  return (isWriting ? writing : lookingUp)(kind, named, last);
}

const spokenOf = ({ kind, asks }: Said, [choose, ...others]: readonly CommitteeId[]): Command[] =>
  kind === "names" && !asks && choose !== undefined && others.length === 0
    ? [command("chooseCommittee", { choose })]
    : [];

type Said = NonNullable<ReturnType<typeof saidOfCommittees>>;

type Kind = Said["kind"];

function writing(kind: Kind, named: readonly CommitteeId[], last: LastDone): Command[] {
  const isDoneIn = (id: CommitteeId): boolean => last.everywhere.some(({ committee }) => committee === id);
  const isNamed = ({ committee }: DoneChange): boolean => named.includes(committee);
  switch (kind) {
    case "names":
      return [];
    case "likewise":
      return named.filter((id) => !isDoneIn(id)).flatMap((id) => alsoIn(id, last));
    case "not":
      return last.everywhere.filter(isNamed).map((change) => takeBack(change));
    case "only":
      return named.some(isDoneIn)
        ? last.everywhere.filter((change) => !isNamed(change)).map((change) => takeBack(change))
        : insteadIn(named, last);
    case "instead":
      return named.some(isDoneIn) ? [] : insteadIn(named, last);
  }
}

/** First done where it is right, as other corrections are (decision 0013). */
function insteadIn([only, ...others]: readonly CommitteeId[], last: LastDone): Command[] {
  if (only === undefined || others.length > 0) return [];
  const there = alsoIn(only, last);
  return there.length > 0 ? [...there, ...last.everywhere.map((change) => takeBack(change, only))] : [];
}

const takeBack = ({ committee, id }: DoneChange, insteadIn?: CommitteeId): Command =>
  command("takeBackIn", { committee, change: id, insteadIn });

function lookingUp(kind: Kind, named: readonly CommitteeId[], { lookedUp }: LastDone): Command[] {
  if (!lookedUp || !LOOKED_UP.has(lookedUp.feature) || kind === "not" || !hasNoId(lookedUp)) return [];
  return named.map((committee) => command("alsoIn", { committee, then: lookedUp }));
}

/** Each request that was last done in one committee, once more there; empty: one of them cannot be. */
function alsoIn(committee: CommitteeId, { commands, everywhere }: LastDone): Command[] {
  const from = commands.at(-1)?.committee;
  const own = commands.filter((one) => one.committee === from);
  if (!own.every(isAgain)) return [];
  return own.map(({ command: then, committee: of }) => {
    const meeting = everywhere.find((change) => change.committee === of)?.meeting;
    return command("alsoIn", { committee, then, ...(meeting != null && { of: { committee: of, meeting } }) });
  });
}

const isAgain = ({ command }: DoneCommand): boolean => AGAIN.has(command.feature) && hasNoId(command);

/** It names nobody, and no action, by what only one committee calls them. */
const hasNoId = ({ parameters }: Command): boolean =>
  Object.entries(parameters).every(
    ([name, value]) => name === "meeting" || (name !== "action" && !JSON.stringify(value ?? null).includes('"id"')),
  );
