import type { ComingWords } from "../slots/comingWords.ts";
import { WHO } from "./grammar/words.ts";

const re = String.raw;
const DAY = re`‹d\d+›`;
const who = re`(?<who>${WHO})`;
/** "… fra Aalborg Kommune": for whom somebody comes is no person. */
const OF_THEM = re`(?:,?\s(?:fra|hos|\()\s?${WHO}[),]?)`;

/** What somebody does who comes or does not, and what tells that it is this; the writer is spoken of nowhere. */
const COMES = re`(?:(?:desværre|også|nok)\s)?(?:kan|kunne|kommer|er|bliver|melder|deltager|når|springer|møder|udebliver|ligger|sender|har|må|skal|tager|dukker|trækker)`;
const COMING = re`(?:ikke|ik|alligevel|afbud|fra|over|syg\p{L}*|forhindret|ferie|med|der|til|op|godt|komme|deltage|kommer|deltager|udebliver)`;
const TELLS = re`(?:jeg|vi)\s(?:har\s)?(?:[^\s.;:?!]+\s)?(?:meld\p{L}*|sen[dt]\p{L}*|giv\p{L}*)\s(?:mit\s)?`;
/** "Mit fly fra ‹n0› er aflyst", "mødet med ‹p0› trækker ud": whoever follows these is not who comes. */
const NOT_AFTER = re`(?<!(?<!\p{L})(?:fra|i|på|til|med|hos|ved|af|over|om)\s)`;
const NOT_MINE = re`(?!.*\s(?:jeg|mig|vi|os|min|mit|vores)(?!\p{L}))`;

export const comingWords: ComingWords = {
  person: [
    re`(?:afbud|frameld\p{L}*)\s(?:fra|for|på\svegne\saf)\s(?:begge\s|alle\s)?${who}`,
    re`(?<!${TELLS})afbud\stil\s${who}`,
    re`^(?:afbud|framelding|sygemelding)(?:\s?[:–-])?\s${who}`,
    re`(?:i\sstedet\sfor|for|på\svegne\saf)\s${who}\s(?:kommer|deltager|møder|går|stiller)`,
    re`i\sstedet\sfor\s${who}`,
    re`meld(?:er|e)?\s(?:lige\s|venligst\s|også\s)*${who}\s(?:fra|til|syg|afbud)`,
    re`${NOT_AFTER}${who}s?${OF_THEM}?\s(?:(?:har|må|skal|er\snødt\stil\sat|bliver\snødt\stil\sat|vil|desværre|også|nok)\s){0,3}(?:kan|kunne|kommer|er|bliver|meld\p{L}*|deltager|når|springer|møder|udebliver|ligger|sender|skriver|siger|ringer|meddeler|har|må|skal|tager|dukker|trækker)`,
    re`(?:kan|kommer|deltager|er|har|vil|ser)\s${who}`,
    re`(?:regne?|tælle?|tæl|skrive?|sætte?|sæt|stryge?|strege?|tilmelde?)\s(?:også\s|ikke\s)?(?:med\s)?${who}`,
    re`(?:afløser|erstatter|(?:vikarierer|træder\sind|dækker|møder|deltager|går)\sfor)\s${who}`,
    re`${who}s?\safbud`,
  ],
  toldOfIt: [re`${TELLS}afbud\stil\s${who}`],
  substitute: [
    re`(?:spørge?|prøve?|vælge?)\s(?:(?:så|lige|hellere|i\sstedet|gerne|bare|måske|eventuelt|evt\.?)\s)*${who}(?=$|[.,;!]|\s(?:i\sstedet|så|om\s(?:han|hun|vedkommende))(?!\p{L}))`,
    re`(?:stedfortræder\p{L}*|suppleant\p{L}*|(?<!› )afløser\p{L}*|substitut\p{L}*|vikar),?\s?(?:for\s(?:mig|ham|hende|${WHO})\s)?(?:er|bliver|hedder|kommer|deltager|møder)?\s?:?\s?${who}`,
    re`${who}\s(?:afløser|erstatter|(?:vikarierer|træder\sind|dækker|møder|deltager|går)\sfor)\s${WHO}`,
    re`i\s(?:mit\s|hans\s|hendes\s)?sted(?:et)?(?:\sfor\s(?:mig|ham|hende|os|${WHO}))?,?\s(?:deltager|kommer|møder|sender\s(?:jeg|vi)|stiller|tager|er\sdet|går|er|bliver\sdet|har\svi)?\s?${who}`,
    re`sender\s(?:jeg\s|vi\s)?(?:(?:min|vores|sin|hans|hendes|deres)\s\p{L}+\s)?${who}${OF_THEM}?(?=$|[.,;!]|\s(?:${DAY}|d\.|den|på|til|i\s|som|for\s))`,
    re`(?:med|har|får)\s${who}\s(?:som|til)`,
    re`repræsentere[td]?\saf\s${who}`,
    re`${who}\s(?:tager|overtager|klarer)\s(?:den|det|turen|mødet|pladsen|tjansen)\s(?:for\smig|i\smit\ssted)`,
    re`${who}${OF_THEM}?(?:,?\sat\s(?:han|hun|vedkommende))?\s(?!(?:\S+\s)?sender\s)[^.;:?!‹]{0,35}?(?:i\s(?:mit\s|hans\s|hendes\s)?sted(?:et)?|for\s(?:mig|ham|hende)|på\s(?:mine|hans|hendes)\svegne|(?:min|hans|hendes)\s(?:plads|stol)|(?<!\sog\s(?:min|hans|hendes|sin)\s)(?:stedfortræder|suppleant|afløser|vikar)|vikarierer|dækker(?:\sind)?|overtager|tager\sover|tager\spladsen|repræsenterer)`,
    re`${who}${OF_THEM}?\s(?:tager|går|kommer|træder)\s(?:med|ind|til)(?:\s|$)`,
  ],
  whoseTheyAre: [`(?<=…)${OF_THEM}`],
  perhapsInstead: [
    re`${who}\s(?:[^.,;:?!‹]{0,30}\sog\s)?(?:stiller\sop|tager\sover|træder\sind)`,
    re`${who}\s(?:kommer|deltager|møder|er\s(?:der|med|til\sstede)|tager\smed|gør(?:\sdet)?(?=$|[.,;!?])|kan(?:\sgodt)?(?:\skomme|\sdeltage|(?=$|[.,;!?])))(?!\s(?:[^\s.;:?!]+\s){0,2}?(?:ikke|ik)|\s(?:til\sat|fra|for\ssent))`,
  ],
  somebodyElse: [
    re`^(?<who>hende|ham|dem|begge(?:\sto)?|alle)(?=$|\s(?:fra|i|af)\s)`,
    re`^(?:desværre\s|nej,?\s|ja,?\s|jo,?\s|ok,?\s|men\s|og\s)?(?<who>han|hun|de|vedkommende|begge|alle)\s(?:kan|kommer|deltager)$`,
    re`^(?:desværre\s|nej,?\s|ja,?\s|jo,?\s|ok,?\s|men\s|og\s)?(?<who>han|hun|de|vedkommende|(?:min|vores|hans|hendes|deres)\s\p{L}+|\p{L}{4,}(?:en|et)|\p{L}{2,}erne|punkt\s\d+|to|tre|fire|flere|mange|nogle(?:\saf\s\p{L}+)?|et\spar|en\sdel)\s(?:kan|har|kommer|er|deltager|møder|bliver|melder|må|skal)\s(?![^.,;:?!]*\s(?:jeg|mig|vi)(?:\s|$))[^.,;:?!]*$`,
    re`afbud\s(?:fra|på\svegne\saf)\s(?<who>(?!mig|os|undertegnede|i|det|dette|den|næste|vores|mødet|klynge\p{L}*|\p{L}*møde\p{L}*)(?!\p{L}*møde)\p{L}+(?:\s(?!til|på|i|den|kl|pga|da|fordi|næste)\p{L}+)?)`,
  ],
  othersFirst: [
    re`^(?<who>ingen|alle(?:\s(?:andre|undtagen\s\S+))?)\s(?=(?:kan|kommer|deltager|møder|når|vil)(?!\p{L}))`,
    re`^(?:(?:desværre|nej|ja|ok|men|og|så|nå|hej|altså|i\sdag|${DAY})[,.!]?\s)*(?<who>(?:‹[bn]\d+›\s(?:fra|for|i|hos|på)|de(?!\snæste)|dem|den(?!\s(?:dag|dato|går|er|uge|tid))|ham|hende|en|et|min|mit|mine|hans|hendes|deres|ingen|alle|begge|flere|mange|nogle|nogen|halvdelen|resten|størstedelen|to|tre|fire|fem|folk|\p{L}{2,}(?:erne|ene)|\p{L}{3,}(?:en|et)\s(?:fra|i|hos|for)(?!\p{L}))(?!\s(?:uge|dag|aften|andet|gang|møde\p{L}*)\s)(?:\s(?!(?:kan|kommer|er|har|når|som|der)\s)(?!\p{L}*møde)[^\s.,;:?!]+){0,6}?)\s(?=${COMES}(?!\p{L}))(?=(?:[^.,;:?!]*\s)?${COMING}(?!\p{L}))${NOT_MINE}`,
  ],
  theirOwn: [
    re`^(?:(?:afbud|framelding|deltagelse|fravær|plads|stol|sted|vegne|tilmelding|svar|stedfortræder|suppleant|afløser|punkt(?:et)?|oplæg)(?!\p{L})|(?:kan|kommer|er|deltager|har|og|samt|melder|bliver|når|ikke)(?!\p{L}))`,
  ],
  pronouns: ["han|hun|de|ham|hende|dem|vedkommende|begge|alle"],
  perhapsNamed: [
    re`^(?:desværre,?\s|nej,?\s|men\s|og\s|så\s)?(?<who>[\p{L}-]{2,})(?:\s(?:og|samt)\s‹[pn]\d+›)?\s(?=${COMES}(?!\p{L}))(?=(?:[^.,;:?!]*\s)?${COMING}(?!\p{L}))${NOT_MINE}`,
    re`^(?<who>[\p{L}-]{2,})s?(?:\s?[:–-]|\smed)?\s(?:afbud|syg|sygemeldt|forhindret)[.!]?$`,
    re`^(?:afbud|framelding|sygemelding|sygemeldt|syg|forhindret|fraværende)(?:\s?[:–-])?\s(?<who>[\p{L}-]{2,})[.!]?$`,
  ],
  theirs: ["han|hun|ham|hende|hans|hendes|sin|sit|sine", re`^${WHO}`],
  own: ["jeg|vi"],
  bounding: ["(?:før|inden|indtil|efter|fra|frem til|til og med|op til)(?: den| på| d\\.?| i)?"],
  signingOff: [
    re`meld\p{L}{0,3}\s(?:(?:mig|os|ham|hende|dem|${WHO})\s)?(?:lige\s|desværre\s)?fra(?:\s(?:den|på|d\.?))?`,
  ],
  instead: [
    "i (?:mit |hans |hendes )?stedet?(?! for at)",
    "stedfortræder\\p{L}*",
    "suppleant\\p{L}*",
    "afløser",
    // "Det passer ikke for mig" tells of no one else.
    re`(?<!(?:dur|duer|passer|fungerer|går|holder|svært|umuligt|muligt|besværligt|sent|tidligt|meget|langt|nemt|rart|træls)\s(?:\S+\s){0,2}?)for mig`,
    "min (?:plads|stol)",
    "mine vegne",
    re`(?:min|vores)\s\p{L}{4,}\s(?:kommer|deltager|møder|tager|stiller|overtager|går)`,
  ],
  meToo: [
    re`at\s(?:jeg|vi)\s(?:ikke|ik|melder|må|springer|bliver|udebliver)(?!\p{L})`,
    re`jeg\s(?:kan|kommer|deltager|er|bliver|må)\s[^.;!?‹]{0,30}(?:ikke|forhindret|syg|afbud)`,
  ],
  alsoMe: [
    re`(?:og|men)\s(?:det\s(?:er|kan|gør|har|må)\s(?:jeg\s(?:også|heller\sikke)|heller\sikke\sjeg)|(?:heller\sikke\sjeg|jeg\s(?:er\sdet\s|kan\s|gør\s)?(?:også|heller\sikke)))(?:\sdesværre)?[.!\s]*$`,
  ],
  withMe: [
    re`(?:både\s|hverken\s)?(?<who>‹p\d+›)\s(?:og|eller|samt)\sjeg`,
    re`(?:både\s|hverken\s)?jeg\s(?:og|eller|samt)\s(?<who>‹p\d+›)`,
  ],
  together: [
    re`^(?:[\p{L}‹›\d]+\s){1,2}(?:og|samt)\s(?:jeg|undertegnede)`,
    re`(?:${WHO}|(?:min|vores)\s\p{L}+)\s(?:og|samt)\sjeg`,
    re`jeg\sog\s(?:${WHO}|min|vores)`,
  ],
  absence: [
    re`afbud|ikke|ik|et|it|meld\p{L}*|fravær\p{L}*|forfald|forhindret|udeblive\p{L}*|spring\p{L}*|tæl|regn|skriv|stryg|streg|uden\smig|mødet|kommer|deltag\p{L}*|sender|tager|beklag\p{L}*|undskyld|desværre|tak|hej|hilsen|mvh|vh|øv|suk|argh|surt|ærgerligt|synd|kram|knus|hilsner|beklageligt|ok|okay|ja|nej|fyi|træls|troede|håbede|regnede|sagde`,
  ],
  reason: [
    // "Ligger med influenza og må melde afbud"
    re`(?<=^|[,.]\s|‹[pn]\d+›\s|(?<!\p{L})(?:jeg|vi|han|hun)\s)(?:desværre\s)?(?<reason>(?:ligger|sidder|står|skal|er\s(?:på|i|til|nede|blevet|strandet|fanget)|har)\s[^.;!?,]{3,}?)\sog\s(?:må|kan|kommer|melder|deltager|når|er\snødt|bliver\snødt|derfor)(?!\p{L})`,
    re`(?:${DAY}|komme|deltage|kommer|deltager|med),?\s(?<reason>(?:min|mit|mine|vores|børnene|vi\s(?:har|skal|er|får)|der\ser)\s(?!(?:[^.;!?]*\s)?(?:i\sstedet|for\smig|kommer|deltager|møder|tager|overtager|repræsenterer|stedfortræder|suppleant|afløser|‹[pn]\d+›)(?!\p{L}))[^.;!?,]+)[.!]*$`,
    re`(?:pga\.?|på\sgrund\saf|grundet|fordi|eftersom|da\s(?=jeg|vi|han|hun|der))\s?(?<reason>[^.;!?]+)`,
    re`(?:er|blevet|ligger|bliver)\s(?:desværre\s|stadig\s)?(?:allerede\s)?(?<reason>syg\p{L}*|forhindret|bortrejst|på\sferie(?:\s(?:i|på)\s(?:${DAY}|${WHO}|\p{L}+))?|sygemeldt|dobbelt-?\s?book\p{L}*|double-?\s?booked)`,
    re`(?:jeg\s)?(?<reason>sidder\si\s[^.;!?,]+|skal\stil\s(?!møde)[^.;!?,]+)`,
  ],
};
