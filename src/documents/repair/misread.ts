/** What recommendations and decisions are called: words that scanners misread though they have no æ, ø or å. */
const WORDS = `indstilling indstillingen indstillinger indstilles indstiller indstillet
beslutning beslutningen beslutninger besluttet besluttede besluttes beslutningsreferat`.split(/\s+/u);

/** An i, an l, a one, a bar and an exclamation mark look alike. */
const LIKE = /[il1|!]/giu;
const shapeOf = (word: string): string => word.toLowerCase().replace(LIKE, "i");
const byShape = new Map(WORDS.map((word) => [shapeOf(word), word]));

/** No Danish word is written so. */
const MISREAD = /ndst(?:[l1|!]|i(?:[i1|!]|l(?:[i1|!]|l[l1|!])))|[1l|!]ndstil|bes[i1|!]ut|beslutn[1l|!]/iu;
const WORD = /[\p{L}1|!]{6,}/gu;

/** Whether a text has some of those words misread: "indstilies", "Bes1utning". */
export const isMisread = (text: string): boolean => MISREAD.test(text);

/** The text with those words as they were; all other words stay. */
export function withWordsRead(text: string): string {
  return text.replace(WORD, (word, at: number) => {
    const whole = byShape.get(shapeOf(word));
    return whole === undefined ? word : likeCase(word, whole, at === 0);
  });
}

/** A misread first letter is a capital where the line begins with it. */
function likeCase(model: string, word: string, opens: boolean): string {
  const sure = model.replace(LIKE, "");
  if (sure === sure.toUpperCase()) return word.toUpperCase();
  return opens || /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
