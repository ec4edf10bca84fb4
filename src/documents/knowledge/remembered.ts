/** Those of a document or two. */
const MOST_WORDS = 3000;
const LONGEST_WORD = 40;

/** A test of a word, or of a name, that knows its answers: the same ones come in every other sentence. */
export function remembered(test: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = test(word);
    if (answers.size >= MOST_WORDS) answers.clear();
    if (word.length <= LONGEST_WORD) answers.set(word, answer);
    return answer;
  };
}
