import type { Forms } from "../../grammar.ts";
import { AGENDA, DAY, MINUTES, WHO } from "./words.ts";

const BY_NOW = String.raw`(?:\s(?:mon|egentlig|så|nu|endnu|stadig|mangler|lige|faktisk|slet|overhovedet))*`;
const MESSAGE = String.raw`(?:(?:bot|chat)?(?:besked|meddelelse|påmindelse|notifikation|notits|indkaldelse|invitation|information|info)(?:e?n|e?r|e?rne)?)`;
/** What was to be got. */
const WHAT = String.raw`(?:(?:(?:min|mine|vores|den|det|de|en|et|al|alle|nogen|sidste|seneste|nye|denne|disse|sin|sine|deres)\s)*(?:(?<agenda>${AGENDA})|(?<minutes>${MINUTES})|${MESSAGE})|(?:at\s)?(?:vide|hørt)|noget(?:\sat\svide)?|den|det)`;
/** The same where nobody says which paper. */
const ANY = String.raw`(?:(?:min|mine|vores|den|det|de|alle|nogen|sidste|seneste|disse)\s)*${MESSAGE}`;
const NOT = String.raw`(?:ikke|ik|ikk|ingen|intet|aldrig)`;
/** What it was about, and when. */
const ABOUT = String.raw`(?:,?\s(?:om|vedrørende|angående|ang\.?|til|for|fra|på|at|i|den|d\.)\s(?:(?:opgave\s(?:nr\.?\s)?(?<number>\d{1,4}))|[^;:?!]{1,60}))?`;
const END = String.raw`(?:\s(?:endnu|(?:siden\s)?${DAY}|i\smorges|i\sdenne\suge|i\ssidste\suge|sidst|senest|og\shvorfor(?:\sikke)?|så|nu|mon|egentlig|hos\sos|tak))*\s?\??$`;
const ALL = String.raw`(?:alle(?:\s(?:medlemmer(?:ne)?|sammen|i\s\p{L}+|jer|dem|os))?|i\salle(?:\ssammen)?|samtlige(?:\smedlemmer)?|medlemmerne|folk|hele\s\p{L}+)`;
const SOMEBODY = String.raw`(?:nogen|nogle|en\seneste|folk|medlemmer|personer)`;
const ARRIVED = String.raw`(?:frem|igennem|ud|ind|afsted|af\ssted)(?:\stil\s(?:${ALL}|${WHO}|nogen|modtager(?:en|ne)?|folk|dem))?`;

export const showUndelivered: Forms = {
  any: [
    String.raw`^(?:og\s|men\s)?hvem${BY_NOW}\s(?:er\sder,?\s(?:der|som)\s|der\s)?(?:fik|modtog|får|har(?:\sder)?)${BY_NOW}\s(?:${NOT}(?:\s(?:fået|modtaget|endnu|fået\ssendt))*|fået\s(?:ikke|ingen|intet))\s?${WHAT}${ABOUT}${END}`,
    String.raw`^hvem${BY_NOW}\s(?:fik|får|har\sfået)\s(?:den|dem|det)\s(?:så\s)?ikke${END}`,
    String.raw`^hvem\s(?:af\s(?:os|dem|jer|medlemmerne)\s)?(?:mangler|savner)\s(?:(?:stadig|endnu|nu)\s)*(?:at\s(?:få|modtage|høre)\s)?${WHAT}${ABOUT}${END}`,
    String.raw`^(?:er|var)\sder${BY_NOW}\s${SOMEBODY},?\s(?:der|som)\s(?:(?:ikke|ik|aldrig|stadig|endnu)\s)*(?:har\s|mangler\s|fik\s|får\s|modtog\s)(?:(?:ikke|ik|aldrig|endnu|at\sfå)\s)*(?:fået\s|modtaget\s|ingen\s)*${WHAT}${ABOUT}${END}`,
    String.raw`^(?:er|var)\sder${BY_NOW}\s${SOMEBODY},?\s(?:der|som|du)\s(?:ikke\s)?(?:er|blev|kunne|kan|har|fik)\s(?:ikke\s)?(?:blevet\s|kunnet\s)?(?:nået|nå|orienteret|informeret|underrettet|adviseret|fat\si|få\sfat\si|få\sfat\spå|skrive\stil|kontakte)${ABOUT}${END}`,
    String.raw`^har${BY_NOW}\s${SOMEBODY}\s(?:ikke|ik|endnu\sikke|aldrig)\s(?:fået|modtaget)\s${WHAT}${ABOUT}${END}`,
    String.raw`^(?:fik|modtog|har|er|blev|mangler)${BY_NOW}\s${ALL}${BY_NOW}\s(?:nu\s|så\s|ikke\s)*(?:fået\s|modtaget\s|blevet\s|at\sfå\s)*(?:${WHAT}|orienteret|informeret|underrettet|adviseret|nået)${ABOUT}${END}`,
    String.raw`^mangler(?:\sder)?${BY_NOW}\s${SOMEBODY}\s(?:stadig\s|endnu\s)*(?:at\sfå\s)?${WHAT}${ABOUT}${END}`,
    String.raw`^(?:hvilke(?:n|t)?|hvor\smange)\s(?:af\s)?${ANY},?\s(?:er\sder,?\s(?:der|som)\s|der\s|har\sdu\s)?(?:er|blev|kom|nåede|kunne|har|gik|kommer)\s(?:ikke|ik|aldrig)\s(?:blevet\s|nået\s|kommet\s|kunnet\s|gået\s|at\s|komme\s|nå\s)*(?:${ARRIVED}|leveret|afleveret|modtaget|sende(?:s)?|sendt|leveres|levere|nået)${ABOUT}${END}`,
    String.raw`^hvilke\s${ANY}\s(?:mangler|fejlede|er\sfejlet|gik\stabt|er\sgået\stabt|er\stabt|hænger)${ABOUT}${END}`,
    String.raw`^(?:er|var)\sder${BY_NOW}\s${ANY},?\s(?:der|som)\s(?:ikke\s)?(?:er|blev|kom|nåede|gik|har)\s(?:ikke\s)?(?:blevet\s|nået\s|kommet\s|gået\s)*(?:${ARRIVED}|leveret|afleveret|tabt|fejlet|nået|modtaget)${ABOUT}${END}`,
    String.raw`^(?:kom|nåede|er|blev)\s(?:(?:min|mine|vores|den|det|de|alle|sidste|seneste)\s)*(?:(?<agenda>${AGENDA})|(?<minutes>${MINUTES})|${MESSAGE})(?:\s(?:om|til|fra)\s[^;:?!]{1,40}?)?\s(?:ikke\s|så\s|nu\s|mon\s)*(?:kommet\s|nået\s|blevet\s|alle\s|gået\s)*(?:${ARRIVED}|leveret|afleveret|modtaget\saf\s(?:${ALL}|${WHO}))${ABOUT}${END}`,
    String.raw`^(?:nåede|ramte)\s(?:(?:min|mine|vores|den|det|de|alle|sidste|seneste)\s)*(?:(?<agenda>${AGENDA})|(?<minutes>${MINUTES})|${MESSAGE})\s(?:ud\still?\s|frem\still?\s)?${ALL}${END}`,
    String.raw`^(?:(?:vis|se|giv|list)\s(?:mig\s|os\s)?)?(?:en\sliste\sover\s|listen\sover\s|oversigt(?:en)?\sover\s|alle\s|de\s)*(?:ikke-?\s?leverede|uleverede|mislykkede|fejlede|tabte|manglende|ikke\safleverede)\s(?:${ANY})${END}`,
    String.raw`^(?:(?:vis|se|giv|list)\s(?:mig\s|os\s)?)?(?:en\sliste\sover\s|listen\sover\s|oversigt(?:en)?\sover\s|alle\s|de\s)*${ANY},?\s(?:der|som)\s(?:ikke\s(?:kom|nåede|er\skommet|er\snået|blev|er\sblevet|gik)|(?:er|blev|kom)\sikke)\s(?:kommet\s|nået\s)?(?:${ARRIVED}|leveret|afleveret)${END}`,
    String.raw`^(?:(?:vis|se|giv)\s(?:mig\s|os\s)?)?(?:en\s)?(?:leveringsstatus|leveringsrapport(?:en)?|leveringsfejl(?:ene)?|leveringsliste(?:n)?|status\s(?:på|for)\s(?:levering(?:en)?\saf\s)?(?:${ANY}))${END}`,
    String.raw`^hvem\s(?:(?:kan|kunne|har|fik|får|kom|når|nåede|må)\sdu)\s(?:(?:så|egentlig|stadig|endnu)\s)*(?:ikke|ik|aldrig)\s?(?:kunnet\s|kunne\s|fået\s|få\s|komme\s|kommet\s)*(?:skrive\stil|skrevet\stil|nå|nået|fange|fanget|fat\s(?:i|på)|ramme|ramt|kontakte|kontaktet|kontakt\s(?:med|til)|igennem\stil|levere(?:t)?\stil|sende\stil|fat|frem\stil|i\skontakt\smed)?${END}`,
    String.raw`^hvem\s(?:er|blev)\s(?:der\s)?(?:ikke|ik)\s(?:blevet\s)?(?:nået|orienteret|informeret|underrettet|adviseret)${ABOUT}${END}`,
    String.raw`^hvem\s(?:blev|er)\s(?:ikke\snået|uden\sbesked)${ABOUT}${END}`,
    String.raw`^hvem\s(?:har|er\sder,?\s(?:der|som)|af\s(?:os|dem|medlemmerne)\shar)\s(?:endnu\s|stadig\s|har\s)*(?:ikke|ik|aldrig)\s(?:endnu\s|har\s)*(?:møde?t|hilst\spå|skrevet\stil|talt\smed|installeret|hentet|sagt\shej\stil|fundet)\s(?:dig|referent|appen|botten)${END}`,
    String.raw`^hvem\skender\sdu\s(?:endnu\s|stadig\s)*ikke${END}`,
    String.raw`^(?:hvorfor\s)?(?:fik|har|modtog)\s(?<person>${WHO})\s(?:så\s|mon\s|nu\s|ikke\s|egentlig\s)*(?:fået\s|modtaget\s|ikke\s|ingen\s)*${WHAT}${ABOUT}${END}`,
    String.raw`^(?:kom|nåede|er)\s(?:(?:min|mine|vores|den|det|de|alle|sidste|seneste)\s)*(?:(?<agenda>${AGENDA})|(?<minutes>${MINUTES})|${MESSAGE})\s(?:ikke\s|så\s|mon\s)*(?:kommet\s|nået\s)?(?:frem|igennem|ud)\stil\s(?<person>${WHO})${END}`,
    String.raw`^(?:er|blev|ved)\s${ALL}\s(?:nu\s|så\s|blevet\s)*(?:orienteret|informeret|underrettet|besked)${ABOUT}${END}`,
  ],
  unless: [String.raw`(?:svar(?:et)?|tilmeldt|meldt)(?!\p{L})`],
};
