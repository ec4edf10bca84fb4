import type { Candidate } from "./candidates.ts";
import type { ItemHeading } from "./chain.ts";
import { CLAUSE, VERDICT } from "./evidence.ts";

/**
 * Lines that could as well head an item as the line that was taken to, or that have the number after the last item's: where an item
 * may stand that was read as part of another.
 */
export function otherHeadings(chain: readonly ItemHeading[], candidates: readonly Candidate[]): number[] {
  const taken = new Set(chain.map(({ at }) => at));
  const others = candidates.filter((one) => !taken.has(one.at) && isTitle(one.title));
  const last = chain.at(-1);
  const rivals = chain.flatMap((heading, i) => {
    const [from, to] = [chain[i - 1]?.at ?? -1, chain[i + 1]?.at ?? Infinity];
    return others.filter(
      (one) =>
        one.at > from &&
        one.at < to &&
        one.number !== null &&
        one.number === heading.number &&
        one.form === heading.form &&
        one.evidence >= heading.evidence,
    );
  });
  const beyond = others.filter(
    (one) => last !== undefined && one.at > last.at && one.form === last.form && one.number === last.place + 1,
  );
  return [...new Set([...rivals, ...beyond].map(({ at }) => at))];
}

const isTitle = (title: string): boolean =>
  /^[\p{Lu}\d]/u.test(title) && !/[.;,:!?]$/u.test(title) && !CLAUSE.test(title) && !VERDICT.test(title);
