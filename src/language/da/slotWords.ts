import type { SlotWords } from "../slots/slotWords.ts";
import { comingWords } from "./comingWords.ts";
import { AGENDA, DONE, LATE, MINUTES, WHO } from "./grammar/words.ts";

const re = String.raw;
const DAY = re`‹d\d+›`;
const MEETING_WORDS = re`(?:møde(?:t|s)?|gang|klyngemøde|dagsorden\p{L}*)`;
/** "Første møde" and "andet møde" are hardly ever meant as a number. */
const ORDINALS = new Map(
  ["tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende", "ellevte", "tolvte"].map(
    (word, at): [string, number] => [word, at + 3],
  ),
);

const LENGTHS = new Map([
  ["fem minutter", 5],
  ["ti minutter", 10],
  ["femten minutter", 15],
  ["tyve minutter", 20],
  ["tredive minutter", 30],
  ["et kvarter", 15],
  ["en halv time", 30],
  ["tre kvarter", 45],
  ["en time", 60],
]);
const PRESENTERS = re`‹p\d+›(?:(?:,|\s(?:og|samt))\s‹p\d+›)*`;

/** A place may have one word more than its name: "Thisted rådhus", and not "Thisted på fredag". */
const FURTHER = re`(?:\s(?!(?:på|til|i|den|kl|om|og|fra|næste|med|ved)(?!\p{L}))\p{L}+)?`;

export const slotWords: SlotWords = {
  ...comingWords,
  minutes: [MINUTES],
  agenda: [AGENDA],
  nextMeeting: [re`(?:næste|kommende|førstkommende)\s${MEETING_WORDS}`, re`mødes\svi\sigen`],
  past: [
    re`(?:hvem|hvad|hvor|hvornår|hvordan|hvilke|hvilket|hvilken|hvor\smange)\s(?:\p{L}+\s){0,2}?(?:var|blev|kom|stod|meldte|sendte|deltog|mødte|mødtes|holdt|havde|manglede|udeblev)(?!\s(?:[^?]*\s)?(?:skal|skulle|er)(?!\p{L}))`,
  ],
  since: ["(?:siden|fra og med)"],
  previousMeeting: [re`(?:sidste|seneste|forrige)\s(?:\p{L}+)?${MEETING_WORDS}`, re`sidst`],
  meetingBeforeLast: [
    re`\p{L}*mødet?\sfør\s(?:det\s)?(?:sidste|forrige|seneste)|(?:næst|andet)sidste\s\p{L}*møde|forrige\s\p{L}*møde\sigen`,
  ],
  meetingNumber: [
    re`(?<number>\d{1,3})\.\s(?:ordinære\s|ekstraordinære\s)?\p{L}*møde(?:ts?)?`,
    re`(?:\p{L}*mødet?|referat(?:et)?)\s(?:nr\.?|nummer|#)\s?(?<number>\d{1,3})`,
    re`(?:fra|af|til|for|på|var|er|vis)\s(?:det\s)?\p{L}*møde\s(?<number>\d{1,3})(?!\s?[:/.]\s?\d|\s(?:dage?|uger?|måneder|gange|timer|min))`,
    re`(?<!hver\s)(?<ordinal>${[...ORDINALS.keys()].join("|")})\s(?:ordinære\s)?\p{L}*møde(?:ts?)?`,
  ],
  ordinals: ORDINALS,
  plan: [
    re`(?:hvilke|alle|de|vores|kommende|planlagte)\s(?:[^\s.;:?!]+\s){0,3}?\p{L}*møder(?:ne)?|møde(?:plan|kalender|oversigt|dato|liste|række)\p{L}*|(?:har|er)\s(?:vi|der)\s(?:[^\s.;:?!]+\s)?møder`,
  ],
  contrast: ["men"],
  joining: ["og", "med"],
  several: [
    re`(?:næste|kommende|følgende)\s(?:to|tre|fire|fem|seks|par|få|\d+)\s(?:\p{L}*møder|gange)`,
    re`(?:to|tre|fire|fem|seks|par|\d+)\s(?:næste|kommende|følgende)\s(?:\p{L}*møder|gange)`,
    re`begge\s(?:dage|gange)`,
    re`(?:begge|alle|samtlige|nogen\saf|ingen\saf|flere|hvert|hver)\s(?:[^\s.;:?!]+\s){0,2}?(?:\p{L}*møder(?:ne)?|gange?|møde)`,
    re`de\s(?:to|tre|fire|fem|\d+)\s(?:[^\s.;:?!]+\s)?\p{L}*møder|og\sfrem(?:efter)?|hver\s(?:${DAY}|\p{L}+dag)|hele\s${DAY}`,
    re`resten\saf\s\p{L}+|\p{L}*møderne|fremover|ikke\s(?:mere|længere)`,
  ],
  through: [re`til(?:\sog\smed)?(?:\s(?:den|d\.))?`],
  until: ["(?:inden|senest|før|allersenest)(?: (?:den|på|i|for|til))?"],
  again: ["(?:inden|før|indtil|til|igen)(?: (?:den|d\\.?|på|i|om|efter))?"],
  askAgain: [
    re`(?<!ikke\s)(?:på)?mind(?:er|e)?\smig\s`,
    re`(?:spørg|skriv|kom)\s(?:mig\s|til\smig\s)?(?:igen|om\sdet|først|${DAY})`,
  ],
  some: [
    re`(?:påmind\p{L}*|reminder\p{L}*|rykkere?|notifikation\p{L}*|mind(?:e|er)?\s(?:mig|os))\s(?:om|vedr\.?|vedrørende|angående)\s(?!(?:det|den|dem|noget|alt|ting(?:ene)?)(?!\p{L}))\p{L}+`,
    re`\p{L}{3,}påmindelser(?:ne)?`,
    // Those of the day before, where that is not all that is wanted.
    re`dagen\s(?:før|inden|forinden|i\sforvejen)`,
  ],
  fewer: [
    "(?:færre|mindre|ikke så (?:mange|tit|ofte)|sjældnere)(?!.* (?:ingen|slet ikke))",
    re`(?:i|om)\s(?:weekend(?:en|er(?:ne)?)|(?:aftenen|morgenen|natten|søndagen|lørdagen|fredagen|mandagen|eftermiddagen|formiddagen))|(?:søn|lør|fre|man|tirs|ons|tors)dage|uden\sfor\sarbejdstid`,
    re`^(?:så\s|nu\s|venligst\s)*(?:stop|hold\sop)(?:\s(?:nu|tak|venligst|så))*[.!]*$`,
  ],
  stopping: [
    re`stop\p{L}*|ingen|ikke|ik|slet|aldrig|nej\stak|sluk\p{L}*|(?:slå|skru|lukke?|meld|tag)\p{L}*\s(?:\S+\s){0,4}?(?:fra|ned|af|væk)|pause\p{L}*|drop\p{L}*|undgå\p{L}*|fri(?!\p{L})|fred|ro|spar|afmeld\p{L}*|hold\p{L}*|lad\s(?:mig\s)?være|undlad|slip\p{L}*|uden|mute\p{L}*|snooze\p{L}*|tavs|tie|stille|lydløs|nok\smed|spam\p{L}*|plag\p{L}*|gener\p{L}*|forstyr\p{L}*`,
  ],
  starting: [re`start\p{L}*|igen|genoptag\p{L}*|tænd\p{L}*|flere`],
  after: ["(?:på den anden side af|efter)(?: den| d\\.?)?"],
  surely: [
    re`jeg|vi|har|fået|fik|må|gerne|roligt|bare|nu|så|allerede|endelig|også|helt|lige|netop|da|hermed|faktisk|heldigvis|fuldt|ud|blevet|skrevet|betragtes\ssom|er|begge|alle|jo|godt|og|(?:om|med|vedr\.?)\s\S+|${DAY}`,
  ],
  lasting: [
    re`(?:(?:det\s|punktet\s)?(?:tager|varer|kræver)\s)?(?:(?:ca\.?|cirka|højst|omkring)\s)?(?:(?<minutes>\d{1,3})\s?min(?:\.|ut|utter)?|(?<length>${[...LENGTHS.keys()].join("|")}))`,
  ],
  allotted: [
    re`(?:ca\.?\s|cirka\s|lige\s)?(?:(?<minutes>\d{1,3})\s?min(?:\.|ut|utter)?|(?<length>${[...LENGTHS.keys()].join("|")})|(?:lidt|noget)\stid|et\spar\sminutter)\s(?:til\sat\s(?:tale|snakke|høre)\som|til\sat\s(?:drøfte|vende)|til|om|på|med)`,
  ],
  lengths: LENGTHS,
  presenting: [
    re`v\/\s?(?<who>${WHO}(?:(?:,|\s(?:og|samt))\s${WHO})*)`,
    re`(?:ved|(?:med\s)?oplæg\s(?:ved|af|fra)|(?:præsenteres|fremlægges|indledes)\saf|(?:oplægsholder(?:e)?|indleder)(?:\ser|:)?)\s(?<who>${PRESENTERS})`,
    re`(?<who>${PRESENTERS})\s(?:holder\soplæg(?:get)?|fremlægger(?:\sdet)?|præsenterer(?:\sdet)?|indleder(?:\sdet)?|(?:er|bliver|som)\soplægsholdere?)`,
    re`(?<who>jeg)\s(?:(?:vil|kan|skal)\s)?(?:gerne\s|selv\s)*(?:hold\p{L}*\s(?:selv\s)?oplæg(?:get)?|(?:fremlægge|præsentere|indlede)r?)(?:\s(?:det|selv))*`,
    re`(?<=[^›\s],\s)(?<who>${PRESENTERS})`,
  ],
  placing: [re`(?:lige\s)?(?:efter|før|inden|som)\s(?:dagsordenens\s)?punkt\s(?:nr\.?\s|nummer\s)?\d{1,2}`],
  itemNumber: [re`(?:(?:dagsordens)?-?punkt(?:et)?|pkt\.?)\s(?:nr\.?\s|nummer\s|#\s?)?(?<number>\d+)`],
  noSubject: [re`det|den|dette|noget|hende|ham|(?:et\s|nyt\s)*(?:punkt|emne)|det\sher`],
  measure: [
    re`(?:(?:(?:\d+|en|et|to|tre|fem|ti|femten|tyve|tredive|halve?|halvanden|kun|ca\.?)\s)*(?:min\.?|minut(?:ter)?|timer?|kvarter)\s?)?(?:(?:\S+\s)?(?:mere|mindre|længere|kortere))?(?:\s(?:af|tid))?`,
  ],
  takingItem: [
    re`(?<who>${WHO})\s(?:(?:tager|overtager|klarer|holder|står\sfor|har)\s(?:[^\s.,;:?!]+\s){0,2}?(?:punkt(?:et|er|erne)?|oplæg(?:get)?|indlæg(?:get)?)|præsenterer|fremlægger|indleder)[^.,;:?!]*`,
  ],
  passOn: [
    re`(?:sig|sige|fortæl|fortælle|oplys|oplyse|hils|hilse|giv\sbesked)\s(?:gerne\s|venligst\s|lige\s|bare\s|endelig\s|det\s|og\s)*(?:(?:til\s)?(?:dem|de\sandre|alle(?:\sde\sandre)?|‹b\d+›|sekretariatet|formanden|ordstyreren|forummet|udvalget|gruppen|klyngen|mødet|resten)\s?)?(?:,\s)?(?:om\s)?at\s(?<told>[^.;!?]+)`,
  ],
  released: [
    re`(?:(?:,|\.)?\s?(?:så|og|dermed)?\s)?‹[pn]\d+›\s(?:skal|behøver|er)\s(?:så\s|altså\s|derfor\s|alligevel\s)*ikke(?:\s(?:alligevel|at|komme|møde|deltage|tage|med|nødvendig|for\smig|i\sstedet))+,?`,
  ],
  toWriter: [re`(?!for\s|(?:på)?tager\s|melder\s)\p{L}+r?\s(?:lige\s|også\s|så\s)*(?:til\s)?mig`],
  toReader: ["dig|jer"],
  remark: [
    re`\s?,\s(?:og\s)?(?:så\s)?det\s(?:bliver|er|skal\snok\sblive|lyder)\s(?!\p{L}+,|ikke)[^.,;:?!‹]{2,30}[.!]*`,
  ],
  another: [
    re`(?<=[,;.]\s|\s(?:og|men|mens|så)\s)(?:jeg|vi|${WHO}(?:\s(?:og|samt)\s${WHO})*)\s\p{L}+r`,
    re`(?<=[,;.]\s|\s(?:og|men|mens|så)\s)(?:det|den|dem)\s\p{L}+r\s(?:jeg|vi|${WHO})`,
  ],
  by: [
    re`(?<count>\d{1,2}|en|et|to|tre|fire|fem|seks|otte|ti|fjorten|et\spar)\s(?:(?<days>dages?)|(?<weeks>ugers?)|(?<weeks2>uges?)|(?<months>måned(?:er)?s?))(?!\p{L})`,
  ],
  counts: new Map([
    ...["en", "to", "tre", "fire", "fem", "seks"].map((word, index): [string, number] => [word, index + 1]),
    ["et", 1],
    ["otte", 8],
    ["ti", 10],
    ["fjorten", 14],
    ["et par", 2],
  ]),
  due: [
    "(?:der |som )?skal være (?:klart?|færdigt?)(?: (?:den|til|senest|inden))?",
    "(?:med )?(?:frist|deadline|forfald\\p{L}*)(?: (?:er|den|på|til))?:?",
    "(?:her )?i løbet af(?: den| det)?",
    "(?:til|på|den|i|d\\.?|om)",
  ],
  beginning: ["(?:fra|siden|fra og med|med virkning fra)(?: den| d\\.?)?"],
  provided: [
    re`(?:bestil|book|reserv|indkøb|køb|lej(?!r))\p{L}*\s[^.,;:?!]*?(?:til|for)(?:\s(?:den|det|d\.|vores|næste|\p{L}*mødet?|i|på))*`,
  ],
  dueMeeting: [
    re`(?:til|inden|før|senest(?:\s(?:til|på|ved))?)\s(?:det\s|vores\s)?\p{L}*mødet?(?:\s(?:i|den|d\.|på))?`,
  ],
  itsMeeting: [re`\s?\p{L}*mødet?`],
  ending: [
    re`(?:slut|ende|forlæng|udvid|forkort)\p{L}{0,3}\s(?:\S+\s){0,3}?(?=‹t\d+›|kl)`,
    re`(?:varer|kører|trækker\sud|går)\s(?:\S+\s)?til\s(?:kl\.?\s)?(?=‹t\d+›)`,
  ],
  place: [
    re`(?:på|i|hos|ved)\s(?<place>(?!stedet|kanalen|næste|år|uge|kalenderen|gang|dag|‹d)(?:‹[bnp]\d+›|\p{L}[\p{L}-]*)(?:\s(?:‹[bnp]\d+›|\d+)|\s(?:i|på|ved)\s(?!stedet|kanalen|næste|år|uge|dag|‹d)(?:‹[bnp]\d+›|\p{L}[\p{L}-]*)|,?\s(?:møde)?lokale\s[\p{L}\d]+)*)$`,
    re`(?:på|i|hos|ved)\s(?<place>‹[bn]\d+›${FURTHER})`,
    re`(?:flyt|ryk|rykk)\p{L}{0,3}\s[^.;:!?]{0,40}?til\s(?<place>‹[bn]\d+›${FURTHER})`,
    re`(?:via|over)\s(?<place>‹n\d+›)`,
    re`‹t\d+›,\s(?<place>‹[bn]\d+›(?:\s(?:i|på)\s‹[bnp]\d+›|${FURTHER}))$`,
    re`(?<place>online|virtuelt|digitalt)`,
    re`(?:til|i)\s(?<place>(?:møde)?lokale\s[\p{L}\d]+)`,
  ],
  newPlace: [
    re`(?:nyt\s(?:møde)?sted|ny\slokation|nyt\s(?:møde)?lokale|lokaleskift|ny\sadresse)[^:]{0,30}:\s?(?<place>.+)$`,
  ],
  untilSomething: [re`(?:indtil|frem\stil|til\sefter|før\sefter)\s(?!videre|nu|jeg\s(?:siger|skriver))\p{L}+`],
  unreadDay: [re`(?:d\.|den|the|on)\s\d{1,2}(?:st|nd|rd|th|\.)?(?![\d.:/]|\.\d|\s(?:\p{L}*møde|gang|punkt))`],
  insteadOfHour: [re`i\sstedet\sfor\s(?:kl\.?\s)?(?:‹t\d+›|\d)`],
  insteadOfDay: [re`i\sstedet\sfor\s(?:mødet\s|på\s|d\.?\s|den\s)*(?<day>${DAY})`],
  insteadOfPlace: [
    re`(?<=[^,]),?\s(?:og\s|men\s)?ikke\s(?:på|i|hos|ved)\s[^.,;!?]+`,
    re`i\sstedet(?:\sfor(?:\s(?!(?:kl\.?\s)?(?:‹t|\d))[^.,;!?]+(?:,\s(?:møde)?lokale\s[\p{L}\d]+)?)?)?`,
  ],
  heldDay: [
    re`^(?!.*(?<!\p{L})(?:nyt|næste|ekstra\p{L}*|opret\p{L}*|indkald\p{L}*|planlæg\p{L}*|book|aftal)\s).*(?<!\p{L})(?:start|begynd|slut)\p{L}*\s(?:(?!til\s)[^\s.,;:?!]+\s){0,5}?${DAY}`,
    re`(?<!(?:planlæg|læg|hold|book|opret|indkald|aftal|sæt|fastsæt|fastlæg)\p{L}{0,2}\s(?:til\s)?)(?:mødet\s(?:(?:den|d\.|på|i)\s){0,2}${DAY}|(?<!(?:nyt|et|ekstra\p{L}*)\s)${DAY}\s?(?:klynge)?møde(?:t)?)`,
    re`(?:andet|nyt|skiftet)\s(?:møde)?(?:lokale|sted)\s(?:til|på|den|for)\s(?:den\s|mødet\s)*${DAY}`,
  ],
  meetingDay: [re`mødet\s(?:(?:den|d\.|på|i|fra)\s){0,2}${DAY}`, re`fra\s(?:den\s)?${DAY}`],
  moving: [re`(?:flyt|ryk|fremryk|skub|udsæt|udskyd)\p{L}{0,3}|(?:start|begynd)er?`, "udsat", "udskudt"],
  postponing: ["udsæt\\p{L}*|udsat|udskyd\\p{L}*|udskudt"],
  amending: ["(?:ret|rett|ændr|opdater)e?"],
  leading: [
    "(?:hensyn til|forhold til|at|om|med|det|noget om|noget med|til|lige|også|gerne|venligst|den|punktet|emnet|temaet|et punkt om)",
    re`${DAY}\s?[:,]`,
    re`siden\s${DAY}(?:\som)?`,
  ],
  trailing: [
    re`(?:tak|venligst|tak\spå\sforhånd|mvh.*|kh.*|hilsen.*)`,
    re`(?:(?:op\s|med\s)?(?:på|til|i|ved)\s)?(?:det\s|den\s)?(?:(?:næste|kommende|førstkommende|sidste|seneste|forrige)\s)?(?:møde(?:t)?s?\s?(?:dagsorden\p{L}*)?|gang|dagsorden\p{L}*|programmet)`,
    re`(?:(?:på|til|i|ved|inden|den|mødet|siden|fra|og|med)\s)*${DAY}`,
    re`(?:skal|bør|burde)(?:\s(?:også|gerne|op|med))*`,
    re`(?:op|på|med|igen|sidst|nu|så|endnu|indtil\snu|lige\snu)`,
  ],
  me: ["jeg", "mig"],
  shown: ["(?:giv|vis|send|fortæl|sig) (?:lige )?mig"],
  mine: ["min", "mit", "mine"],
  late: [LATE],
  finished: [
    re`${DONE}e?`,
    re`(?:sat\s)?hak|(?:sat\s)?flueben|(?:streget|krydset|vinget)\s(?:af|ud)|nået`,
    "færdige",
    "afsluttede",
    "lukkede",
    "udførte",
  ],
  open: [
    "åbne",
    "uløste",
    "udestående",
    "ufærdige",
    "aktuelle",
    "ikke (?:er )?(?:lavet|færdig\\p{L}*|løst|lukket|afsluttet)",
    "mangler",
    "udestår",
  ],
  whose: [re`(?<who>‹[pb]\d+›)`, re`(?:for|til|hos|på|har|mangler)\s(?<who>‹n\d+›)`],
};
