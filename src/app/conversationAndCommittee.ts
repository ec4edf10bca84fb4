import type { Address } from "../domain/address.ts";
import type { Committee, CommitteeId } from "../domain/committee.ts";
import { newConversation, personalKey, sharedKey, withoutThread, type Conversation } from "../domain/conversation.ts";
import { accept } from "../domain/decision.ts";
import { committeeFinder, shareShortName, withoutTogether } from "../language/committeeName.ts";
import { withoutBoth, type NamedCommittee } from "../language/committeeWords.ts";
import { detectLanguage } from "../language/detect.ts";
import { hear } from "../language/hearing.ts";
import { LOOKING_UP_MEETING, OF_COMING } from "../language/intents/traits.ts";
import { lowered, type Span } from "../language/pattern.ts";
import type { Kept } from "../ports/collection.ts";
import { COMMITTEE, CONVERSATION, type Records } from "../ports/records.ts";
import type { Turn } from "../ports/turn.ts";

/** One of those that somebody sits in. */
export interface KnownCommittee extends NamedCommittee {
  id: CommitteeId;
}

/** The committee that a text names; of two that it names together, neither, and what it says without them. */
interface Named {
  id: CommitteeId | null;
  rest: string | null;
  committees: readonly KnownCommittee[];
}

/**
 * The committee that a text names by its name, or by the first word of it where that tells it from the others ("afbud
 * til driftsforum"), of several that somebody sits in. Who sits in one only, and whoever presses a button, is not asked.
 */
export async function committeesNamed(records: Records, conversation: Conversation, { content }: Turn): Promise<Named> {
  if (content.kind !== "text" || conversation.committees.length < 2) return { id: null, rest: null, committees: [] };
  const { text } = content;
  const kept = await Promise.all(conversation.committees.map((id) => records.committees.read(id, COMMITTEE)));
  const all = conversation.committees.map((id, index) => ({ id, name: kept[index]?.value.name ?? "" }));
  const committees = all.map((one) => ({
    ...one,
    byShortName: all.every((other) => other === one || !shareShortName(one.name, other.name)),
  }));
  const found = committees.map((one) => ({
    one,
    spans: committeeFinder(one.name, { byFirstWord: one.byShortName })(text),
  }));
  // "Klyngestyregruppe Vest" does not name the "Klyngestyregruppe" as well.
  const named = found
    .filter(({ spans }) => spans.some((span) => !found.some((other) => other.spans.some(isLongerThan(span)))))
    .map(({ one }) => one);
  for (const one of named) {
    const others = committees.filter((other) => other !== one && !shareShortName(one.name, other.name));
    const [rest] = others.flatMap((other) => withoutTogether(text, one.name, other.name) ?? []);
    if (rest !== undefined && isOfEach(rest)) return { id: null, rest, committees };
  }
  const both = named.length === 0 && committees.length === 2 ? withoutBoth(text) : null;
  if (both !== null && isOfEach(both)) return { id: null, rest: both, committees };
  return { id: named.length === 1 ? (named[0]?.id ?? null) : null, rest: null, committees };
}

/** Whether a place in a text holds another one, and more. */
const isLongerThan =
  (within: Span) =>
  ({ index, length }: Span): boolean =>
    length > within.length && index <= within.index && index + length >= within.index + within.length;

/** What somebody writes to two committees, "sender notatet til begge", is done once; a meeting is of one of them, and so is a list. */
function isOfEach(text: string): boolean {
  const [best] = hear({ masked: text, lower: lowered(text), language: detectLanguage(text, "da") }).fitting;
  return best !== undefined && OF_EACH.some((intents) => intents.has(best.intent));
}
const OF_EACH = [OF_COMING, LOOKING_UP_MEETING, new Set<string>(["callOffMeeting", "scheduleMeeting", "listActions"])];

/**
 * With the address that its channel has now: Teams may move a conversation to another service URL. `plain`: past the
 * turn's work, since that an address was kept up to date is nothing that a fault should say is saved.
 */
export async function currentCommittee(
  { records, plain }: { records: Records; plain: Records },
  id: CommitteeId,
  { address }: Turn,
): Promise<Committee | null> {
  const committee = await committeeOf(records, id, address);
  const isItsChannel = committee?.channel.conversation === withoutThread(address.conversation);
  if (!isItsChannel || committee.channel.serviceUrl === address.serviceUrl) return committee;
  const { serviceUrl, bot } = address;
  const changed = await plain.committees.change(id, COMMITTEE, (current) =>
    accept({ ...current, channel: { ...current.channel, serviceUrl, bot } }),
  );
  return changed?.ok ? changed.value.after : committee;
}

/** null: there is none, or it is another organisation's, whatever the conversation says. */
export async function committeeOf(records: Records, id: CommitteeId, { tenant }: Address): Promise<Committee | null> {
  const committee = (await records.committees.read(id, COMMITTEE))?.value;
  return committee?.tenant === tenant ? committee : null;
}

/** Read, or made where the bot hears from it for the first time; its address is kept up to date. */
export async function readConversation(records: Records, turn: Turn, tenant = ""): Promise<Kept<Conversation>> {
  const { address, sender } = turn;
  const isShared = address.kind !== "personal";
  const key = isShared ? `${sharedKey(address.conversation)}${tenant}` : personalKey(address.tenant, sender.id);
  const kept = await records.conversations.read(key, CONVERSATION);
  if (!kept) {
    const fresh = await records.conversations.create(newConversation(key, { address }));
    return fresh ?? readConversation(records, turn, tenant);
  }
  const { address: known, retired } = kept.value;
  // Said to live in another organisation than until now: nothing of that one's is found from there.
  if (isShared && known && known.tenant !== address.tenant && tenant === "")
    return readConversation(records, turn, `@${address.tenant}`);
  if (
    retired === undefined &&
    known?.serviceUrl === address.serviceUrl &&
    withoutThread(known.conversation) === withoutThread(address.conversation)
  )
    return kept;
  // Whoever is heard from is there again.
  const heard = { ...kept.value, address, retired: undefined };
  return (await records.conversations.replace(kept, heard)) ?? readConversation(records, turn, tenant);
}
