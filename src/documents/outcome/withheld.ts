import { anyOf } from "../vocabulary/anyOf.ts";
import { DONE, ENGLISH_TO_DO, ENGLISH_DONE, TO_COME, TO_DO } from "../vocabulary/approval.ts";
import { wholeWords } from "../vocabulary/wholeWords.ts";

/** Few words between a verb and what denies it, none of which opens anything: not "planen for ikke akutte". */
export const FEW =
  "(?:\\s(?!(?:at|om|som|der|og|men|eller|samt|for|til|af|med|uden|i|på|hvis|hvor\\p{L}*|hvilke\\p{L}*)\\s)\\p{L}+){0,3}?";
/** "ikke", but not "ikke blot", "ikke-ryger". */
const NOT =
  "(?:(?:ikke|not)(?![\\p{L}-])(?!\\s(?:blot|kun|bare|alene|mindst|desto|only|just|merely|least)(?!\\p{L}))|aldrig|never|under ingen (?:omstændigheder|vilkår))";
const IS_NOT = "(?:(?:did|do|does|could|would|will|was|were|is|are|has|have|had)(?: not|n['’]t)|cannot|can['’]t)";

/** "Godkendes ikke", "Derfor godkendte rådet ikke planen". */
const DENIED_AFTER = wholeWords(`(?:${DONE})${FEW}\\s${NOT}`);
const DENIED = [
  DENIED_AFTER,
  wholeWords(
    `(?:tages?|taget|tog|tager)(?:\\s\\p{L}+){0,4}?\\sikke(?:\\s\\p{L}+){0,4}?\\stil efterretning|ikke (?:blive |blevet )?taget til efterretning`,
  ),
  wholeWords(
    `ingen(?: af \\p{L}+)?(?: (?:kunne|ville|kan|vil|ønskede at|ønsker at))? (?:${DONE}|${TO_DO})|ingen (?:flertal|tilslutning|opbakning)(?: (?:til|for))`,
  ),
  wholeWords(`(?:afslog|afslår|nægtede|nægter) at (?:${TO_DO})`),
  wholeWords(`${IS_NOT} (?:\\p{L}+ )?(?:be |been )?(?:${ENGLISH_TO_DO}|${ENGLISH_DONE}|noted)`),
  wholeWords(
    `(?:nobody|no one|none)(?: of (?:the )?\\p{L}+)?(?: (?:could|would|was able to|were able to|wished to))? (?:${ENGLISH_TO_DO}|${ENGLISH_DONE})`,
  ),
  wholeWords(`(?:failed|refused|declined) to (?:${ENGLISH_TO_DO})|withheld (?:\\p{L}+ )?approval`),
  wholeWords(
    `(?:agreed|resolved|decided|voted) not to|(?:agreed|resolved|decided)[:,]? that [^.;]{0,80}? (?:should|would|will|shall|could|can|be) not (?:be )?(?:${ENGLISH_DONE}|noted)`,
  ),
];

const MEETING = "(?:næste|kommende|næstkommende|senere|efterfølgende) (?:\\p{L}+ )?\\p{L}*møde\\p{L}*";
const MONTH =
  "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|sommeren|efteråret|vinteren|\\d\\. kvartal";
const AT_A_LATER_MEETING = [
  wholeWords(`(?:${TO_COME})${FEW}(?: først)? (?:på|ved|til|i) (?:(?:det|et|vores) )?${MEETING}`),
  wholeWords(`${MEETING} (?:${TO_COME})`),
];

/** Not yet, only when something else has happened, not quite, neither nor, and by some but not by others. */
const OPEN = [
  wholeWords(`(?:endnu ikke|ikke endnu|not yet|stadig ikke|still not)(?:\\s\\p{L}+){0,3}? (?:${DONE}|${ENGLISH_DONE})`),
  wholeWords(`ikke (?:${DONE}) endnu|not (?:${ENGLISH_DONE}) yet`),
  wholeWords(
    `(?:${DONE}|${ENGLISH_DONE})(?:\\s\\p{L}+){0,3}?,? (?:først|når|så snart|medmindre|once|when|as soon as|unless|until|pending)`,
  ),
  wholeWords(
    `(?:ikke|not|cannot|n['’]t)\\s[^.;]{0,60}?(?:${TO_DO}|${DONE}|${ENGLISH_TO_DO}|${ENGLISH_DONE})[^.;]{0,40}? (?:før|inden|until|before)`,
  ),
  wholeWords(`(?:${TO_COME})${FEW} (?:i|til|inden|primo|medio|ultimo) (?:${MONTH})`),
  // In writing, or after the meeting: not here.
  wholeWords(
    `(?:${TO_COME})${FEW} (?:(?:skriftligt|digitalt|elektronisk)(?: (?:efter|inden|før))?|(?:pr\\.?|per|via|på|over) e?-?mail|(?:efter|uden for) mødet|efterfølgende|i skriftlig\\p{L}*)|(?:to be|will be) (?:${ENGLISH_DONE}) (?:in writing|by e-?mail|after the meeting|electronically)`,
  ),
  // "Mødet blev afbrudt, før planen blev godkendt"; a place in time, "inden ferien blev planen godkendt", has another order of words.
  wholeWords(
    `(?<=\\S )(?:før|inden(?! for)|uden at|before|without) (?:(?!(?:og|and) (?:blev|er|was))[^.;,]){0,60}? (?:(?:blev|bliver|er|var|kunne|was|were|is|being|could be) (?:\\p{L}+ )?)(?:${DONE}|${ENGLISH_DONE})`,
  ),
  wholeWords(
    `(?:når|så snart|indtil|efter at|once|when|until|as soon as) (?:[^.,;]{0,60} )?(?:${DONE}|${ENGLISH_DONE})`,
  ),
  // By one of them, when something else has been done.
  wholeWords(
    `(?:${TO_COME})${FEW} (?:af|ved) (?:formand\\p{L}*|næstformand\\p{L}*|medformænd\\p{L}*|direktør\\p{L}*|sekretariatet)|(?:hvorefter|inden|før) [^.;,]{0,40}(?:${TO_COME})`,
  ),
  // In a form: "Godkendt: Nej", a box that nobody ticked.
  wholeWords(`(?:${DONE}|${ENGLISH_DONE})\\s?[:?]\\s?(?:nej|no(?!\\.?\\s?\\d)|ikke|not)`),
  new RegExp(
    `^(?:\\[\\s?\\]|[☐□])\\s?(?:${DONE}|${ENGLISH_DONE})|^(?:${DONE}|${ENGLISH_DONE})\\s?(?:\\[\\s?\\]|[☐□])$`,
    "iu",
  ),
  wholeWords(`(?:${DONE}) ikke (?:uden videre|umiddelbart|i sin helhed|helt|fuldt ud)`),
  wholeWords(`hverken (?:${DONE}|${TO_DO})|neither (?:${ENGLISH_TO_DO}|${ENGLISH_DONE})`),
  wholeWords(
    `(?:${DONE}|${ENGLISH_DONE}) (?:af|by) (?:alle|samtlige|all|everybody|everyone)(?:\\s\\p{L}+){0,2}?,? (?:undtagen|bortset fra|på nær|med undtagelse af|but|except)`,
  ),
  wholeWords(`(?:${DONE}|${ENGLISH_DONE})[^.;]{0,60}?,? (?:men|but|mens|while|dog) (?:ikke|not) (?:af|by)`),
  wholeWords(
    `(?:${DONE})[^.;]{0,40}?,? (?:(?:de )?(?:øvrige|andre)|resten) (?:afvis|forkast)\\p{L}+|approved[^.;]{0,40} to be (?:confirmed|ratified)`,
  ),
  // Others than the committee: what one party does is not what all of them decided.
  wholeWords(
    `(?:kommune|region \\p{L}+|\\p{L}*ministeriet|\\p{L}*styrelsen|byrådet|regionsrådet|kommunalbestyrelsen) (?:${DONE})${FEW}\\s${NOT}`,
  ),
];

const APPROVAL = wholeWords(`${DONE}|${TO_DO}|${ENGLISH_TO_DO}|${ENGLISH_DONE}`);
/** Most sentences have none of the verbs. */
const PERHAPS =
  /godkend|tiltr|vedt|tilslut|imødek|støtte|efterretning|flertal|opbakning|approv|support|accept|adopt|endors|ratif|carr|agree|resolved|decided|voted|noted/iu;
const FORMS = anyOf([...DENIED, ...AT_A_LATER_MEETING, ...OPEN]);

/** Approval that a sentence speaks of and that was not given: turned down, put off, or left open. null: it says nothing of the kind. */
export function withheld(text: string): "rejected" | "postponed" | "open" | null {
  if (!PERHAPS.test(text) || !FORMS.test(text)) return null;
  if (AT_A_LATER_MEETING.some((form) => form.test(text))) return "postponed";
  if (OPEN.some((form) => form.test(text))) return "open";
  // "Nordby godkender, Sydby godkender ikke": not what all of them say.
  const denied = DENIED_AFTER.exec(text);
  return denied && APPROVAL.test(text.replace(denied[0], " ")) ? "open" : "rejected";
}
