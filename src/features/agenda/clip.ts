/** At most so many characters, cut between words where that is near, with a mark that there is more. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  // Half of a surrogate pair is no character.
  const cut = text.slice(0, most - 1).replace(/\p{Cs}$/u, "");
  const atWord = cut.lastIndexOf(" ");
  return `${(atWord > cut.length * 0.7 ? cut.slice(0, atWord) : cut).trimEnd()}…`;
}
