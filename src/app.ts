import { beginSession, type Session } from "./app/session.ts";
import { createArrivals } from "./app/delivery/arrived.ts";
import { createOutbox } from "./app/outbox.ts";
import { createLastDoneMemory } from "./app/lastDone.ts";
import { createClockwork } from "./app/clockwork.ts";
import { createErasing } from "./app/privacy/erasing.ts";
import { createLines } from "./app/lines.ts";
import { createMembership } from "./app/membership.ts";
import { passingBy } from "./app/passing.ts";
import { createReminding } from "./app/reminding.ts";
import { createSettling } from "./app/settling.ts";
import { sharing } from "./app/sharing.ts";
import { createTaking, type Take } from "./app/taking.ts";
import { createAnswerMemory } from "./app/toldByRecord.ts";
import { passingOver } from "./app/unreadable.ts";
import { createWakes } from "./app/wakes.ts";
import type { CommitteeId } from "./domain/committee.ts";
import { features } from "./features/index.ts";
import type { Feature } from "./features/feature.ts";
import type { Ports } from "./ports/ports.ts";
import { records as recordsOf } from "./ports/records.ts";
import type { Turn } from "./ports/turn.ts";

export type { Session } from "./app/session.ts";

export interface App {
  features: readonly Feature[];
  /** To be asked before a turn begins: of several bots one acts on it. */
  take(turn: Turn): Promise<Take>;
  begin(turn: Turn): Session;
  /** Somebody was taken out of a team or a group chat: whoever writes next is looked up anew. */
  rosterChanged(): void;
  /** What runs by the clock: reminders that are due, messages that are still to be sent. */
  tick(): Promise<void>;
  /** Resolves when everything that turns left to be sent has been tried. */
  idle(): Promise<void>;
  /** Sends nothing more of its own accord; resolves when what is being sent has gone out. The rest stays stored. */
  stop(): Promise<void>;
}

/** The bot on a store and a messenger: one for each process, since who waits at a document is known in it alone. */
export function createApp(ports: Ports): App {
  const store = sharing(ports.store);
  const records = recordsOf(store);
  const wakes = createWakes(ports, records);
  const membership = createMembership(ports);
  const outbox = createOutbox(ports, records, wakes, membership, (committee) => clockwork.touch(committee));
  const settling = createSettling({ clock: ports.clock, records, outbox });
  // Who runs by the clock sees to what was left undone of the documents that it comes by.
  const byTheClock = { ports, records: recordsOf(passingBy(store, settling)), outbox };
  const erasing = createErasing({ clock: ports.clock, records, settling, outbox, passOver: passingOver(ports.log) });
  const clockwork = createClockwork({ ...byTheClock, reminding: createReminding(byTheClock), wakes, erasing });
  const noteArrival = createArrivals({ ports, records });
  const lines = createLines(store);
  const lastDone = createLastDoneMemory();
  const answers = createAnswerMemory();
  const byName = new Map(features.map((feature) => [feature.name, feature]));
  return {
    features,
    take: createTaking({ ports, records }),
    begin(turn) {
      const tools = { ports, store, records, outbox, settling, lines, lastDone, answers, clockwork, membership };
      const session = beginSession(turn, { ...tools, features: byName });
      let arrivedIn: CommitteeId | null = null;
      return {
        ...session,
        async plan() {
          // First: what the press changes is then seen on the card that it was pressed on.
          arrivedIn = await noteArrival(turn);
          return session.plan();
        },
        finish() {
          session.finish();
          if (arrivedIn !== null) outbox.deliver(arrivedIn);
        },
      };
    },
    rosterChanged: () => {
      membership.forget();
    },
    tick: () => clockwork.tick(),
    idle: () => outbox.idle(),
    async stop() {
      await outbox.stop();
      await clockwork.leave();
    },
  };
}
