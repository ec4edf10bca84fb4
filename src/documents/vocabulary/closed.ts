/*
 * How documents say that an item is not for everybody: in its title, in a line of it, and where its decision would stand.
 */

/** "Køb af grund (lukket punkt)", "LUKKET: Køb af grund": such a word stays in the title, and is in nobody's way when the rest is read. */
export const CLOSED_TITLE =
  /^(?:\((?:lukket|closed|fortroligt?)(?: punkt| sag)?\)|(?:(?:lukket|fortroligt?)(?: punkt| sag)?|closed item|in camera|confidential)\s*[:–—-])\s*|[\s,–—-]*\(?(?<![\p{L}-])(?:lukket(?: punkt| sag| dagsorden)|closed item|in camera)\)?$|\s*\((?:lukket|closed|fortroligt?)\)$/iu;

const PART = "(?:(?:part|del|section|afsnit)\\s+[\\p{L}\\d]{1,3}\\s*[:.)–—-]*\\s*)?";
const OF_DOCUMENT = "(?:dagsorden|dagsordenspunkter|del(?: af (?:mødet|dagsordenen))?|punkter|sager|møde|behandling)";
const OF_ENGLISH_DOCUMENT = "(?:agenda|items?|part|session|meeting|business|matters)";

/** What heads the part of a document that is not for everybody, and the one that is. */
export const CLOSED_PART = new RegExp(
  `^${PART}(?:(?:lukke(?:t|de)|fortrolige?|ikke[- ]?offentlige?)\\s+${OF_DOCUMENT}|(?:dagsorden|punkter|sager)\\s*[–—-]\\s*lukket(?: del| møde)?|(?:closed|confidential|private|exempt|restricted)\\s+${OF_ENGLISH_DOCUMENT}|in camera(?: items| session)?)\\s*:?$`,
  "iu",
);
export const OPEN_PART = new RegExp(
  `^${PART}(?:(?:åben|åbne|offentlige?|almindelig)\\s+${OF_DOCUMENT}|(?:open|public)\\s+${OF_ENGLISH_DOCUMENT})\\s*:?$`,
  "iu",
);

const SECRET =
  "(?:lukket(?: punkt| sag)?(?: \\d+)?|fortrolig[te]?(?: punkt| sag)?|ikke[- ]?offentlig[te]?(?: punkt| sag)?|closed(?: item)?|confidential|private(?: item)?|in camera|restricted|exempt)";

/** Anywhere in a title: what is neither a subject ("lukning af skoler") nor a place ("lukket afdeling"). */
const SAYS_CLOSED = new RegExp(
  [
    `[([]\\s*${SECRET}(?!\\p{L})[^)\\]]*[)\\]]`,
    `^${SECRET}\\s*[:–—-]`,
    `\\s[–—-]\\s*${SECRET}$`,
    "^(?:fortroligt?|lukket)\\s+(?:drøftelse|behandling|orientering|sag|punkt)(?!\\p{L})",
    "må ikke offentliggøres|ikke til offentliggørelse|not for publication|private and confidential",
  ].join("|"),
  "iu",
);

/** Whether an item's title says that it is not for everybody. */
export const isClosedTitle = (title: string): boolean => CLOSED_TITLE.test(title) || SAYS_CLOSED.test(title);

/** Of a whole line below the title, or anywhere in one. */
export const BEHIND_CLOSED_DOORS =
  /(?:for|bag) lukkede døre|(?:behind|in) closed (?:doors|session)|\((?:fortroligt?|confidential)\)|(?:på|i) (?:et )?lukket møde|(?:punktet|sagen) er (?:lukket|fortrolig)|må ikke offentliggøres|ikke til offentliggørelse|not for publication|private and confidential|^\W*(?:fortroligt?|lukket (?:punkt|sag)|ikke[- ]offentlig[te]?|confidential|closed item|in camera)\W*$/iu;

/** In place of a decision that not everybody is told; a source. */
export const CLOSED_OUTCOME = "lukket punkt|lukkede døre";
