import { TeamsInfo, type TurnContext } from "botbuilder";
import { z } from "zod";
import type { Address } from "../domain/address.ts";
import { withoutThread } from "../domain/conversation.ts";
import type { Roster } from "../ports/ports.ts";
import type { Account } from "../ports/turn.ts";
import { aside } from "../ports/turnScope.ts";
import { within, type Sender } from "./conversations.ts";

/** The most that Teams gives at once, and far more pages than any committee has. */
const PAGE = 500;
const PAGES = 20;

const Member = z.object({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  /** The older name of the same. */
  objectId: z.string().nullish(),
});

const Page = z.object({ members: z.array(z.unknown()).nullish(), continuationToken: z.string().nullish() });

export function createRoster(sender: Sender): Roster {
  return {
    members: (of) => aside(() => within(sender, wholeOf(of), (context) => membersIn(context, of))),
  };
}

async function membersIn(context: TurnContext, of: Address): Promise<Account[]> {
  const found: Account[] = [];
  let token: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const { members, continuationToken } = Page.parse(await TeamsInfo.getPagedMembers(context, PAGE, token));
    found.push(...(members ?? []).flatMap((member) => accountOf(member, of.bot.id)));
    if (!continuationToken) break;
    token = continuationToken;
  }
  return found;
}

/** The directory's account behind a channel's own id of somebody; null where there is none. */
export async function accountBehind(sender: Sender, of: Address, id: string): Promise<string | null> {
  return aside(() =>
    within(
      sender,
      wholeOf(of),
      async (context) => memberOf(await TeamsInfo.getMember(context, id), of.bot.id)?.account ?? null,
    ),
  );
}

/** A thread has the members of its channel. */
const wholeOf = (of: Address): Address => ({ ...of, conversation: withoutThread(of.conversation) });

interface Found {
  account: string;
  name: string;
}

/** null: the bot itself, or nobody. */
function memberOf(raw: unknown, bot: string): Found | null {
  const member = Member.safeParse(raw).data;
  if (!member || member.id === bot) return null;
  return { account: member.aadObjectId ?? member.objectId ?? member.id, name: member.name ?? "" };
}

/** Nobody can be told from others, or spoken of, without a name: guests may come without one. */
function accountOf(raw: unknown, bot: string): Account[] {
  const member = memberOf(raw, bot);
  return member && member.name.trim() !== "" ? [{ id: member.account, name: member.name }] : [];
}
