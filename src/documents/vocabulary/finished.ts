const WORDS =
  "udført|afsluttet|lukket|løst|ok|færdig(?:gjort)?|gennemført|gjort|klaret|ordnet|afleveret|done|completed?|closed|finished|resolved|✓|✔|udgår|udgået|annulleret|bortfald(?:er|et)|droppet|opgivet|afvist|afslået|cancelled|canceled|withdrawn|dropped|rejected";
/** "Udført", "Færdig d. 1/11", "Afsluttet, 5. nov.", "Done by Peter Lowick"; not "Færdig senest 1/12", "Lukket for tilmelding". */
const FINISHED = new RegExp(
  `^(?:er )?(?:nu )?(?:${WORDS})(?:[.!]?$|[.,:;!]?\\s[([–-]?\\s?(?:(?:d\\.|den|pr\\.?|i|på mødet(?: den)?|on|in|uge) ?)?\\d[^;]{0,24}$|[.,:;!]?\\s(?:af|by)\\s\\p{Lu}[^.;]{1,60}$)`,
  "iu",
);

/** What the list itself says of a task: that nothing is left to do. */
export const saysFinished = (cell: string): boolean => FINISHED.test(cell);

/** Behind a stroke, a colon or in brackets at the end of a line: "… - udført", "…: OK", "… (done)". */
const AT_THE_END = /(?:\s[–—-]\s|\s?\(|:\s|;\s)(?:status:?\s)?(?<state>[^()–—:;]{2,40}?)\)?[.!]?$/iu;
/** Before the line: a box that is ticked. */
const TICKED = /^(?:☑|☒|✅|✓|✔|\[[xX]\])\s/u;

/** Whether a line says of its own task that it is done. */
export const tellsFinished = (line: string): boolean =>
  TICKED.test(line) || saysFinished(AT_THE_END.exec(line)?.groups?.["state"] ?? "");
