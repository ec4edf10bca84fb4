import { isGivenName } from "../knowledge/givenNames.ts";
import { isOrganisationWord } from "../knowledge/organisations.ts";
import { isPersonName } from "../people/names.ts";
import { everyMatch } from "../vocabulary/anyOf.ts";
import { isAskedAbout } from "./dependent.ts";

const border = (alternatives: string, flags = "iu") => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, flags);

/** What the sentence is about lies behind: it gives nobody anything to do. */
const PAST = border(
  `på (?:det )?(?:seneste|sidste|forrige) møde|på mødet i (?:\\p{L}+ )?(?:blev|lovede|fik)|siden sidst|sidste år|forrige år|i (?:foråret|efteråret|sommeren) (?:19|20)\\d\\d|tidligere har|har tidligere
   |som tidligere|blev tidligere|tidligere lovet|det er sket|er nu (?:udført|gjort|løst)|opgaven er (?:udført|løst|lukket|afsluttet)|at (?:the|our) (?:last|previous) meeting|at the (?!next|following|later|subsequent|coming)\\p{L}+ meeting[^.;]* (?:was|were|had)|last year|has been (?:completed|closed)`.replace(
    /\n\s*/gu,
    "",
  ),
);
const DONE = /^(?:status|udført|afsluttet|løst|lukket|done|completed|closed)\s*[:–-]|^(?:ok|✓|✔)\s/iu;
const YEAR = /(?<!\p{L})i (?<year>(?:19|20)\d\d)(?!\d)/iu;

/** Said of somebody: the clause depends on a verb of saying, wishing, thinking or asking. */
const TOLD = border(
  `oplyste?r?|oplyser|fortalte|fortæller|mener|mente|udtrykte?r?|udtrykker|ønske[drt]*|foreslog|foreslår|foreslået|spurgte|spørger|fremhæved?e?r?|fremhæver|nævner|nævnte|bemærker|bemærkede|orientere[rd]e?
   |orienterer|redegør|redegjorde|påpegede|påpeger|understreger|understregede|anfører|anførte|håber|håbede|forventer|forventede|undrer|undrede|efterlyser|efterlyste|anbefaler|anbefalede|ifølge|iflg
   |g(?:ør|jorde|jort) opmærksom på|mind(?:er|ede) om|gjorde reklame for|reklamerede for|said|says|asked|mentioned|announced|remarked|reminded|pointed out|drew attention|suggested|reported|explained|noted|hoped|wondered|felt|thought`.replace(
    /\n\s*/gu,
    "",
  ),
  "giu",
);
/** Needed, weighed, supposed: not agreed. */
const SUPPOSED = border(
  `behov for|vigtigt|nødvendigt|ønskeligt|væsentligt|afgørende|brug for|drøftede?|drøftet|drøftes|overveje[rst]?|overvejes|overvejede|hvis|såfremt|når|medmindre|selvom|fordi|idet|if|unless|whether|when|suggested|considered
   |muligheden for|risiko for|forslag om|et ønske om|kunne være`.replace(/\n\s*/gu, ""),
  "giu",
);
const HABIT = border(
  `fremover|fremadrettet|hver(?:t)? (?:år|uge|måned|dag|kvartal|fredag|mandag|tirsdag|onsdag|torsdag|gang)|årligt|månedligt|ugentligt|dagligt|løbende|altid|normalt|som regel|typisk|generelt|automatisk|i dag|til daglig|gange? (?:om|i|hver) (?:året|måneden|ugen|dagen|kvartalet|år)
   |jævnligt|ofte|sjældent|allerede|stadig|p\\.t\\.|pt|for tiden|i øjeblikket|for øjeblikket|i forvejen|efter loven|ifølge loven|lovpligtigt?|i henhold til|every (?:year|week|month|day)|always|usually|already|currently|under the contract`.replace(
    /\n\s*/gu,
    "",
  ),
);
const AGREED = border(
  "aftal(?:t|es|tes|er|te)|aftale|beslut(?:tet|tes|tedes|ter|t)|besluttede|enighed om|enige om|nævnt|bemærket|konkluderes|agreed|decided|resolved",
  "giu",
);
/** Who decides for themselves and was hardly at the table. */
const AUTHORITY =
  /^(?:\p{L}*ministeriet|folketinget|regeringen|staten|(?!bestyrelsen)\p{L}*styrelsen|kl|danske regioner|eu|eu-kommissionen|(?:the )?(?:government|parliament|council))$/iu;

export function isPast(text: string, around: string): boolean {
  const found = YEAR.exec(text);
  const year = found && !isAskedAbout(text, found.index) ? Number(found.groups?.["year"]) : Infinity;
  return PAST.test(text) || DONE.test(text) || year < Number(around.slice(0, 4));
}

/** How what stands before the owner weighs: agreed, told of somebody, or only supposed. */
export function weightOf(before: string): "agreed" | "told" | "supposed" | "plain" {
  const clause = ownClause(before);
  if (clause === "") return "plain";
  const told = lastIndex(clause, TOLD);
  const supposed = lastIndex(clause, SUPPOSED);
  const agreed = lastIndex(clause, AGREED);
  if (supposed > agreed && isGoverning(clause, supposed)) return "supposed";
  if (told > agreed) return "told";
  return agreed >= 0 ? "agreed" : "plain";
}

const OPENS_A_CLAUSE =
  /(?<!\p{L})(?:at|that|whether|(?:spurgte|spørger|asked)\s(?:om|if))\s|,\s(?:om|hvad|hvor\p{L}*|hvem|hvilke\p{L}*|hvis|når|fordi|idet)\s/iu;

/**
 * What the owner's verb can hang on. "NN fortalte om ventetiden, og MM undersøger": a main clause of its own, since nothing was opened
 * with "at" or "om" that could go on over the comma.
 */
function ownClause(before: string): string {
  const sentence = before.split(/[.;]\s/u).at(-1) ?? before;
  const joint = /,\s(?:og|men|mens|så|and|but|while)\s(?:the\s)?$/iu.exec(sentence);
  return joint && !OPENS_A_CLAUSE.test(sentence.slice(0, joint.index)) ? "" : sentence;
}

/** A clause opened with "at", "om" or a comma after the word hangs on it; in "Når … , sender X" the word opens the clause before. */
function isGoverning(clause: string, at: number): boolean {
  const rest = clause.slice(at);
  return (
    /(?<!\p{L})(?:at|om|that|whether)\s+$/iu.test(rest) ||
    /^(?:hvis|såfremt|når|medmindre|if|unless|when|whether)/iu.test(rest)
  );
}

export function isHabit(text: string): boolean {
  return HABIT.test(text);
}

type Standing = "person" | "body" | "organisation" | "authority";

/** Who stands behind a name: people and bodies of the meeting promise, organisations also just go on. */
export function standingOf(owner: string): Standing {
  if (AUTHORITY.test(owner)) return "authority";
  if (isPersonName(owner) || isGivenName(owner) || /^\p{Lu}{2,3}$/u.test(owner)) return "person";
  if (/^(?:kommune\p{L}*|region\p{L}*|hospital\p{L}*|sygehus\p{L}*|psykiatrien|hjemmeplejen|parterne)$/iu.test(owner))
    return "organisation";
  return owner.split(" ").some((word) => isOrganisationWord(word)) && owner.includes(" ") ? "organisation" : "body";
}

function lastIndex(text: string, pattern: RegExp): number {
  let found = -1;
  for (const match of everyMatch(pattern, text)) found = match.index;
  return found;
}
