import { z } from "zod";
import { bold, cardMessage, choices, input, line, subtle, title } from "../../cards/card.ts";
import { personByAccount, secretariatOf, type Committee } from "../../domain/committee.ts";
import { isSecretariat } from "../../domain/person.ts";
import { settingsOf, type Settings } from "../../domain/settings.ts";
import { messages } from "../../language/messages.ts";
import { COMMITTEE } from "../../ports/records.ts";
import type { Account } from "../../ports/turn.ts";
import { openButton, press } from "../button.ts";
import { openFeature, type Answer, type OpenContext } from "../feature.ts";
import { REMINDER_INPUTS, reminderInputs } from "./reminderInputs.ts";

export const IntroduceParameters = z.object({});

/** Says who it is, and where the conversation has no committee yet asks the few things that one needs. */
export const introduce = openFeature({
  name: "introduce",
  audience: "everybody",
  parameters: IntroduceParameters,
  async run(context) {
    const { say, turn, conversation } = context;
    const elsewhere = turn.content.kind === "installed" ? [] : [say.setup.settingsElsewhere];
    if (turn.address.kind === "personal") {
      const secretariat = (await isOfSecretariat(context)) ? [say.setup.helloSecretariat] : [];
      return greet(context, say.setup.helloPersonal, ...secretariat, ...elsewhere);
    }
    const [id] = conversation.committees;
    const committee = id === undefined ? null : ((await context.records.committees.read(id, COMMITTEE))?.value ?? null);
    if (!committee) return setupCard(context, null);
    const person = personByAccount(committee, turn.sender.id);
    // Everybody reads what comes with an installation; the settings come when the secretariat asks for them.
    return turn.content.kind !== "installed" && person && isSecretariat(person)
      ? setupCard(context, committee)
      : greet(
          context,
          say.setup.helloAgain(committee.name),
          ...(turn.content.kind === "installed"
            ? []
            : [say.setup.settingsBy(secretariatOf(committee).map(({ name }) => name))]),
        );
  },
});

/** Of any committee that this chat belongs to. */
async function isOfSecretariat({ records, turn, conversation }: OpenContext): Promise<boolean> {
  for (const id of conversation.committees) {
    const committee = (await records.committees.read(id, COMMITTEE))?.value;
    const person = committee && personByAccount(committee, turn.sender.id);
    if (person && isSecretariat(person)) return true;
  }
  return false;
}

function greet({ say }: OpenContext, ...said: string[]): Answer {
  const help = openButton({ say }, say.general.intents.help, press("help", {}));
  return cardMessage(said.join(" "), [line(bold(say.setup.iAm)), ...said.map((text) => line(text))], [help]);
}

/** Every field has a sensible value already, so that naming the committee and its secretariat is enough. */
async function setupCard(context: OpenContext, current: Committee | null): Promise<Answer> {
  const { say, ports, turn } = context;
  const people: Account[] = current
    ? current.people.flatMap(({ account, name }) => (account === null ? [] : [{ id: account, name }]))
    : await ports.roster.members(turn.address);
  const options = people.map(({ id, name }) => ({ title: name, value: id }));
  const shown = current && settingsOf(current);
  const having = (role: keyof Settings["roles"]): string => (shown?.roles[role] ?? []).join(",");
  const { fields } = say.setup;
  const text = current ? say.setup.change(current.name) : say.setup.question;
  return cardMessage(
    `${say.setup.iAm} ${text}`,
    [
      title(say.setup.iAm),
      line(text),
      input("name", {
        label: fields.name,
        isRequired: true,
        errorMessage: say.setup.nameMissing,
        value: current?.name ?? "",
      }),
      choices("secretariat", options, {
        label: fields.secretariat,
        isMultiSelect: true,
        isRequired: true,
        errorMessage: say.setup.secretariatMissing,
        value: shown ? having("secretariat") : turn.sender.id,
      }),
      choices("chair", options, { label: fields.chair, isMultiSelect: true, value: having("chair") }),
      choices("observer", options, { label: fields.observer, isMultiSelect: true, value: having("observer") }),
      choices(
        "language",
        Object.values(messages).map(({ language, setup }) => ({ title: setup.fields.ownName, value: language })),
        {
          label: fields.language(say.general.where[turn.address.kind]),
          value: current?.language ?? context.language,
        },
      ),
      input("standingItems", {
        label: fields.standingItems,
        isMultiline: true,
        value: (current?.standingItems ?? say.setup.usualItems).join("\n"),
      }),
      input("quorum", {
        label: fields.quorum,
        placeholder: fields.quorumHint,
        value: current?.quorum?.toString() ?? "",
      }),
      choices(
        "reminders",
        [
          { title: fields.remindersOn, value: "on" },
          { title: fields.remindersOff, value: "off" },
        ],
        {
          label: fields.reminders,
          value: current?.reminders === false ? "off" : "on",
        },
      ),
      ...reminderInputs(current, say),
      line(subtle(say.setup.changeLater)),
    ],
    [
      openButton(
        { say },
        current ? say.setup.save : say.setup.create,
        press(
          "createCommittee",
          { shown },
          "name",
          "secretariat",
          "chair",
          "observer",
          "language",
          "standingItems",
          "quorum",
          "reminders",
          ...REMINDER_INPUTS,
        ),
        { style: "positive" },
      ),
    ],
  );
}
