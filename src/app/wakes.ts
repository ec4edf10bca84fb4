import type { CommitteeId } from "../domain/committee.ts";
import type { OutboxEntry } from "../domain/notice.ts";
import type { Instant } from "../domain/time.ts";
import { nextRound, slotOf, slotsAround, wakeAt, type Wake } from "../domain/wake.ts";
import type { Collection, Kept } from "../ports/collection.ts";
import type { Ports } from "../ports/ports.ts";
import { upTo, wakePartition, type Records } from "../ports/records.ts";
import { passingOver } from "./unreadable.ts";

/** When each committee is looked at next, by this bot or by another one on the same store. */
export interface Wakes {
  /** Sees to it that the committee is looked at then. Never throws: there is a round that it is looked at in any case. */
  at(committee: CommitteeId, at: Instant): Promise<void>;
  /** The next round. Rejects where the store fails: without it nobody would come by any more. */
  nextRound(committee: CommitteeId): Promise<void>;
  /** Those whose time has come and that nobody is at. */
  due(): Promise<Kept<Wake>[]>;
  /** null: another bot came first. Until some minutes from now it is left to this one. */
  claim(wake: Kept<Wake>): Promise<Kept<Wake> | null>;
  /** Of what was claimed, at the end. `isWell`: else it is looked at again when the claim is over. */
  release(claimed: Kept<Wake>, isWell: boolean): Promise<void>;
}

/** Of one slot, at a time. */
const PAGE = 100;
/** In milliseconds. Longer than a committee takes; short enough that its slot is still looked at when it is over. */
const CLAIMED_FOR = 5 * 60_000;

export function createWakes({ clock, log }: Pick<Ports, "clock" | "log">, { wakes }: Pick<Records, "wakes">): Wakes {
  /** What is there for certain, and for when, so that it is not stored again and again. */
  const stored = new Map<string, Instant>();
  /** Claimed by this bot, with when the committee is to be looked at again in that slot: the look itself may say so. */
  const claimed = new Map<string, Instant | null>();
  const passOver = passingOver(log);

  async function store(committee: CommitteeId, at: Instant): Promise<void> {
    const wake = wakeAt(committee, at);
    const key = keyOf(wake);
    const again = claimed.get(key);
    if (again !== undefined) {
      claimed.set(key, again !== null && again < at ? again : at);
      return;
    }
    const known = stored.get(key);
    // When its time has come, another bot may have been there and have removed it.
    if (known !== undefined && known <= at && known > clock()) return;
    const first = (await wakes.create(wake)) ? at : await join(wake);
    if (first === null) return store(committee, at);
    forgetPast();
    stored.set(key, first);
  }

  /**
   * One that is there for earlier in the same slot is as good: whoever looks then asks for this. One for later gives way. Of
   * one that another bot is at, it asks to be looked at again. Answers with when it is looked at; null: it was changed meanwhile.
   */
  async function join(wake: Wake): Promise<Instant | null> {
    const { at } = wake;
    const there = await wakes.read(wakePartition(wake.slot), wake.committee);
    if (!there) return null;
    if (there.value.at > at) return (await wakes.replace(there, wake)) && at;
    if (!there.value.isClaimed) return there.value.at;
    const again = earlier(there.value.again, at);
    return (await wakes.replace(there, { ...there.value, again })) && again;
  }

  /** Without its claim; what another bot has asked for meanwhile is kept. */
  async function giveBack(mine: Kept<Wake>, wanted: Instant | null): Promise<void> {
    const again = mine.value.again === undefined ? wanted : earlier(wanted ?? undefined, mine.value.again);
    const { committee, slot, at } = mine.value;
    const done = again === null ? await wakes.remove(mine) : await wakes.replace(mine, { committee, slot, at: again });
    if (done) return;
    const there = await wakes.read(wakePartition(slot), committee);
    if (there?.value.isClaimed && there.value.at === at) await giveBack(there, wanted);
    // Another one has stored it anew, for a time of its own.
    else if (wanted !== null) await store(committee, wanted);
  }

  function forgetPast(): void {
    const slot = slotOf(clock());
    for (const key of stored.keys()) if (key < slot) stored.delete(key);
  }

  return {
    async at(committee, at) {
      try {
        await store(committee, at);
      } catch (error) {
        log.error("a later look could not be stored", error, { committee });
      }
    },
    nextRound: (committee) => store(committee, nextRound(committee, clock())),
    async due() {
      const now = clock();
      const found: Kept<Wake>[] = [];
      for (const slot of slotsAround(now))
        found.push(
          ...(await wakes.listReadable({ partition: wakePartition(slot), sortTo: upTo(now), limit: PAGE }, passOver)),
        );
      return found;
    },
    async claim(wake) {
      const until = new Date(Date.parse(clock()) + CLAIMED_FOR).toISOString();
      const mine = await wakes.replace(wake, { ...wake.value, at: until, isClaimed: true });
      if (mine) claimed.set(keyOf(mine.value), null);
      return mine;
    },
    async release(mine, isWell) {
      const key = keyOf(mine.value);
      const again = claimed.get(key) ?? null;
      claimed.delete(key);
      stored.delete(key);
      if (isWell) await giveBack(mine, again);
    },
  };
}

const earlier = (one: Instant | undefined, other: Instant): Instant => (one !== undefined && one < other ? one : other);

const keyOf = ({ slot, committee }: Pick<Wake, "slot" | "committee">): string => `${slot} ${committee}`;

/** An outbox in which nothing is put off without somebody looking for it when its turn comes. */
export const waking = (outbox: Collection<OutboxEntry>, wakes: Pick<Wakes, "at">): Collection<OutboxEntry> => ({
  ...outbox,
  async replace(kept, entry) {
    // First: of one that nobody looks for, the message would come late.
    if (entry.state === "pending" && entry.notBefore !== undefined) await wakes.at(entry.committee, entry.notBefore);
    return outbox.replace(kept, entry);
  },
});
