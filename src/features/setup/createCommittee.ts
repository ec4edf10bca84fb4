import { z } from "zod";
import { asSecretariat, personByAccount, type Committee } from "../../domain/committee.ts";
import { withoutThread } from "../../domain/conversation.ts";
import { accept, refuse, type Decision } from "../../domain/decision.ts";
import type { Person } from "../../domain/person.ts";
import type { Role } from "../../domain/reading.ts";
import { messages } from "../../language/messages.ts";
import { Language } from "../../language/understanding.ts";
import { COMMITTEE, CONVERSATION } from "../../ports/records.ts";
import type { Account } from "../../ports/turn.ts";
import { openFeature, type Answer, type OpenContext } from "../feature.ts";
import { enterDirectory } from "../people/link.ts";

/** A multiple choice arrives as the values with commas between. */
const Accounts = z
  .string()
  .default("")
  .transform((text) => text.split(",").filter((id) => id !== ""));

export const CreateCommitteeParameters = z.object({
  name: z.string().trim().default(""),
  secretariat: Accounts,
  chair: Accounts,
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
});
type Settings = z.infer<typeof CreateCommitteeParameters>;

/** The answer to the set-up card: a new committee for this conversation, or new settings of the one it has. */
export const createCommittee = openFeature({
  name: "createCommittee",
  audience: "everybody",
  parameters: CreateCommitteeParameters,
  async run(context, settings) {
    const { turn, conversation, ports } = context;
    // In the language that was just chosen.
    const say = messages[settings.language];
    if (turn.address.kind === "personal") return { text: say.setup.onlyInChannel };
    if (settings.name === "") return { text: say.setup.nameMissing };
    if (settings.secretariat.length === 0) return { text: say.setup.secretariatMissing };
    if (settings.quorum !== "" && !/^[1-9]\d{0,2}$/.test(settings.quorum)) return { text: say.setup.quorumWrong };
    const [bound] = conversation.committees;
    if (bound !== undefined) return changeSettings(context, bound, settings);
    const members = await ports.roster.members(turn.address);
    const committee = newCommittee(context, settings, members);
    // There already after a crash in between: what is still missing is made now.
    await context.records.committees.create(committee);
    await context.records.directory.create({ id: committee.id, tenant: committee.tenant });
    for (const { id } of members) await enterDirectory(context.records, committee, id);
    await context.records.conversations.change(conversation.key, CONVERSATION, (current) =>
      accept({ ...current, committees: [committee.id] }),
    );
    await logSettings(context, committee);
    return { text: say.setup.created(committee.name, members.length), replaces: true };
  },
});

function newCommittee({ turn, conversation }: OpenContext, settings: Settings, members: readonly Account[]): Committee {
  const people = members.map(({ id, name }, index): Person => ({
    id: `p${index + 1}`,
    name,
    title: null,
    organisation: null,
    roles: rolesOf(id, settings, ["member"]),
    account: id,
  }));
  return {
    id: `${turn.address.tenant}/${conversation.key}`,
    tenant: turn.address.tenant,
    ...chosen(settings),
    people,
    followUps: [],
    channel: { ...turn.address, conversation: withoutThread(turn.address.conversation) },
  };
}

const chosen = ({ name, language, standingItems, quorum, reminders }: Settings) => ({
  name,
  language,
  standingItems,
  quorum: quorum === "" ? null : Number(quorum),
  reminders: reminders === "on",
});

/** Secretariat and chair as chosen; other roles stay. */
function rolesOf(account: string, settings: Settings, others: readonly Role[]): Role[] {
  const isSecretariat = settings.secretariat.includes(account);
  const isChair = settings.chair.includes(account);
  const kept = others.filter((role) => role !== "secretariat" && role !== "chair");
  if (isSecretariat) return ["secretariat", ...kept.filter((role) => role !== "member")];
  if (isChair) return ["chair", ...kept.filter((role) => role !== "member")];
  return kept.length > 0 ? kept : ["member"];
}

async function changeSettings(context: OpenContext, id: string, settings: Settings): Promise<Answer> {
  const { records, turn } = context;
  const say = messages[settings.language];
  const changed = await records.committees.change(id, COMMITTEE, (current): Decision<Committee> => {
    const actor = personByAccount(current, turn.sender.id);
    const may = actor ? asSecretariat(actor) : refuse({ kind: "secretariatOnly" });
    if (!may.ok) return may;
    const people = current.people.map((person) =>
      person.account === null ? person : { ...person, roles: rolesOf(person.account, settings, person.roles) },
    );
    return accept({ ...current, ...chosen(settings), people });
  });
  if (!changed) return { text: say.general.outdatedButton };
  if (changed.ok) {
    await logSettings(context, changed.value.after);
    return { text: say.setup.saved(settings.name), replaces: true };
  }
  const committee = (await records.committees.read(id, COMMITTEE))?.value;
  return { text: committee ? say.refusal(changed.refusal, committee) : say.general.outdatedButton };
}

/** So that whoever says "undo" next is told of these, and takes back nothing that they did before. */
async function logSettings(context: OpenContext, committee: Committee): Promise<void> {
  const { now, records, turn } = context;
  const by = personByAccount(committee, turn.sender.id)?.id;
  if (by === undefined) return;
  const reversal = { kind: "none", what: "settings" } as const;
  const entry = { committee: committee.id, by, at: now, feature: "createCommittee", reversal, undone: false };
  await records.changes.create({ id: context.id("settings"), ...entry });
}
