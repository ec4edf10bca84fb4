import { z } from "zod";
import { bold, cardMessage, foldOut, line, subtle, title, type Block } from "../../cards/card.ts";
import { isSecretariat } from "../../domain/person.ts";
import { personByAccount } from "../../domain/committee.ts";
import { COMMITTEE } from "../../ports/records.ts";
import { openFeature, type Help, type OpenContext } from "../feature.ts";

interface Helped {
  audience: "everybody" | "secretariat";
  help: Help | null;
}

/** The help is made from the features themselves. */
export const helpOf = (all: readonly Helped[]) =>
  openFeature({
    name: "help",
    audience: "everybody",
    parameters: z.object({}),
    async run(context) {
      const { say, language } = context;
      const around = await committeeAround(context);
      const rows = (audience: Helped["audience"]): Block[] =>
        all.flatMap((feature) =>
          feature.audience === audience && feature.help
            ? [line(bold(`“${feature.help.example[language]}”`), subtle(` ${feature.help.does[language]}`))]
            : [],
        );
      const introduction = say.general.helpIntroduction;
      const secretariat = around.isSecretariat
        ? foldOut("secretariat", say.general.helpForSecretariat, [
            ...rows("secretariat"),
            line(subtle(say.general.helpForFiles)),
          ])
        : [];
      return cardMessage(introduction, [
        title(say.general.helpTitle(around.committee)),
        line(introduction),
        ...rows("everybody"),
        ...secretariat,
      ]);
    },
  });

async function committeeAround({ conversation, records, turn }: OpenContext) {
  const [only] = conversation.committees;
  const id = conversation.committees.length === 1 ? only : conversation.chosen;
  const committee = id == null ? undefined : (await records.committees.read(id, COMMITTEE))?.value;
  const person = committee && personByAccount(committee, turn.sender.id);
  return { committee: committee?.name ?? null, isSecretariat: person !== undefined && isSecretariat(person) };
}
