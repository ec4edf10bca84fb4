import { z } from "zod";
import { bold, cardMessage, foldOut, line, subtle, title, type Block } from "../../cards/card.ts";
import { isSecretariat } from "../../domain/person.ts";
import { personByAccount } from "../../domain/committee.ts";
import { committeeMeant } from "../../domain/conversation.ts";
import { COMMITTEE } from "../../ports/records.ts";
import { openFeature, type Feature, type OpenContext } from "../feature.ts";

type Helped = Pick<Feature, "name" | "audience">;

export const HelpParameters = z.object({});

/** The help is made from the features themselves, in their order. */
export const helpOf = (all: readonly Helped[]) =>
  openFeature({
    name: "help",
    audience: "everybody",
    parameters: HelpParameters,
    async run(context) {
      const { say } = context;
      const lines: Readonly<Record<string, { example: string; does: string } | undefined>> = say.help;
      const around = await committeeAround(context);
      const rows = (audience: Helped["audience"]): Block[] =>
        all.flatMap((feature) => {
          const isChoosing = feature.name === "chooseCommittee" && context.conversation.committees.length < 2;
          const said = feature.audience === audience && !isChoosing ? lines[feature.name] : undefined;
          return said ? [line(bold(`“${said.example}”`), subtle(` ${said.does}`))] : [];
        });
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

/** The committee spoken of, and whether one belongs to the secretariat of any: whoever does in one asks for it there. */
async function committeeAround({ conversation, records, turn }: OpenContext) {
  const kept = await Promise.all(conversation.committees.map((id) => records.committees.read(id, COMMITTEE)));
  const committees = kept.flatMap((one) => (one ? [one.value] : []));
  const meant = committeeMeant(conversation, null);
  const spokenOf = committees.find(({ id }) => id === meant);
  const people = committees.map((committee) => personByAccount(committee, turn.sender.id));
  return {
    committee: spokenOf?.name ?? null,
    isSecretariat: people.some((person) => person !== undefined && isSecretariat(person)),
  };
}
