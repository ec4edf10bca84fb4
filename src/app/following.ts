import type { Following } from "../domain/consequences.ts";
import type { Context, OpenContext } from "../features/feature.ts";
import { canonical, digest } from "../features/digest.ts";

type Collecting = Pick<Context, "notify" | "logChange" | "logUndone">;

/**
 * The parts of a context that write to others and to the log of changes. Nothing is written at once: it is collected,
 * so that it goes with the document that it follows from.
 */
export function collecting(open: OpenContext, collect: (part: Partial<Following>) => void): Collecting {
  return {
    notify(to, notice, { post = null, refresh, once, knownTo } = {}) {
      const name = to.kind === "person" ? to.person : "channel";
      const id = post ?? idFrom(open, `${canonical(notice)} to ${name}`, once);
      collect({
        told: [{ id, to, notice, post, ...(refresh && { refresh }), ...(knownTo !== undefined && { knownTo }) }],
      });
      return Promise.resolve();
    },
    logChange(feature, reversal, { once } = {}) {
      const id = idFrom(open, `${feature} ${canonical(reversal)}`, once);
      collect({ changes: [{ id, feature, reversal }] });
      return Promise.resolve(id);
    },
    logUndone(change) {
      collect({ takenBack: [change] });
      return Promise.resolve();
    },
  };
}

const idFrom = (open: OpenContext, purpose: string, once: string | undefined): string =>
  once === undefined ? open.id(purpose) : digest(`${once} ${purpose}`, 16);
