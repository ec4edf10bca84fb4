import { remembered } from "../domain/remembered.ts";
import { Source } from "./source.ts";

/**
 * What is known of the texts that a stretch of a regular expression matches: `all` of them, where they are few, and
 * literals of which each has at least one. null: nothing is known.
 */
interface Known {
  all: readonly string[] | null;
  needs: readonly string[] | null;
}

/** More combinations than this are not written out, and more alternatives than this are not worth looking for. */
const MOST_COMBINED = 24;
const MOST_NEEDED = 200;

const ANYTHING: Known = { all: null, needs: null };
const NO_LENGTH: Known = { all: [""], needs: null };
const only = (text: string): Known => ({ all: [text], needs: null });

/**
 * Literals of which at least one is in any text that a regular expression matches, with 0 for every digit; null: none is
 * known. It reads what our patterns are made of, and takes all else for anything.
 */
export function literalsOf(source: string): readonly string[] | null {
  const needs = needsOf(knownOf(source));
  return needs && needs.filter((one) => !needs.some((other) => other !== one && one.includes(other)));
}

/** The forms of a language have the same groups over and over. */
const knownOf = remembered((source): Known => alternatives(new Source(source)));

function alternatives(source: Source): Known {
  const branches = [sequence(source)];
  while (source.take("|")) branches.push(sequence(source));
  if (branches.length === 1) return branches[0] ?? ANYTHING;
  return {
    all: together(
      branches.map(({ all }) => all),
      MOST_COMBINED,
    ),
    needs: together(branches.map(needsOf), MOST_NEEDED),
  };
}

/** null where nothing is known of one of them, or where they are too many. */
function together(lists: readonly (readonly string[] | null)[], most: number): readonly string[] | null {
  const known = lists.filter((list) => list !== null);
  const all = new Set(known.flat());
  return known.length === lists.length && all.size <= most ? [...all] : null;
}

/** One after the other: what is known of neighbours is put together, as long as they are few. */
function sequence(source: Source): Known {
  const found: (readonly string[])[] = [];
  let run: readonly string[] = [""];
  let isWhole = true;
  while (source.next !== "" && source.next !== "|") {
    const { all, needs } = part(source);
    if (all !== null && run.length * all.length <= MOST_COMBINED) {
      run = run.flatMap((before) => all.map((after) => before + after));
      continue;
    }
    isWhole = false;
    found.push(run, needs ?? []);
    run = all ?? [""];
  }
  found.push(run);
  return { all: isWhole ? run : null, needs: rarest(found) };
}

/** The literals that are least likely to be in a text by chance: few and long. */
function rarest(lists: readonly (readonly string[])[]): readonly string[] | null {
  let best: readonly string[] | null = null;
  let least = Infinity;
  for (const list of lists) {
    if (list.length === 0 || list.includes("")) continue;
    const chance = list.reduce((sum, { length }) => sum + 4 ** -length, 0);
    if (chance >= least) continue;
    best = list;
    least = chance;
  }
  return best;
}

const needsOf = ({ all, needs }: Known): readonly string[] | null => needs ?? (all && rarest([all]));

function part(source: Source): Known {
  const letters = source.letters();
  if (letters !== "") return only(plain(letters));
  return repeated(source, atom(source));
}

function repeated(source: Source, one: Known): Known {
  const times = source.times();
  if (times === "") return one;
  if (times === "?") return { all: together([[""], one.all], MOST_COMBINED), needs: null };
  return times === "*" || times.startsWith("{0") ? ANYTHING : { all: null, needs: needsOf(one) };
}

function atom(source: Source): Known {
  if (source.take("^") || source.take("$")) return NO_LENGTH;
  if (source.take("(")) return group(source);
  if (source.take("[")) return anyOf(source.until("]"));
  if (source.take(".")) return ANYTHING;
  if (source.take("\\")) return escaped(source);
  return only(plain(source.skip(1)));
}

function group(source: Source): Known {
  const isAround = ["?=", "?!", "?<=", "?<!"].some((around) => source.take(around));
  if (!isAround && !source.take("?:") && source.take("?<")) source.until(">");
  const inner = source.untilClosed();
  return isAround ? NO_LENGTH : knownOf(inner);
}

/** "[eé]": one of a few. */
function anyOf(letters: string): Known {
  const isFew = letters.length <= 5 && !/^\^|[-\\]/.test(letters);
  return isFew ? { all: Array.from(plain(letters.slice(0, -1))), needs: null } : ANYTHING;
}

function escaped(source: Source): Known {
  const letter = source.skip(1);
  if (letter === "d") return only("0");
  if (letter === "b") return NO_LENGTH;
  if (letter === "u") source.skip(4);
  else if (letter === "p") source.until("}");
  else if (letter === "k") source.until(">");
  return /\w/.test(letter) ? ANYTHING : only(letter);
}

/** With one digit for all. */
const plain = (letters: string): string => letters.replace(/\d/g, "0");
