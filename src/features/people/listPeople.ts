import { z } from "zod";
import { bold, cardMessage, line, subtle, title } from "../../cards/card.ts";
import { Role } from "../../domain/person.ts";
import { committeeFeature } from "../feature.ts";

export const ListPeopleParameters = z.object({});

/** Who is of the committee, by what they are to it, and whom the bot cannot write to. */
export const listPeople = committeeFeature({
  name: "listPeople",
  audience: "everybody",
  parameters: ListPeopleParameters,
  run({ committee, say }) {
    const { roles, peopleOf, noAccount } = say.people;
    const rows = Role.options.flatMap((role) => {
      const names = committee.people.filter((person) => person.roles.includes(role)).map(({ name }) => name);
      return names.length > 0 ? [{ label: roles[role], names: say.general.and(names) }] : [];
    });
    const heading = peopleOf(committee.name);
    const unreached = committee.people.filter(({ account }) => account === null).map(({ name }) => name);
    const last = unreached.length > 0 ? [noAccount(unreached)] : [];
    return Promise.resolve(
      cardMessage([heading, ...rows.map(({ label, names }) => `${label}: ${names}`), ...last].join("\n"), [
        title(heading),
        ...rows.map(({ label, names }) => line(bold(`${label}: `), names)),
        ...last.map((text) => line(subtle(text))),
      ]),
    );
  },
});
