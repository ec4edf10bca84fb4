import type { ReadAction, ReadItem } from "../../domain/reading.ts";
import { isPartOf } from "./otherMatter.ts";

/** The same task of the same owners, in the prose and again in the list below it, is one action: the surer and dated of the two. */
export function eachOnce(actions: readonly ReadAction[]): ReadAction[] {
  const kept: ReadAction[] = [];
  for (const action of actions) {
    const at = kept.findIndex((other) => isSame(other, action));
    const same = kept[at];
    if (!same) kept.push(action);
    else kept[at] = better(same, action);
  }
  return kept;
}

function better(one: ReadAction, other: ReadAction): ReadAction {
  const [first, second] =
    one.owners.length === 0 || (other.owners.length > 0 && other.confidence > one.confidence)
      ? [other, one]
      : [one, other];
  return { ...first, due: first.due ?? second.due };
}

function isSame(one: ReadAction, other: ReadAction): boolean {
  if (one.owners.length > 0 && other.owners.length > 0 && key(one.owners) !== key(other.owners)) return false;
  if (one.quote === other.quote && one.task === other.task) return true;
  const [a, b] = [words(one.task), words(other.task)].sort((x, y) => x.length - y.length);
  if (!a || !b || a.length === 0) return false;
  return a.filter((word) => b.includes(word)).length / a.length >= 0.75;
}

const key = (owners: readonly string[]): string => [...owners].sort().join("|").toLowerCase();

/**
 * A list below the last item that sums up what was agreed on each: of the same people, for the same day and in
 * the same words is what stands above already.
 */
export function withoutSummary(items: readonly ReadItem[]): ReadItem[] {
  const last = items.at(-1);
  const before = items.slice(0, -1).flatMap(({ actions }) => actions);
  const isAgain = ({ owners, due, task }: ReadAction) =>
    due !== null &&
    owners.length > 0 &&
    before.some(
      (other) =>
        other.due === due &&
        key(other.owners) === key(owners) &&
        wordsOf(task).length > 0 &&
        wordsOf(task).every((word) => isPartOf(word, `${other.task} ${other.quote}`)),
    );
  return items.map((item) =>
    item === last ? { ...item, actions: item.actions.filter((one) => !isAgain(one)) } : item,
  );
}

const wordsOf = (task: string): readonly string[] => task.match(/\p{L}{5,}/gu) ?? [];

/** The long words of a task, by their beginnings: "udpege" is "udpeger". */
function words(task: string): string[] {
  return (task.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6));
}
