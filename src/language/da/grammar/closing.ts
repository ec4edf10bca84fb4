import type { Forms } from "../../grammar.ts";
import { AGENDA, DAY } from "./words.ts";

const ASKED = String.raw`(?:(?:kan|vil|gider)\s(?:du|i)\s(?:ikke\s|godt\s|lige\s|venligst\s)*|(?:vil\sdu\s)?(?:husk|venligst)\s(?:at\s)?)?(?:venligst\s|lige\s|nu\s|også\s)*`;
const MEETING = String.raw`(?:det\s|vores\s|den\s)?(?:næste\s|kommende\s|sidste\s)?(?:\p{L}*mødet?|gang|${DAY}s?\s?mødet?)(?:\s(?:den\s|d\.\s|på\s|i\s)*${DAY})*`;
const AT = String.raw`(?:\s(?:på|til|i|ved|fra)\s(?:${AGENDA}(?:\s(?:til|for|fra)\s${MEETING})?|${MEETING}|(?:den\s|d\.\s)*${DAY}|referatet(?:\s(?:fra|af)\s${MEETING})?))?`;
const ITEM = String.raw`(?:dagsordens?)?(?:punkt(?:et)?|pkt\.?)(?:\s(?:nr\.?\s|nummer\s|#\s?)?(?<number>\d{1,3})|\s(?:om|med|vedr\.?|vedrørende|angående|der\shedder)\s(?<item>[^.,;:?!]+?))${AT}`;
const CLOSED = String.raw`(?:et\s)?(?:lukket|fortroligt|ikke[-\s]offentligt)(?:\s(?:punkt|sag))?`;
const OPEN = String.raw`(?:et\s)?(?:åbent|offentligt|ikke[-\s]lukket)(?:\spunkt)?`;
const DOORS = String.raw`(?:(?:for|bag)\slukkede\sdøre|(?:på|i)\s(?:et\s)?lukket\smøde|i\sfortrolighed)`;
const NOW = String.raw`(?:\s(?:nu|fra\snu\saf|herefter|igen|alligevel|tak|venligst|for\salle|på\smødet))*\s?[.!]*$`;

/** "Luk punkt 4" may be said of what is done with: that it is closed has to be said of it. */
export const closeItem: Forms = {
  any: [
    String.raw`^(?:så\s|og\s|nu\s|obs:?\s|nb:?\s|husk,?\s)?(?:at\s)?${ITEM}\s(?:er|skal\svære|bliver|bør\svære|må\svære|skal\sbehandles\ssom|behandles\ssom|gøres|markeres\ssom|betragtes\ssom|regnes\ssom|er\sblevet)\s(?:nu\s|også\s|fra\snu\saf\s|jo\s|altså\s|forresten\s)*${CLOSED}${NOW}`,
    String.raw`^${ITEM}\s(?:er|skal|bliver|tages|behandles|drøftes|holdes|kører|foregår)\s(?:tages\s|behandles\s|drøftes\s|holdes\s|være\s|køres\s|foregå\s|nu\s|også\s)*${DOORS}${NOW}`,
    String.raw`^${ASKED}(?:gør|gøre|lav|lave|sæt|sætte|lad|lade|markér|marker|markere|mærk|mærke|angiv|angive|noter|notér|notere|registrér|registrer|hold|holde|behandl|behandle|før|skift)\s(?:lige\s)?${ITEM}\s(?:være\s|om\s|over\s)*(?:til\s(?:at\svære\s)?|som\s(?:værende\s)?|være\s)?(?:${CLOSED}|${DOORS})${NOW}`,
    String.raw`^(?:kun\smedlemmer(?:ne)?\s(?:må|skal|kan)\s(?:kunne\s)?(?:se|læse)|(?:vis|skjul)\s(?:kun\s)?)\s?${ITEM}\s(?:kun\s)?(?:til|for)\smedlemmer(?:ne)?(?:\salene)?${NOW}`,
    String.raw`^kun\smedlemmer(?:ne)?\s(?:må|skal|kan)\s(?:kunne\s)?(?:se|læse)\s${ITEM}${NOW}`,
    String.raw`^${ITEM}\ser\s(?:kun|alene)\sfor\smedlemmer(?:ne)?${NOW}`,
    String.raw`^(?:lukket|fortroligt)\s?:?\s${ITEM}${NOW}`,
    String.raw`^(?:så\s|og\s|nu\s)?${ITEM}\s(?<opens>(?:er|skal|bør|må|bliver|behøver)\s(?:ikke|aldrig)\s(?:længere\s|mere\s|alligevel\s|at\s)*(?:være\s)?${CLOSED})${NOW}`,
    String.raw`^(?:så\s|og\s|nu\s)?${ITEM}\s(?<opens>(?:er\s|skal\s|bliver\s|må\s|kan\s|bør\s|gøres\s)(?:alligevel\s|nu\s|gerne\s|godt\s|igen\s)*(?:være\s)?(?:alligevel\s)?(?:ikke\s)?(?:${OPEN}|lukket(?=\salligevel\sikke)))${NOW}`,
    String.raw`^(?:så\s|og\s|nu\s)?${ITEM}\s(?<opens>er\salligevel\sikke\s${CLOSED})${NOW}`,
    String.raw`^${ASKED}(?<opens>gør|gøre|lav|lave|sæt|sætte|lad|lade|markér|marker|markere|mærk|mærke|angiv|skift|hold)\s(?:lige\s)?${ITEM}\s(?:være\s|om\s|over\s)*(?:til\s|som\s(?:værende\s)?|være\s)?${OPEN}${NOW}`,
    String.raw`^${ASKED}(?<opens>ophæv|ophæve|fjern|fjerne|slet|drop)\s(?:lukningen\s(?:af|på|for)|(?:mærket|markeringen)\s(?:“?lukket”?\s)?(?:på|af|for|fra)|fortroligheden\s(?:på|af|for|om))\s${ITEM}${NOW}`,
    String.raw`^(?<opens>alle\s(?:må|skal|kan|bør)\s(?:gerne\s|godt\s)?(?:kunne\s)?(?:se|læse))\s${ITEM}${NOW}`,
    String.raw`^${ASKED}(?<opens>vis)\s${ITEM}\sfor\salle\s?[.!]*$`,
  ],
};
