import { isPersonName } from "../people/names.ts";

const ADVISES =
  /(?<who>(?:\p{Lu}[\p{L}-]+ ){1,4})(?:anbefale(?:r|de)|indstille(?:r|de)|foreslog|foreslår|recommend(?:s|ed)|proposed)(?!\p{L})/u;
const ADVISER =
  /(?<!\p{L})(?:(?:næst)?formanden|formandskabet|sekretariatet|administrationen|forvaltningen|\p{L}+(?:chefen|direktøren|konsulenten|lederen)|direktøren|the (?:chair|secretary|secretariat|clerk|director|officers?)) (?:anbefale(?:r|de)|indstille(?:r|de)|foreslog|foreslår|recommend(?:s|ed)|proposed)(?!\p{L})/iu;

/** What one person or the office advises is not what was decided: "Formanden anbefalede, at …". */
export function isAdvice(text: string): boolean {
  return ADVISER.test(text) || isPersonName(ADVISES.exec(text)?.groups?.["who"]?.trim() ?? "");
}

/** Said or asked by somebody, not decided: what follows "mente, at" or "spurgte, om". */
const TOLD =
  /(?<!\p{L})(?:mindede|minder|n(?:æ|ae?)vn(?:te|t)|reminded|mentioned|recalled|spurgte|spørger|mente|mener|foreslog|foreslår|foreslået|krav|ønskede?r?|oplyste?r?|fortalte|fortæller|håb(?:ede|er|es)?|forvent(?:ede|er|es|ning)|ventes|asked|suggested|felt|hoped?|expected|anticipated|reported|proposed|moved|seconded|overvej(?:ede|et|er|es)?|drøftet|considered)(?!\p{L})[^.;]{0,80}?\s(?:at|om|to|hvornår|hvordan|that|whether|if|when|how)\s[^.;]*$|(?<!\p{L})(?:hoped|expected|anticipated) (?:the|this|it|a)\s[^.;]*$|(?<!\p{L})(?:foreslået|overvejet|overvejede|foreslog|ønsket|proposed|suggested|considered)(?: (?:at|to|be|blive))?\s+$/iu;

/** "Det blev overvejet at udsætte planen, men den blev godkendt": told before it, and no longer. */
const BUT = /,\s(?:men|but)\s(?!at\s|that\s)/iu;

/** Whether what goes on after these words is only told, asked or wished. */
export const isTold = (before: string): boolean =>
  TOLD.test((before.split(BUT).at(-1) ?? before).replace(/[.\s]+$/u, " "));
