import type { Committee } from "../../domain/committee.ts";
import { withPersonChanged } from "../../domain/committee.ts";
import { newConversation, personalKey } from "../../domain/conversation.ts";
import { accept, refuse } from "../../domain/decision.ts";
import type { Person } from "../../domain/person.ts";
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
  return link(records, committee, person, sender);
}

/** Gives a person of the record their account, and enters the committee in the directory under that account. */
export async function link(
  records: Records,
  committee: Committee,
  person: Person,
  account: Account,
): Promise<Known | null> {
  const linked: Person = { ...person, account: account.id };
  const changed = await records.committees.change(committee.id, COMMITTEE, (current) => {
    const now = current.people.find((one) => one.id === person.id);
    if (!now || now.account !== null) return refuse({ kind: "changedSince" });
    return accept(withPersonChanged(current, linked));
  });
  if (!changed?.ok) return null;
  await enterDirectory(records, committee, account.id);
  return { committee: changed.value.after, me: linked };
}

/** From then on a personal chat of this account knows the committee. */
export async function enterDirectory(records: Records, committee: Committee, account: string): Promise<void> {
  const key = personalKey(committee.tenant, account);
  const entry = newConversation(key, { committees: [committee.id] });
  if (await records.conversations.create(entry)) return;
  await records.conversations.change(key, CONVERSATION, (current) =>
    accept(
      current.committees.includes(committee.id)
        ? current
        : { ...current, committees: [...current.committees, committee.id] },
    ),
  );
}
