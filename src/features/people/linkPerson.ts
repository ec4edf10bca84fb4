import { z } from "zod";
import { asSecretariat, nextPersonId, personByAccount, personById } from "../../domain/committee.ts";
import { accept } from "../../domain/decision.ts";
import type { Person } from "../../domain/person.ts";
import { COMMITTEE } from "../../ports/records.ts";
import { committeeFeature, refusal } from "../feature.ts";
import { link } from "./link.ts";

export const LinkPersonParameters = z.object({
  account: z.string().min(1),
  name: z.string().min(1),
  person: z.string().min(1),
});

/** The secretariat's word on who an account is: one of the record, or somebody new. */
export const linkPerson = committeeFeature({
  name: "linkPerson",
  audience: "secretariat",
  parameters: LinkPersonParameters,
  async run(context, { account, name, person: chosen }) {
    const { committee, me, records, say } = context;
    const may = asSecretariat(me);
    if (!may.ok) return refusal(context, may.refusal);
    const known = personByAccount(committee, account);
    if (known) return { text: say.people.alreadyLinked(known.name), replaces: true };
    const person = chosen === NEW_MEMBER ? await addMember(name) : personById(committee, chosen);
    const linked = person && (await link(records, committee, person, { id: account, name }));
    if (!linked) return { text: say.general.outdatedButton };
    const { id } = linked.me;
    await context.notify(
      { kind: "person", person: id },
      { kind: "welcome", person: id },
      { once: `linked ${account}` },
    );
    return { text: say.people.linked(name, linked.me.name, committee.name), replaces: true };

    async function addMember(newName: string): Promise<Person | undefined> {
      const changed = await records.committees.change(committee.id, COMMITTEE, (current) => {
        const id = nextPersonId(current.people);
        const fresh: Person = { id, name: newName, title: null, organisation: null, roles: ["member"], account: null };
        return accept({ ...current, people: [...current.people, fresh] });
      });
      return changed?.ok ? changed.value.after.people.at(-1) : undefined;
    }
  },
});

/** In place of a person's id: somebody whom the record does not have. */
export const NEW_MEMBER = "new";
