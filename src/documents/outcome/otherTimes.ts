import { DONE_TO_IT } from "../vocabulary/deciding.ts";
import type { PlainDate } from "../../domain/time.ts";
import { remembered } from "../../domain/remembered.ts";
import { anyOf } from "../vocabulary/anyOf.ts";
import { wholeWords } from "../vocabulary/wholeWords.ts";

const DID =
  "godkendte|tiltrådte|vedtog|tilsluttede|anbefalede|drøftede|debatterede|behandlede|besluttede|afviste|forkastede|udsatte|udskød|imødekom|bevilgede|tog";
const DONE = `${DONE_TO_IT}|${DID}`;
const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(" ");
const MONTH = [...MONTHS, "january|february|march|may|june|july|october"].join("|");
const SEASON = "foråret|sommeren|efteråret|vinteren|sidste uge|sidste måned";
/** A day, a month or a year that is not today; the meeting's own is taken out before. */
const WHEN = `(?:(?:i|in|back in|during) (?:${MONTH}|${SEASON})(?: (?:19|20)\\d\\d)?|(?:i|in) (?:19|20)\\d\\d(?![\\d-])|(?:den|d\\.|on)\\s?\\d{1,2}(?:(?:\\.|st|nd|rd|th)? ?(?:${MONTH})(?: (?:19|20)\\d\\d)?|[./-]\\d{1,2}(?:[./-]\\d{2,4})?)|on (?:${MONTH}) \\d{1,2}|sidste (?:år|ar|forår|forar|sommer|efterår|vinter|måned|uge|gang)|forrige (?:år|måned|uge)|i fjor|i går|for (?:\\p{L}+ ){1,2}(?:år|ar|måneder|uger) siden|tidligere på (?:året|måneden)|last (?:year|month|week|spring|summer|autumn|winter|time)|(?:a|one|two|three|some|several) (?:years?|months?|weeks?) ago|earlier this (?:year|month)|yesterday)`;
/** To put off is always until later: where that is likely or hoped for, nothing is invented. */
const NOT_PUT_OFF = "(?!uds|deferred|postponed)";
const LAST =
  "(?:(?:sidste|forrige|last) \\p{L}+|i fjor|(?:i|in) (?:19|20)\\d\\d|for (?:\\p{L}+ ){1,2}siden|(?:\\p{L}+ ){1,2}ago)";
const FEW = `(?:\\s(?!(?:at|om|som|der|og|men|eller|samt|for|til|af|med|uden|på|hvis|fra|pr|inden|senest|efter|før|hvor\\p{L}*|hvilke\\p{L}*|that|which|and|but|or|from|to|until|by|with|before|after)(?!\\p{L}))[\\p{L}\\d]+){0,4}?`;

/** What tells of an earlier meeting up to the verb; or all that stands before it, as in "I marts godkendte klyngen". */
const EARLIER: readonly RegExp[] = [
  wholeWords(
    `(?:tidligere|allerede|previously|already|earlier|forinden|i sin tid)(?:\\s(?!og\\s|and\\s)\\p{L}+){0,3}? (?:${DONE})`,
  ),
  wholeWords(`(?:havde|had)(?:\\s\\p{L}+){0,3}? (?:${DONE})`),
  wholeWords(`(?:${DONE}) (?:tidligere|allerede|previously|already|earlier|forinden)`),
  wholeWords(`${NOT_PUT_OFF}(?:${DONE})${FEW},? ${WHEN}`),
  wholeWords(`(?:udsat|udsatte|udskudt|udskød|deferred|postponed)${FEW} ${LAST}`),
  wholeWords(`(?:blev|var|er|har|was|were|has) ${WHEN}(?:\\s\\p{L}+){0,2}? (?:${DONE})`),
];
const EARLIER_ALL: readonly RegExp[] = [
  new RegExp(
    `^(?:allerede |already |back |p[åa] m[øo]det |ved m[øo]det |at the meeting )?${WHEN}(?:,? (?:\\p{L}+ )?)(?:har |havde )?(?:blev|var|er|${DID}|the|a|it|we|members|\\p{L}+ had)(?!\\p{L})`,
    "iu",
  ),
];

/** Told as likely, hoped for, needed or on its way. */
const TO_COME: readonly RegExp[] = [
  wholeWords(
    `(?:sandsynligvis|formentlig|formodentlig|måske|muligvis|antagelig(?:t|vis)?|forhåbentlig|forventeligt|angiveligt|vistnok|n(?:æ|ae)ppe|n(?:æ|ae)sten|knap(?:t|pt)?|probably|likely|presumably|perhaps|maybe|hopefully|possibly|hardly|scarcely|nearly|almost|apparently)(?:\\s(?!(?:og|and|men|but)\\s)\\p{L}+){0,4}? ${NOT_PUT_OFF}(?:${DONE})`,
  ),
  wholeWords(
    `(?:bliver|blev|er|var|skal|vil|kan|kunne|må) (?:vel )?nok(?:\\s\\p{L}+){0,2}? ${NOT_PUT_OFF}(?:${DONE})|nok (?:bliver|er|kan|skal|vil|blev)(?:\\s\\p{L}+){0,2}? ${NOT_PUT_OFF}(?:${DONE})`,
  ),
  wholeWords(
    `(?:ventes|forventes|skulle gerne|skulle|burde|bør|håbes|ønskes|bedes|kræves|planlægges|anmodes om at blive|står til at blive|mangler(?: stadig| fortsat)? at blive|afventer at blive)(?:\\s\\p{L}+){0,3}? ${NOT_PUT_OFF}(?:${DONE})`,
  ),
  wholeWords(
    `(?:klar|parat|moden|modent|t(?:æ|ae)t p[åa]|nær ved|på vej|lige ved|nødt|egnet)(?: til)?(?:\\s\\p{L}+){0,2}?,? (?:at|til at) (?:blive|være|kunne) ${NOT_PUT_OFF}(?:${DONE})`,
  ),
  wholeWords(
    `(?:ready|close|about|due|yet|likely|expected|hoped|important|necessary|essential|vital|needs?|remains?|has|have|ought|scheduled|set|unlikely)(?:\\s\\p{L}+){0,3}? to (?:be|being) ${NOT_PUT_OFF}(?:${DONE})|(?:close to|short of|on the way to) being ${NOT_PUT_OFF}(?:${DONE})`,
  ),
  wholeWords(
    `(?:vigtigt|nødvendigt|afgørende|ønskeligt|væsentligt|oplagt|naturligt|rimeligt|bedst|krav|h[åa]bet|h[åa]b om|meningen|hensigten|tanken|planen er|målet|ambitionen|forventningen)(?: for \\p{L}+)?,? at [^.;]*?${NOT_PUT_OFF}(?:${DONE})`,
  ),
  wholeWords(
    `(?:important|essential|necessary|vital|crucial|desirable|best|the hope|the aim|the intention) (?:is )?that [^.;]*?${NOT_PUT_OFF}(?:${DONE})`,
  ),
  wholeWords(
    `(?:bliver|blive)(?:\\s\\p{L}+){0,2}? ${NOT_PUT_OFF}(?:${DONE_TO_IT})(?:\\s\\p{L}+){0,2}? (?:i|til|inden|primo|medio|ultimo|på (?:næste|et|det næste|et senere|et kommende)) (?:${MONTH}|\\p{L}*møde)`,
  ),
];
/** "Planen drøftes på næste møde": it has not been yet. */
export const DISCUSSED_LATER = wholeWords(
  `(?:drøftes|behandles|debatteres)${FEW} (?:igen |først |senere )?(?:på|ved|i|til) (?:(?:det|et|vores) )?(?:næste|kommende|senere|efterfølgende|${MONTH})`,
);
/** A part of them, or of it: not what was asked. */
const NOT_ALL: readonly RegExp[] = [
  wholeWords(
    `(?:ikke alle|ikke samtlige|langt fra alle|not all|not every(?:one|body))(?:\\s\\p{L}+){0,5}? (?:${DONE}|godkende|tiltræde|støtte|tilslutte|approve|support|accept)`,
  ),
  wholeWords(
    `(?:kun|alene|blot|only) (?:\\p{L}+ |\\d+ ){0,2}(?:medlem(?:mer)?|kommuner?|parter|members?|nogle|enkelte|få|some|a few)(?:\\s\\p{L}+){0,3}? (?:${DONE}|godkende|tiltræde|støtte|approve|support)`,
  ),
];

const FORMS = [...EARLIER, ...TO_COME, ...NOT_ALL];
const PERHAPS = anyOf([...FORMS, ...EARLIER_ALL]);
/** Most sentences have none of these. */
const SIGNS =
  /tidligere|allerede|previous|already|earlier|forinden|i sin tid|hav?de|had|\d|janu|febr|mar[tc]|april|maj|may|jun|jul|augu|septe|okto|octo|novem|decem|forår|sommer|efterår|vinter|sidste|last|forrige|i fjor|i går|siden|ago|yester|sandsyn|formen|formod|måske|mulig|antag|forhåb|forvent|angiv|vistnok|n(?:æ|ae)ppe|n(?:æ|ae)sten|knap|likely|probab|presum|perhaps|maybe|hope|possib|hardly|scarce|nearly|almost|nok|ventes|h[åa]b|ønskes|bedes|kræves|planlæg|skulle|burde|bør|anmodes|mangler|afventer|står til|klar|parat|moden|t(?:æ|ae)t p[åa]|nær ved|på vej|lige ved|nødt|egnet|ready|close|about|due|yet|expected|import|neces|essen|vital|need|remain|ought|sched|vigtig|nødven|afgør|væsentl|oplagt|naturl|rimel|bedst|krav|meningen|hensig|tanken|er,? at|målet|ambit|crucial|desir|best|aim|inten|bliver|blive|drøftes|behandles|debatteres|alle|samtlige|not |kun|alene|blot|only|back in|during/iu;

/** The text without what it tells of another time. `day`: the meeting's own, which is none. */
export function withoutOtherTimes(text: string, day: PlainDate | null): string {
  if (!SIGNS.test(text) || !PERHAPS.test(text)) return text;
  const dated = day === null ? text : text.replace(named(day), "");
  if (EARLIER_ALL.some((form) => form.test(dated))) return "";
  const left = FORMS.reduce((rest, form) => rest.replace(form, " … "), dated);
  return left === dated ? text : left;
}

/** The meeting's day as it is written: "den 28. august 2025", "on 28 August", "d. 28/8". */
const named = remembered((day: string): RegExp => {
  const [year = "", month = "", date = ""] = day.split("-").map((part) => part.replace(/^0/u, ""));
  const name = `${(MONTHS[Number(month) - 1] ?? "").slice(0, 2)}\\p{L}+`;
  return new RegExp(
    `(?<![\\p{L}\\d])(?:(?:den|d\\.|on)\\s?)?0?${date}(?:st|nd|rd|th|\\.)?(?: ?${name}|[./-]0?${month})(?:[ ./-](?:${year}|${year.slice(2)}))?(?![\\p{L}\\d])`,
    "iu",
  );
});
