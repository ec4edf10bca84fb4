import type { Forms } from "../../grammar.ts";
import { AGENDA, DAY, MINUTES, WHO } from "./words.ts";

const BY = String.raw`hvem(?:\s(?:er|var)\sdet,?(?:\sder)?)?,?\s(?:har\s|havde\s|der\s)?(?:egentlig\s|sidst\s|senest\s|mon\s|nu\s|lige\s|også\s)*`;
/** When, what else, and the mark at the end. */
const END = String.raw`(?:\s(?:og\shvornår|egentlig|sidst|senest|i\sgår|i\sdag|i\sforgårs|i\sdenne\suge|i\ssidste\suge|for\snylig|(?:på\s|den\s)*${DAY}))*\s?\??$`;
const MEETING = String.raw`(?:det\s|vores\s)?(?:næste\s|kommende\s|sidste\s)?(?:\p{L}*mødet?|${DAY}s?\s?mødet?)(?:\s(?:til\s|fra\s|den\s|d\.\s|på\s|i\s)*${DAY})*`;
const ITEM = String.raw`(?:dagsordens?)?punkt(?:et)?(?:\s(?:nr\.?\s|nummer\s)?(?<number>\d{1,3})|\s(?:om|med|der\shedder)\s(?<item>.+?))?(?:\s(?:på|i|til|af)\s(?:${AGENDA}|${MEETING}))?`;
const ACTION = String.raw`opgave(?:n)?(?:\s(?:nr\.?\s|nummer\s)?(?<number>\d{1,4}))`;
const PAPER = String.raw`(?:det\s|den\s)?(?:næste\s|nye\s|sidste\s)?`;

export const showChanges: Forms = {
  any: [
    String.raw`^${BY}(?<calledOff>aflyste|aflyst|besluttede\sat\saflyse)\s${MEETING}${END}`,
    String.raw`^(?:af\shvem\s(?:er|blev)\s${MEETING}\s(?<calledOff>aflyst)|hvem\s(?:er|blev)\s${MEETING}\s(?:aflyst)\saf)${END}`,
    String.raw`^${BY}(?<moved>flyttede|flyttet|rykkede|rykket|udsatte|udsat|udskød|udskudt)\s${MEETING}${END}`,
    String.raw`^${BY}(?<scheduled>planlagde|planlagt|oprettede|oprettet|indkaldte\stil|indkaldt\stil)\s${MEETING}${END}`,
    String.raw`^${BY}(?:ændrede|ændret|rettede|rettet)\s(?:i\s|på\s)?(?:tidspunktet\s(?:for|på)\s|tiden\s(?:for|på)\s|stedet\s(?:for|på)\s)?(?<at>${MEETING})${END}`,
    String.raw`^${BY}(?<agenda>lagde|lagt|udsendte|udsendt|sendte|sendt|publicerede|publiceret|offentliggjorde|offentliggjort|ændrede|ændret|rettede|rettet|skrev|skrevet|lavede|lavet)\s(?:i\s|på\s)?${PAPER}${AGENDA}(?:\s(?:til|for|fra)\s${MEETING})?(?:\s(?:op|ud|i\skanalen))*${END}`,
    String.raw`^${BY}(?<agenda>ændrede|ændret|rettede|rettet|tilføjede|tilføjet|satte|sat|skrev|skrevet|foreslog|foreslået|slettede|slettet|fjernede|fjernet|indsatte|indsat|tog|taget|føjede|føjet|flyttede|flyttet|omdøbte|omdøbt|afviste|afvist|godkendte|godkendt|pillede|pillet|rørte|rørt)\s(?:i\s|ved\s|på\s|til\s)?${ITEM}(?:\s(?:på|til|med|ind|af|ud))*${END}`,
    String.raw`^${BY}(?<agenda>satte|sat|fik\ssat|skrev|skrevet|foreslog|foreslået)\s(?<item>(?!(?:på|i|til|ind|punkt\p{L}*)(?!\p{L})).+?)\s(?:på|til|ind\si|med\spå)\s${AGENDA}${END}`,
    String.raw`^${BY}(?<minutes>lagde|lagt|udsendte|udsendt|sendte|sendt|publicerede|publiceret|offentliggjorde|offentliggjort|ændrede|ændret|rettede|rettet|godkendte|godkendt)\s(?:i\s|på\s)?${PAPER}${MINUTES}(?:\s(?:til|for|fra|af)\s${MEETING})?(?:\s(?:op|ud|i\skanalen))*${END}`,
    String.raw`^${BY}(?<action>lukkede|lukket|afsluttede|afsluttet|ændrede|ændret|rettede|rettet|udsatte|udsat|udskød|udskudt|slettede|slettet|fjernede|fjernet|oprettede|oprettet|skrev|skrevet|loggede|logget|noterede|noteret|tilføjede|tilføjet|genåbnede|genåbnet|færdigmeldte|færdigmeldt|meldte|meldt|flyttede|flyttet|rykkede|rykket|gav|givet)\s(?:fristen\s(?:på|for|i)\s|ejeren\s(?:på|af)\s|i\s|på\s)?${ACTION}(?:\s(?:ned|op|færdig|videre|fra|om|tilbage|til\s${WHO}))*${END}`,
    String.raw`^(?:(?:vis|se)\s(?:mig\s)?)?(?<action>historik(?:ken)?|ændringer(?:ne)?|log(?:gen)?)\s(?:på|for|af|til|i)\s${ACTION}${END}`,
    String.raw`^(?:(?:vis|se)\s(?:mig\s)?)?(?<agenda>historik(?:ken)?|ændringer(?:ne)?|log(?:gen)?)\s(?:på|for|af|til|i)\s${ITEM}${END}`,
    String.raw`^(?:(?:vis|se)\s(?:mig\s)?)?(?:historik(?:ken)?|ændringer(?:ne)?|log(?:gen)?)\s(?:på|for|af|til|i|over)\s(?<at>${MEETING})${END}`,
    String.raw`^${BY}(?<attendance>meldte|meldt|noterede|noteret|skrev|skrevet)\s(?:et\s)?afbud\s(?:for|fra|på\svegne\saf|til)\s(?<person>${WHO})(?:\s(?:til|fra)\s${MEETING})?${END}`,
    String.raw`^${BY}(?<people>tilføjede|tilføjet|optog|optaget|føjede|føjet|indskrev|indskrevet|oprettede|oprettet|fjernede|fjernet)\s(?<person>${WHO})(?:\s(?:til|som|i|fra|af|på)(?:\s\p{L}+)?)*${END}`,
    String.raw`^${BY}(?<settings>ændrede|ændret|rettede|rettet)\s(?:på\s|ved\s|i\s)?(?:indstillinger(?:ne)?|opsætning(?:en)?|(?:klyngens|forummets|udvalgets|gruppens)\snavn|navnet|de\sfaste\spunkter|quorum|kravet\stil\sfremmøde|påmindelsesregler(?:ne)?)${END}`,
    String.raw`^${BY}(?<erased>slettede|slettet|fik\sslettet)\s(?:alt\som\s|oplysningerne\som\s)?(?:(?:en|nogen|den)\s(?:person|deltager)(?:en)?|personen|‹[pn]\d+›)${END}`,
    String.raw`^hvad\shar\s(?<person>${WHO}|jeg)\s(?:egentlig\s|sidst\s|senest\s)*(?:ændret|rettet|lavet\som(?:\spå)?|pillet\sved)(?:\s(?:her|hos\sos|i\sforummet|på\s${AGENDA}))?${END}`,
    String.raw`^(?:vis\s(?:mig\s)?|se\s)?(?:de\s)?(?:seneste\s|sidste\s)?ændringer(?:ne)?\s(?:fra|af|lavet\saf)\s(?<person>${WHO})${END}`,
    String.raw`^(?:vis\s(?:mig\s)?|se\s)?(?<person>${WHO})s?\s(?:seneste\s|sidste\s)?ændringer${END}`,
    String.raw`^(?:(?:vis|se|åbn|hent)\s(?:mig\s|os\s)?)?(?:alle\s|de\s|hele\s|vores\s)*(?:seneste\s|sidste\s|nyeste\s)?(?:ændringer(?:ne)?|ændringslog(?:gen)?|log(?:gen)?(?:\sover\sændringer(?:ne)?)?|historik(?:ken)?|ændringshistorik(?:ken)?|revisionsspor(?:et)?)${END}`,
    String.raw`^hvad\s(?:er|blev)\s(?:der\s)?(?:blevet\s)?(?:ændret|rettet|lavet\som)(?:\s(?:siden\s(?:i\sgår|sidst|sidste\smøde|i\smandags|${DAY})|her|hos\sos|i\sloggen|for\snylig|i\sforummet))+${END}`,
    String.raw`^hvem\s(?:har\s)?(?:gjort|gjorde)\shvad(?:\s(?:og\s)?hvornår)?${END}`,
    String.raw`^${BY}(?:ændret|ændrede|rettet|rettede)\s(?:noget|hvad|sidst|senest|i\sdet|det)${END}`,
  ],
  unless: [String.raw`^(?:‹[pn]\d+›)\s(?:har|havde|skal|vil)`],
};

const ALL = String.raw`(?:alt|alle\s(?:data|oplysninger(?:ne)?|spor|personoplysninger(?:ne)?|persondata|informationer)|(?:person)?oplysninger(?:ne)?|persondata|data(?:ene)?|det\shele|alt\shvad\s(?:i|du)\s(?:har|ved)|alt,?\shvad\sder\ser|alt\sdet,?\s(?:i|du)\s(?:har|ved))`;
const ABOUT = String.raw`(?:om|på|vedrørende|fra|af|angående|for|der\shandler\som)`;

export const erasePerson: Forms = {
  any: [
    String.raw`^(?:(?:vil|kan|gider)\s(?:du|i)\s(?:lige\s|godt\s|venligst\s)*)?(?:slet|slette|fjern|fjerne|glem|glemme|udslet|visk|anonymisér|anonymiser|anonymisere)\s(?:venligst\s|lige\s|så\s|nu\s)*${ALL}\s${ABOUT}\s(?<person>${WHO})(?:\s(?:tak|helt|permanent|nu|fra\s(?:systemet|forummet|botten)|i\s(?:systemet|forummet)|her|ud))*\s?[?!]?$`,
    String.raw`^(?:slet|fjern|slette)\s(?:venligst\s|lige\s)*(?<person>${WHO})s?\s(?:data|oplysninger|personoplysninger|persondata|spor)\s?[?!]?$`,
    String.raw`^(?:anonymisér|anonymiser|glem|slet)\s(?<person>${WHO})(?:\s(?:helt|permanent|fra\s(?:systemet|registret|botten)|for\sgodt|fuldstændigt?))+\s?[?!]?$`,
    String.raw`^anonymi[sz](?:ér|er|e)\s(?<person>${WHO})\s?[?!]?$`,
    String.raw`^(?<person>${WHO})\s(?:vil\s(?:gerne\s)?(?:slettes|glemmes|have\s(?:alt|sine\s(?:data|oplysninger))\sslettet)|ønsker\s(?:at\sblive\s(?:slettet|glemt)|alt\sslettet|sine\s(?:data|oplysninger)\sslettet)|har\sbedt\som\sat\sblive\s(?:slettet|glemt)|skal\s(?:slettes|glemmes|anonymiseres)(?:\s(?:helt|fra\ssystemet))?)\s?[?!]?$`,
  ],
};
