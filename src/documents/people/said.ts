import { opensGroup, type PeopleGroup } from "./groupHeading.ts";
import { isAwayForAPart } from "./personLine.ts";
import { substitutionsIn } from "./substitutes.ts";

/** What a sentence above the items tells of those who came. `list`: the words that name them; "" where it tells nothing of a list. */
type AttendanceSaid = { readonly group: PeopleGroup | null; readonly list: string };

const member = (absent: boolean): PeopleGroup => ({ role: "member", absent });
const PASSIVE: readonly (readonly ["chair" | "secretariat", RegExp])[] = [
  ["chair", /^(?:mødet (?:blev|var) (?:ledet|styret) (?:af|ved)|the meeting was chaired by)\s+(?<list>.+)$/iu],
  [
    "secretariat",
    /^(?:referat(?:et)? (?:blev|er) (?:skrevet|taget|udarbejdet) (?:af|ved)|minutes were taken by)\s+(?<list>.+)$/iu,
  ],
];
const ROLES = {
  chair: { role: "chair", absent: false },
  secretariat: { role: "secretariat", absent: false },
} satisfies Record<string, PeopleGroup>;

const EVERYBODY =
  "(?:[Aa]lle|[Ss]amtlige|[Aa]ll|[Ee]veryone|[Ee]verybody)(?: (?:medlemmer|de indkaldte|of us|members))?";
const CAME =
  "(?:(?:var|er|were|was|are|is) (?:\\p{Ll}+ )?(?:mødt|til stede|fremmødt|present|there)|mødte|deltog|deltager|present|attended)";
const BUT = ",? (?:undtagen|på nær|bortset fra|minus|med undtagelse af|except(?: for)?|but|apart from|other than) ";
/** "Alle var mødt, undtagen Lis Holm, der havde meldt afbud", "Everyone but Lis Holm attended" */
const ALL_BUT = [
  new RegExp(
    `^${EVERYBODY} ${CAME}${BUT}(?<list>.+?)(?:,? (?:der|som|who) (?:har|havde|var|er|had|were?|was) .*)?\\.?$`,
    "u",
  ),
  new RegExp(`^${EVERYBODY}${BUT}(?<list>.+?) ${CAME}\\.?$`, "u"),
];
/** "Til stede: alle undtagen Lis Holm" */
const LISTED_BUT = new RegExp(`^${EVERYBODY}${BUT}(?<list>.+)$`, "u");

/** Each form has the people in front and what is said of them behind; the people in front begin the sentence. */
const FORMS: readonly (readonly [PeopleGroup | null, RegExp])[] = [
  [
    member(true),
    / (?:havde |har )?(?:(?:begge |alle )?(?:meldt (?:afbud|fra|forfald)|sendt afbud))|(?: (?:var|er|blev)) (?:desværre )?(?:ikke (?:mødt|til stede|med)|fraværende|forhindrede?|syge?)(?!\p{L})| (?:kunne (?:desværre )?ikke (?:deltage|komme)|deltog ikke i mødet|mødte ikke|udeblev)| (?:was|were) (?:absent|unable to attend|not present)| (?:had )?(?:sent|given) (?:(?:his|her|their) )?apologies| (?:had )?apologised/u,
  ],
  [
    ROLES.secretariat,
    / (?:skrev|skriver|tog|førte|fører|tager) referat(?:et)?(?!\p{L})| (?:var|er|blev(?: valgt)?(?: til| som)?|valgtes (?:til|som)|fungerede som) referent(?!\p{L})| took (?:the )?minutes/u,
  ],
  [
    ROLES.chair,
    / (?:ledte|ledede|styrede) mødet| (?:var|er|blev(?: valgt)?(?: til| som)?|valgtes (?:til|som)|fungerede som) (?:ordstyrer|mødeleder|dirigent)(?!\p{L})| (?:chaired|took the chair)/u,
  ],
  [member(false), / (?:deltog (?:i mødet)?|var (?:til stede|mødt)|were present|attended the meeting)(?=[.]?$)/u],
  // Who came late or left early was there.
  [
    null,
    /^\p{Lu}[\p{L} .'-]{1,60} (?:gik|forlod mødet|ankom|kom|måtte gå|måtte forlade|deltog (?:fra|til|under|kun|ikke i behandlingen)|left|arrived|joined)(?!\p{L})/u,
  ],
];

const OF_THE_LAST: readonly (readonly [string, RegExp])[] = [
  [
    "referent",
    /,? (?:der|som|who) (?:(?:også|desuden|samtidig|also) )?(?:(?:skrev|skriver|tog|førte) referat(?:et)?|var referent|took (?:the )?minutes)(?=[.]?$)/u,
  ],
  [
    "ordstyrer",
    /,? (?:der|som|who) (?:(?:også|desuden|samtidig|also) )?(?:(?:ledte|ledede|styrede) mødet|var (?:ordstyrer|mødeleder|dirigent)|chaired(?: the meeting)?)(?=[.]?$)/u,
  ],
];

/** "NN samt MM, der også skrev referat": only the last of them did. */
const withOfficeOfLast = (sentence: string): string =>
  OF_THE_LAST.reduce((text, [office, form]) => text.replace(form, ` (${office})`), sentence);

/** "Til stede var …", "Der er modtaget afbud fra …", "Dorrit Hein var ikke mødt", "Nanna skrev referat". null: it tells of something else. */
export function attendanceSaid(said: string): AttendanceSaid | null {
  const sentence = withOfficeOfLast(said);
  // "Som stedfortræder deltager Nis Overgaard" opens no list.
  if (substitutionsIn(sentence)[0]?.index === 0) return null;
  const missing = allBut(sentence, null);
  if (missing) return missing;
  const opened = opensGroup(sentence);
  if (opened && opened.rest !== "")
    return allBut(opened.rest, opened.group) ?? { group: opened.group, list: opened.rest };
  if (!/^\p{Lu}/u.test(sentence)) return null;
  if (isAwayForAPart(sentence)) return { group: null, list: "" };
  for (const [role, form] of PASSIVE) {
    const list = form.exec(sentence)?.groups?.["list"];
    if (list !== undefined) return { group: ROLES[role], list };
  }
  for (const [group, form] of FORMS) {
    const found = form.exec(sentence);
    if (!found) continue;
    return group === null ? { group: null, list: "" } : { group, list: sentence.slice(0, found.index) };
  }
  return null;
}

/** Of all that were to come only those are named who did not. `around`: the list that the words stand in. */
export function allBut(words: string, around: PeopleGroup | null): { group: PeopleGroup; list: string } | null {
  const [told] = ALL_BUT.flatMap((form) => form.exec(words)?.groups?.["list"] ?? []);
  if (told !== undefined) return { group: member(true), list: told };
  const listed = around === null ? undefined : LISTED_BUT.exec(words)?.groups?.["list"];
  return listed === undefined ? null : { group: member(around?.absent !== true), list: listed };
}
