import { isReminder, type Notice, type OutboxEntry } from "../../domain/notice.ts";
import type { Kept } from "../../ports/collection.ts";
import { outboxKey, type Records } from "../../ports/records.ts";

type Entry = Kept<OutboxEntry>;
type Part = Extract<Notice, { kind: "reminders" }>["parts"][number];

/**
 * One person's reminders that wait at the same time become one message: the first of them takes the others in. It is
 * written first, so that after a crash in between none is lost and none is said twice: one that is in there already is
 * only marked. Those that somebody tried to send stay as they are: they may have arrived. `waiting`: in their order.
 */
export function gatherReminders({ records }: { records: Pick<Records, "outbox"> }) {
  /** `first` as it was read says it already: another bot had begun the same, and has gone on with it meanwhile. */
  async function wentAlong(first: Entry, { value: { committee, id } }: Entry): Promise<boolean> {
    if (!partsOf(first.value).some((part) => part.id === id)) return false;
    return (await records.outbox.read(committee, outboxKey(id)))?.value.state === "gathered";
  }

  return async (waiting: readonly Entry[]): Promise<Entry[]> => {
    const gathered = new Map<string, Entry | null>();
    for (const [first, ...others] of byRecipient(waiting)) {
      if (first === undefined || others.length === 0) continue;
      const parts = new Map([first, ...others].flatMap(({ value }) => partsOf(value)).map((part) => [part.id, part]));
      // Whatever another bot has taken meanwhile, none of them goes out as it was read: what is left is found anew.
      for (const { value } of [first, ...others]) gathered.set(value.id, null);
      let whole = await records.outbox.replace(first, withParts(first, parts));
      if (!whole) continue;
      const elsewhere: Entry[] = [];
      for (const other of others)
        if (
          !(await records.outbox.replace(other, { ...other.value, state: "gathered" })) &&
          !(await wentAlong(first, other))
        )
          elsewhere.push(other);
      for (const part of elsewhere.flatMap(({ value }) => partsOf(value))) parts.delete(part.id);
      if (elsewhere.length > 0) whole = await records.outbox.replace(whole, withParts(whole, parts));
      gathered.set(first.value.id, whole);
    }
    return waiting.flatMap((entry) => gathered.get(entry.value.id) ?? (gathered.has(entry.value.id) ? [] : [entry]));
  };
}

const withParts = ({ value }: Entry, parts: ReadonlyMap<string, Part>): OutboxEntry => ({
  ...value,
  notice: { kind: "reminders", parts: [...parts.values()] },
});

function byRecipient(waiting: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of waiting) {
    const { to } = entry.value;
    if (to.kind === "person" && isUntried(entry.value))
      groups.set(to.person, [...(groups.get(to.person) ?? []), entry]);
  }
  return [...groups.values()];
}

const isUntried = ({ notice, attempts }: OutboxEntry): boolean => attempts === 0 && isReminder(notice);

function partsOf({ id, notice }: OutboxEntry): Part[] {
  if (!isReminder(notice)) return [];
  return notice.kind === "reminders" ? notice.parts : [{ id, notice }];
}
