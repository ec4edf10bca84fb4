import { TeamsInfo, type TurnContext } from "botbuilder";
import { z } from "zod";
import type { Address } from "../domain/address.ts";
import { withoutThread } from "../domain/conversation.ts";
import { shownName } from "../domain/visible.ts";
import type { Roster } from "../ports/ports.ts";
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
  const listed = (of: Address): Promise<Listed> =>
    aside(() => within(sender, wholeOf(of), (context) => membersIn(context, of)));
  return {
    // Nobody can be told from others, or spoken of, without a name: guests may come without one.
    members: async (of) =>
      (await listed(of)).found.flatMap(({ account, name }) => (name === "" ? [] : [{ id: account, name }])),
    async accounts(of) {
      const { found, isWhole } = await listed(of);
      return isWhole ? new Set(found.flatMap(({ id, account }) => [id, account])) : null;
    },
  };
}

interface Listed {
  found: Found[];
  /** There are no more of them than those. */
  isWhole: boolean;
}

async function membersIn(context: TurnContext, of: Address): Promise<Listed> {
  const found: Found[] = [];
  let token: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const { members, continuationToken } = Page.parse(await TeamsInfo.getPagedMembers(context, PAGE, token));
    found.push(...(members ?? []).flatMap((member) => memberOf(member, of.bot.id) ?? []));
    if (!continuationToken) return { found, isWhole: true };
    token = continuationToken;
  }
  return { found, isWhole: false };
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
  /** The channel's own. */
  id: string;
  account: string;
  name: string;
}

/** null: the bot itself, or nobody. */
function memberOf(raw: unknown, bot: string): Found | null {
  const member = Member.safeParse(raw).data;
  if (!member || member.id === bot) return null;
  return { id: member.id, account: member.aadObjectId ?? member.objectId ?? member.id, name: shownName(member.name) };
}
