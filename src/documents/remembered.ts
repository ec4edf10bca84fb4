/** Those of a document or two. */
const MOST_WORDS = 3000;
const LONGEST = 40;

/** What is found out of a word, a name or a label, kept for when it comes again: in a document the same ones do. */
export function remembered<T extends boolean | number | string | null>(
  find: (words: string) => T,
): (words: string) => T {
  const answers = new Map<string, T>();
  return (words) => {
    const known = answers.get(words);
    if (known !== undefined) return known;
    const answer = find(words);
    if (answers.size >= MOST_WORDS) answers.clear();
    if (words.length <= LONGEST) answers.set(words, answer);
    return answer;
  };
}
