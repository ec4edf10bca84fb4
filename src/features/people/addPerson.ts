import { z } from "zod";
import { bold, cardMessage, line, subtle } from "../../cards/card.ts";
import { addPerson as decide, asSecretariat, personById } from "../../domain/committee.ts";
import { LONGEST_NAME } from "../../domain/person.ts";
import { COMMITTEE } from "../../ports/records.ts";
import { again, undoButton } from "../button.ts";
import { committeeFeature, refusal } from "../feature.ts";
import { isStranger, personMeant } from "../personReference.ts";
import { question } from "../question.ts";

export const AddPersonParameters = z.object({
  person: z.string().optional(),
  role: z.enum(["member", "guest"]).optional(),
  title: z.string().max(LONGEST_NAME).optional(),
  organisation: z.string().max(LONGEST_NAME).optional(),
});

/** The secretariat enters somebody without an account, or makes a guest a member. */
export const addPerson = committeeFeature({
  name: "addPerson",
  audience: "secretariat",
  parameters: AddPersonParameters,
  async run(context, parameters) {
    const { committee, me, records, say } = context;
    const may = asSecretariat(me);
    if (!may.ok) return refusal(context, may.refusal);
    const { person: said, role, title = null, organisation = null } = parameters;
    if (said === undefined) return { text: say.people.whomToAdd };
    if (said.trim().length > LONGEST_NAME) return { text: say.people.nameTooLong };
    // As it is stored now: what an interrupted command left undone is then finished first.
    const stored = (await records.committees.read(committee.id, COMMITTEE))?.value ?? committee;
    const match = personMeant({ ...context, committee: stored }, said);
    const known = match.kind === "one" ? match.person : null;
    if (!known && !isStranger({ ...context, committee: stored }, said)) return { text: say.people.fullNameFirst(said) };
    const name = known?.name ?? said.trim();
    if (known && (role !== "member" || !isOnlyGuest(known)))
      return { text: say.people.alreadyIn(name, committee.name) };
    if (role === undefined) {
      const asked = again("addPerson", parameters);
      return question(context, say.people.asWhat(name), [
        { title: say.people.memberButton, press: asked({ role: "member" }) },
        { title: say.people.newGuest, press: asked({ role: "guest" }) },
      ]);
    }
    const changed = await records.committees.change(committee.id, COMMITTEE, (current) =>
      decide(current, { actor: me, name, role, title, organisation }),
    );
    if (!changed) return { text: say.general.outdatedButton };
    if (!changed.ok) return refusal(context, changed.refusal);
    const { before, after } = changed.value;
    if (before === after) return { text: say.people.alreadyIn(name, committee.name) };
    const entered = after.people.find((person) => person.name === name);
    if (!entered) return { text: say.general.outdatedButton };
    const reversal = {
      kind: "link",
      called: name,
      before: personById(before, entered.id) ?? null,
      after: entered,
    } as const;
    const change = await context.logChange("addPerson", reversal);
    const text = say.people.entered(name, committee.name, role);
    const more = entered.account === null ? [say.people.whenTheyWrite(name)] : [];
    return {
      ...cardMessage(
        [text, ...more].join(" "),
        [line(bold(text)), ...more.map((words) => line(subtle(words)))],
        [undoButton(context, change)],
      ),
      replaces: true,
    };
  },
});

const isOnlyGuest = ({ roles }: { roles: readonly string[] }): boolean => roles.every((role) => role === "guest");
