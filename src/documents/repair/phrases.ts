/** Names in which "ae" was never an "æ". */
const NO_LIGATURE = /^(?:michael|mikael|raphael|rafael|israel|ismael|gael|aero\p{L}*)s?$/iu;
/** "mode" and "mede" are words too, but not of minutes. */
const MEETINGS: ReadonlyMap<string, string> = new Map([
  ["mode", "møde"],
  ["mede", "møde"],
  ["mgde", "møde"],
  ["m@de", "møde"],
  ["modet", "mødet"],
  ["medet", "mødet"],
  ["mgdet", "mødet"],
  ["meder", "møder"],
]);
/** After a word, "1" before one of these is the preposition "i": nobody counts them. */
const LOST_I =
  /(?<=\p{Ll}[,;]? )[1l|](?= (?:kraft|forbindelse|forhold til|henhold|samarbejde|overensstemmelse|lyset af|relation til|regi|perioden|stedet|alt|det|den|de|deres|vores|dette|disse|hele|op til|forlængelse|fællesskab|Region|Sundhedsklynge|Klynge|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\p{L})|(?:19|20)\d{2}(?!\d))(?!\p{L}))/gu;
const INSIDE_WORDS =
  /(?<![\p{L}\d.,/-])1(?=(?:gangs\p{Ll}|værks\p{Ll}|vaerks\p{Ll}|kke(?!\p{L})|gen(?!\p{L})|nden(?!\p{L})|ndstill|nform))/gu;

/** What is certain of single words in a Danish document that has lost its letters; undefined: nothing is. */
export function mendedWord(word: string): string | undefined {
  const meeting = MEETINGS.get(word);
  if (meeting !== undefined) return meeting;
  // "bestaende" and "naet" had an å, "temaer" is as it was.
  if (/ae(?:nde[st]?|de|t|s)?$|(?<!^(?:\p{L}*(?:kj|sk|v|n|l|j|t|f|h)))aer(?:ne)?$/u.test(word)) return undefined;
  const lettered = withoutSigns(word);
  if (lettered !== word) return lettered;
  return word.includes("ae") && !NO_LIGATURE.test(word) ? word.replaceAll("ae", "æ") : undefined;
}

/** Nobody writes "m@dte" or "g4rd": between letters a sign is the letter that looks most like it. */
function withoutSigns(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/(?<=\p{L}|^)@(?=\p{L})/gu, "ø").replace(/(?<=\p{L})4(?=\p{L})/gu, "å");
}

/** Fixed phrases in which a lost "i" cannot be a figure: "træder 1 kraft", "1gangsat". */
export function withLostLetters(text: string): string {
  return text.replace(LOST_I, "i").replace(INSIDE_WORDS, "i");
}

/** A scanner's bars and ones inside of words, and for the preposition "i". */
export const withoutBars = (text: string): string =>
  /[|1]/u.test(text)
    ? text
        .replace(/(?<=\p{L}\|*)\||\|(?=\|*\p{L})/gu, "l")
        .replace(/(?<=\p{L})1(?=\p{L}|$|[\s.,])|(?<![\p{L}\d])1(?=\p{Ll})/gu, "i")
        .replace(
          /(?<=\p{Ll} )1(?= (?:\p{Lu}|(?:19|20)\d\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))/gu,
          "i",
        )
    : text;

/** "i kke", "lkke", "ik ke"; "n ot", "no t": no other words, and without them a no is a yes. */
const BROKEN_NOT = /(?<![\p{L}\d])(?:(?!ikke)[i1l|!] ?k ?k ?e|(?<english>n ot|no t))(?![\p{L}\d])/giu;

/** The text with every "ikke" and "not" whole, whatever a scanner made of it. */
export const withNegation = (text: string): string =>
  /k ?e(?!\p{L})|n ?o ?t/iu.test(text)
    ? text.replace(BROKEN_NOT, (word: string, english: string | undefined) => {
        const whole = english === undefined ? "ikke" : "not";
        return /^\p{Lu}/u.test(word) ? `${whole.charAt(0).toUpperCase()}${whole.slice(1)}` : whole;
      })
    : text;
