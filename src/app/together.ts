import type { Command } from "../features/feature.ts";
import { matchPeople } from "../language/names.ts";
import { canonical } from "../features/digest.ts";

type People = readonly { name: string }[];

/**
 * Several who do not come to one meeting are one command: whoever hears of it is told once, with the figures as they are
 * then. Whose name tells of nobody, or of several people, is asked about after them.
 */
export function together(commands: Command[], people: People): Command[] {
  const [first, ...others] = commands;
  const isOne = ({ feature, parameters }: Command): boolean =>
    feature === "cancel" &&
    parameters["substitute"] === undefined &&
    parameters["note"] === undefined &&
    canonical(parameters["meeting"] ?? null) === canonical(first?.parameters["meeting"] ?? null);
  if (!first || others.length === 0 || !commands.every(isOne)) return commands;
  // Of which committee it is asked first, and its people are known by then.
  if (people.length === 0) return asOne(commands);
  const certain = commands.filter((command) => isCertain(command, people));
  const asked = commands.filter((command) => !certain.includes(command));
  return [...asOne(certain), ...asked];
}

function isCertain({ parameters: { person } }: Command, people: People): boolean {
  return typeof person !== "string" || matchPeople(person, people).kind === "one";
}

function asOne(commands: Command[]): Command[] {
  const [first, ...others] = commands;
  if (!first || others.length === 0) return commands;
  const people = commands.map(({ parameters }) => parameters["person"] ?? "me");
  return [{ feature: "cancelTogether", parameters: { people, meeting: first.parameters["meeting"] } }];
}
