import { DONE, ENGLISH_TO_DO, ENGLISH_DONE, TO_COME, TO_DO } from "../vocabulary/approval.ts";
import { fits, signed, type Signed } from "../vocabulary/signed.ts";
import { wholeWords } from "../vocabulary/wholeWords.ts";

/** Few words between a verb and what denies it, none of which opens anything: not "planen for ikke akutte". */
export const FEW =
  "(?:\\s(?!(?:at|om|som|der|og|men|eller|samt|for|til|af|med|uden|i|på|hvis|hvor\\p{L}*|hvilke\\p{L}*)\\s)\\p{L}+){0,3}?";
/** "ikke", but not "ikke blot", "ikke-ryger". */
const NOT =
  "(?:(?:ikke|not)(?![\\p{L}-])(?!\\s(?:blot|kun|bare|alene|mindst|desto|only|just|merely|least)(?!\\p{L}))|aldrig|never|under ingen (?:omstændigheder|vilkår))";
const IS_NOT = "(?:(?:did|do|does|could|would|will|was|were|is|are|has|have|had)(?: not|n['’]t)|cannot|can['’]t)";

/** "Godkendes ikke", "Derfor godkendte rådet ikke planen". */
const DENIED_AFTER = signed(NOT, (not) => `(?:${DONE})${FEW}\\s${not}`);
const DENIED = [
  DENIED_AFTER,
  signed(
    "ikke",
    (not) =>
      `(?:tages?|taget|tog|tager)(?:\\s\\p{L}+){0,4}?\\s${not}(?:\\s\\p{L}+){0,4}?\\stil efterretning|${not} (?:blive |blevet )?taget til efterretning`,
  ),
  signed(
    "ingen",
    (none) =>
      `${none}(?: af \\p{L}+)?(?: (?:kunne|ville|kan|vil|ønskede at|ønsker at))? (?:${DONE}|${TO_DO})|${none} (?:flertal|tilslutning|opbakning)(?: (?:til|for))`,
  ),
  signed("(?:afslog|afslår|nægtede|nægter) at", (denied) => `${denied} (?:${TO_DO})`),
  signed(IS_NOT, (isNot) => `${isNot} (?:\\p{L}+ )?(?:be |been )?(?:${ENGLISH_TO_DO}|${ENGLISH_DONE}|noted)`),
  signed(
    "nobody|no one|none",
    (none) =>
      `${none}(?: of (?:the )?\\p{L}+)?(?: (?:could|would|was able to|were able to|wished to))? (?:${ENGLISH_TO_DO}|${ENGLISH_DONE})`,
  ),
  signed("(?:failed|refused|declined) to", (denied) => `${denied} (?:${ENGLISH_TO_DO})|withheld (?:\\p{L}+ )?approval`),
  signed(
    "not",
    () =>
      `(?:agreed|resolved|decided|voted) not to|(?:agreed|resolved|decided)[:,]? that [^.;]{0,80}? (?:should|would|will|shall|could|can|be) not (?:be )?(?:${ENGLISH_DONE}|noted)`,
  ),
];

const MEETING = "(?:næste|kommende|næstkommende|senere|efterfølgende) (?:\\p{L}+ )?\\p{L}*møde\\p{L}*";
const MONTH =
  "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|sommeren|efteråret|vinteren|\\d\\. kvartal";
const AT_A_LATER_MEETING = [
  signed(MEETING, (then) => `(?:${TO_COME})${FEW}(?: først)? (?:på|ved|til|i) (?:(?:det|et|vores) )?${then}`),
  signed(MEETING, (then) => `${then} (?:${TO_COME})`),
];

/** Not yet, only when something else has happened, not quite, neither nor, and by some but not by others. */
const OPEN = [
  signed(
    "endnu ikke|ikke endnu|not yet|stadig ikke|still not",
    (notYet) => `${notYet}(?:\\s\\p{L}+){0,3}? (?:${DONE}|${ENGLISH_DONE})`,
  ),
  signed("endnu", (yet) => `ikke (?:${DONE}) ${yet}`),
  signed("yet", (yet) => `not (?:${ENGLISH_DONE}) ${yet}`),
  signed(
    "først|når|så snart|medmindre|once|when|as soon as|unless|until|pending",
    (then) => `(?:${DONE}|${ENGLISH_DONE})(?:\\s\\p{L}+){0,3}?,? ${then}`,
  ),
  signed(
    "før|inden|until|before",
    (before) =>
      `(?:ikke|not|cannot|n['’]t)\\s[^.;]{0,60}?(?:${TO_DO}|${DONE}|${ENGLISH_TO_DO}|${ENGLISH_DONE})[^.;]{0,40}? ${before}`,
  ),
  signed(`(?:i|til|inden|primo|medio|ultimo) (?:${MONTH})`, (then) => `(?:${TO_COME})${FEW} ${then}`),
  // In writing, or after the meeting: not here.
  signed(
    "(?:skriftligt|digitalt|elektronisk)(?: (?:efter|inden|før))?|(?:pr\\.?|per|via|på|over) e?-?mail|(?:efter|uden for) mødet|efterfølgende|i skriftlig\\p{L}*",
    (how) => `(?:${TO_COME})${FEW} ${how}`,
  ),
  signed(
    "in writing|by e-?mail|after the meeting|electronically",
    (how) => `(?:to be|will be) (?:${ENGLISH_DONE}) ${how}`,
  ),
  // "Mødet blev afbrudt, før planen blev godkendt"; a place in time, "inden ferien blev planen godkendt", has another order of words.
  signed(
    "(?<=\\S )(?:før|inden(?! for)|uden at|before|without)",
    (before) =>
      `${before} (?:(?!(?:og|and) (?:blev|er|was))[^.;,]){0,60}? (?:(?:blev|bliver|er|var|kunne|was|were|is|being|could be) (?:\\p{L}+ )?)(?:${DONE}|${ENGLISH_DONE})`,
  ),
  signed(
    "når|så snart|indtil|efter at|once|when|until|as soon as",
    (then) => `${then} (?:[^.,;]{0,60} )?(?:${DONE}|${ENGLISH_DONE})`,
  ),
  // By one of them, when something else has been done.
  signed(
    "(?:af|ved) (?:formand\\p{L}*|næstformand\\p{L}*|medformænd\\p{L}*|direktør\\p{L}*|sekretariatet)",
    (by) => `(?:${TO_COME})${FEW} ${by}`,
  ),
  signed("hvorefter|inden|før", (before) => `${before} [^.;,]{0,40}(?:${TO_COME})`),
  // In a form: "Godkendt: Nej", a box that nobody ticked.
  signed("nej|no(?!\\.?\\s?\\d)|ikke|not", (no) => `(?:${DONE}|${ENGLISH_DONE})\\s?[:?]\\s?${no}`),
  {
    sign: /\[\s?\]|[☐□]/u,
    form: new RegExp(
      `^(?:\\[\\s?\\]|[☐□])\\s?(?:${DONE}|${ENGLISH_DONE})|^(?:${DONE}|${ENGLISH_DONE})\\s?(?:\\[\\s?\\]|[☐□])$`,
      "iu",
    ),
  },
  signed("ikke (?:uden videre|umiddelbart|i sin helhed|helt|fuldt ud)", (notQuite) => `(?:${DONE}) ${notQuite}`),
  signed("hverken", (neither) => `${neither} (?:${DONE}|${TO_DO})`),
  signed("neither", (neither) => `${neither} (?:${ENGLISH_TO_DO}|${ENGLISH_DONE})`),
  signed(
    "(?:af|by) (?:alle|samtlige|all|everybody|everyone)(?:\\s\\p{L}+){0,2}?,? (?:undtagen|bortset fra|på nær|med undtagelse af|but|except)",
    (by) => `(?:${DONE}|${ENGLISH_DONE}) ${by}`,
  ),
  signed(
    "(?:men|but|mens|while|dog) (?:ikke|not) (?:af|by)",
    (but) => `(?:${DONE}|${ENGLISH_DONE})[^.;]{0,60}?,? ${but}`,
  ),
  signed("(?:(?:de )?(?:øvrige|andre)|resten) (?:afvis|forkast)\\p{L}+", (rest) => `(?:${DONE})[^.;]{0,40}?,? ${rest}`),
  signed("to be (?:confirmed|ratified)", (open) => `approved[^.;]{0,40} ${open}`),
  // Others than the committee: what one party does is not what all of them decided.
  signed(
    "kommune|region \\p{L}+|\\p{L}*ministeriet|\\p{L}*styrelsen|byrådet|regionsrådet|kommunalbestyrelsen",
    (other) => `${other} (?:${DONE})${FEW}\\s${NOT}`,
  ),
];

const APPROVAL = wholeWords(`${DONE}|${TO_DO}|${ENGLISH_TO_DO}|${ENGLISH_DONE}`);
/** Most sentences have none of the verbs. */
const PERHAPS =
  /godkend|tiltr|vedt|tilslut|imødek|støtte|efterretning|flertal|opbakning|approv|support|accept|adopt|endors|ratif|carr|agree|resolved|decided|voted|noted/iu;

/** Approval that a sentence speaks of and that was not given: turned down, put off, or left open. null: it says nothing of the kind. */
export function withheld(text: string): "rejected" | "postponed" | "open" | null {
  if (!PERHAPS.test(text)) return null;
  const isAny = (forms: readonly Signed[]) => forms.some((form) => fits(form, text));
  if (isAny(AT_A_LATER_MEETING)) return "postponed";
  if (isAny(OPEN)) return "open";
  if (!isAny(DENIED)) return null;
  // "Nordby godkender, Sydby godkender ikke": not what all of them say.
  const denied = DENIED_AFTER.form.exec(text);
  return denied && APPROVAL.test(text.replace(denied[0], " ")) ? "open" : "rejected";
}
