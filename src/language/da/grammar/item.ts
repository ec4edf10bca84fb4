const ITEM_NUMBER = String.raw`(?:dagsordenens\s)?(?:dagsordens)?punkt(?:et|erne)?\s(?:nr\.?\s|nummer\s|#\s?)?\d{1,2}`;
/** One that is there already; a new one is "et punkt". */
const ITEM = String.raw`(?:${ITEM_NUMBER}|punktet\s(?:om|vedr\.?|vedrørende|angående|med)\s[^.;:?!]+?)`;
const ASKED = String.raw`(?:kan\s(?:du|vi|i|man)\s|vil\sdu\s|vi\s(?:skal|bør|må)\s|lad\sos\s)?(?:lige\s|også\s|gerne\s)*`;
const DURATION = String.raw`(?:halvanden|halve?|\d+|\p{L}+)?\s?(?:min(?:\.|ut|utter)?|timer?|kvarter)(?!\p{L})`;
const ABOUT = String.raw`(?:kun|ca\.?|cirka|højst|mindst|omkring|mere\send|under|hele|en|et|\s)*`;
const TIME = String.raw`(?:${DURATION}|(?:mere|mindre|længere|kortere|ekstra)\stid|kortere|længere)`;
const PLACE = String.raw`(?:(?:det\s)?(?:først|sidst)e?|(?:op\s|ned\s|frem\s|tilbage\s)?(?:før|efter|inden|over|under|foran)|op|ned|frem)(?!\p{L})`;

const NAMED = String.raw`(?:[\p{L}\d‹›.-]+\s){1,3}?`;
/** Somebody's, or "jeg"; no question. */
const NAME = String.raw`(?!(?:hv\p{L}+|kan|er|skal|vil|må)\s)${NAMED}(?:og\s${NAMED})?`;
const THEN = String.raw`(?:\s(?:på|til|den|i)\s[^.,;:?!]+)?[.!]*$`;
/** By a day it is something to do. */
const UNDATED = String.raw`(?!.*(?<!\p{L})(?:inden|senest)\s)`;

/** Forms of who presents an item that is on the agenda, which is nothing that they are to do besides. */
export const presentsItem = [
  String.raw`^${ASKED}(?:sæt|sætte|skriv|skrive|vælg|gør)\s${NAME}(?:på\s|op\s|ind\s)?(?:som|til)\s(?:oplægsholder|indleder)(?:\s(?:på|for|til)\s[^.,;:?!]+)?[.!]*$`,
  String.raw`^${UNDATED}${NAME}(?:er|bliver|skal\svære|vil\svære|kan\svære)\s(?:\S+\s)?(?:oplægsholdere?|indledere?)\s(?:på|til|for|ved)\s${ITEM}`,
  String.raw`^${UNDATED}${NAME}(?:skal\s|vil\s|kan\s)?(?:tage|tager|præsentere|præsenterer|fremlægge|fremlægger|indlede|indleder|overtage|overtager|gennemgå|gennemgår)\s${ITEM}${THEN}`,
  String.raw`^${UNDATED}${NAME}(?:skal\s|vil\s|kan\s)?(?:holde|holder|give|giver|have|har|stå\sfor|står\sfor)\s(?:et\s)?(?:oplæg(?:get)?|indlæg(?:get)?|indledning(?:en)?|ordet)\s(?:på|til|om|under|for|ved)\s${ITEM}${THEN}`,
];

/** Forms of wishes for another length, place, name or presenter of an item that is on the agenda. */
export const changesItem = [
  ...presentsItem,
  String.raw`^${ASKED}(?:fjern|slet|stryg|byt|ombyt|ryk|flyt)(?:e|te|ne)?\s(?:rundt\s)?(?:om\s)?(?:på\s)?${ITEM_NUMBER}`,
  String.raw`^(?:oplægsholder(?:en)?|indleder(?:en)?)\s(?:på|til|for|ved)\s${ITEM}\s(?:er|bliver|skal\svære|:)`,
  String.raw`^${ASKED}(?:forlæng|forkort|afkort|udvid|omdøb|ændr|giv|gør|lad)(?:e|er)?\s(?:tiden\s|længden\s|titlen\s|rækkefølgen\s)?(?:på\s|til\s|for\s|af\s)?${ITEM}`,
  String.raw`^${ITEM}\s(?:skal|må|bør|burde|kan|kunne)\s(?:(?:gerne|også|helst|nok|kun|vare|tage|være|have|ligge|stå|komme|rykkes|flyttes|sættes|på|til|som)\s)*(?:${ABOUT}\s)?(?:${TIME}|${PLACE}|(?:hedde|kaldes|omdøbes|byttes|slettes|fjernes|udgå|forkortes|forlænges|indledes|præsenteres)(?!\p{L}))`,
  String.raw`^${ITEM}\s?[:,–-]?\s?(?:(?:tager|varer|er|bliver|får|fylder|på|sat|til)\s)*${ABOUT}${TIME}`,
  String.raw`^${ITEM}\s(?:udgår|bortfalder|slettes|fjernes|flyttes|indledes|præsenteres|hedder)(?!\p{L})`,
  String.raw`^${ASKED}(?:sæt|sætte|afsæt|afsætte|giv|give|tilføj|føj|læg|brug|bruge|beregn|beregne|der\s(?:skal|bør|må)\s(?:gerne\s)?(?:være|sættes|afsættes))\s[^.;:?!]*?${TIME}\s[^.;:?!]*?${ITEM_NUMBER}`,
  String.raw`^${ASKED}(?:sæt|sætte|skriv|skrive|tilføj|føj|giv|gør|vælg|vedhæft|læg)\s[^.;:?!]*?(?:oplægsholder|indleder|oplæg|ordet|bilag\p{L}*|dokument\p{L}*)\s[^.;:?!]*?${ITEM_NUMBER}`,
];
