import { z } from "zod";
import { bold, buttons, cardMessage, line, subtle } from "../../cards/card.ts";
import { isOwner } from "../../domain/action.ts";
import { asSecretariat, secretariatOf } from "../../domain/committee.ts";
import type { Person } from "../../domain/person.ts";
import { erasureOf } from "../../domain/privacy/erasure.ts";
import { isTheirsAlone } from "../../domain/privacy/record.ts";
import { everybodyOf } from "../../domain/privacy/subject.ts";
import { openActions } from "../actions/open.ts";
import { again, button } from "../button.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { findPerson, PersonRef } from "../personReference.ts";
import { pseudonymOf } from "./pseudonym.ts";

export const ErasePersonParameters = z.object({
  person: PersonRef.optional(),
  /** The button has been pressed, under what it says that it does. */
  confirmed: z.literal(true).optional(),
});
type Parameters = z.infer<typeof ErasePersonParameters>;

/** Everything about somebody in one committee: only the secretariat, alone with the bot, and once it has said yes. */
export const erasePerson = committeeFeature({
  name: "erasePerson",
  audience: "secretariat",
  parameters: ErasePersonParameters,
  async run(context, parameters) {
    const { committee, me, records, say, turn, now } = context;
    const may = asSecretariat(me);
    if (!may.ok) return refusal(context, may.refusal);
    if (turn.address.kind !== "personal") return { text: say.privacy.onlyAlone };
    if (parameters.person === undefined) return { text: say.privacy.whomToErase };
    // Whoever was taken out is in the record still; who was erased before is not.
    const people = everybodyOf(committee).filter(({ roles }) => roles.length > 0);
    const within = { ...context, committee: { ...committee, people } };
    const asked = again("erasePerson", parameters);
    const found = findPerson(within, parameters.person, (chosen) => asked({ person: chosen }));
    if (!found.ok) return found.answer;
    const person = found.value;
    const secretariat = secretariatOf(committee);
    if (secretariat.length === 1 && secretariat[0]?.id === person.id)
      return { text: say.privacy.onlySecretariat(person.name) };
    if (!parameters.confirmed) return preview(context, person, parameters);
    // What it does is done by the clock, so that whatever interrupts it is taken up again (decision 0022).
    const erasure = erasureOf(committee, person, { at: now, by: me.id, pseudonym: pseudonymOf(committee, person.id) });
    const begun = await records.erasures.create(erasure);
    return { text: begun ? say.privacy.begun(person.name) : say.privacy.alreadyBegun, replaces: true };
  },
});

async function preview(context: Context, person: Person, parameters: Parameters): Promise<Answer> {
  const { committee, say } = context;
  const open = (await openActions(context)).filter(
    (action) => isOwner(action, person.id) && !isTheirsAlone(action, { person: person.id }),
  );
  const { question, goes, stays, notInTeams, eraseButton } = say.privacy;
  const text = question(person.name, committee.name);
  const more = [goes(open.length), stays(pseudonymOf(committee, person.id)), notInTeams];
  const press = again("erasePerson", parameters)({ person: { id: person.id }, confirmed: true });
  // No question that words answer: a "ja" that was meant for something else erases nobody.
  return cardMessage([text, ...more].join("\n"), [
    line(bold(text)),
    ...more.map((words) => line(subtle(words))),
    buttons(button(context, eraseButton, press, { style: "destructive" })),
  ]);
}
