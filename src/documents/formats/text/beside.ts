type Row = { readonly text: string; readonly number: number };

/** Prose set in two columns: what stands in the left one, then what stands in the right one. */
type Beside = { readonly columns: readonly (readonly Row[])[]; readonly end: number };

const FEWEST = 3;
const MOST = 200;
/** Letters of a column of prose; a narrower one has names or labels. */
const NARROWEST = 20;
const LONGEST_ROW = 300;
const OPENS = /^\s*\S.{18,}?\S {3,}(?=\S)/u;
const TORN = 0.5;

/** Two columns of prose from `start` down to an empty row: in each most rows go on with the sentence above. Null where none begin. */
export function besideAt(rows: readonly string[], start: number): Beside | null {
  const first = rows[start] ?? "";
  const at = first.length > LONGEST_ROW || !first.includes("   ") ? undefined : OPENS.exec(first)?.[0].length;
  if (at === undefined) return null;
  const left: Row[] = [];
  const right: Row[] = [];
  let both = 0;
  let end = start;
  for (; end < rows.length && end - start < MOST; end += 1) {
    const row = rows[end] ?? "";
    if (row.trim() === "" || row.length > LONGEST_ROW || /[\t\f|]/u.test(row)) break;
    if (row.length > at - 2 && row.slice(at - 2, at).trim() !== "") break;
    const [here, there] = [row.slice(0, at).trim(), row.slice(at).trim()];
    if (here !== "") left.push({ text: here, number: end + 1 });
    if (there !== "") right.push({ text: there, number: end + 1 });
    if (here !== "" && there !== "") both += 1;
  }
  return both >= FEWEST && isProse(left) && isProse(right) ? { columns: [left, right], end } : null;
}

function isProse(column: readonly Row[]): boolean {
  const goesOn = column.filter(
    ({ text }, at) => at > 0 && /^\p{Ll}/u.test(text) && !/[.:;]$/u.test(column[at - 1]?.text ?? ""),
  );
  const letters = column.reduce((sum, { text }) => sum + text.length, 0);
  return goesOn.length >= (column.length - 1) * TORN && letters >= column.length * NARROWEST;
}
