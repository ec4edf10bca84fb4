import { isCommitteeWord } from "../knowledge/bodies.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import { opensGroup, opensOrganisation, organisationHeading, type PeopleGroup } from "./groupHeading.ts";
import type { Section } from "../structure/sections.ts";
import { isOrganisationName, isPersonName } from "./names.ts";
import { saysAway } from "./personLine.ts";

const TELL =
  "(?: (?:bedes?|kan|skal|venligst|gerne|must|should|may|please|are|to be|be))*(?: (?:meddel(?:es|t)|meld(?:es|t)|send(?:es|t)|giv(?:es|et)|rettes|ringes|mailes|sent|given|made|e-?mailed|notified|reported))?(?: (?:pr\\.?|på|via|by) e?-?mail)?(?: senest [^:]{3,30}?)?";
/** "Afbud meddeles til: …", "Apologies to …"; not "Afbud til mødet: …". */
const WHOM_TO_TELL = new RegExp(
  `^(?:(?:evt\\.?|eventuelle?|any) )?(?:afbud|forfald|apologies|regrets)(?: for absence)?${TELL} (?:til|hos|to)(?:\\s*:|\\s+(?=\\p{Lu}|sekretariatet|undertegnede|formanden|the (?:clerk|secretary|chair))(?![^:]*:))|^(?:please )?(?:meld|send|giv|give|e-?mail)\\s(?:[^.:]{0,40}\\s)?(?:afbud|apologies|regrets) (?:til|to)(?!\\p{L})`,
  "iu",
);
const COPY =
  /^(?:kopi|cc|bcc|c\.c\.|copy|copies|kopimodtagere?|modtagere?|til orientering|fordeling|distribution)(?: (?:til|to|sendt til|sent to))?\s*:/iu;

/** "Kopi: Ida Juhl", "Afbud meddeles til Carl Bro": whom the line names is to be told something, and need not be at the meeting or away. */
export const namesReceivers = (text: string): boolean => WHOM_TO_TELL.test(text) || COPY.test(text);

const HEADING = /^(?<words>\p{Lu}[\p{L} /-]{2,40}):\s*(?<rest>.*)$/u;
const UNKNOWN: PeopleGroup = { role: "guest", absent: false, isBoth: true };

/** "Kardiologer: Dan Wulff" below those who did not come: a heading of others, of whom nobody can tell whether they came. */
export function opensUnknown(text: string): { group: PeopleGroup; rest: string } | null {
  const { words = "", rest = "" } = HEADING.exec(text)?.groups ?? {};
  if (words === "" || isPersonName(words) || isGivenName(words) || isOrganisationName(words)) return null;
  if (/^(?:fra|from)\s/iu.test(words) || saysAway(words)) return null;
  return opensGroup(text) === null && opensOrganisation(text) === null ? { group: UNKNOWN, rest } : null;
}

/** "Driftsforum Syd", "Solbjerg Kommune" above the one table of all who came: whose meeting it is, and where nobody need come from. */
export function headsAll(name: string | null, { lines }: Section): boolean {
  if (name?.split(" ").some(isCommitteeWord) === true) return true;
  const isTable = lines.some(({ line }) => line.row?.header != null);
  return (
    isTable &&
    lines.filter((one) => one.line.row === null && organisationHeading(one)?.organisation != null).length === 1
  );
}
