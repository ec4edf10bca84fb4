import type { Command } from "../features/feature.ts";
import { canonical } from "./digest.ts";

/** Several who do not come to one meeting are one command: whoever hears of it is told once, with the figures as they are then. */
export function together(commands: Command[]): Command[] {
  const [first, ...others] = commands;
  const isOne = ({ feature, parameters }: Command): boolean =>
    feature === "cancel" &&
    parameters["substitute"] === undefined &&
    parameters["note"] === undefined &&
    canonical(parameters["meeting"] ?? null) === canonical(first?.parameters["meeting"] ?? null);
  if (!first || others.length === 0 || !commands.every(isOne)) return commands;
  const people = commands.map(({ parameters }) => parameters["person"] ?? "me");
  return [{ feature: "cancelTogether", parameters: { people, meeting: first.parameters["meeting"] } }];
}
