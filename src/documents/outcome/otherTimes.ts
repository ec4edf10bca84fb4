import { DONE_TO_IT } from "../vocabulary/deciding.ts";
import type { PlainDate } from "../../domain/time.ts";
import { remembered } from "../../domain/remembered.ts";
import { fits, signed, type Signed } from "../vocabulary/signed.ts";
import { wholeWords } from "../vocabulary/wholeWords.ts";

/** As a text without its æ, ø and å may have it: "paa moedet", "pa modet". */
const anySpelling = (source: string): string =>
  source.replaceAll("æ", "(?:æ|ae?)").replaceAll("ø", "(?:ø|oe?)").replaceAll("å", "(?:å|aa?)");
const expression = (source: string) => new RegExp(anySpelling(source), "iu");
const spelled = (source: string) => wholeWords(anySpelling(source));

const DID =
  "godkendte|tiltrådte|vedtog|tilsluttede|anbefalede|drøftede|debatterede|behandlede|besluttede|afviste|forkastede|udsatte|udskød|imødekom|bevilgede|tog";
const DONE = `${DONE_TO_IT}|${DID}`;
const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(" ");
const ENGLISH_MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const MONTH = [...new Set([...MONTHS, ...ENGLISH_MONTHS])].join("|");
const SEASON = "foråret|sommeren|efteråret|vinteren|sidste uge|sidste måned";
/** A day, a month or a year that is not today; the meeting's own is taken out before. */
const WHEN = `(?:(?:i|in|back in|during) (?:${MONTH}|${SEASON})(?: (?:19|20)\\d\\d)?|(?:i|in) (?:19|20)\\d\\d(?![\\d-])|(?:den|d\\.|on)\\s?\\d{1,2}(?:(?:\\.|st|nd|rd|th)? ?(?:${MONTH})(?: (?:19|20)\\d\\d)?|[./-]\\d{1,2}(?:[./-]\\d{2,4})?)|on (?:${MONTH}) \\d{1,2}|sidste (?:år|forår|sommer|efterår|vinter|måned|uge|gang)|forrige (?:år|måned|uge)|i fjor|i går|for (?:\\p{L}+ ){1,2}(?:år|måneder|uger) siden|tidligere på (?:året|måneden)|last (?:year|month|week|spring|summer|autumn|winter|time)|(?:a|one|two|three|some|several) (?:years?|months?|weeks?) ago|earlier this (?:year|month)|yesterday)`;
/** A word or a figure that is in each of these. */
const OF_A_TIME = `\\d|${MONTH}|${SEASON}|sidste|forrige|fjor|i går|siden|tidligere på|last|ago(?!\\p{L})|earlier this|yesterday`;
const THEN = expression(OF_A_TIME);
const AT_A_MEETING_THEN = expression(`(?:møde|meeting).*(?:${OF_A_TIME})|(?:${MONTH}) (?:\\p{L}+ )?meeting`);
/** To put off is always until later: where that is likely or hoped for, nothing is invented. */
const NOT_PUT_OFF = "(?!uds|deferred|postponed)";
const LAST =
  "(?:(?:sidste|forrige|last) \\p{L}+|i fjor|(?:i|in) (?:19|20)\\d\\d|for (?:\\p{L}+ ){1,2}siden|(?:\\p{L}+ ){1,2}ago)";
const FEW = `(?:\\s(?!(?:at|om|som|der|og|men|eller|samt|for|til|af|med|uden|på|hvis|fra|pr|inden|senest|efter|før|hvor\\p{L}*|hvilke\\p{L}*|that|which|and|but|or|from|to|until|by|with|before|after)(?!\\p{L}))[\\p{L}\\d]+){0,4}?`;

/** "På mødet den 3. juni", "på sit møde i maj", "at its June meeting". */
const MEETING_THEN = `(?:(?:på|ved) (?:\\p{L}*mødet|(?:sit|deres|vores|et) (?:\\p{L}+ )?\\p{L}*møde),? ${WHEN}|at (?:the|its|their|our) (?:\\p{L}+ )?meeting ${WHEN}|at (?:its|their|our|the) (?:(?:${MONTH}) (?:\\p{L}+ )?meeting|meeting (?:in|of|on) (?:${MONTH})))`;
/** Past when it is told of as a time: "før jul". */
const BEFORE =
  "(?:før (?:jul(?:en)?|påsken?|pinsen?|nytår|\\p{L}*ferien|sommeren)|before (?:christmas|easter|the (?:summer|holidays?|break)))";

const told = (sign: string, formOf: (sign: string) => string): Signed => signed(sign, formOf, spelled);

const ALREADY = "tidligere|allerede|previously|already|earlier|forinden|i sin tid|i forvejen|dengang|back then";
/** What tells of an earlier meeting up to the verb; or all that stands before it, as in "I marts godkendte klyngen". */
const EARLIER: readonly Signed[] = [
  told(ALREADY, (before) => `${before}(?:\\s(?!og\\s|and\\s)\\p{L}+){0,3}? (?:${DONE})`),
  told("havde|had", (had) => `${had}(?:\\s\\p{L}+){0,3}? (?:${DONE})`),
  told(ALREADY, (before) => `(?:${DONE}) ${before}`),
  { sign: THEN, form: spelled(`${NOT_PUT_OFF}(?:${DONE})${FEW},? ${WHEN}`) },
  { sign: AT_A_MEETING_THEN, form: spelled(`${NOT_PUT_OFF}(?!drøftes|behandles)(?:${DONE})${FEW},? ${MEETING_THEN}`) },
  told(BEFORE, (then) => `${NOT_PUT_OFF}(?!drøftes|behandles)(?:${DONE})${FEW},? ${then}`),
  told(
    "da",
    (as) => `${as} [^.,;]{1,60} (?:blev|var)(?:\\s\\p{L}+)? ${NOT_PUT_OFF}(?:${DONE_TO_IT})(?=, (?:var|havde))`,
  ),
  told(LAST, (last) => `(?:udsat|udsatte|udskudt|udskød|deferred|postponed)${FEW} ${last}`),
  { sign: THEN, form: spelled(`(?:blev|var|er|har|was|were|has) ${WHEN}(?:\\s\\p{L}+){0,2}? (?:${DONE})`) },
];
const EARLIER_ALL: readonly Signed[] = [
  {
    sign: expression("^(?:på|ved|at) "),
    form: expression(
      `^${MEETING_THEN},? (?:\\p{L}+ )?(?:har |havde )?(?:blev|var|er|${DID}|the|a|it|we|members|\\p{L}+ had)(?!\\p{L})`,
    ),
  },
  {
    sign: THEN,
    form: expression(
      `^(?:allerede |already |back |på mødet |ved mødet |at the meeting )?${WHEN}(?:,? (?:\\p{L}+ )?)(?:har |havde )?(?:blev|var|er|${DID}|the|a|it|we|members|\\p{L}+ had)(?!\\p{L})`,
    ),
  },
];

/** Told as likely, hoped for, needed or on its way. */
const TO_COME: readonly Signed[] = [
  told(
    "sandsynligvis|formentlig|formodentlig|måske|muligvis|antagelig(?:t|vis)?|forhåbentlig|forventeligt|angiveligt|vistnok|næppe|næsten|knap(?:t|pt)?|probably|likely|presumably|perhaps|maybe|hopefully|possibly|hardly|scarcely|nearly|almost|apparently|så godt som|as good as|virtually",
    (likely) => `${likely}(?:\\s(?!(?:og|and|men|but)\\s)\\p{L}+){0,4}? ${NOT_PUT_OFF}(?:${DONE})`,
  ),
  told(
    "nok",
    (likely) =>
      `(?:bliver|blev|er|var|skal|vil|kan|kunne|må) (?:vel )?${likely}(?:\\s\\p{L}+){0,2}? ${NOT_PUT_OFF}(?:${DONE})|${likely} (?:bliver|er|kan|skal|vil|blev)(?:\\s\\p{L}+){0,2}? ${NOT_PUT_OFF}(?:${DONE})`,
  ),
  told(
    "ventes|forventes|skulle gerne|skulle|burde|bør|håbes|ønskes|bedes|kræves|planlægges|anmodes om at blive|står til at blive|mangler(?: stadig| fortsat)? at blive|afventer at blive",
    (expected) => `${expected}(?:\\s\\p{L}+){0,3}? ${NOT_PUT_OFF}(?:${DONE})`,
  ),
  told(
    "klar|parat|moden|modent|tæt på|nær ved|på vej|lige ved|nødt|egnet",
    (near) => `${near}(?: til)?(?:\\s\\p{L}+){0,2}?,? (?:at|til at) (?:blive|være|kunne) ${NOT_PUT_OFF}(?:${DONE})`,
  ),
  told(
    "to (?:be|being)",
    (toBe) =>
      `(?:ready|close|about|due|yet|likely|expected|hoped|important|necessary|essential|vital|needs?|remains?|has|have|ought|scheduled|set|unlikely)(?:\\s\\p{L}+){0,3}? ${toBe} ${NOT_PUT_OFF}(?:${DONE})`,
  ),
  told("(?:close to|short of|on the way to) being", (being) => `${being} ${NOT_PUT_OFF}(?:${DONE})`),
  told(
    "vigtigt|nødvendigt|afgørende|ønskeligt|væsentligt|oplagt|naturligt|rimeligt|bedst|krav|håbet|håb om|meningen|hensigten|tanken|planen er|målet|ambitionen|forventningen|ønsket|mangler (?:kun|bare|blot|alene)",
    (wanted) => `${wanted}(?: for \\p{L}+)?(?: er| var)?,? at [^.;]*?${NOT_PUT_OFF}(?:${DONE})`,
  ),
  told(
    "important|essential|necessary|vital|crucial|desirable|best|the hope|the aim|the intention",
    (wanted) => `${wanted} (?:is )?that [^.;]*?${NOT_PUT_OFF}(?:${DONE})`,
  ),
  told(
    "bliver|blive",
    (becomes) =>
      `${becomes}(?:\\s\\p{L}+){0,2}? ${NOT_PUT_OFF}(?:${DONE_TO_IT})(?:\\s\\p{L}+){0,2}? (?:i|til|inden|primo|medio|ultimo|på (?:næste|et|det næste|et senere|et kommende)) (?:${MONTH}|\\p{L}*møde)`,
  ),
  told(
    "endnu ingen|ingen,? der|ingen (?:\\p{L}+ )?endnu|(?:nobody|no one|none)(?: of (?:the )?\\p{L}+)? (?:has|have) yet",
    (nobody) => `${nobody}[^.;]*?(?:${DONE})`,
  ),
  told("gerne", (gladly) => `(?:så|ser|vil|ville) (?:\\p{L}+ )?${gladly} [^.,;]*?${NOT_PUT_OFF}(?:${DONE_TO_IT})`),
  told(
    "wants?|wanted|would like|wished",
    (wishes) =>
      `${wishes}(?: to (?:see|have))? (?:the|this|it|a|our|their)(?:\\s\\p{L}+){0,3}? ${NOT_PUT_OFF}(?:${DONE_TO_IT})`,
  ),
  told(
    "indstilles|anbefales|foreslås",
    (proposed) =>
      `${proposed}(?: \\p{L}+)? (?:${DONE_TO_IT})${FEW} (?:på|ved|i|til) (?:(?:det|et|vores) )?(?:næste|kommende|senere|efterfølgende|${MONTH})`,
  ),
];
/** Told of as a thing that has been approved or would be: "en godkendt plan", "den godkendte plan blev gennemgået". */
const AS_A_THING: readonly RegExp[] = [
  spelled("(?:en|et) (?:godkendt|vedtaget) \\p{L}+|(?:an?|the) (?:approved|adopted) \\p{L}+"),
  spelled(
    "(?:den|det|de) (?:godkendte|vedtagne|tiltrådte) \\p{L}+(?= (?:blev|bliver|er|var|skal|vil|kan|gælder)(?!\\p{L}))",
  ),
];
/** "Planen drøftes på næste møde": it has not been yet. */
export const DISCUSSED_LATER = spelled(
  `(?:drøftes|behandles|debatteres)${FEW} (?:igen |først |senere )?(?:på|ved|i|til) (?:(?:det|et|vores) )?(?:næste|kommende|senere|efterfølgende|${MONTH})`,
);
const NUMBER =
  "\\d+|en|én|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
/** A part of them, or of it: not what was asked. */
const NOT_ALL: readonly Signed[] = [
  told(
    "ikke alle|ikke samtlige|langt fra alle|not all|not every(?:one|body)",
    (notAll) => `${notAll}(?:\\s\\p{L}+){0,5}? (?:${DONE}|godkende|tiltræde|støtte|tilslutte|approve|support|accept)`,
  ),
  told(
    "(?:kun|alene|blot|only) (?:\\p{L}+ |\\d+ ){0,2}(?:medlem(?:mer)?|kommuner?|parter|members?|nogle|enkelte|få|some|a few)",
    (few) => `${few}(?:\\s\\p{L}+){0,3}? (?:${DONE}|godkende|tiltræde|støtte|approve|support)`,
  ),
  told(
    `(?<!(?:alle|samtlige|all) )(?:${NUMBER}) (?:ud )?(?:af|of|out of) (?:(?:de|the) )?(?:${NUMBER})`,
    (some) => `${some}(?:\\s\\p{L}+){0,2}? (?:${DONE})`,
  ),
  told(
    "(?:halvdelen|nogle|enkelte|en del|half|some|a few|several) (?:af|of)",
    (some) => `${some}(?:\\s\\p{L}+){1,2}? (?:${DONE})`,
  ),
  told(
    "(?:flere|nogle|mange|enkelte|several|some|many)(?: (?:medlemmer|kommuner|parter|members))?(?: (?:kunne|ville|kan|vil|could|would))?",
    (some) => `${some} (?:${DONE}|godkende|tiltræde|støtte|approve|support)`,
  ),
];
const FROM_SOME = spelled(
  `(?:tilslutning|opbakning) fra (?:kun )?(?:${NUMBER}|nogle|enkelte|flere) (?:(?:af )?(?:de )?)?(?:kommuner?(?:ne)?|medlem\\p{L}*|part\\p{L}*)`,
);
/** Agreed was that nothing is done yet. */
const WAITS = spelled(
  "(?:tilslutning|opbakning|enighed|enige) (?:til|om)(?: at)? (?:vente|afvente|se tiden an|(?:stille|lade) (?:\\p{L}+ )?(?:i bero|ligge))|(?:agreed|agreement|support|resolved) (?:to|for) (?:wait|waiting|hold off|holding off)",
);

const FORMS = [...EARLIER, ...TO_COME, ...AS_A_THING, ...NOT_ALL, FROM_SOME, WAITS];

/** The text without what it tells of another time. `day`: the meeting's own, which is none. */
export function withoutOtherTimes(text: string, day: PlainDate | null): string {
  const forms = FORMS.flatMap((one) => (one instanceof RegExp ? one : one.sign.test(text) ? one.form : []));
  const dated = day === null ? text : text.replace(named(day), "");
  if (EARLIER_ALL.some((one) => fits(one, dated))) return "";
  const left = forms.reduce((rest, form) => rest.replace(form, " … "), dated);
  return left === dated ? text : left;
}

/** The meeting's day as it is written: "den 28. august 2025", "on 28 August", "d. 28/8". */
const named = remembered((day: string): RegExp => {
  const [year = "", month = "", date = ""] = day.split("-").map((part) => part.replace(/^0/u, ""));
  const names = [MONTHS, ENGLISH_MONTHS].flatMap((all) => all[Number(month) - 1] ?? []);
  const name = `(?:${[...names, ...names.map((one) => `${one.slice(0, 3)}\\.?`)].join("|")})`;
  return new RegExp(
    `(?<![\\p{L}\\d])(?:(?:den|d\\.|on)\\s?)?0?${date}(?:st|nd|rd|th|\\.)?(?: ?${name}|[./-]0?${month})(?:[ ./-](?:${year}|${year.slice(2)}))?(?![\\p{L}\\d])|(?<=(?:the|its|our|their) )${name} (?=(?:\\p{L}+ )?meeting)`,
    "iu",
  );
});
