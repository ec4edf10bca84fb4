import { demonstrationPeople } from "../../../src/demonstration/people.ts";
import { playgroundPlaces } from "../../../src/demonstration/playground.ts";

/** Somebody who can write to the bot. */
export interface Writer {
  name: string;
  account: string;
}

/** Where things are said, as a dialogue calls it. `chat`: the writer's own chat with the bot. */
export type Place = "chat" | "channel" | "group" | "general";

export const PLACES = ["chat", "channel", "group", "general"] as const satisfies readonly Place[];

const { channel, groupChat, team, tenant, bot } = playgroundPlaces;
const CONVERSATIONS = new Map<string, Place>([
  [channel.id, "channel"],
  [groupChat.id, "group"],
  [team.id, "general"],
]);

export { tenant, bot };

export const isThreaded = (place: Place): boolean => place === "channel" || place === "general";

export const personalChat = (account: string): string => `a:${account}`;

export function conversationOf(place: Place, writer: Writer): string {
  const shared = [...CONVERSATIONS].find(([, one]) => one === place);
  return shared?.[0] ?? personalChat(writer.account);
}

/** The place of a shared conversation, its threads included; null: somebody's own chat. */
export function placeOf(conversation: string): Place | null {
  return CONVERSATIONS.get(conversation.split(";")[0] ?? conversation) ?? null;
}

/** Everybody of the demonstration who has an account, and whoever a dialogue brings in from outside. */
export function everybody(strangers: readonly string[]): Writer[] {
  const known = demonstrationPeople.flatMap(({ name, account }) => (account === null ? [] : [{ name, account }]));
  const others = strangers.map((name, index) => ({
    name,
    account: `99999999-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
  }));
  return [...known, ...others];
}

/** Somebody as the channel's roster has them. */
export const memberOf = ({ name, account }: Writer): { id: string; name: string; aadObjectId: string } => ({
  id: channelId(account),
  name,
  aadObjectId: account,
});

/** The channel's own id of somebody. */
export const channelId = (account: string): string => `29:${account}`;

/** "mette", "christina lund": as much of the name as it takes. */
export function writerCalled(called: string, writers: readonly Writer[]): Writer {
  const found = writers.filter(({ name }) => `${name} `.toLowerCase().startsWith(`${called.toLowerCase()} `));
  const [writer] = found;
  if (!writer || found.length > 1)
    throw new Error(`"${called}" is ${found.length === 0 ? "nobody" : "several people"} with an account`);
  return writer;
}

/** What a dialogue calls somebody: the first name, or the whole name where that is shared. */
export function calledOf(account: string, writers: readonly Writer[]): string {
  const writer = writers.find((one) => one.account === account);
  if (!writer) return account;
  const first = firstOf(writer.name);
  const isShared = writers.some((one) => one !== writer && firstOf(one.name) === first);
  return isShared ? writer.name.toLowerCase() : first;
}

const firstOf = (name: string): string => (name.split(" ")[0] ?? name).toLowerCase();
