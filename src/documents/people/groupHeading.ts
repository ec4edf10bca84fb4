import type { Role } from "../../domain/person.ts";
import type { Marked } from "../structure/candidates.ts";
import { isTitleWord } from "../knowledge/titles.ts";
import { isOrganisationName, isPersonName } from "./names.ts";

/** The people who stand below a heading, or after it on its line. */
export type PeopleGroup = {
  readonly role: Role;
  readonly absent: boolean;
  /** The heading names those who came and those who did not: "Til stede / Afbud". */
  readonly isBoth?: true;
};

const GROUPS: readonly (readonly [PeopleGroup, ReadonlySet<string>])[] = [
  group(
    "member",
    true,
    `afbud fravær fraværende udeblevet udeblevne udeblivelse udeblivelser forhindret forhindrede forfald orlov afbudt
     absent absentees absences apologies apology regrets`,
  ),
  group("observer", false, "observatør observatører tilforordnet tilforordnede observer observers"),
  group(
    "guest",
    false,
    `gæst gæster gæstedeltagere oplægsholder oplægsholdere foredragsholder foredragsholdere underviser undervisere tilhører tilhørere
     indlægsholder indlægsholdere taler talere facilitator facilitatorer guest guests visitor visitors speaker speakers presenter presenters audience`,
  ),
  group(
    "administration",
    false,
    "administrationen administration forvaltningen forvaltning embedsmænd embedsværket officers officials staff",
  ),
  group(
    "secretariat",
    false,
    `sekretariat sekretariatet sekretariatsbetjening sekretariatsbistand referent referenter sekretær sekretærer mødesekretær referatskriver
     secretariat secretary clerk minutes`,
  ),
  group(
    "chair",
    false,
    "mødeleder mødeledere mødeledelse ordstyrer ordstyrere dirigent formand formandskab formandskabet medformand medformænd chair chairperson chairman chaired",
  ),
  group(
    "member",
    false,
    `næstformand viceformand næstformænd kasserer deltagere deltager deltagende deltog deltagelse deltagerliste deltagerkreds mødedeltagere mødedeltagelse fremmøde fremmødte mødt mødte tilstede tilstedeværende
     indkaldte inviterede medlemmer medlem udvalgsmedlemmer bestyrelsesmedlemmer suppleanter suppleant stedfortrædere stedfortræder gruppemedlemmer
     forsinket forsinkede late latecomers
     present attendees attendance attending participants members membership substitutes deputies`,
  ),
];

/** Words that say of a group who or when, and no more. */
const AROUND: ReadonlySet<string> = new Set(
  `fra for i på af men til med m uden u og der er var blev havde har følgende øvrige andre alle hele mødet møde mødets meldt modtaget sig
   ved under udvalget udvalgets rådet gruppen styregruppen bestyrelsen klyngen kommunerne kommunen regionen desuden endvidere herudover
   derudover også samt som faste fast eksterne ekstern interne stemmeret stemmeberettigede lovligt gyldigt dele del delvist delvis stede ikke
   desuden i øvrigt mangler behandlingen drøftelsen deltagere indkaldt inviteret indbudt fraværende uden dagsordenen punkt punktet pkt lister liste
   from for of the in at to also with without voting non other received but were was absence committee board council meeting taken taker by not
   and accepted noted given sent submitted additional invited regular standing who apologised partly partially`.split(
    /\s+/u,
  ),
);
/** These turn those who came into others: "Øvrige deltagere", "Desuden deltog", "In attendance". */
const BESIDE =
  /(?<!\p{L})(?:øvrige|andre|desuden|endvidere|herudover|derudover|også|øvrigt|eksterne|also|other|additional|in attendance)(?!\p{L})/u;
/** Away for a part of the meeting is not away. */
const PARTLY =
  /(?<!\p{L})(?:delvist?|partly|partially|(?:under|ved|til|for|during) (?:(?:behandlingen|drøftelsen) af )?(?:punkt(?:et|erne)?|pkt|items?))(?!\p{L})/u;
const NOT = /(?<!\p{L})(?:ikke|not|mangler)(?!\p{L})/u;
/** "Var der:", "Vi var:", "Med var" */
const THERE =
  /^(?:(?:(?:der|vi|med|her|følgende) var|(?:med til|på) mødet var|til mødet var (?:mødt|kommet))(?: (?:med|der|her))?|var (?:der|med|her)|(?:with us|there) (?:was|were))$/u;
/** "På Teams:", "Online:": how those came who stand behind it. */
const WAY =
  /^(?:(?:deltog |deltagere |med )?(?:på|via|over|through|by|on) )?(?:microsoft teams|teams|zoom|skype|video(?:forbindelse)?|skærm(?:en)?|telefon(?:en)?|online|virtuelt|digitalt|fysisk|remotely|telephone|phone)(?: (?:deltog|deltagere|var|participants))?$/iu;
const OF_THE_MEETING = /^(?:referent|referatskriver|mødesekretær|mødeleder|ordstyrer|dirigent)$/iu;
/** "Noter: Lis Holm" names who took them. */
const WRITER = /^(?:noter|notater|referat|ref|notes|skrevet af|written by)\.?$/iu;
/** "Afbud modtaget pr. 3. marts" */
const AS_OF_A_DAY =
  / (?:pr|den|d|senest|inden|til og med|as of|by|on|at) (?:den |d )?\d{1,2} (?:\d{1,2}|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|maj|may|jun\p{L}*|jul\p{L}*|aug\p{L}*|sep\p{L}*|okt\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*)(?: \d{2,4})?$/u;
const KIND_OF_PEOPLE = / (?:\p{Ll}+(?:erne|ene)|pårørende|studerende)$/u;
/** "VIP-repræsentanter: …", "Studerende: …": what they are, and nowhere that they come from. */
const KINDS_OF_PEOPLE =
  /^(?:(?:kommuner|kommunerne|regioner|regionerne|regionen|sygehuse|sygehusene|sygehuset|hospitaler|hospitalerne|hospitalet|almen praksis|praksissektoren|municipalities|hospitals|general practice)$|\p{L}{4,}-?siden$|(?:the )?(?:staff|employers?|management|employees?)['’]? side$|(?:\p{L}+-)?\p{L}*(?:repræsentanter|medlemmer|studerende|medarbejdere|suppleanter|observatører|lærere|læger|beboere|pårørende|forældre|elever|ansatte|brugere)(?:ne)?$)/iu;
const LONGEST = 70;

/** "Til stede: Afbud:", "Deltagere og afbud"; a capital begins another heading too, but "Members Absent" is one. */
const BETWEEN = /\s*[:/|,+&]\s*|\s+(?:og|samt|and)\s+|(?<!(?:[Mm]edlemmer|[Mm]embers))\s+(?=\p{Lu}\p{Ll})/u;
const FROM_A_NAME = /\s(?:fra|from)\s\p{Lu}/u;
/** "Afbud fra deltagere og gæster" */
const OF_WHOM = /(?<!\p{L})(?:fra|blandt|from|among)(?!\p{L})/iu;

/** Every word that the name of a group is made of. */
const OF_A_GROUP: ReadonlySet<string> = new Set([...AROUND, ...GROUPS.flatMap(([, nouns]) => [...nouns])]);
const FIRST_WORD = /[\p{L}\d]+/u;

/** Few lines begin with such a word; in front of it only what stands in parentheses is passed over. */
function beginsAsGroup(words: string): boolean {
  if (words.includes("(")) return true;
  const first = FIRST_WORD.exec(words)?.[0].toLowerCase();
  return first !== undefined && (OF_A_GROUP.has(first) || isPart(first));
}

/** Whether a few words do nothing but name a group of people: "Fraværende med afbud", "Observatører uden stemmeret". */
export function peopleGroup(words: string): PeopleGroup | null {
  if (words.length > LONGEST || !beginsAsGroup(words)) return null;
  const parts = words.split(BETWEEN).filter((part) => part !== "");
  const groups = parts.length > 1 && !OF_WHOM.test(words) ? parts.map(oneGroup) : [];
  const isBoth = groups.length > 0 && !groups.includes(null) && new Set(groups.map((one) => one?.absent)).size > 1;
  return isBoth ? { role: "member", absent: false, isBoth } : oneGroup(words);
}

function oneGroup(words: string): PeopleGroup | null {
  const said = words
    .toLowerCase()
    .replace(/\([^()]*\)?/gu, " ")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
  const dayless = /\d/u.test(said) ? said.replace(AS_OF_A_DAY, "") : said;
  // "Mødt uden afbud" is those who came.
  const plain = dayless.replace(/(?<=\p{L}) (?:uden|without) (?:afbud|apologies)(?!\p{L})/u, "");
  // Where they are from may be said in any words: "Deltagere fra ledelsen", not "Afbud fra Kaj".
  const from = FROM_A_NAME.test(words)
    ? plain
    : plain.replace(/(?<=\p{L} )(?:fra|from) \p{L}+(?: (?:og|and) \p{L}+)?$/u, "fra");
  const tokens = from.split(" ");
  if (plain === "" || tokens.length > 8 || /^minutes (?:of|from)(?!\p{L})/u.test(plain)) return null;
  const named = GROUPS.find(([, nouns]) => tokens.some((token) => nouns.has(token)));
  const present = tokens.includes("stede") || THERE.test(plain);
  if (!named && !present) return null;
  if (!tokens.every((token) => OF_A_GROUP.has(token) || isPart(token))) return null;
  const found: PeopleGroup = named?.[0] ?? { role: "member", absent: false };
  if (found.absent && PARTLY.test(plain)) return { role: "member", absent: false };
  if (found.role !== "member" || found.absent) return found;
  if (NOT.test(plain) && PARTLY.test(plain)) return { role: "member", absent: false };
  if (NOT.test(plain)) return { role: "member", absent: true };
  if (BESIDE.test(plain) || /(?<!\p{L})(?:under punkt|under pkt|til punkt|til pkt)/u.test(plain))
    return { role: "guest", absent: false };
  return found;
}

/** The group that opens a line, and what follows it there: "Afbud fra Ole Stampe", "Referent Lis Holm", "Gæst: …". */
export function opensGroup(text: string): { group: PeopleGroup; rest: string } | null {
  const whole = peopleGroup(text);
  if (whole?.isBoth === true) return { group: whole, rest: "" };
  const colon = /^(?<words>[^:]{3,70}):\s*(?<rest>.*)$/u.exec(text)?.groups;
  if (colon) {
    const [words = "", rest = ""] = [colon["words"], colon["rest"]];
    const named = peopleGroup(words) ?? (rest === "" ? null : groupBefore(words));
    if (named) return { group: named, rest };
  }
  if (whole) return /^[\p{Lu}(]/u.test(text) ? { group: whole, rest: "" } : null;
  // Without a colon the heading's words end where a name begins.
  const words = /^(?<words>\p{Lu}\p{Ll}+(?: \p{Ll}+\.?){0,8})\s+(?<rest>\p{Lu}.*)$/u.exec(text)?.groups;
  // "Formand Hanne Brink" is a person with a title.
  if (!words) return null;
  const heading = withoutPost((words["words"] ?? "").split(" "));
  const named = heading === "" ? null : peopleGroup(heading);
  if (named) return { group: named, rest: text.slice(heading.length).trim() };
  // "Med til mødet var beboerne Gerda Holst og …"
  const before = heading.replace(KIND_OF_PEOPLE, "");
  const group = before === heading || !THERE.test(before.toLowerCase()) ? null : peopleGroup(before);
  return group ? { group, rest: text.slice(heading.length).trim() } : null;
}

/** "Referent Lis Holm" on a line of its own: who has a part in the meeting is there. */
export function opensOffice(text: string): { group: PeopleGroup; rest: string } | null {
  const found = /^(?<office>\p{L}+)\s+(?<rest>\p{Lu}.*)$/u.exec(text)?.groups;
  const group = OF_THE_MEETING.test(found?.["office"] ?? "") ? oneGroup(found?.["office"] ?? "") : null;
  return group && { group, rest: found?.["rest"] ?? "" };
}

/** What names a group only with people behind it on the line. */
function groupBefore(words: string): PeopleGroup | null {
  if (WAY.test(words)) return { role: "member", absent: false };
  return WRITER.test(words) ? { role: "secretariat", absent: false } : null;
}

/** "Fra administrationen deltog koncerndirektør" without the post, which is the first person's; "" where all is post. */
function withoutPost(words: readonly string[]): string {
  const last = words.findLastIndex((word) => !isTitleWord(word));
  const isPost = last < words.length - 1;
  const left = words.slice(0, last + 1);
  return isPost && left.length < 2 ? "" : left.join(" ");
}

/** "Fra regionen: Hanne Brink, Ole Krat" */
export function opensOrganisation(text: string): { organisation: string | null; rest: string } | null {
  const found = /^(?<words>[^:]{2,60}):\s+(?<rest>\p{Lu}.*)$/u.exec(text)?.groups;
  if (!found) return null;
  const from = /^(?:fra|from)\s+(?<who>.+)$/iu.exec(found["words"] ?? "")?.groups?.["who"];
  const words = from ?? found["words"] ?? "";
  const isOrganisation = isOrganisationName(words) && !/^\p{Lu}{1,4}$/u.test(words);
  if (from === undefined && !isOrganisation && !KINDS_OF_PEOPLE.test(words)) return null;
  return { organisation: isOrganisation ? words : null, rest: found["rest"] ?? "" };
}

/** "Fra PLO-Nord", "Solbjerg Kommune:" and "Patientrepræsentanter" stand over the people who come from there. */
export function organisationHeading({ text, line }: Marked): { organisation: string | null } | null {
  if (text.length > 60 || /[,;]|\.$/u.test(text) || line.marker !== null || isPersonName(text)) return null;
  const from = /^(?:fra|from)\s+(?<who>.{2,60}?):?$/iu.exec(text)?.groups?.["who"];
  const words = from ?? text.replace(/:$/u, "");
  const isOrganisation = isOrganisationName(words);
  if (from !== undefined || isOrganisation) return { organisation: isOrganisation ? words : null };
  return text.endsWith(":") || line.heading !== null || line.bold || /repræsentanter(?:ne)?$/iu.test(text)
    ? { organisation: null }
    : null;
}

function isPart(token: string): boolean {
  return /^\d{1,2}$/u.test(token);
}

function group(role: Role, absent: boolean, nouns: string): readonly [PeopleGroup, ReadonlySet<string>] {
  return [{ role, absent }, new Set(nouns.split(/\s+/u))];
}
