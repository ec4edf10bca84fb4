/** A string as it was printed: `width` and `size` in points. */
type Printed = { readonly font: string; readonly str: string; readonly width: number; readonly size: number };

const MOST_STRINGS = 300;
const SWEEPS = 50;
/** Bold type is 1 to 10 % wider than the plain type of its family; italics are as wide or narrower. */
const WIDER = 1.006;
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

/**
 * For each letter its width at size 1: what does not add up in a string is shared out between its letters,
 * each as often as it stands there, until it adds up in all of them (Kaczmarz' method).
 */
function letterWidths(strings: readonly Printed[]): ReadonlyMap<string, number> {
  const widths = new Map<string, { width: number }>();
  const sums = strings.map(({ str, width, size }) => {
    const counts = new Map<string, number>();
    for (const letter of str) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    const parts = [...counts].map(([letter, count]) => {
      const own = widths.get(letter) ?? { width: 0.5 };
      widths.set(letter, own);
      return { own, count };
    });
    return { parts, width: width / size, squares: parts.reduce((sum, { count }) => sum + count * count, 0) };
  });
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const { parts, width, squares } of sums) {
      const missing = width - parts.reduce((sum, { own, count }) => sum + own.width * count, 0);
      for (const { own, count } of parts) own.width += (missing * count) / squares;
    }
  }
  return new Map([...widths].map(([letter, own]) => [letter, own.width]));
}
