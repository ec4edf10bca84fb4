/** A level of a list: "%1." in `text` stands for the number that level 1 has come to. */
type Level = { readonly text: string; readonly format: string; readonly start: number };

type List = { readonly counts: string; readonly restarts: ReadonlyMap<number, number> };

export type ListPlace = { readonly list: string; readonly level: number };

type Numbering = {
  /** What Word would print before the next paragraph of that list: "3.", "b)", "1.2", "•"; "" for none. */
  next(place: ListPlace): string;
};

const DEEPEST = 8;
const ROMAN: readonly [number, string][] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** Counts as Word does, by `numbering.xml`: lists of one definition share their counters unless one says that it starts anew. */
export function numberingOf(xml: string): Numbering {
  const definitions = new Map(
    elements(xml, "abstractNum").map((element) => [attribute(element, "abstractNumId"), levelsOf(element)]),
  );
  const lists = new Map(elements(xml, "num").map((element) => [attribute(element, "numId"), listOf(element)]));
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next({ list, level }) {
      const own = lists.get(list);
      const levels = own && definitions.get(own.counts);
      const definition = levels?.get(level);
      if (!own || !definition || level > DEEPEST) return "";
      const counts = counters.get(own.counts) ?? [];
      counters.set(own.counts, counts);
      if (!begun.has(list)) for (const [at, start] of own.restarts) counts[at] = start - 1;
      begun.add(list);
      counts[level] = (counts[level] ?? definition.start - 1) + 1;
      counts.length = level + 1;
      if (definition.format === "bullet") return "•";
      return definition.text.replace(/%(?<at>[1-9])/gu, (_, at: string) => {
        const shown = levels?.get(Number(at) - 1);
        return printed(counts[Number(at) - 1] ?? shown?.start ?? 1, shown?.format ?? "decimal");
      });
    },
  };
}

function levelsOf(definition: string): Map<number, Level> {
  return new Map(
    elements(definition, "lvl").map((level): [number, Level] => [
      Number(attribute(level, "ilvl")),
      {
        text: valueOf(level, "lvlText") ?? "",
        format: valueOf(level, "numFmt") ?? "decimal",
        start: Number(valueOf(level, "start") ?? 1),
      },
    ]),
  );
}

function listOf(element: string): List {
  const restarts = elements(element, "lvlOverride").flatMap((level): [number, number][] => {
    const start = valueOf(level, "startOverride");
    return start === null ? [] : [[Number(attribute(level, "ilvl")), Number(start)]];
  });
  return { counts: valueOf(element, "abstractNumId") ?? "", restarts: new Map(restarts) };
}

function printed(count: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "lowerLetter":
    case "upperLetter": {
      // After z comes aa, then bb.
      const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 3));
      return format === "upperLetter" ? letter.toUpperCase() : letter;
    }
    case "lowerRoman":
      return roman(count);
    case "upperRoman":
      return roman(count).toUpperCase();
    default:
      return count.toString();
  }
}

function roman(count: number): string {
  let left = Math.min(count, 399);
  let text = "";
  for (const [value, letters] of ROMAN) for (; left >= value; left -= value) text += letters;
  return text;
}

/** The elements of a name that do not hold another of the same name. */
export function elements(xml: string, name: string): string[] {
  return [
    ...xml.matchAll(new RegExp(`<w:${name}(?=[\\s>/])[^>]*?(?:/>|>(?:(?!<w:${name}[\\s>]).)*?</w:${name}>)`, "gsu")),
  ].map((found) => found[0]);
}

export function attribute(element: string, name: string): string {
  return new RegExp(`^<[^>]*?\\sw:${name}="(?<value>[^"]*)"`, "u").exec(element)?.groups?.["value"] ?? "";
}

/** `w:val` of the first element of that name inside. */
export function valueOf(element: string, name: string): string | null {
  return new RegExp(`<w:${name}\\s[^>]*?w:val="(?<value>[^"]*)"`, "u").exec(element)?.groups?.["value"] ?? null;
}
