import type { OutboxEntry } from "../../domain/notice.ts";
import type { Clock } from "../../ports/ports.ts";

/** Edits that put a card right wait a little for more of them, so that what happens within a moment is one edit. */
interface EditsTogether {
  /** Milliseconds until this one may be made; 0: now. */
  left(entry: OutboxEntry): number;
}

/** In milliseconds. What was seen before that, another bot has made since. */
const FORGOTTEN_AFTER = 60_000;

export function createEditsTogether({ clock, milliseconds }: { clock: Clock; milliseconds: number }): EditsTogether {
  /** When each was seen first. */
  const since = new Map<string, number>();
  return {
    left({ committee, id, refresh }) {
      if (refresh !== true || milliseconds === 0) return 0;
      const key = `${committee} ${id}`;
      const now = Date.parse(clock());
      for (const [other, seen] of since) if (now - seen > FORGOTTEN_AFTER) since.delete(other);
      const begun = since.get(key) ?? now;
      // A clock that was set back keeps nothing waiting.
      const left = begun > now ? 0 : begun + milliseconds - now;
      if (left > 0) since.set(key, begun);
      else since.delete(key);
      return Math.max(0, left);
    },
  };
}
