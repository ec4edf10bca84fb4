/*
 * How documents say that an item is not for everybody: in its title, in a line of it, and where its decision would stand.
 */

/** "Køb af grund (lukket punkt)", "LUKKET: Køb af grund": such a word stays in the title, and is in nobody's way when the rest is read. */
export const CLOSED_TITLE =
  /^(?:\((?:lukket|closed|fortroligt?)(?: punkt| sag)?\)|(?:(?:lukket|fortroligt?)(?: punkt| sag)?|closed item|in camera|confidential)\s*[:–—-])\s*|[\s,–—-]*\(?(?<![\p{L}-])(?:lukket(?: punkt| sag| dagsorden)|closed item|in camera)\)?$|\s*\((?:lukket|closed|fortroligt?)\)$/iu;

/** What heads the part of a document that is not for everybody, and the one that is. */
export const CLOSED_PART =
  /^(?:(?:lukke(?:t|de)|fortrolige?|ikke[- ]?offentlige?)\s+(?:dagsorden|dagsordenspunkter|del(?: af (?:mødet|dagsordenen))?|punkter|sager|møde|behandling)|(?:dagsorden|punkter|sager)\s*[–—-]\s*lukket(?: del| møde)?|closed (?:agenda|items|part|session|meeting)|confidential (?:items|part|agenda|session)|part (?:two|ii|2|b)\s*[:–—-]\s*closed(?: \p{L}+)?|in camera(?: items| session)?)\s*:?$/iu;
export const OPEN_PART =
  /^(?:(?:åben|åbne|offentlige?|almindelig)\s+(?:dagsorden|dagsordenspunkter|del(?: af (?:mødet|dagsordenen))?|punkter|sager|møde|behandling)|(?:open|public) (?:agenda|items|part|session|meeting))\s*:?$/iu;

export const BEHIND_CLOSED_DOORS =
  /(?:for|bag) lukkede døre|(?:behind|in) closed (?:doors|session)|\((?:fortroligt?|confidential)\)/iu;

/** In place of a decision that not everybody is told; a source. */
export const CLOSED_OUTCOME = "lukket punkt|lukkede døre";
