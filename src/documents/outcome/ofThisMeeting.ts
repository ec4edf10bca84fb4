import type { Setting } from "../meeting/setting.ts";
import type { Sentence } from "../prose/sentences.ts";
import { withoutBars } from "../repair/phrases.ts";
import { DECIDES } from "../vocabulary/deciding.ts";
import { changeIn } from "./changes.ts";
import { actOfOthers } from "./otherBodies.ts";
import { ticked } from "./plainWords.ts";
import { withoutOtherTimes } from "./otherTimes.ts";

/** Between main clauses. */
const BETWEEN = /((?:,\s(?:og|mens|men|and|but|while)|;)\s)/iu;
const ASKS = /\?["”»)]?\s*$/u;

const DO_AWAY = "(?:afvise|forkaste|udsætte|udskyde|sende|reject|refuse|decline|defer|postpone|dismiss)";
const PROPOSAL =
  "(?:forslag(?:et)?|ønsket?|anmodning(?:en)?|opfordring(?:en)?|motion|proposal|request|suggestion)(?: \\p{L}+){0,3}? (?:om|på|til|to|that)(?: at)?";
const LOST =
  "(?:forkastet|afvist|afslået|nedstemt|trukket tilbage|ikke (?:vedtaget|godkendt|imødekommet|fulgt)|ikke (?:flertal|opbakning|tilslutning)|bortfaldt|faldt|lost|defeated|rejected|withdrawn|fell|failed|voted down|not (?:carried|approved|supported|agreed))";
/** "Et forslag om at afvise planen blev forkastet": no yes, no no. */
const COUNTER_LOST: readonly RegExp[] = [
  `${PROPOSAL} ${DO_AWAY}(?!\\p{L})[^.;]*?${LOST}`,
  `(?:forkastede|afviste|nedstemte|stemte imod|ikke (?:flertal|opbakning|tilslutning|stemning) (?:for|til)|rejected|voted against|no (?:support|majority) for)(?: \\p{L}+){0,2}? (?:${PROPOSAL}|at) ${DO_AWAY}(?!\\p{L})[^.;,]*`,
].map((form) => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, "iu"));
/** "NN foreslog at udsætte planen." */
const PROPOSES_LESS = new RegExp(
  `(?<!\\p{L})(?:foreslog|foreslår|ønskede|ønsker|anmodede om|stillede forslag om|proposed|moved|suggested|wished|wanted|asked)(?!\\p{L})[^.;]*?(?:${DO_AWAY}|udsat|udskudt|afvist|deferred|rejected|postponed)(?!\\p{L})`,
  "iu",
);
const IT_LOST = new RegExp(
  `^(?:(?:det|dette|den|forslaget|ønsket|it|this|that|the (?:proposal|motion)) (?:var|er|blev|fik|havde|was|is|had|received|did)(?!\\p{L})|der var|there was)[^.;]*?(?:${LOST}|ingen|ikke|no|not)(?!\\p{L})`,
  "iu",
);

/** "FU godkendte" by the committee that is called so, which are nobody's initials. */
const inWords = (text: string, { isOwn }: Setting): string =>
  ticked(withoutBars(text)).replace(/^\p{Lu}{2}(?=\s\p{Ll})/u, (short) => (isOwn(short) ? "Udvalget" : short));

/** The sentences of an outcome, each with what of it was said of this committee at this meeting. */
export function saidHere(sentences: readonly Sentence[], setting: Setting): Sentence[] {
  return sentences.map((one, at) => {
    const before = sentences[at - 1]?.text ?? "";
    const isOfProposal = IT_LOST.test(one.text) && PROPOSES_LESS.test(before);
    return { ...one, text: isOfProposal ? "" : ofThisMeeting(inWords(one.text, setting), setting) };
  });
}

/**
 * What of a sentence is about this committee at this meeting: without what another body did, what was done earlier, and what is
 * only hoped for, likely or asked. A change that was made stays, whoever is named in it.
 */
function ofThisMeeting(text: string, setting: Setting): string {
  if (!DECIDES.test(text)) return text;
  if (ASKS.test(text)) return "";
  const change = changeIn(text);
  const end = change === null || change.index === 0 ? text.length : change.index;
  const said = text.slice(0, end);
  const left = said
    .split(BETWEEN)
    .map((clause) => {
      const here = withoutOtherTimes(withoutOthers(withoutCounters(clause), setting), setting.day);
      return here === clause || DECIDES.test(here) ? here : "";
    })
    .join("");
  return left === said ? text : `${left}${text.slice(end)}`;
}

/** "Planen, som Byrådet godkendte, blev udsat": what is told of a thing ends at its comma, all else with the clause. */
function withoutOthers(clause: string, setting: Setting): string {
  const at = actOfOthers(clause, setting);
  if (at < 0) return clause;
  const before = clause.slice(0, at);
  const comma =
    /(?<!\p{L})(?:som|der|da|når|indtil|før|inden|fordi|efter at|eftersom|idet|selv ?om|mens|at|which|that|as|since|because|when|until|after|before|although)\s(?:the\s)?$/iu.test(
      before,
    )
      ? clause.indexOf(",", at)
      : -1;
  return comma < 0 ? before : before + clause.slice(comma);
}

const withoutCounters = (clause: string): string =>
  COUNTER_LOST.reduce((left, form) => left.replace(form, " … "), clause);

/** Whether an outcome tells of an approval or a refusal that is not this committee's at this meeting, or not yet. */
export const isToldOtherwise = (sentences: readonly Sentence[], setting: Setting): boolean =>
  saidHere(sentences, setting).some(({ text }, at) => text !== inWords(sentences[at]?.text ?? "", setting));
