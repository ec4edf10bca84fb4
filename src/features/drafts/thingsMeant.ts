import type { MinutesDraft } from "../../domain/draft.ts";
import { foundIn, type FoundThing } from "../../domain/found.ts";
import { isFresh } from "../../domain/recency.ts";
import type { DateRange } from "../../domain/time.ts";
import { findDates, findTimes } from "../../language/dates.ts";
import type { SaidOfDraft } from "../../language/draftSentences.ts";
import { matchPeople } from "../../language/names.ts";
import { isWithin } from "../../language/subjects.ts";
import type { Context } from "../feature.ts";
import { UNDECIDED, type CorrectionAsked } from "./correctionButton.ts";

/** One thing in a draft that a sentence may be about, and what it makes of it. */
export interface Meant {
  thing: FoundThing;
  change: CorrectionAsked;
}

type Of<K extends FoundThing["kind"]> = Extract<FoundThing, { kind: K }>;

/** All that a sentence may be about. Empty: nothing in the draft. */
export function thingsMeant(draft: MinutesDraft, said: SaidOfDraft, context: Context): Meant[] {
  const things = foundIn(draft);
  const actions = things.filter((thing): thing is Of<"action"> => thing.kind === "action");
  const followUps = things.filter((thing): thing is Of<"followUp"> => thing.kind === "followUp");
  switch (said.kind) {
    case "keep":
    case "leaveOut": {
      const [of, change] = [aboutIn([...actions, ...followUps], said.about), SETTLED[said.kind]];
      return of.map((thing) => ({ thing, change }));
    }
    case "again":
    case "notAgain":
      return aboutIn(followUps, said.about).map((thing) => ({ thing, change: SETTLED[said.kind] }));
    case "due": {
      const [day] = findDates(said.day, { today: context.today, language: context.language });
      if (!day) return [];
      if (said.item === undefined) return aboutIn(actions, said.about).map((thing) => dueOn(thing, day));
      const own = actions.filter(({ action }) => action.item === said.item);
      // Of an item that nothing is to be done of, it may be when it comes back.
      const of = own.length > 0 ? own : followUps.filter(({ followUp }) => followUp.item === said.item);
      return of.map((thing) => dueOn(thing, day));
    }
    case "instead": {
      const day = dayAlone(said.day, context);
      const last = draft.corrections.at(-1);
      const isOwn = last?.by === context.me.id && isFresh(last.at, context.now);
      const thing = isOwn ? [...actions, ...followUps].find(({ key }) => key === last.key) : undefined;
      return day && thing ? [dueOn(thing, day)] : [];
    }
    case "owner": {
      if (matchPeople(said.who, context.committee.people).kind === "none") return [];
      return aboutIn(actions, said.about).map((thing) => ({ thing, change: { ...asFound(thing), owners: said.who } }));
    }
    case "decision":
      return things
        .filter((thing): thing is Of<"decision"> => thing.kind === "decision" && thing.item.number === said.item)
        .filter(({ recommendation }) => said.part === null || recommendation.number === said.part)
        .map((thing) => ({ thing, change: { change: "decide", decision: said.decision ?? UNDECIDED } }));
    case "leaveOutOf":
      return actions
        .filter(({ action }) => action.owners.some(({ name }) => isCalled(name, said.who)))
        .map((thing) => ({ thing, change: SETTLED.leaveOut }));
    case "present":
      return absences(things, said.who).map((thing) => ({ thing, change: { change: "leaveOut" } }));
    case "absent":
      return absences(things, said.who).map((thing) => ({
        thing,
        change: asAbsent(thing.absence.name, substituteIn(said, context) ?? thing.absence.substitute),
      }));
    case "backOn": {
      const [day] = findDates(said.day, { today: context.today, language: context.language });
      const of =
        said.item === null
          ? said.about === ""
            ? followUps
            : aboutIn(followUps, said.about)
          : followUps.filter((one) => one.followUp.item === said.item);
      return day ? of.map((thing) => dueOn(thing, day)) : [];
    }
    case "name":
      return [
        ...absences(things, said.wrong).map((thing) => ({
          thing,
          change: asAbsent(said.right, thing.absence.substitute),
        })),
        ...actions.flatMap((thing) => {
          const owners = thing.action.owners.map(({ name }) => (isCalled(name, said.wrong) ? said.right : name));
          const isOther = thing.action.owners.some(({ name }, at) => name !== owners[at]);
          return isOther ? [{ thing, change: { ...asFound(thing), owners: owners.join(", ") } }] : [];
        }),
      ];
    case "next":
      return things
        .filter((thing): thing is Of<"nextMeeting"> => thing.kind === "nextMeeting")
        .flatMap((thing) => nextSaid(thing, said, context));
  }
}

const SETTLED = {
  keep: { change: "confirm" },
  again: { change: "confirm" },
  leaveOut: { change: "leaveOut" },
  notAgain: { change: "leaveOut" },
} as const satisfies Record<string, CorrectionAsked>;

/** By its own words; else by the document's, where these are of one thing. */
function aboutIn<T extends Of<"action"> | Of<"followUp">>(things: readonly T[], about: string): T[] {
  const by = (words: (thing: T) => string) => things.filter((thing) => isWithin(about, words(thing)));
  const own = by((thing) => (thing.kind === "action" ? thing.action.task : thing.followUp.subject));
  return own.length > 0 ? own : by((thing) => (thing.kind === "action" ? thing.action.quote : thing.followUp.quote));
}

/** An action by the end of the days that are said, a follow-up from their beginning. */
const dueOn = (thing: Of<"action"> | Of<"followUp">, { from, to }: DateRange): Meant => ({
  thing,
  change:
    thing.kind === "action"
      ? { ...asFound(thing), due: to }
      : { change: "rewrite", task: thing.followUp.subject, due: from },
});

/** A day, and nothing beside it. */
function dayAlone(said: string, { today, language }: Context): DateRange | null {
  const [day, ...others] = findDates(said, { today, language });
  const isAlone =
    day !== undefined &&
    others.length === 0 &&
    /^(?:\P{L}|(?<!\p{L})\p{L}{1,3}(?!\p{L}))*$/u.test(said.replace(day.text, " "));
  return isAlone ? day : null;
}

const asFound = ({ action: { owners, task, due } }: Of<"action">): CorrectionAsked => ({
  change: "rewrite",
  owners: owners.map(({ name }) => name).join(", "),
  task,
  ...(due !== null && { due }),
});

const asAbsent = (name: string, substitute: string | null): CorrectionAsked => ({
  change: "rewrite",
  name,
  ...(substitute !== null && { substitute }),
});

/** Who came for somebody, by their full name where the committee has one of that name. null: nobody is said to have. */
export function substituteIn(
  { instead }: Extract<SaidOfDraft, { kind: "absent" }>,
  { committee }: Context,
): string | null {
  if (instead === undefined) return null;
  const match = matchPeople(instead, committee.people);
  return match.kind === "one" ? match.person.name : instead;
}

const absences = (things: readonly FoundThing[], who: string): Of<"absence">[] =>
  things.filter((thing): thing is Of<"absence"> => thing.kind === "absence" && isCalled(thing.absence.name, who));

const isCalled = (name: string, said: string): boolean => matchPeople(said, [{ name }]).kind === "one";

/** The day, the hour and the place that are said; what is not stays. */
function nextSaid(
  thing: Of<"nextMeeting">,
  { when, place }: Extract<SaidOfDraft, { kind: "next" }>,
  { today, language }: Context,
): Meant[] {
  const day = findDates(when, { today, language })[0]?.from;
  const time = findTimes(when, language)[0]?.start;
  if (day === undefined && time === undefined && place === null) return [];
  const { date, ...before } = thing.next;
  const start = time ?? before.start;
  const where = place ?? before.place;
  const due = day ?? date;
  const change: CorrectionAsked = {
    change: "rewrite",
    ...(due !== null && { due }),
    ...(start !== null && { start }),
    ...(where !== null && { place: where }),
  };
  return [{ thing, change }];
}
