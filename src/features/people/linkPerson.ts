import { z } from "zod";
import { asSecretariat } from "../../domain/committee.ts";
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
    const linked = await link(records, committee, chosen === NEW_MEMBER ? null : chosen, { id: account, name });
    if (linked.kind === "known") return { text: say.people.alreadyLinked(linked.me.name), replaces: true };
    if (linked.kind === "outdated") return { text: say.general.outdatedButton };
    const { id } = linked.me;
    await context.notify(
      { kind: "person", person: id },
      { kind: "welcome", person: id },
      { once: `linked ${account}` },
    );
    return { text: say.people.linked(name, linked.me.name, committee.name), replaces: true };
  },
});

/** In place of a person's id: somebody whom the record does not have. */
export const NEW_MEMBER = "new";
