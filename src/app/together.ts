import { z } from "zod";
import { CancelParameters } from "../features/attendance/cancel.ts";
import { command, parametersOf } from "../features/command.ts";
import type { Command } from "../features/feature.ts";
import { matchPeople } from "../language/names.ts";
import { canonical } from "../features/digest.ts";

type People = readonly { name: string }[];

/**
 * Several who do not come to one meeting are one command: whoever hears of it is told once, with the figures as they are
 * then. Whose name tells of nobody, or of several people, is asked about after them.
 */
export function together(commands: Command[], people: People): Command[] {
  const cancels = commands.flatMap((one) => parametersOf(one, "cancel", CancelParameters) ?? []);
  const [first, ...others] = cancels;
  const isOne = ({ substitute, note, meeting }: Cancel): boolean =>
    substitute === undefined && note === undefined && canonical(meeting ?? null) === canonical(first?.meeting ?? null);
  if (!first || others.length === 0 || cancels.length < commands.length || !cancels.every(isOne)) return commands;
  const standIn = z.string().optional().catch(undefined).parse(commands[0]?.parameters["standIn"]);
  // Of which committee it is asked first, and its people are known by then.
  if (people.length === 0) return asOne(cancels, standIn);
  const certain = cancels.filter((one) => isCertain(one, people));
  const asked = cancels.filter((one) => !certain.includes(one));
  return [...asOne(certain, standIn), ...asked.map((one) => command("cancel", one))];
}

type Cancel = z.infer<typeof CancelParameters>;

const isCertain = ({ person }: Cancel, people: People): boolean =>
  typeof person !== "string" || matchPeople(person, people).kind === "one";

function asOne(cancels: readonly Cancel[], standIn: string | undefined): Command[] {
  const [first, ...others] = cancels;
  if (!first) return [];
  if (others.length === 0) return [command("cancel", { ...first, substitute: standIn })];
  const people = cancels.map(({ person = "me" }) => person);
  return [command("cancelTogether", { people, meeting: first.meeting, ...(standIn !== undefined && { standIn }) })];
}
