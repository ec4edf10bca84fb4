/** At most so many characters, cut between words where that is near, with a mark that there is more. */
export function clip(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join("");
  const atWord = cut.lastIndexOf(" ");
  return `${(atWord > cut.length * 0.7 ? cut.slice(0, atWord) : cut).trimEnd()}…`;
}
