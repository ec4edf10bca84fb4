import type { Address } from "../domain/address.ts";
import type { Committee, CommitteeId } from "../domain/committee.ts";
import type { Ports } from "../ports/ports.ts";

/**
 * Who is still where a committee lives, by what the channel says of its team or group chat. The record stays as it is:
 * the secretariat alone says who sits in a committee, and whoever is taken into the team again is there again.
 */
export interface Membership {
  /** true as well where the channel does not say. `within`: how old its word may be, in milliseconds. */
  isThere(committee: Pick<Committee, "id" | "channel">, account: string, within?: number): Promise<boolean>;
  /** Somebody has been taken out somewhere: everybody's next word is looked at anew. */
  forget(): void;
}

/** In milliseconds. So long somebody may go on after they were taken out, where the channel told nobody. */
const FRESH = 5 * 60_000;
/** Of messages to people: nobody waits for those, and a Monday's many go out by one look. */
export const FOR_MESSAGES = 60 * 60_000;
/** Before somebody is told that they are out it is looked whether they came in meanwhile, at most so often. */
const LOOKED_AGAIN = 10_000;
/** The channel did not say. */
const AGAIN_AFTER_FAILURE = 60_000;

/** null: it is not known. */
type There = ReadonlySet<string> | null;

interface Known {
  there: There;
  /** When it was asked for last, in milliseconds. */
  at: number;
  /** It was not answered then. */
  hasFailed: boolean;
}

export function createMembership(ports: Pick<Ports, "clock" | "log" | "roster">): Membership {
  const known = new Map<CommitteeId, Known>();
  /** Of several who write at once, one look serves all. */
  const underWay = new Map<CommitteeId, Promise<There>>();
  const now = (): number => Date.parse(ports.clock());

  async function ask(id: CommitteeId, channel: Address): Promise<There> {
    const before = known.get(id)?.there ?? null;
    const at = now();
    try {
      const accounts = await ports.roster.accounts(channel);
      // Nobody at all is no team: whoever writes is somebody.
      const there = accounts && accounts.size > 0 ? accounts : null;
      known.set(id, { there, at, hasFailed: false });
      return there;
    } catch (error) {
      ports.log.error("a roster could not be had", error, { committee: id });
      known.set(id, { there: before, at, hasFailed: true });
      return before;
    }
  }

  function look(id: CommitteeId, channel: Address, within: number): Promise<There> {
    const last = known.get(id);
    const age = last ? now() - last.at : Infinity;
    // A clock that was set back makes nothing fresh for good.
    if (last && age >= 0 && age < (last.hasFailed ? AGAIN_AFTER_FAILURE : within)) return Promise.resolve(last.there);
    const running = underWay.get(id) ?? ask(id, channel).finally(() => underWay.delete(id));
    underWay.set(id, running);
    return running;
  }

  return {
    async isThere({ id, channel }, account, within = FRESH) {
      const isIn = (there: There): boolean => there === null || there.has(account);
      return isIn(await look(id, channel, within)) || isIn(await look(id, channel, Math.min(within, LOOKED_AGAIN)));
    },
    forget() {
      known.clear();
    },
  };
}
