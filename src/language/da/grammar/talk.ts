import { asides, takenBack } from "./aside.ts";
import { inBygoneYears } from "./past.ts";
import { stories } from "./story.ts";
import { DONE } from "./words.ts";

/** Meant for somebody else: what was written last may be as right as before. */
const ELSEWHERE = [
  String.raw`^(?!.*(?:‹|slet|fjern|fortryd|annull|træk|tag|lav\s|rul|tilbage)).*(?<!\p{L})forkerte?\s(?:chat|tråd|vindue|kanal|gruppe|samtale|app|skærm|adressat|modtager)\p{L}{0,2}(?:\s(?:igen|her|vist|jo))*(?=$|[\s.!,:)]*$|[,.!]\s)`,
  String.raw`^(?!.*‹)(?:\p{L}+[,.!]?\s){0,3}(?:det|(?:den|denne)(?:\s(?:her\s)?besked)?|beskeden)\s(?:skulle\s(?:jeg\s|vi\s)?(?:have|ha|være)\s(?:skrevet|sendt)|var(?:\s(?:slet|egentlig|vist|altså))?(?:\sikke)?(?:\s(?:tænkt|ment|beregnet))?)\s(?:til|i\s(?:en|et|den|det)\s(?:anden|andet|forkerte?))\s(?!vores|mødet|næste|dagsord|referat)[^.,;:?!]+[.!]*$`,
];

/** What is talked about, and nobody is to do. */
export const idleTalk = [
  ...ELSEWHERE,
  ...asides,
  ...stories,
  inBygoneYears,
  ...takenBack.map((joke) => `^${joke}`),
  // What nobody has said.
  String.raw`^(?!.*\s(?:jeg|vi)\s)(?:(?:men|og|så|nå)\s)*(?:der\ser\s)?ingen,?\s(?:der\s)?(?:har|havde)\s(?:\p{L}+\s)?(?:sagt|skrevet|fortalt|meldt\sud|nævnt|påstået|hørt)(?:\s[^\s.,;:?!]+){0,2},?\sat\s[^?]*$`,
  // What is better left alone.
  String.raw`^(?!.*(?:aflys|flyt|i\sstedet|hellere|‹d))(?:jeg|vi)\ssynes\s(?:\p{L}+\s)?ikke,?\s(?:at\s)?(?:vi|man)\s(?:\p{L}+\s)?(?:skal|bør|behøver)\s(?:at\s)?(?:\p{L}+\s)?(?:tage|drøfte|snakke|tale|diskutere|bruge|have|vende)\s[^?]*$`,
  String.raw`^(?!.*‹d)[^?]*(?:ikke|ik)\s(?:\p{L}+\s)?${DONE}[^?]*(?:lad|lade|hold|holde)\s(?:bare\s)?(?:den|det|opgaven)\s(?:[^\s.,;:?!]+\s)?(?:stå|være|blive)(?!\p{L})[^?]*$`,
];

/** Who would do something if something happened. */
export const whoWould = [
  String.raw`^(?:men\s|og\s|så\s)*(?:hvem|hvilke[nt]?\s\p{L}+)\s(?:(?:ville|skulle|kunne|mon)\s)+[^?]*\shvis\s`,
];
