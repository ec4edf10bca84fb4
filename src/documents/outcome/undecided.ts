import { touches } from "./sameSubject.ts";

/** "Der blev ikke truffet beslutning om afrapportering", "no decision was made on reporting". */
const ABOUT =
  /(?<!\p{L})(?:(?:ikke|ingen) (?:(?:truffet|taget) )?(?:\p{L}+ )?(?:beslutning(?:er)?|stilling)|no decisions?(?: (?:was|were|has been) (?:made|taken|reached))?) (?:om|til|vedrørende|vedr\.|angående|on|about|regarding|concerning) (?<topic>[^.;]+)/iu;
/** The matter itself, in other words. */
const THE_MATTER =
  /^(?:at\s|om\s|det|den|dette|denne|disse|de\s|it(?!\p{L})|this|that|these)|(?<!\p{L})(?:sagen|punktet|emnet|indstilling\p{L}*|anbefaling\p{L}*|forslag\p{L}*|spørgsmål\p{L}*|the (?:matter|item|case|question|issue|proposals?)|recommendations?)(?!\p{L})/iu;

/** That nothing was decided is said of something else than what was asked. */
export function isOfSomethingElse(text: string, clause: string): boolean {
  const topic = ABOUT.exec(text)?.groups?.["topic"]?.trim();
  return topic !== undefined && /\p{L}{5}/u.test(topic) && !THE_MATTER.test(topic) && !touches(topic, clause);
}
