import type { Change, Reversal } from "../../domain/change.ts";
import { nameOf } from "../../domain/committee.ts";
import type { Correction } from "../../language/correction.ts";
import { isWriter } from "../../language/slots/slotWords.ts";
import { press } from "../button.ts";
import { command } from "../command.ts";
import type { Context } from "../feature.ts";
import type { Option } from "../question.ts";
import { refOf, replacing, saidDay, saysOnly, sharesWord, titleOf, type Instead } from "./said.ts";

/** Who, who instead, or which meeting. */
export function attendanceAmended(
  context: Context,
  change: Change,
  { meeting, person, after }: Extract<Reversal, { kind: "attendance" }>,
  said: Correction,
): Option[] {
  const { committee, me, say } = context;
  const isAway = after.state === "cancelled";
  const [name, ...others] = said.people;
  if (!saysOnly(said, "people", "day", ...(isAway ? ["substitute" as const] : [])) || others.length > 0) return [];
  const known = isAway && after.substitute ? after.substitute.person : undefined;
  const feature = isAway ? "cancel" : "attend";
  const now: Instead = {
    ...command(feature, known === undefined ? {} : { substitute: { id: known } }),
    person: { id: person },
    meeting: said.day ?? { id: meeting },
  };
  const asSubstitute = (name: string): Option => {
    const substitute = refOf(context, name);
    // Of the same meeting it is said anew, and the substitute is another one.
    const asked = said.day
      ? replacing(change, { ...now, parameters: { substitute } })
      : press("cancel", { person: { id: person }, meeting: { id: meeting }, substitute });
    return { title: say.amending.substitute(titleOf(context, name)), press: asked };
  };
  const isWrong = (who: string): boolean =>
    said.notPeople.some((wrong) => (isWriter(wrong) ? who === me.id : sharesWord(wrong, nameOf(committee, who))));
  // "Henning kommer i stedet for Anne" is about Anne, whoever has just cancelled.
  const isOfOthers = said.notPeople.length > 0 && !isWrong(person) && !(known !== undefined && isWrong(known));
  if (isOfOthers) return [];
  if (said.substitute !== undefined) return [asSubstitute(said.substitute)];
  if (name === undefined) return [{ title: saidDay(context, said), press: replacing(change, now) }];
  const ref = refOf(context, name);
  if (!said.day && typeof ref === "object" && ref.id === person) return [];
  const absent: Option = {
    title: say.amending.absent[feature](titleOf(context, name)),
    press: replacing(change, { ...now, person: ref }),
  };
  if (known === undefined || isWrong(person)) return [absent];
  return isWrong(known) || person === me.id ? [asSubstitute(name)] : [absent, asSubstitute(name)];
}
