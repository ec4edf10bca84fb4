import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { committeeIn, personByAccount, secretariatOf, type Committee } from "../../domain/committee.ts";
import { withoutThread } from "../../domain/conversation.ts";
import { accept } from "../../domain/decision.ts";
import { Language } from "../../domain/language.ts";
import { isSecretariat, type Person } from "../../domain/person.ts";
import { changeSettings, rolesIn, Settings, votesChanged, withSettings } from "../../domain/settings.ts";
import { messages } from "../../language/messages.ts";
import { COMMITTEE, CONVERSATION } from "../../ports/records.ts";
import type { Account } from "../../ports/turn.ts";
import { openFeature, type Answer, type OpenContext } from "../feature.ts";
import { enterDirectory } from "../people/link.ts";
import { claimName, otherName } from "./names.ts";
import { Accounts, daysIn, ReminderInputs, rulesChosen } from "./reminderInputs.ts";

export const CreateCommitteeParameters = z.object({
  name: z.string().trim().default(""),
  secretariat: Accounts,
  chair: Accounts,
  observer: Accounts,
  language: Language,
  standingItems: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split("\n")
        .map((item) => item.trim())
        .filter((item) => item !== ""),
    ),
  quorum: z.string().trim().default(""),
  reminders: z.enum(["on", "off"]).default("on"),
  ...ReminderInputs.shape,
  /** What the pressed card showed; null: that there is no committee yet. */
  shown: Settings.nullish(),
});

/** The answer to the set-up card: a new committee for this conversation, or new settings of the one it has. */
export const createCommittee = openFeature({
  name: "createCommittee",
  audience: "everybody",
  parameters: CreateCommitteeParameters,
  async run(context, { secretariat, chair, observer, quorum, reminders, kinds, shown = null, ...rest }) {
    const { days, said } = daysIn(rest);
    const { turn, conversation } = context;
    // In the language that was just chosen.
    const say = messages[said.language];
    if (turn.address.kind === "personal") return { text: say.setup.onlyInChannel };
    if (said.name === "") return { text: say.setup.nameMissing };
    if (secretariat.length === 0) return { text: say.setup.secretariatMissing };
    if (quorum !== "" && !/^[1-9]\d{0,2}$/.test(quorum)) return { text: say.setup.quorumWrong };
    const reminderRules = rulesChosen(kinds, days, shown);
    if (reminderRules === null) return { text: say.setup.daysWrong };
    const standingItems = shown ? said.standingItems : inLanguage(said.standingItems, said.language);
    const own = {
      ...said,
      standingItems,
      quorum: quorum === "" ? null : Number(quorum),
      reminders: reminders === "on",
      reminderRules,
    };
    const settings: Settings = { own, roles: { secretariat, chair, observer } };
    const [bound] = conversation.committees;
    return bound === undefined ? create(context, settings) : change(context, bound, settings, shown);
  },
});

/** The usual ones, which the card suggests in its own language, as they are called in the one that was chosen. */
function inLanguage(items: string[], language: Language): string[] {
  const isUsual = Object.values(messages).some(({ setup }) => isDeepStrictEqual(setup.usualItems, items));
  return isUsual ? messages[language].setup.usualItems : items;
}

async function create(context: OpenContext, settings: Settings): Promise<Answer> {
  const { turn, conversation, ports, records } = context;
  const say = messages[settings.own.language];
  const members = await ports.roster.members(turn.address);
  const asked = newCommittee(context, settings, members);
  if (secretariatOf(asked).length === 0) return { text: say.setup.secretariatGone };
  const { id } = asked;
  if (!(await claimName(records, asked, context.now))) return nameTaken(context, asked);
  // There already after a crash in between, or by somebody who was faster: what is still missing is made now.
  const made = await records.committees.create(asked);
  const stands = made?.value ?? (await records.committees.read(id, COMMITTEE))?.value;
  if (!stands) return { text: say.general.outdatedButton };
  await records.directory.create({ id, tenant: stands.tenant });
  for (const member of members) await enterDirectory(records, stands, member.id);
  await records.conversations.change(conversation.key, CONVERSATION, (current) =>
    accept({ ...current, committees: [id] }),
  );
  if (isDeepStrictEqual(withSettings(stands, settings), stands)) {
    await logSettings(context, stands);
    return { text: say.setup.created(stands.name, stands.people.length), replaces: true };
  }
  const actor = personByAccount(stands, turn.sender.id);
  if (actor && isSecretariat(actor)) return change(context, id, settings, null);
  const names = say.general.or(secretariatOf(stands).map(({ name }) => name));
  return { text: say.setup.already(stands.name, names), replaces: true };
}

function newCommittee({ turn, conversation }: OpenContext, settings: Settings, members: readonly Account[]): Committee {
  const people = members.map(({ id, name }, index): Person => ({
    id: `p${index + 1}`,
    name,
    title: null,
    organisation: null,
    roles: rolesIn(settings, id),
    account: id,
  }));
  return {
    id: committeeIn(turn.address.tenant, conversation.key),
    tenant: turn.address.tenant,
    ...settings.own,
    people,
    followUps: [],
    openDrafts: [],
    channel: { ...turn.address, conversation: withoutThread(turn.address.conversation) },
  };
}

/** The card stays, so that another name can be written on it. */
async function nameTaken({ records, now }: OpenContext, committee: Committee): Promise<Answer> {
  const { name, language } = committee;
  return { text: messages[language].setup.nameTaken(name, await otherName(records, committee, now)) };
}

async function change(context: OpenContext, id: string, settings: Settings, shown: Settings | null): Promise<Answer> {
  const { records, turn } = context;
  const say = messages[settings.own.language];
  const decide = (current: Committee) => changeSettings(current, settings, { account: turn.sender.id, shown });
  const before = (await records.committees.read(id, COMMITTEE))?.value;
  const asked = before && decide(before);
  // Only who may rename it keeps the name for it.
  if (asked?.ok && !(await claimName(records, asked.value, context.now))) return nameTaken(context, asked.value);
  const changed = await records.committees.change(id, COMMITTEE, decide);
  if (!changed) return { text: say.general.outdatedButton };
  if (!changed.ok) {
    if (changed.refusal.kind === "changedSince") return { text: say.setup.outdatedCard };
    const committee = (await records.committees.read(id, COMMITTEE))?.value;
    return { text: committee ? say.refusal(changed.refusal, committee) : say.general.outdatedButton };
  }
  await logSettings(context, changed.value.after);
  const { gained, lost } = votesChanged(changed.value.before, changed.value.after);
  const named = (people: readonly Person[]): string => say.general.and(people.map(({ name }) => name));
  const text = [
    say.setup.saved(settings.own.name),
    ...(gained.length > 0 ? [say.setup.voting(named(gained))] : []),
    ...(lost.length > 0 ? [say.setup.notVoting(named(lost))] : []),
  ].join(" ");
  return { text, replaces: true };
}

/** So that whoever says "undo" next is told of these, and takes back nothing that they did before. */
async function logSettings(context: OpenContext, committee: Committee): Promise<void> {
  const { now, records, turn } = context;
  const by = personByAccount(committee, turn.sender.id)?.id;
  if (by === undefined) return;
  const reversal = { kind: "none", what: "settings" } as const;
  const entry = { committee: committee.id, by, at: now, nth: 0, feature: "createCommittee", reversal, undone: false };
  await records.changes.create({ id: context.id("settings"), ...entry });
}
