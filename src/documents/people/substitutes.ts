import { everyMatch } from "../vocabulary/anyOf.ts";
import { isPersonName, splitTitle } from "./names.ts";

/** Who came for whom. `whom` is null where the text leaves it to what stands around: "I stedet deltog Frode Lauge". */
type Substitution = {
  readonly who: string | null;
  readonly whom: string | null;
  readonly index: number;
  readonly length: number;
};

const NAME = String.raw`\p{Lu}[\p{L}'’-]*\.?(?: (?:\p{Lu}[\p{L}'’-]*\.?|af|von|van|de)(?![\p{L}])){0,4}`;
/** "1. viceborgmester", "kontorchef i sekretariatet" */
const POST = String.raw`(?:\d{1,2}\. )?(?:\p{Ll}[\p{L}-]{0,30} ){0,4}`;
/** A short form in parentheses or a post, between the name and what is said of it. */
const BESIDE = String.raw`(?: \(\p{Lu}{2,5}\))?(?:, [^,()]{2,60},)?`;
const COMES =
  "(?:deltager|deltog|møder|mødte|møde|kommer|kom|indtræder|indtrådte|træder ind|trådte ind|sad med|var med|var til stede|er til stede|er mødt|var mødt|vikarierer|vikarierede|attends|attended|attending|deputises|deputised|deputising|stepped in|came|sat in)";
const DEPUTY =
  "(?:(?:[Ss]tedfortræder|[Ss]uppleant|[Aa]fløser|[Vv]ikar)(?:en)?|[Tt]ilforordnet|[Ss]ubstitute|[Dd]eputy|[Aa]lternate)";
const IN_PLACE = "i (?:hans|hendes|dennes|deres) sted";
const INSTEAD_OF = `(?:i stedet for|som ${DEPUTY} for|for|på vegne af|in place of|instead of|on behalf of|as ${DEPUTY} for)`;

/** Both sides named, the substitute only, or the one who is replaced only; the first that fits a stretch of text counts. */
const FORMS: readonly RegExp[] = [
  `(?<=(?:[Ss]tedfortrædere?|[Ss]uppleant(?:er)?|[Aa]fløsere?|[Ss]ubstitutes?|[Dd]eput(?:y|ies)|[Aa]lternates?): [^:]{0,200})(?<who>${NAME}) (?:i stedet for|for|på vegne af|in place of|instead of|on behalf of) (?<whom>${NAME})`,
  `(?:[Ii] stedet for|[Ff]or|[Ss]om ${DEPUTY} for|[Ii]n place of|[Ii]nstead of|[Oo]n behalf of) (?<whom>${NAME})(?: \\([^()]{2,40}\\))? ${COMES} ${POST}(?<who>${NAME})`,
  `(?<who>${NAME})${BESIDE} ${COMES} ${INSTEAD_OF} (?<whom>${NAME})`,
  `(?:[Ii] stedet|[Ss]om ${DEPUTY}|[Ii] (?:hans|hendes|dennes|deres) sted) ${COMES} ${POST}(?<who>${NAME})`,
  `(?:erstattes|erstattet|afløses|afløst|repræsenteres|repræsenteret|represented|replaced|substituted) (?:af|ved|by) ${POST}(?<who>${NAME})`,
  `(?<who>${NAME})${BESIDE} ${COMES} (?:i stedet|${IN_PLACE}|som ${DEPUTY}|instead|in (?:his|her|their) place|for (?:ham|hende|him|her))`,
  `(?<=[([,] ?)${COMES} ${POST}(?<who>${NAME}) (?:i stedet|${IN_PLACE}|som ${DEPUTY}|instead)`,
  `(?:${DEPUTY}|[Ii] stedet|[Dd]eputising|[Ss]tanding in|[Ss]ubstituting|[Pp]å vegne af|[Oo]n behalf of|[Ii]n place of|[Ii]nstead of)(?: for)? (?<=for |af |of )(?<whom>${NAME})`,
  `${DEPUTY}(?: er| var|:|,)? ${POST}(?<who>${NAME})(?: \\(\\p{Lu}{2,5}\\))?(?: ${COMES})?`,
  `(?<=[–—,(-] ?)(?<who>${NAME}) (?:som )?${DEPUTY}(?! for| of|,? \\p{Lu})(?!\\p{L})`,
  `(?<=[([,] ?(?:(?:[Pp]resent|[Dd]eltog|[Mm]ødte|[Mm]øder|[Dd]eltager) )?)for (?<whom>${NAME})(?=[\\s)\\],]|$)`,
  `(?<=[([])${POST}(?<who>${NAME})${BESIDE} ${COMES}(?=[)\\],]|$)`,
  `(?<=[([])(?:v/|v\\.|ved|sendte|represented by) ?${POST}(?<who>${NAME})(?=[)\\]])`,
  `(?:[Ii] stedet|[Ii] (?:hans|hendes|dennes|deres) sted|[Ii]nstead|[Ii]n (?:his|her|their) (?:place|stead)):?(?! for| of| som) ${POST}(?<who>${NAME})`,
].map((form) => new RegExp(form, "gu"));

const NO_NAME =
  /^(?:afbud|apologies|suppleant(?:en)?|stedfortræder(?:en)?|afløser(?:en)?|vikar(?:en)?|substitute|deputy)\s+/iu;

/** No form does without one of these words. */
const PERHAPS =
  /sted(?:et|fortræder)?(?!\p{L})|[([](?:v\/|v\.|ved |sendte )|træd|trådte|vikari|suppleant|afløs|vikar|tilforordnet|erstatte|repræsentere|delt(?:ager|og)|mød(?:er|te?)(?!\p{L})|kom(?:mer)?(?!\p{L})|indtr|vegne|substitut|deput|alternate|represented|replaced|instead|behalf|place of|in (?:his|her|their) (?:place|stead)|attend|came|stepped|sat in|standing in/iu;

const FOR_SOMEBODY = /(?<!\p{L})[Ff]or \p{Lu}/u;

/** The substitutions that a text tells, in its order, none overlapping another. */
export function substitutionsIn(text: string): Substitution[] {
  if (!PERHAPS.test(text) && !FOR_SOMEBODY.test(text)) return [];
  const found: Substitution[] = [];
  for (const form of FORMS) {
    for (const match of everyMatch(form, text)) {
      const who = personOf(match.groups?.["who"]);
      const whom = personOf(match.groups?.["whom"]);
      const length = match[0].length;
      if (who === null && whom === null) continue;
      const isApart = found.every((one) => match.index + length <= one.index || one.index + one.length <= match.index);
      if (isApart) found.push({ who, whom, index: match.index, length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** "Som stedfortræder for Ole Krat mødte Lis Holm", whatever label stands before it. */
export function startsWithSubstitution(text: string): boolean {
  const [first] = substitutionsIn(text);
  const isFirst = first?.index === 0 || /^\p{L}+: $/u.test(text.slice(0, first?.index));
  return isFirst && first?.whom != null && first.who !== null;
}

export function without(text: string, substitutions: readonly Substitution[]): string {
  return substitutions.reduceRight(
    (left, { index, length }) => `${left.slice(0, index)} ${left.slice(index + length)}`,
    text,
  );
}

/** A full name, a given name or initials; no organisation. */
function personOf(words: string | undefined): string | null {
  if (words === undefined) return null;
  const { name } = splitTitle(words.replace(NO_NAME, "").replace(/[.\s]+$/u, ""));
  if (isPersonName(name)) return name;
  return /^\p{Lu}{2,4}$/u.test(name) || /^\p{Lu}\p{Ll}{2,14}$/u.test(name) ? name : null;
}
