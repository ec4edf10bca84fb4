import type { CommitteeId } from "../domain/committee.ts";
import type { MeetingId } from "../domain/meeting.ts";
import type { PersonId } from "../domain/person.ts";
import type { Instant } from "../domain/time.ts";
import type { Language } from "../domain/language.ts";
import type { Command } from "../features/feature.ts";

/** What somebody's last message in a conversation came to, so that the next one may correct it. */
export interface LastDone {
  at: Instant;
  /** The changes that it made, by their ids in the log, with the feature that made each and the meeting or the action it is about. */
  changes: readonly DoneChange[];
  /** The same in whichever committee, and what led to them. */
  everywhere: readonly DoneChange[];
  commands: readonly DoneCommand[];
  /** What it was answered in. */
  language: Language;
  /** What it looked up, where it changed nothing. */
  lookedUp: Command | null;
}

export interface DoneChange {
  id: string;
  committee: CommitteeId;
  feature: string;
  meeting: MeetingId | null;
  action: number | null;
  /** What it says of a proposal, or of who comes for somebody else, or of a draft: which questions may have asked. */
  answers: { proposal: string } | { absent: PersonId } | { draft: string; thing: string | null } | null;
}

/** What was asked of one committee. */
export interface DoneCommand {
  committee: CommitteeId;
  command: Command;
}

export interface LastDoneMemory {
  /** Of a committee; null: not known, which after a restart is not to say that there is nothing. */
  of(conversation: string, account: string, committee: CommitteeId | undefined): LastDone | null;
  keep(conversation: string, account: string, done: Omit<LastDone, "everywhere">): void;
}

/** Whoever wrote longest ago is forgotten first. */
const MOST = 10_000;

/** In memory only: a write for every answer would cost more than the question that is asked where nothing is known (0013). */
export function createLastDoneMemory(): LastDoneMemory {
  const known = new Map<string, Omit<LastDone, "everywhere">>();
  const keyOf = (conversation: string, account: string): string => JSON.stringify([conversation, account]);
  return {
    of(conversation, account, committee) {
      const last = known.get(keyOf(conversation, account));
      if (!last) return null;
      const { changes } = last;
      return { ...last, everywhere: changes, changes: changes.filter((change) => change.committee === committee) };
    },
    keep(conversation, account, done) {
      const key = keyOf(conversation, account);
      known.delete(key);
      known.set(key, done);
      const [oldest] = known.size > MOST ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
    },
  };
}
