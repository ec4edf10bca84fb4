/** The beginning of a text on one line, cut between words; at most `most` characters with the mark of more. */
export const excerpt = (text: string, most: number): string => clipped(text.replace(/\s+/gu, " ").trim(), most);

/** The same with the text's own lines kept. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  // Half of a surrogate pair is no character.
  const cut = text.slice(0, most - 1).replace(/\p{Cs}$/u, "");
  const space = cut.search(/\s\S*$/u);
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/u, "")}…`;
}
