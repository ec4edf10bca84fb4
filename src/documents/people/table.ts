import { isPersonName } from "./names.ts";
import { personIn, type ListedPerson } from "./personLine.ts";

type Column = "name" | "present" | "absent" | "substitute" | "initials" | "remark" | "fact";

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ["absent", /(?<!\p{L})(?:afbud|fraværende|fravær|ikke til stede|ikke mødt|absent|apologies)(?!\p{L})/iu],
  ["substitute", /(?<!\p{L})(?:stedfortrædere?|suppleant|afløser|substitute|deputy)(?!\p{L})/iu],
  ["initials", /(?<!\p{L})(?:initialer|init|initials|forkortelse)(?!\p{L})/iu],
  [
    "present",
    /(?<!\p{L})(?:til ?stede|tilstede|mødt|fremmødt|fremmøde|deltog|deltagelse|attendance|present|attended)(?!\p{L})/iu,
  ],
  ["remark", /^(?:bemærkning(?:er)?|kommentar(?:er)?|note(?:r|s)?|rolle|remarks?|comments?|role)$/iu],
  ["name", /(?<!\p{L})(?:navne?|deltagere?|medlem(?:mer)?|name|member|attendees?)(?!\p{L})/iu],
];
const TICK = /^(?:x|✓|✔|ja|yes|1|\*|•|a)$/iu;
const AWAY = /^(?:(?:nej|no)(?!\p{L}).*|0|-|–|—|÷|\/)$/iu;
const ABSENT =
  /(?<!\p{L})(?:afbud|fravær\p{L}*|forfald|forhindret|ikke|udeblev\p{L}*|apologies|absent|regrets|not)(?!\p{L})/iu;

/** What a column of an attendance list holds, by its name; null where it is none that such a list alone has. */
export function attendanceColumn(name: string): Column | null {
  return COLUMNS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** "x", "afbud", "x (for Ole Krat)" */
export function isPresenceMark(cell: string): boolean {
  return TICK.test(cell.replace(/\s*\(.*$/u, "")) || AWAY.test(cell) || (cell.length < 40 && ABSENT.test(cell));
}

/** A person from a table's row by what its columns are called; null where the row names nobody, or the table has no such columns. */
export function personInRow(cells: readonly string[], header: readonly string[]): ListedPerson | null {
  const kinds = namesUnderPresent(
    cells,
    header.map((name) => attendanceColumn(name) ?? "fact"),
  );
  const of = (kind: Column) => cells.filter((cell, at) => kinds[at] === kind && cell.trim() !== "");
  if (!kinds.includes("present") && !kinds.includes("absent") && !kinds.includes("name")) return null;
  const facts = cells.filter((cell, at) => cell.trim() !== "" && (kinds[at] === "fact" || kinds[at] === "name"));
  const remarks = [...of("present"), ...of("absent"), ...of("remark")]
    .map((cell) => cell.replace(/^(?:ja|nej|yes|no|x|✓|✔)(?![\p{L}'’])[\s,;:.–-]*/iu, ""))
    .filter((cell) => cell !== "" && !TICK.test(cell) && !AWAY.test(cell));
  const person = personIn(
    [...facts, ...remarks.map((cell) => `(${cell.replace(/[()]/gu, " ").replace(/\s+/gu, " ").trim()})`)].join(", "),
  );
  if (person === null) return null;
  const [came] = of("present");
  const [away] = of("absent");
  const [deputy] = of("substitute").map((cell) => personIn(cell)?.name ?? (isPersonName(cell) ? cell : null));
  const absent =
    (away !== undefined && !AWAY.test(away)) ||
    (came !== undefined && (AWAY.test(came) || ABSENT.test(came))) ||
    (kinds.includes("present") && kinds.includes("absent") && came === undefined && away !== undefined);
  return { ...person, absent: absent || person.absent, substitute: person.substitute ?? deputy ?? null };
}

/** Under "Present | Representing" the first column has the names themselves. */
function namesUnderPresent(cells: readonly string[], kinds: readonly Column[]): readonly Column[] {
  const at = kinds.indexOf("present");
  if (at < 0 || kinds.includes("name") || kinds.includes("absent")) return kinds;
  const cell = cells[at] ?? "";
  return isPresenceMark(cell) || personIn(cell) === null ? kinds : kinds.map((kind, i) => (i === at ? "name" : kind));
}

/** Two columns read one below the other: as many lines of facts as there were bare names before them, put together again. */
export function pairedColumns<T extends { readonly text: string }>(
  lines: readonly T[],
  join: (name: T, fact: T) => T,
): readonly T[] {
  const names = lines.findIndex((one) => !isPersonName(one.text));
  const left = lines.length - names;
  if (names < 2 || left !== names || lines.slice(names).some((one) => isPersonName(one.text))) return lines;
  return lines.slice(0, names).map((name, at) => {
    const fact = lines[names + at];
    return fact === undefined ? name : join(name, fact);
  });
}
