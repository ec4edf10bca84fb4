import { isGivenName } from "../knowledge/givenNames.ts";
import { isOrganisationName, isPersonName } from "../people/names.ts";
import type { Marked } from "./candidates.ts";

const LONGEST = 90;
const MOST_WORDS = 13;
/** What the last or first items of a meeting are called everywhere. */
const USUAL =
  /^(?:evt|eventuelt|velkomst|velkommen|siden sidst|nyt fra|orientering|godkendelse|opfølgning|punkter til|kommende møder|mødeplan|status|diverse|any other business|aob|apologies|minutes of|matters arising|welcome|updates?|report)(?!\p{L})/iu;
const CLOSING = /^(?:evt\.?|eventuelt|diverse|any other business|aob|other business)(?!\p{L})/iu;
const LETTER =
  /^(?:kære|hej|dear|hi|hilsen|(?:med )?venlige? hils(?:en|ner)|mvh|v\.h\.|de bedste hils(?:en|ner)|på vegne af|best regards|kind regards|yours|ingen|intet|none|nil|tak for|til medlemmerne|ref\.|referent|fra|sendt|til|cc|emne|from|sent|to|subject|side|page)(?!\p{L})/iu;
const DATED =
  /(?<!\p{L})(?:mandag|tirsdag|onsdag|torsdag|fredag|monday|tuesday|wednesday|thursday|friday)\p{L}*(?!\p{L})|(?<!\d)\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|(?<!\p{L})(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october)(?!\p{L})\s+(?:19|20)\d\d|(?:kl\.\s*)\d/iu;
const DOCUMENT =
  /^(?:\p{L}*referat|\p{L}*dagsorden|minutes|agenda|mødeindkaldelse|indkaldelse)(?!\p{L})(?!.*(?:godkend|fra sidst|approv))/iu;

/**
 * What speaks for a line that is short, alone and unnumbered to be an item's title, as in minutes sent by e-mail; null: it is none.
 * A title has words and no full stop, stands apart from what is above it, and text stands below it.
 */
export function loneTitle(marked: readonly Marked[], at: number): { title: string; weight: number } | null {
  const one = marked[at];
  const next = marked[at + 1];
  if (!one || !next || one.label !== null || one.line.marker !== null || one.line.cells !== null) return null;
  const { line, text } = one;
  if (!line.gap || text.length > LONGEST || text.split(" ").length > MOST_WORDS) return null;
  if (!(/^[\p{Lu}\d"“»]/u.test(text) || CLOSING.test(text)) || !/\p{L}{3}/u.test(text)) return null;
  const isShortForm = /^evt\.$|\bmv\.$|m\.v\.$|m\.m\.$/iu.test(text);
  if (/[.,;:!–-]$/u.test(text) && !isShortForm) return null;
  if (LETTER.test(text) || DATED.test(text) || DOCUMENT.test(text)) return null;
  // "BUDGET" looks like a short name for an organisation.
  const isName = isPersonName(text) || isOrganisationName(text) || isEntry(text);
  if (isName && (!isInCapitals(text) || isGivenName(text.split(/[\s-]/u)[0] ?? ""))) return null;
  // What stands below begins anew: a paragraph of its own, or one that a short line above was ended for.
  const isApart = next.line.gap || next.label !== null || isInCapitals(text);
  if (!isApart && !(line.whole && /^[\p{Lu}\d•–-]/u.test(next.text))) return null;
  if (/^\p{Ll}/u.test(next.text)) return null;
  return { title: text, weight: (isApart ? 0.5 : -0.3) + (USUAL.test(text) ? 1 : 0) };
}

/** "THE SCHOOL BUS (Mary)": set apart by its letters, wherever its text begins. */
function isInCapitals(text: string): boolean {
  const words = text.replace(/\s*\([^()]*\)$/u, "");
  return /\p{Lu}{4}/u.test(words) && words === words.toUpperCase();
}

/** "Eventuelt" is an item wherever it stands alone. */
export function isClosingTitle(title: string): boolean {
  return CLOSING.test(title);
}

/** What items are called everywhere, the last ones among them. */
export function isUsualTitle(title: string): boolean {
  return USUAL.test(title) || CLOSING.test(title);
}

/** "Lone Vang, sygeplejerske" is a person and a post, "Lone Vang (F)- afbud" one and a party. */
export function isEntry(text: string): boolean {
  return isPersonName((text.split(/,|\s?\(|\s?[–-]\s/u)[0] ?? "").trim());
}
