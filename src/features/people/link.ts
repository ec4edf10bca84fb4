import type { Committee } from "../../domain/committee.ts";
import { nextPersonId, personByAccount, personById, withPersonChanged } from "../../domain/committee.ts";
import { newConversation, personalKey, withCommittee } from "../../domain/conversation.ts";
import { accept, refuse } from "../../domain/decision.ts";
import type { Person, PersonId, Role } from "../../domain/person.ts";
import { BOT } from "../../domain/privacy/subject.ts";
import { COMMITTEE, CONVERSATION, type Records } from "../../ports/records.ts";
import type { Account } from "../../ports/turn.ts";
import type { OpenContext } from "../feature.ts";

interface Known {
  committee: Committee;
  me: Person;
}

/**
 * Somebody writes in the committee's own conversation whose account the record does not have yet. They are certain
 * when exactly one person without an account has their exact name, and exactly one in the conversation is called so.
 * In a personal chat nobody is ever recognised by name.
 */
export async function linkFromRoster(context: OpenContext & { committee: Committee }): Promise<Known | null> {
  const { turn, committee, ports, records } = context;
  const { address, sender } = turn;
  if (address.kind === "personal") return null;
  const fits = committee.people.filter((person) => person.account === null && person.name === sender.name);
  const [person] = fits;
  if (!person || fits.length !== 1) return null;
  const members = await ports.roster.members(address);
  const named = members.filter((member) => member.name === sender.name);
  if (named.length !== 1 || named[0]?.id !== sender.id) return null;
  // First: whoever is interrupted in between does the same again.
  await enterDirectory(records, committee, sender.id);
  const linked = await link(records, committee, person.id, sender);
  if (linked.kind === "linked") await logRecognised(context, linked.me);
  return linked.kind === "outdated" ? null : linked;
}

/** By the bot, so that nobody's "undo" means it. */
async function logRecognised(context: OpenContext & { committee: Committee }, me: Person): Promise<void> {
  const { committee, records, now } = context;
  const reversal = { kind: "none", what: "settings", person: me.id } as const;
  const entry = { committee: committee.id, by: BOT, at: now, nth: 0, feature: "linkPerson", reversal, undone: false };
  await records.changes.create({ id: context.id("recognised"), ...entry });
}

/** known: by this account already. */
type Linked = ({ kind: "linked"; before: Person | null } & Known) | ({ kind: "known" } & Known) | { kind: "outdated" };

/**
 * Gives a person of the record their account, or takes in somebody new with it (`person` null). The committee is entered
 * in the directory under that account by whoever asks for it, or by the first message to them (`app/delivery/reaching.ts`).
 */
export async function link(
  records: Records,
  committee: Committee,
  person: PersonId | null,
  account: Account,
  role: "member" | "guest" = "member",
): Promise<Linked> {
  if (person !== null && personById(committee, person) === undefined) return { kind: "outdated" };
  const changed = await records.committees.change(committee.id, COMMITTEE, (current) => {
    if (personByAccount(current, account.id)) return refuse({ kind: "changedSince" });
    const known = person === null ? newcomer(current, account, role) : personById(current, person);
    if (!known || known.account !== null) return refuse({ kind: "changedSince" });
    return accept(withPersonChanged(current, { ...known, account: account.id }));
  });
  const after = changed?.ok ? changed.value.after : (await records.committees.read(committee.id, COMMITTEE))?.value;
  const me = after && personByAccount(after, account.id);
  if (!after || !me) return { kind: "outdated" };
  if (!changed?.ok) return { kind: "known", committee: after, me };
  return { kind: "linked", committee: after, me, before: personById(changed.value.before, me.id) ?? null };
}

/** Whoever was of it before under the same account is the same person again. */
const newcomer = (committee: Committee, { id: account, name }: Account, role: Role): Person => ({
  id: committee.former?.find((person) => person.account === account)?.id ?? nextPersonId(committee),
  name,
  title: null,
  organisation: null,
  roles: [role],
  account: null,
});

/** Its personal chat knows the committee no longer. */
export async function leaveDirectory(records: Records, committee: Committee, account: string): Promise<void> {
  await records.conversations.change(personalKey(committee.tenant, account), CONVERSATION, (current) => ({
    ok: true,
    value: {
      ...current,
      committees: current.committees.filter((id) => id !== committee.id),
      chosen: current.chosen === committee.id ? null : current.chosen,
    },
  }));
}

/** From then on a personal chat of this account knows the committee. */
export async function enterDirectory(records: Records, committee: Committee, account: string): Promise<void> {
  const key = personalKey(committee.tenant, account);
  const entry = newConversation(key, { committees: [committee.id] });
  if (await records.conversations.create(entry)) return;
  await records.conversations.change(key, CONVERSATION, (current) => accept(withCommittee(current, committee.id)));
}
