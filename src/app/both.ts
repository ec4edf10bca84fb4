import type { CommitteeId } from "../domain/committee.ts";
import type { OpenQuestion } from "../domain/conversation.ts";
import { command, commandOf, parametersOf } from "../features/command.ts";
import type { Command } from "../features/feature.ts";
import { ChooseCommitteeParameters, DONE_IN_EACH } from "../features/general/chooseCommittee.ts";
import { saidOfCommittees } from "../language/committeeWords.ts";
import { asksForBoth } from "../language/replies.ts";
import type { KnownCommittee } from "./conversationAndCommittee.ts";
import type { Planned, Reading } from "./planned.ts";

/** Which of two people or committees is asked for one thing, and "both" for it twice. */
const ONE_BY_ONE = ["person", "choose"];

/** What both buttons of a question ask for, one after the other; null: the words do not want both, or nobody may. */
export function bothOf(
  text: string,
  { options: all, isNotice }: OpenQuestion,
  committees: readonly KnownCommittee[],
): Command[] | null {
  const options = all.filter(({ parameters }) => parameters["both"] === undefined);
  if (isNotice || options.length !== 2 || !(asksForBoth(text) || namesEach(text, committees))) return null;
  const [first, second] = options;
  const isOneByOne = ONE_BY_ONE.some(
    (name) => first?.parameters[name] !== undefined && second?.parameters[name] !== undefined,
  );
  // A committee alone is chosen, and one can be talked about.
  const isAlone = options.some((option) => {
    const chosen = parametersOf(option, "chooseCommittee", ChooseCommitteeParameters);
    return chosen !== null && chosen.pending === undefined;
  });
  if (!isOneByOne || isAlone || first?.feature !== second?.feature) return null;
  return options.map(commandOf);
}

/** "Driftsforum og klyngestyregruppen". */
function namesEach(text: string, committees: readonly KnownCommittee[]): boolean {
  const said = committees.length === 2 ? saidOfCommittees(text, committees) : null;
  return said?.kind === "names" && said.committees.length === 2;
}

/** The button for both of two committees is that of each. */
export const eachOfBoth = (commands: readonly Command[], committees: readonly CommitteeId[]): Command[] =>
  commands.flatMap((asked) => {
    const { both, ...chosen } = parametersOf(asked, "chooseCommittee", ChooseCommitteeParameters) ?? {};
    return both ? committees.map((choose) => command("chooseCommittee", { ...chosen, choose, inEach: true })) : [asked];
  });

/** "Afbud begge steder": who comes to two committees, or when they meet, is done or answered in each. */
export function inBoth(planned: Planned, { isSaidToBoth, committees }: Reading): Planned {
  const { commands, pressed } = planned;
  const isForEach = commands.length > 0 && commands.every(({ feature }) => AT_ONCE.has(feature));
  if (!isSaidToBoth || pressed || !isForEach || committees.length !== 2) return planned;
  const each = committees.flatMap(({ id: choose }) =>
    commands.map((then) => command("chooseCommittee", { choose, then, inEach: true })),
  );
  return { ...planned, commands: each };
}

/** What all the others are told of is asked about first. */
const AT_ONCE = new Set(
  [...DONE_IN_EACH].filter((feature) => feature !== "callOffMeeting" && feature !== "proposeItem"),
);
