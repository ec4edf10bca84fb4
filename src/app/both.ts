import type { OpenQuestion } from "../domain/conversation.ts";
import { commandOf, parametersOf } from "../features/command.ts";
import type { Command } from "../features/feature.ts";
import { ChooseCommitteeParameters } from "../features/general/chooseCommittee.ts";
import { asksForBoth } from "../language/replies.ts";

/** Which of two people or committees is asked for one thing, and "both" for it twice. */
const ONE_BY_ONE = ["person", "choose"];

/** What both buttons of a question ask for, one after the other; null: the words do not want both, or nobody may. */
export function bothOf(text: string, { options, isNotice }: OpenQuestion): Command[] | null {
  if (isNotice || options.length !== 2 || !asksForBoth(text)) return null;
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
