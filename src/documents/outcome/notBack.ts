const NOT = "(?:ikke|ej|aldrig|not|never)";
const NO_DENIAL = "(?!\\s(?:blot|kun|bare|alene|only|just|merely)(?!\\p{L}))";
/** What may stand between a denial and what it denies: "ikke nødvendigt at", "not to be"; not "ikke nået og". */
const LINK =
  "(?:,?\\s(?:at|to|be|blive|blevet|det|den|dette|sagen|punktet|emnet|it|this|the|item|matter|nødvendigt|relevant|aktuelt|ønskeligt|necessary|behov|grund|for|til|need|reason|længere|mere|længe|any|more))*";
const BEFORE = new RegExp(`(?<!\\p{L})(?:${NOT}|ingen|intet|no)(?![\\p{L}-])${NO_DENIAL}${LINK}\\s*$`, "iu");
const INSIDE = new RegExp(`(?<!\\p{L})${NOT}(?![\\p{L}-])${NO_DENIAL}`, "iu");
const AFTER = new RegExp(
  `^(?:\\s(?:dog|derfor|dermed|her|nu|længere|vi|det|den|sagen|punktet|op|udvalget|rådet|gruppen))*\\s${NOT}(?![\\p{L}-])${NO_DENIAL}`,
  "iu",
);

const PERHAPS =
  /(?<!\p{L})(?:måske|muligvis|eventuelt|evt\.?|formentlig|perhaps|maybe|possibly|might|may(?=\s(?:be|also|well|come|return)\s))(?!\p{L})/iu;

/** "Punktet tages måske op igen": it is for a person to say. */
export const isPerhaps = (text: string): boolean => PERHAPS.test(text);

/** Whether all that a sentence says of coming back is denied: "tages ikke op igen", "not to revisit this". `signs`: the expressions for it. */
export function isDeniedBack(text: string, signs: readonly RegExp[]): boolean {
  const found = signs.map((sign) => sign.exec(text)).filter((one) => one !== null);
  return (
    found.length > 0 &&
    found.every(
      ({ 0: words, index }) =>
        INSIDE.test(words) || BEFORE.test(text.slice(0, index)) || AFTER.test(text.slice(index + words.length)),
    )
  );
}
