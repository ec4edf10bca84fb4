/** Changes that take no word away. */
export const HARMLESS = ["damage", "wrap", "page", "gap", "scan"] as const;
type Harmless = (typeof HARMLESS)[number];

/** One change to a document; `at` and `to` (0 to 1) say where. */
export type Mutation = {
  readonly kind:
    Harmless | "drop" | "repeat" | "swap" | "cut" | "noise" | "case" | "splice" | "damage" | "join" | "wrap";
  readonly at: number;
  readonly to: number;
};

const NOISE = [
  "|",
  "....",
  "1.",
  "Ad 2",
  "Beslutning:",
  "\t\t",
  "((((",
  "“”",
  "\u00ad",
  "Side 3 af 4",
  "%%",
  "a) b) c)",
  "🙂",
];
const DAMAGE: readonly [RegExp, string][] = [
  [/æ/gu, "ae"],
  [/ø/gu, "o"],
  [/å/gu, "a"],
  [/i/gu, "1"],
  [/l/gu, "|"],
  [/rn/gu, "m"],
];

/** The document with each change made in turn; `other` is what is spliced in. */
export function mutated(source: string, mutations: readonly Mutation[], other: string): string {
  return mutations
    .reduce((lines, mutation) => changed(lines, mutation, other.split("\n")), source.split("\n"))
    .join("\n");
}

function changed(lines: readonly string[], { kind, at, to }: Mutation, others: readonly string[]): string[] {
  const place = Math.floor(at * lines.length);
  const end = Math.min(lines.length, place + 1 + Math.floor(to * 6));
  const before = lines.slice(0, place);
  const some = lines.slice(place, end);
  const after = lines.slice(end);
  const each = (change: (line: string) => string) => [...before, ...some.map(change), ...after];
  switch (kind) {
    case "drop":
      return [...before, ...after];
    case "repeat":
      return [...before, ...some, ...some, ...after];
    case "swap":
      return [...before, ...some.toReversed(), ...after];
    case "cut":
      return each((line) => line.slice(0, Math.floor(line.length * to)));
    case "noise":
      return [...before, NOISE[Math.floor(to * NOISE.length)] ?? "|", ...some, ...after];
    case "case":
      return each((line) => (to < 0.5 ? line.toUpperCase() : line.toLowerCase()));
    case "splice": {
      const from = Math.floor(to * others.length);
      return [...before, ...others.slice(from, from + 12), ...some, ...after];
    }
    case "damage": {
      const [letter, becomes] = DAMAGE[Math.floor(to * DAMAGE.length)] ?? [/æ/gu, "ae"];
      return lines.map((line) => line.replace(letter, becomes));
    }
    case "join":
      return [...before, some.join(" "), ...after];
    case "page":
      return [...before, ...some.flatMap((line) => torn(line, to, ["", "Side 1 af 2", ""])), ...after];
    case "gap":
      return [...before, ...some.flatMap((line) => torn(line, to, [""])), ...after];
    case "scan":
      return lines.map((line) => line.replace(/(?<!\p{L})([iI])kke(?!\p{L})/gu, to < 0.5 ? "$1 kke" : "$1k ke"));
    case "wrap":
      return [...before, ...some.flatMap((line) => line.match(/.{1,25}(?:\s|$)/gu) ?? [line]), ...after];
  }
}

/** A line with something between two of its words: before a small letter, where nobody takes the rest for a line of its own. */
function torn(line: string, to: number, between: readonly string[]): string[] {
  const words = line.split(" ");
  const from = Math.ceil(to * (words.length - 1));
  const at = words.findIndex((word, place) => place > 0 && place >= from && /^[\p{Ll}\d]/u.test(word));
  return at < 0 ? [line] : [words.slice(0, at).join(" "), ...between, words.slice(at).join(" ")];
}
