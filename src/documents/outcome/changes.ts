import { DONE, ENGLISH_DONE } from "../vocabulary/approval.ts";
import { FEW } from "./withheld.ts";

const HOW_MANY =
  "(?:(?:den|denne|de|disse|en|et|én|ét|to|tre|fire|fem|\\d+|følgende|enkelte?|få|nogle|visse|flere|mindre|små|sproglige|redaktionelle|aftalte|nævnte|foreslåede) ){0,3}";
const HOW_MANY_IN_ENGLISH =
  "(?:(?:the|this|these|an?|one|two|three|four|five|\\d+|some|several|few|minor|small|single|following|agreed|proposed) ){0,4}";
const DONE_TO_IT =
  "(?:ændres|nedsættes|begr\\p{L}{1,2}nses|forkortes|udvides|reduceres|skærpes|forhøjes|hæves|sænkes|rettes|tilføjes|erstattes|rykkes|forlænges|udgår|slettes|skrives om|indarbejdes)";
const DONE_TO_IT_IN_ENGLISH =
  "(?:changed|amended|reduced|raised|extended|shortened|deleted|removed|added|replaced|revised|halved|doubled)";
/** A remark alone changes nothing: "med bemærkning om, at økonomien følges tæt". */
const WITH_CHANGES = new RegExp(
  [
    `(?:med|under) ${HOW_MANY}(?:(?:æ|ae)ndring|rettelse|tilf(?:ø|oe?)jelse|justering|pr(?:æ|ae)cisering|forbehold|foruds(?:æ|ae)tning)`,
    `subject to|provided that|on (?:the )?condition that|conditional on|with ${HOW_MANY_IN_ENGLISH}(?:amend|chang|correction|addition|modification|alteration|revision|proviso|caveat|reservation)`,
    "forudsat,? at|betinget af|as amended|i (?:den )?(?:tilrettet|ændret|revideret|justeret) (?:form|udgave|version)|tilrettes",
    "[,–—(-]\\s*dog (?:skal|ikke|uden|med)|dog således,? at|,\\s(?:men|dog) (?:kun|alene|begrænset til|højst)|,\\sbut only",
    `(?:idet|således at|mod at|bemærkning(?:er)?,?(?: om)?,? at) [^.;]{0,60}${DONE_TO_IT}`,
    `with (?:the|an?|one) (?:comment|remark|observation) that [^.;]{0,60}${DONE_TO_IT_IN_ENGLISH}`,
  ].join("|"),
  "iu",
);
/** "Delvist godkendt", "approved in part" */
const PARTLY = new RegExp(
  `(?<!\\p{L})(?:delvist?|til dels|partly|partially) (?:${DONE}|${ENGLISH_DONE})(?!\\p{L})|(?<!\\p{L})(?:${DONE}|${ENGLISH_DONE})${FEW} (?:delvist?|til dels|partly|partially|in part)(?=[.,;]|$)|(?<!\\p{L})(?:kun|alene|blot|only) (?:(?:den|en|et|the|a|one) )?(?:(?:første|anden|tredje|sidste|ene|mindre|større|first|second|third|last|minor) )?(?:del|dele|halvdel|halvdelen|afsnit|part|parts|half|section)(?:en|et)?(?!\\p{L})[^.;,]{0,60}?(?:${DONE}|${ENGLISH_DONE})(?!\\p{L})`,
  "iu",
);
/** "Bortset fra strækningen ved skolen", not "af alle bortset fra to" or "bortset fra Region Øst". */
const EXCEPT =
  /(?<!(?:alle|samtlige|all|everybody|everyone)(?: \p{L}+){0,3},? )(?<!\p{L})(?:bortset fra|med undtagelse af|undtagen|på nær|except(?: for| that)?|apart from|with the exception of) (?!\p{Lu}|\d+ (?:medlem|member)|(?:et|en|to|tre|one|two|three) (?:medlem|member|stemme))/u;

/** What of a sentence says that something was approved in another form than it was asked for. */
export const changeIn = (text: string): RegExpExecArray | null =>
  WITH_CHANGES.exec(text) ?? EXCEPT.exec(text) ?? PARTLY.exec(text);
