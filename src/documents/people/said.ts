import { opensGroup, type PeopleGroup } from "./groupHeading.ts";
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

/** "Alle var mødt, undtagen Lis Holm, der havde meldt afbud" */
const ALL_BUT =
  /^(?:[Aa]lle (?:\p{Ll}+ )?(?:(?:var|er) (?:\p{Ll}+ )?(?:mødt|til stede|fremmødt)|mødte|deltog|deltager)|[Aa]ll (?:members )?(?:were present|attended)),? (?:undtagen|på nær|bortset fra|med undtagelse af|except(?: for)?) (?<list>.+?)(?:,? (?:der|som|who) (?:har|havde|var|er|had|were?) .*)?\.?$/u;

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

/** "Til stede var …", "Der er modtaget afbud fra …", "Dorrit Hein var ikke mødt", "Nanna skrev referat". null: it tells of something else. */
export function attendanceSaid(sentence: string): AttendanceSaid | null {
  // "Som stedfortræder deltager Nis Overgaard" opens no list.
  if (substitutionsIn(sentence)[0]?.index === 0) return null;
  const missing = ALL_BUT.exec(sentence)?.groups?.["list"];
  if (missing !== undefined) return { group: member(true), list: missing };
  const opened = opensGroup(sentence);
  if (opened && opened.rest !== "") return { group: opened.group, list: opened.rest };
  if (!/^\p{Lu}/u.test(sentence)) return null;
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
