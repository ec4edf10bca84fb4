/** A string as it was printed: `width` and `size` in points. */
export type Printed = { readonly font: string; readonly str: string; readonly width: number; readonly size: number };

const MOST_STRINGS = 600;
const SWEEPS = 8;
/** Bold type is 2 to 10 % wider than the plain type of its family; italics are as wide or narrower. */
const WIDER = 1.012;
const FEWEST_LETTERS = 4;

/**
 * The fonts that print the same letters wider than the font of most of the text: its bold ones.
 * The names of fonts do not come with the text of a PDF, but the width of every string does: from those of the text's own font
 * the width of each of its letters is found by going over them a few times.
 */
export function boldFonts(strings: readonly Printed[]): ReadonlySet<string> {
  const usable = strings.filter(({ str, width, size }) => str.trim() !== "" && width > 0 && size > 0);
  const letters = new Map<string, number>();
  for (const { font, str } of usable) letters.set(font, (letters.get(font) ?? 0) + str.length);
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (body === undefined || letters.size < 2) return new Set();
  const widths = letterWidths(usable.filter(({ font }) => font === body).slice(0, MOST_STRINGS));
  const found = new Set<string>();
  for (const font of letters.keys()) {
    if (font === body) continue;
    let own = 0;
    let asBody = 0;
    let count = 0;
    for (const { str, width, size } of usable.filter((one) => one.font === font).slice(0, MOST_STRINGS)) {
      const known = Array.from(str, (letter) => widths.get(letter));
      if (!known.every((one) => one !== undefined)) continue;
      own += width / size;
      asBody += known.reduce((sum, one) => sum + one, 0);
      count += known.length;
    }
    if (count >= FEWEST_LETTERS && own > asBody * WIDER) found.add(font);
  }
  return found;
}

/** For each letter its width at size 1: what does not add up in a string is shared out between its letters. */
function letterWidths(strings: readonly Printed[]): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const { str, width, size } of strings) {
      const each = Array.from(str);
      const sum = each.reduce((total, letter) => total + (widths.get(letter) ?? 0.5), 0);
      const share = (width / size - sum) / each.length;
      for (const letter of each) widths.set(letter, (widths.get(letter) ?? 0.5) + share);
    }
  }
  return widths;
}
