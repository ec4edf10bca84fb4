import { localDate } from "../domain/calendar.ts";
import type { CommitteeId } from "../domain/committee.ts";
import { RETENTION } from "../domain/retention.ts";
import type { Instant, PlainDate } from "../domain/time.ts";
import { LONGEST_GAP, type Wake } from "../domain/wake.ts";
import { isWorkingTime } from "../domain/workingTime.ts";
import type { Kept } from "../ports/collection.ts";
import type { Ports } from "../ports/ports.ts";
import { DIRECTORY, type Records } from "../ports/records.ts";
import type { Outbox } from "./outbox.ts";
import type { Reminding } from "./reminding.ts";
import { createSweeping } from "./sweeping.ts";
import type { Erasing } from "./privacy/erasing.ts";
import { passingOver } from "./unreadable.ts";
import type { Wakes } from "./wakes.ts";

/** What runs by the clock (decision 0020). */
export interface Clockwork {
  /** Looks at the committees whose time has come: stores reminders that are due, sends what waits, deletes what is old. Never throws. */
  tick(): Promise<void>;
  /** Something of the committee was changed, from which a reminder may be due. */
  touch(committee: CommitteeId): void;
  /** To be called at the end: another bot looks at what this one would have looked at in its next tick. Never throws. */
  leave(): Promise<void>;
}

interface Tools {
  ports: Pick<Ports, "clock" | "log" | "retention">;
  records: Records;
  outbox: Pick<Outbox, "deliver">;
  reminding: Reminding;
  wakes: Wakes;
  erasing: Pick<Erasing, "runAll">;
}

/** Documents read at a time. */
const PAGE = 100;
/** Committees looked at side by side. */
const AT_ONCE = 8;

/** Some of them side by side, the others as each of those is done. `act` never rejects. */
async function each<T>(all: readonly T[], act: (one: T) => Promise<unknown>): Promise<void> {
  const left = all.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const one of left) await act(one);
    }),
  );
}

export function createClockwork({ ports, records, outbox, reminding, wakes, erasing }: Tools): Clockwork {
  const { clock, log } = ports;
  const passOver = passingOver(log);
  const sweep = createSweeping({ clock, records, passOver, rules: ports.retention ?? RETENTION });
  /** To be looked at in the next tick. */
  const touched = new Set<CommitteeId>();
  let last: Instant | null = null;
  let wentAround: PlainDate | null = null;
  let isErasing = false;

  async function tick(): Promise<void> {
    const now = clock();
    await erase(now);
    try {
      if (isAround(now)) await goAround(now);
      else await lookAtSome();
      last = now;
    } catch (error) {
      log.error("going by the clock failed", error);
    }
  }

  /** Looked for where one may have been begun: by a turn, or before this process began or took its round. */
  async function erase(now: Instant): Promise<void> {
    if (!isErasing && touched.size === 0 && !isAround(now)) return;
    try {
      isErasing = true;
      isErasing = await erasing.runAll();
    } catch (error) {
      log.error("erasing failed", error);
    }
  }

  /**
   * Once a day and after each start or standstill every committee is looked at: that a process ended in between, or the
   * clock was put, leaves nobody out for good.
   */
  function isAround(now: Instant): boolean {
    const gap = last === null ? Infinity : Date.parse(now) - Date.parse(last);
    return gap < 0 || gap > LONGEST_GAP || wentAround !== localDate(now);
  }

  async function goAround(now: Instant): Promise<void> {
    touched.clear();
    for await (const page of directory()) await each(page, look);
    wentAround = localDate(now);
  }

  async function* directory(): AsyncGenerator<CommitteeId[]> {
    let after = "";
    for (;;) {
      const next = { partition: DIRECTORY, sortFrom: after, limit: PAGE };
      const page = await records.directory.listReadable(next, passOver);
      const ids = page.map(({ value }) => value.id).filter((id) => id !== after);
      yield ids;
      const end = ids.at(-1);
      if (end === undefined) return;
      after = end;
    }
  }

  /** Those that were touched, and those whose time has come. What fails meanwhile is for the next tick. */
  async function lookAtSome(): Promise<void> {
    const all = [...touched];
    touched.clear();
    await each(all, look);
    await lookAtDue();
  }

  async function lookAtDue(): Promise<void> {
    const tried = new Set<string>();
    for (;;) {
      const due = (await wakes.due()).filter(({ version }) => !tried.has(version));
      if (due.length === 0) return;
      for (const { version } of due) tried.add(version);
      await each(due, lookAtOneDue);
    }
  }

  async function lookAtOneDue(wake: Kept<Wake>): Promise<void> {
    const { committee } = wake.value;
    try {
      const claimed = await wakes.claim(wake);
      if (claimed) await wakes.release(claimed, await look(committee));
    } catch (error) {
      log.error("a committee's turn could not be taken", error, { committee });
    }
  }

  /** false: something failed, and it is looked at again in the next tick. A failure of one thing does not stop the other. */
  async function look(id: CommitteeId): Promise<boolean> {
    const isReminded = await succeeds("reminders failed", id, async () => {
      if (isWorkingTime(clock()) && !(await reminding.remind(id))) touched.add(id);
    });
    const isSent = await succeeds("looking for messages failed", id, async () => {
      await lookForMessages(id);
      await sweep(id);
      await wakes.nextRound(id);
    });
    if (!isReminded || !isSent) touched.add(id);
    return isReminded && isSent;
  }

  async function succeeds(event: string, committee: CommitteeId, act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      log.error(event, error, { committee });
      return false;
    }
  }

  /** Whatever waits is sent now, or has somebody look for it when its turn comes. By the page: the first may be one that cannot be read. */
  async function lookForMessages(id: CommitteeId): Promise<void> {
    const now = clock();
    let isDue = false;
    for (const state of ["pending", "sending"]) {
      const waiting = await records.outbox.listReadable({ partition: id, state, limit: PAGE }, passOver);
      const times = waiting.map(({ value }) => value.notBefore ?? value.at);
      isDue ||= times.some((at) => at <= now);
      const later = times.find((at) => at > now);
      if (later !== undefined) await wakes.at(id, later);
    }
    if (isDue) outbox.deliver(id);
  }

  return {
    tick,
    touch: (committee) => void touched.add(committee),
    async leave() {
      await each([...touched], (committee) => wakes.at(committee, clock()));
    },
  };
}
