import { z } from "zod";
import { committeeIn, type CommitteeId } from "../domain/committee.ts";
import { namePartition } from "../ports/records.ts";
import type { Store } from "../ports/store.ts";
import type { Turn } from "../ports/turn.ts";
import type { TurnScene } from "./turnScene.ts";

/** What a turn may reach: of its organisation, its committees, its conversation. */
interface Reach {
  tenant: string;
  committees(): readonly CommitteeId[];
  /** The partition of its conversation; null: not known yet. */
  conversation(): string | null;
}

/** From where somebody writes: a committee that is set up there is called by it. */
export const reachOf = ({ address: { tenant } }: Turn, scene: Pick<TurnScene, "reach">): Reach => ({
  tenant,
  conversation: () => scene.reach()?.conversation ?? null,
  committees() {
    const { committees, conversation } = scene.reach() ?? { committees: [], conversation: null };
    return conversation === null ? committees : [...committees, committeeIn(tenant, conversation)];
  },
});

/** Those that hold nothing of any committee: lists of ids, and when to look again. */
const OPEN = ["directory", "erasures"];
const OF_THE_CLOCK = "due:";

const Bearer = z.object({ committee: z.string() });

/**
 * A store as far as one turn reaches. Whatever ids a card or a text brings along, everything else is as if it did not
 * exist; writing there is an error of ours. Whose a name of the same organisation is can be looked up.
 */
export function reaching(store: Store, reach: Reach): Store {
  const bearers = new Set<string>();
  const names = namePartition(reach.tenant);
  // Of the people of a committee too: who is taken in finds it in their own chat.
  const chats = `personal:${reach.tenant}/`;

  const isWithin = (partition: string): boolean =>
    reach.committees().includes(partition) ||
    partition === reach.conversation() ||
    partition === names ||
    partition.startsWith(chats) ||
    OPEN.includes(partition) ||
    partition.startsWith(OF_THE_CLOCK);

  function within<T>(partition: string, write: () => Promise<T>): Promise<T> {
    if (!isWithin(partition)) throw new Error("a turn was to write beyond its reach");
    return write();
  }

  return {
    ...store,
    async read(partition, id) {
      if (!isWithin(partition) && !bearers.has(partition)) return null;
      const document = await store.read(partition, id);
      if (document && partition === names) bearers.add(Bearer.safeParse(document.body).data?.committee ?? "");
      return document;
    },
    query: (query) => (isWithin(query.partition) ? store.query(query) : Promise.resolve([])),
    create: (document) => within(document.partition, () => store.create(document)),
    replace: (document, version) => within(document.partition, () => store.replace(document, version)),
    remove: (partition, id, version) => within(partition, () => store.remove(partition, id, version)),
  };
}
