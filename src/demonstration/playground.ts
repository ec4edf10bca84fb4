import type { Address } from "../domain/address.ts";
import { people, type DemonstrationPerson } from "./people.ts";

/** Somebody with an account, as Microsoft's Agents Playground shows them. */
export type PlaygroundUser = { account: string; name: string; email: string };

/** Where the demonstration takes place. The ids are of our choosing and arrive with every activity of the Playground. */
export type PlaygroundPlaces = {
  tenant: string;
  bot: { id: string; name: string };
  groupChat: { id: string; name: string };
  /** Its id is its General channel's as well. */
  team: { id: string; name: string; group: string };
  channel: { id: string; name: string };
};

export const playgroundPlaces: PlaygroundPlaces = {
  tenant: "7d1f0c52-6a3e-4b0e-9c55-0f2b8a3d4e10",
  bot: { id: "28:2c9a1f64-8f0b-4d5c-b1a7-5e3d6c7b8a90", name: "Referent" },
  groupChat: { id: "19:driftsforum-vest@thread.v2", name: "Driftsforum Vest" },
  team: {
    id: "19:sundhedsklynge-vest@thread.tacv2",
    name: "Sundhedsklynge Vest",
    group: "b4e6a7c8-1d2f-4a3b-8c9d-6e5f4a3b2c1d",
  },
  channel: { id: "19:klyngestyregruppe-vest@thread.tacv2", name: "Klyngestyregruppe" },
};

/**
 * The first one sits at the screen: one of the secretariat, who may do everything there is to try. The other one of it is
 * here too, since the Playground shows an error for each message to somebody whom it does not have.
 */
export const playgroundUsers: readonly PlaygroundUser[] = [
  people.asta,
  people.viggo,
  people.mette,
  people.christinaLund,
  people.jørgen,
  people.maria,
].flatMap(userOf);

function userOf({ name, account, email }: DemonstrationPerson): PlaygroundUser[] {
  return account === null || email === null ? [] : [{ name, account, email }];
}

/** Where the two committees live, for a Playground (or a stub of it) whose connector answers at `serviceUrl`. */
export function playgroundAddresses(serviceUrl: string): { channel: Address; groupChat: Address } {
  const { tenant, bot, channel, groupChat } = playgroundPlaces;
  return {
    channel: { conversation: channel.id, kind: "channel", serviceUrl, tenant, bot },
    groupChat: { conversation: groupChat.id, kind: "group", serviceUrl, tenant, bot },
  };
}
