import type { Forms } from "../../grammar.ts";
import { AGENDA, AT_MEETING, DAY, FEW, LATER, OTHER_COMMITTEE, SOME, WISHED } from "./words.ts";

const MEETING = String.raw`(?:(?:\p{L}+|${DAY})?s?-?mødet?|møder|klyngemødet?)`;
/** Another meeting than the committee's own, or a thing for it. */
const ANOTHER = [
  OTHER_COMMITTEE,
  String.raw`(?:mit|dit|sit|deres|hans|hendes)\s(?:\p{L}+\s)?møde`,
  String.raw`(?!(?:klynge\p{L}*|forum|styregruppe|udvalgs|forårs|efterårs|jule|nytårs|sommer|års|kvartals|ekstra)møde)\p{L}{2,}møde(?:t|r|rne|ts)?(?!\p{L})`,
  String.raw`møde(?:lokale|forplejning|booking|indkald|række|rum|leder|sted)\p{L}*`,
  String.raw`møde(?:t|r)?\s(?:med\s(?!‹[dt]|alle|kort|henblik)|hos\s(?!os)|i\s\p{L}+-‹b\d+›)`,
  String.raw`møde(?:t|r)?\s(?:i|hos|for)\s‹b\d+›|‹b\d+›s?\s(?:\p{L}+\s)?møde|‹[pbn]\d+›\smødes|(?:indkald|indkalder|indkalde)\s‹b\d+›`,
];
/** A body by its name that calls off or moves something of its own, or at which it happens: "i økonomiudvalget er mødet aflyst". */
const THEIRS = [
  String.raw`^(?:(?:men|og|nu|ovre|også|til\s(?:orientering|info))[\s:,]+)*(?:i|hos|på|ved)\s‹b\d+›\s(?:er|bliver|blev|har|holder|holdes|aflyser|flytter|rykker)\s`,
  String.raw`‹b\d+›\s(?:har\s)?(?:(?:lige|nu|netop|desværre|også|allerede|igen)\s)*(?:aflys|flytte?[rt]|rykke[rt]|udsæt|udsat|udsk[uy]d|skubb)\p{L}*(?!.*(?:mødet|vores)(?!\p{L}))`,
];
/** What has been is told, not asked for. */
const PAST = String.raw`(?:sluttede|begyndte|startede|varede|endte|trak\sud|løb\s(?:over|ud)|gik\s(?:over|ud))(?!\p{L})`;

/** Whether one may, which is more often wondered than asked for: everybody would be told. */
const WHETHER = [String.raw`^(?:kan|kunne|må|skal|bør|burde|skulle)\s(?:vi|man|jeg)\s`];
const WHEN = String.raw`(?:‹[dt]\d+›)`;
/** "Mødet den 3. december", "torsdagens møde". */
const THAT_DAY = String.raw`(?:mødet\s(?:(?:den|d\.|på|i)\s){0,2}${DAY}|${DAY}\s?mødet?)`;

export const showMeeting: Forms = {
  any: [
    String.raw`hvor(?:når|dan)?\s(?!(?:har|er)\s‹p\d+›\sdet)(?:er|mødes|holder|holdes|har|skal|ligger|begynder|starter|slutter|bliver|foregår|var|ses)\s${SOME}(?:${MEETING}|vi|næste|det|henne|mødes)`,
    String.raw`^hvad\s(?:er|bliver)\s(?:det\s|vores\s)?næste\s\p{L}*møde[\s?]*$`,
    String.raw`hvordan\s(?:finder|kommer|når)\s(?:jeg|vi|man)\s(?:hen|frem|vej\p{L}*|ind|op|ud)?\s?(?:til\s)?(?:\S+\s)?(?:mødet|møde|lokalet|rådhuset|${DAY})`,
    String.raw`hvor\shenne|hvor\s(?:er|skal)\s(?:det|vi)|hvor\slænge\s(?:varer|er)\s${MEETING}`,
    String.raw`(?:hvad\stid|hvilken\s(?:dag|dato|ugedag)|hvilket\s(?:lokale|sted|tidspunkt)|hvad\sdato|klokken\shvad|hvad\sklokken)`,
    String.raw`^(?:hvad\ser\s|vis\s|send\s)?(?:adressen?|lokalet|mødested\p{L}*|mødedato\p{L}*|mødetidspunkt\p{L}*|tid\sog\ssted|datoen?\s(?:for|på)\s${MEETING}|tidspunktet)`,
    String.raw`^(?:er|blev|bliver|mon)\s(?:det\s)?(?:næste\s|vores\s|${DAY}\s)?\p{L}*mødet?\s${SOME}(?:aflyst|flyttet|rykket|udsat|udskudt)`,
    String.raw`^(?:og\s)?(?:tidspunkt(?:et)?|tid|klokkeslæt|hvor|sted(?:et)?|mødested(?:et)?|dato(?:en)?|adresse)[\s?]*$`,
    String.raw`^(?:vis\s)?(?:(?:det\s)?næste\s(?:møde|gang)|mødet)$`,
    String.raw`(?:har|er)\s(?:vi|der)\s(?:et\s)?(?:møde|møder)\s(?:på\s|i\s|den\s)*${DAY}`,
  ],
  unless: [
    AGENDA,
    "afbud",
    "opgave\\p{L}*",
    "referat\\p{L}*",
    "beslutte\\p{L}*",
    "frist\\p{L}*",
    "hvor langt",
    "deadline",
  ],
};

/** Where a meeting is held; what is "i ‹b0›" may be another's. */
const ROOM = String.raw`(?:‹[bn]\d+›|(?:møde)?lokale\s)`;

export const scheduleMeeting: Forms = {
  any: [
    String.raw`^(?:vi\s(?:skal|må|vil)\s)?(?<bare>(?:flyt|flytte|ryk|rykke|udsæt|udsætte|udskyd|udskyde|fremryk|fremrykke|skub|skubbe))\s(?:lige\s|også\s|det\s|vores\s|næste\s){0,3}${MEETING}(?:\s(?:på\s|i\s|den\s|d\.\s){0,2}${DAY})?[\s.!]*$`,
    String.raw`^(?:indkaldelse|mødeindkaldelse)(?:\stil)?(?:\s?[:–-])?\s(?:[^.;?!]{0,40}\s)?(?:${MEETING}\s)?[^;?!]{0,30}${DAY}[^;?!]{0,20}‹t\d+›`,
    String.raw`(?:nyt|ekstra|ekstraordinært)\s${FEW}møde\s?[^;?!]{0,60}${WHEN}`,
    String.raw`(?:indkald|indkalde|book|booke|planlæg|planlægge|opret|oprette|aftal|aftale|kald|fastsæt|fastlæg)\s${SOME}${MEETING}\s?[^;?!]{0,60}${WHEN}`,
    String.raw`(?:læg|lægge|sæt|sætte|hold|holde)\s(?:et\s|det\s|vores\s)?(?:nyt\s|næste\s)?møde(?:t)?\s[^;?!]{0,40}${WHEN}`,
    String.raw`(?:flyt|flytte|flytter|ryk|rykke|rykker|udsæt|udsætte|udskyd|udskyde|fremryk|skub)\s${SOME}${MEETING}\s?[^;?!]{0,60}${WHEN}`,
    String.raw`(?:flyt|flytte|flytter|ryk|rykke|rykker)\s${SOME}${MEETING}\s(?:hen\s)?til\s${ROOM}`,
    String.raw`^(?:vi\s(?:holder|flytter)\s)?(?:det\s)?(?:næste\s)?${MEETING}\s${FEW}(?:holdes|afholdes|bliver|foregår|finder\ssted|er(?=\s[^.;:?!]*i\sstedet))\s${FEW}(?:på|i|hos|ved)\s${ROOM}`,
    String.raw`^(?:så\s)?(?:vi\s(?:holder|afholder|tager)|holder\svi)\s${FEW}${MEETING}\s(?:i|på|hos|ved)\s${ROOM}`,
    String.raw`^(?:det\s)?(?:næste\s|${DAY}\s)?${MEETING}\s${FEW}(?:er|bliver|holdes|afholdes|foregår|tages|køres|gøres)\s${FEW}(?:online|virtuelt|digitalt|(?:via|over)\s‹n\d+›)`,
    String.raw`^${THAT_DAY}\s(?:er|bliver|holdes|afholdes|ligger|begynder|starter|slutter|varer)\s${FEW}‹t\d+›`,
    String.raw`${MEETING}\s${FEW}(?:er\s|bliver\s)?(?:flyttet|flyttes|rykket|rykkes)\s${FEW}til\s${ROOM}`,
    String.raw`(?:flyt|flytte|ryk|rykke)\s(?:mødet\s)?(?:fra\s)?${DAY}\s(?:kl\.?\s)?(?:hen\s)?til\s(?:den\s)?${WHEN}`,
    String.raw`(?<next>(?:det\s)?næste\smøde\s(?:bliver|er|holdes|afholdes|ligger|finder\ssted|foregår))\s${FEW}${DAY}`,
    String.raw`næste\sgang\s(?:bliver|er|holdes|afholdes|ligger|finder\ssted|foregår)\s${FEW}${DAY}`,
    String.raw`${MEETING}\s?${FEW}(?:er\s|bliver\s)?(?:flyttet|flyttes|rykket|rykkes|udsat|udsættes|udskydes)\s${SOME}til\s${FEW}${WHEN}`,
    String.raw`vi\s(?:mødes|holder\s(?:næste\s)?møde)\s(?:igen\s)?(?:på\s|den\s)?${DAY}\s(?:kl\.?\s)?‹t\d+›`,
    String.raw`^(?:næste\s)?møde:?\s(?:på\s|den\s)?${DAY}[\s,]+‹t\d+›`,
  ],
  unless: [
    // Not the committee's own.
    String.raw`(?:til|over|på)\s(?:en\s|et\s)?(?:(?:lille|hurtig|god)\s)?(?:kop\s|glas\s)?(?:\p{L}*kaffe|te|øl|vin|\p{L}*frokost|middag|brunch|\p{L}*morgenmad|aftensmad|kage|fest|sludder|gåtur|drinks?)(?!\p{L})`,
    "afbud",
    "opgave\\p{L}*",
    String.raw`^(?:udsæt|udskyd|skub|flyt|ryk)\s\d{1,4}\s(?:hen\s)?til\s\p{L}*møde(?:t)?`,
    "frist\\p{L}*",
    AGENDA,
    String.raw`^(?:hvornår|hvor|hvem|er|har)\s`,
  ],
  never: [
    // What others did or want, and what is theirs: somebody else's meeting, or ours in some place.
    String.raw`møde(?:t|rne)?\s(?:i|hos|med)\s‹[bn]\d+›\s(?:er|bliver|blev|rykkes|flyttes)`,
    String.raw`(?:er|blev|bliver|var)\s(?:blevet\s)?indkaldt|har\s(?:\S+\s)?(?:indkaldt|bedt\som|spurgt\som|ønsket|foreslået)`,
    String.raw`(?:flyt|ryk|udsæt|udskyd|skub)\p{L}*\s(?:punkt|emne|frokost|pause|indlæg|oplæg)\p{L}*`,
    String.raw`^(?:jeg|‹p\d+›)\shar\s(?:også\s|allerede\s|desværre\s|så\s)*(?:et\s)?(?:andet\s)?møde\s`,
    String.raw`flytt?er?\s(?:til\s(?:nye?|nyt|et\snyt|en\sny|andre)\s|møde(?:bord|stol|skab|udstyr)\p{L}*)|i\s(?:min|din|hans|hendes|deres|sin)\skalender|(?:hos|i)\s(?:os|jer|dem|‹b\d+›|regionen|kommunen|bestyrelsen|byrådet|udvalget)(?!\p{L})`,
    // Some meet besides.
    String.raw`(?:inden|før|efter)\s(?:selve\s)?mødet(?!\s‹d)`,
    String.raw`(?:‹p\d+›|han|hun|de)\s(?:holder|har|afholder|skal\s(?:til|have|holde))\s(?:et\s)?møde`,
    ...ANOTHER,
    ...THEIRS,
    PAST,
    ...WHETHER,
    ...LATER,
    WISHED,
  ],
};

export const callOffMeeting: Forms = {
  any: [
    String.raw`aflys\p{L}*\s${SOME}(?:(?:næste|denne)\sgang|${MEETING}|det\shele)`,
    String.raw`aflys\p{L}*\s(?:(?:lige|også|desværre|derfor|så|nu|hermed|venligst|på|den|d\.|i|til)\s)*${DAY}`,
    String.raw`(?:${AT_MEETING}|${MEETING})\s${SOME}aflys\p{L}*`,
    String.raw`^(?:vi\s)?aflys(?:er)?(?:\s${DAY})?$`,
    String.raw`${MEETING}\s${SOME}(?:udgår|bortfalder|bli(?:ve)?r\s(?:desværre\s|alligevel\s|så\s|altså\s|nok\s)*(?:ikke|ik|it|itte)\s(?:til\snoget|te\snowed|holdt|afholdt|gennemført)|ikke\s(?:bliver\s(?:til\snoget|holdt|afholdt)|holdes|afholdes|gennemføres|finder\ssted)|droppes|(?:er|bli(?:ve)?r)\s(?:desværre\s|så\s|alligevel\s)*(?:droppet|skrottet|sløjfet)|sløjfes|skrottes|er\skaldt\saf|(?:holdes|afholdes|gennemføres)\sikke)`,
    String.raw`(?:holdes|afholdes|gennemføres|bliver)\s${FEW}${MEETING}\s(?:${DAY}\s)?ikke(?:\stil\snoget)?[.!]?$`,
    String.raw`^(?:(?:vi|‹b\d+›|formand\p{L}*|ledelsen)\s(?:har|er)|der\ser|det\s(?:er|blev))\s(?:nu\s|desværre\s|derfor\s|også\s)*(?:blevet\s)?(?:besluttet|valgt|aftalt|enige\som|enighed\som),?\s(?:ikke\sat\s(?:holde|afholde|gennemføre)|at\s(?:droppe|aflyse|sløjfe|skrotte))\s${FEW}${MEETING}`,
    String.raw`(?:drop|droppe|dropper|skrot|stryg)\s${FEW}${MEETING}`,
    String.raw`(?:der\s(?:er|bliver)|vi\s(?:holder|har))\s(?:ikke\s(?:noget|et)|intet)\smøde\s`,
    String.raw`^(?:meld|giv|sig|skriv|meddel|oplys|fortæl|send)\s(?:[^\s.;:?!]+\s){0,4}?at\sder\s(?:alligevel\s)?(?:ikke\s(?:er|bliver|holdes)\s(?:noget|et)|(?:er|bliver)\s(?:ikke\snoget|intet))\s(?:\p{L}+)?møde\s`,
  ],
  unless: ["min deltagelse", "(?:mit|et|andet) (?:\\S+ )?møde", "(?:er|bliver) (?:mødet|det|der|‹d\\d+› møde) aflyst"],
  never: [
    String.raw`(?:ikke|ik|aldrig)\s(?:[^\s.,;:?!]+\s){0,2}?(?:aflys|drop|skrot)\p{L}*|aflys\p{L}*\s(?:[^\s.,;:?!]+\s){0,1}?(?:ikke|ik)|ingen\s(?:aflysning|grund)|holdes\s(?:ikke|ik)\s(?:på|i|hos)`,
    // Something else that goes with it: "aflys frokosten til mødet".
    String.raw`(?:aflys|drop|skrot|stryg)\p{L}*\s(?:lige\s|venligst\s|nu\s|så\s|også\s)*(?:(?:den|det|de|vores|en|et)\s)?(?!\p{L}*møde|hele|næste|dagens|på|til|alt|det|den)\p{L}{4,}\s(?:til|på|i|ved|efter|før|under|om)\s`,
    String.raw`(?!\p{L}*møde|næste|resten|holdt)\p{L}{4,}\s(?:af|til|for|på|om)\s(?:det\s|vores\s|næste\s)*\p{L}*møde(?:t|r)?\s(?:${DAY}\s)?(?:er|bliver|blev|udgår|droppes)(?!\p{L})`,
    // A conference, a train: whatever is no meeting of ours.
    String.raw`^(?:(?:og|men|så|nå|ps|desværre|hele)[,:]?\s)*(?!\p{L}*(?:møde|forum|klynge|gruppe|udvalg|samling|session|gang|aften|dag|råd)\p{L}*\s|alt|det|den|der|vi|jeg|et|en|kl)\p{L}{2,}(?:en|et|ne|ben|sen)\s(?:(?:i|på|til|fra|kl\.?|den|d\.)\s(?:\p{L}+\s)?|‹[dtnb]\d+›\s){0,4}(?:er|bliver|blev|var)\s(?:(?:nu|desværre|også|igen|lige|blevet|endnu)\s)*aflyst`,
    // Elsewhere, or only for somebody.
    String.raw`aflyst\s(?:hos\s|i\s(?!dag|morgen|næste|denne|overmorgen|år|‹d)|for\s(?!altid|denne|nu|en\s|et\s)|ved\sen\sfejl|af\s(?!hensyn|den\sgrund))`,
    ...ANOTHER,
    ...THEIRS,
    PAST,
    ...WHETHER,
    ...LATER,
    WISHED,
  ],
};
