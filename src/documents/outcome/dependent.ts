import { everyMatch } from "../vocabulary/anyOf.ts";
/** Clauses that tell what a task is about: asked, said of a thing, or said. English and hasty Danish have no comma before them. */
const OPENS = new RegExp(
  [
    ",\\s(?:(?<asked>om|hvorvidt|hvad|hvem|hvor\\p{L}*|hvilke\\p{L}*|hvis|når|fordi)|(?<relative>der|som)|(?<told>at))\\s",
    "(?<!\\p{L})(?:undersøge|spørge|afklare|tjekke|vurdere|høre|ud af|se|kontrollere)r?\\s(?<asks>om|hvad|hvornår|hvor\\p{L}*|hvem)\\s",
    "\\s(?:(?<question>whether|if|what|when|how|why|where)|(?<which>who|which)|(?<that>that))\\s",
  ].join("|"),
  "giu",
);
/** To see to it that something is done is to have it done by then. */
const SEES_TO_IT =
  /(?<!\p{L})(?:sikre[rs]?|sørge[rs]? for|påse[rs]?|få[rs]? på plads|ensur(?:e[sd]?|ing)|(?:make|makes|making) sure|see[s]? to it)$/iu;

/**
 * Whether the day at `index` belongs to a clause that hangs on the task: "undersøger, om fristen kan rykkes til den 20. juni". `isNamed`: a
 * word like "senest" stands before it, which goes for the task itself unless the clause only tells which thing is meant.
 */
export function isOfAnotherClause(text: string, index: number, isNamed: boolean): boolean {
  const before = text.slice(0, index);
  const opener = everyMatch(OPENS, before).at(-1);
  if (!opener) return false;
  const { relative, which, told, that } = opener.groups ?? {};
  // A comma or a bracket ends the clause: "dem, der har meldt sig, senest den 1. juni".
  if (/[,;.]\s|\(|(?<!\p{L})(?:frist|deadline|due)\s?:/iu.test(before.slice(opener.index + opener[0].length)))
    return false;
  if ((told ?? that) !== undefined && SEES_TO_IT.test(before.slice(0, opener.index))) return false;
  return !isNamed || (relative ?? which) !== undefined;
}

/** "Undersøger, hvad det kostede i 2024": what is past is asked about, and the asking is still to be done. */
export function isAskedAbout(text: string, index: number): boolean {
  const { asked, asks, question } = everyMatch(OPENS, text.slice(0, index)).at(-1)?.groups ?? {};
  return (asked ?? asks ?? question) !== undefined;
}
