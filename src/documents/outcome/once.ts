import type { ReadAction } from "../../domain/reading.ts";

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

/** The long words of a task, by their beginnings: "udpege" is "udpeger". */
function words(task: string): string[] {
  return (task.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6));
}
