import type { Press } from "../../cards/card.ts";
import type { Action, Owner } from "../../domain/action.ts";
import type { Change } from "../../domain/change.ts";
import type { Correction } from "../../language/correction.ts";
import { taskOnList } from "../../language/task.ts";
import type { OwnerRef } from "../actions/owners.ts";
import { press } from "../button.ts";
import { command } from "../command.ts";
import type { Context } from "../feature.ts";
import type { Option } from "../question.ts";
import {
  refOf,
  replacing,
  saidDay,
  saysOnly,
  sharesWord,
  titleOf,
  titleOfWords,
  withDayNear,
  type Instead,
} from "./said.ts";

/** Of one that was written down: who, until when or what. Of one that is done or postponed: which, or until when. */
export function actionAmended(context: Context, change: Change, action: Action, correction: Correction): Option[] {
  const { number, due } = action;
  const said = withDayNear(correction, due, context.today);
  switch (change.feature) {
    case "completeAction":
      return said.number !== undefined && saysOnly(said, "number")
        ? [otherAction(context, change, said.number, { feature: "completeAction" })]
        : [];
    case "postponeAction": {
      if (!saysOnly(said, "number", "day")) return [];
      const until = said.day ?? (due === null ? undefined : { from: due, to: due });
      return said.number === undefined
        ? [{ title: saidDay(context, said), press: press("postponeAction", { action: number, due: until }) }]
        : [otherAction(context, change, said.number, command("postponeAction", { due: until }))];
    }
    case "logAction":
    case "amendAction":
      return saysOnly(said, "people", "day") || saysOnly(said, "words", "day") ? amended(context, action, said) : [];
    default:
      return [];
  }
}

const otherAction = ({ say }: Context, change: Change, number: number, instead: Instead): Option => ({
  title: say.amending.action(number),
  press: replacing(change, { ...instead, action: number }),
});

/** Who, until when, or what: the rest stays as it stands. */
function amended(context: Context, { number, owners }: Action, said: Correction): Option[] {
  const { committee, today } = context;
  const words = said.people.length > 0 ? undefined : said.words;
  const change = {
    action: number,
    ...(words !== undefined && { task: taskOnList(words, { due: null, today, language: committee.language }) }),
    ...(said.day && { due: said.day.to }),
  };
  const asked = (changed?: OwnerRef[]): Press => press("amendAction", { ...change, owners: changed });
  if (said.people.length === 0) return [{ title: titleOfWords(words) ?? saidDay(context, said), press: asked() }];
  return newOwners(context, owners, said).map(({ title, owners: changed }) => ({ title, press: asked(changed) }));
}

/** In place of the one who is said to be wrong or has a name like theirs, else of all, or of whichever is meant. */
function newOwners(
  context: Context,
  owners: readonly Owner[],
  said: Correction,
): { title: string; owners: OwnerRef[] }[] {
  const { say } = context;
  const named = said.people.map((name) => refOf(context, name));
  const title = say.general.and(said.people.map((name) => titleOf(context, name)));
  const instead = (wrong: readonly Owner[]): OwnerRef[] => [
    ...owners.filter((one) => !wrong.includes(one)).map(asRef),
    ...named,
  ];
  const isMeant = (one: Owner): boolean =>
    (said.notPeople.length > 0 ? said.notPeople : said.people).some((name) => sharesWord(name, one.name));
  const wrong = owners.filter(isMeant);
  // Whoever is not to do it would have to be one of those who are.
  if (said.notPeople.length > 0 && wrong.length === 0) return [];
  if (owners.length === 1 || said.people.length > 1 || said.only) return [{ title, owners: named }];
  if (wrong.length > 0) return [{ title, owners: instead(wrong) }];
  return [
    ...owners.slice(0, 2).map((one) => ({ title: say.amending.ownerFor(title, one.name), owners: instead([one]) })),
    { title: say.amending.onlyOwner(title), owners: named },
  ];
}

const asRef = ({ name, person }: Owner): OwnerRef => (person === null ? name : { id: person });
