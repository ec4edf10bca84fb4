import { AGENDA, DAY, MINUTES } from "./words.ts";

// What people tell of their own affairs, or of other people's: nothing is asked for.

/** What may come after it, or be the point of it. */
const NO_REQUEST = String.raw`(?!.*(?:\?|afbud\sher|\skomme[rs]?\s|(?:jeg|vi)\skan\s|kan\s(?:jeg|vi|du|i|derfor|desværre|alligevel|så)(?!\p{L})|deltag|dagsorden|punkt|opgave|møde[td]?(?!\p{L})|melder|når\s|må\s(?:jeg|vi|du)|derfor|gider|vil\sdu|flyt\s|aflys\s|udsæt\s|skriv\s|sæt\s))`;
/** The same, where only the rest of the message may have it. */
const NO_MORE = String.raw`${NO_REQUEST}[^?]*$`;
const ALSO = String.raw`^(?:(?:og|men|så|nå|suk|øv|puha|ps|fyi)[,:]?\s)*`;

/** Where somebody is awaited besides: a feast, a school, a theatre. */
const OCCASION = String.raw`(?:\p{L}*(?:fest|bryllup|fødselsdag|konfirmation|barnedåb|middag|koncert|generalforsamling|forældremøde|begravelse|frokost|kamp|rejse|ferie|træning|reception|personaledag|temadag|klassetur|spejderlejr|loppemarked|forældrekonsultation|skolehjemsamtale|festival|premiere|sølvbryllup|bogklub|korprøve|strikkeklub|madklub|nytårskur|jubilæum|indvielse|udstilling)(?:en|et|er|erne|dag|dagen)?)`;
/** Whoever it is of. */
export const THEIR_OCCASION = String.raw`(?:(?:min|mit|mine|din|dit|sin|sit|sine|hans|hendes|deres|naboens|svigermors|et|en|\p{L}+ens|\p{L}+ernes)\s(?:\p{L}+s\s)?(?:\p{L}+e\s)?${OCCASION}|(?:vores\s)?${OCCASION})`;

/** What is not this committee's, where somebody does not come to it: a council, another board. */
export const ELSEWHERE = String.raw`(?:nå|komme\stil|kommer\s(?:\p{L}+\s)?ikke\stil|deltage\si|deltager\s(?:\p{L}+\s)?ikke\si|være\smed\s(?:i|til|på)|møde\sop\s(?:i|til))\s(?:(?:det|den|et|en|vores)\s)?(?:(?!klynge|styre|drift|koordin)\p{L}{3,}(?:udvalget|bestyrelsen|rådet|nævnet|foreningen)|byrådet|regionsrådet|‹b\d+›|${THEIR_OCCASION})(?!\p{L})`;

const OWN = String.raw`(?:min|mit|mine|vores|hans|hendes|deres)`;
const BECAME = String.raw`(?:er|blev|bliver|er\sblevet)\s(?:(?:nu|desværre|først|endelig|igen|også|lige|netop)\s)*`;

export const asides = [
  // "Min hofteoperation er udsat til januar, så humøret er derefter"
  String.raw`${ALSO}${OWN}\s(?:‹d\d+›\s?)?(?:egen\s|eget\s|egne\s)?(?!deltagelse|plads|tilmelding|afbud|opgave|aktion|frist|deadline|punkt|forslag|møde|næste|fly|tog|bus|bil|færge)(?!\p{L}*møde(?!\p{L}))[\p{L}-]+(?:\smed\s[^.,;:?!]{2,40}|s\s\p{L}+)?\s${BECAME}(?:aflyst|udsat|udskudt|flyttet|rykket|opereret|indlagt|cancelled|skudt)(?!\p{L})${NO_MORE}`,
  String.raw`^(?!.*(?:afbud|\?|derfor)).*\s(?:vores|klyngens|udvalgets)\s(?:eget\s)?møde\s(?:ligger\s(?:stadig\s)?fast|står\s(?:stadig\s)?ved\smagt|er\s(?:stadig\s)?uændret|holdes\s(?:stadig\s)?som\s(?:planlagt|aftalt)|er\sikke\s(?:flyttet|aflyst|berørt))[.!]*$`,
  // "Jeg måtte melde afbud til min datters skolefest"
  String.raw`${ALSO}(?:jeg|vi)\s(?:(?:har|måtte|blev\snødt\stil\sat|var\snødt\stil\sat)\s(?:[^\s.,;:?!]+\s)?)?(?:melde?[dt]?e?|sende?t?e?)\s(?:\p{L}+\s)?afbud\stil\s${THEIR_OCCASION}(?:\s(?:i|på)\s\p{L}+)?(?:\s‹d\d+›)?${NO_MORE}`,
  String.raw`${ALSO}(?:vi|jeg|der)\s(?:fik|har\sfået|kom|er\skommet)\s(?:\p{L}+\s)?afbud\sfra\s(?!‹p)[^.,;:?!]+\stil\s${THEIR_OCCASION}${NO_MORE}`,
  String.raw`${ALSO}(?:jeg|vi)\shar\s(?:\p{L}+\s)?(?:sagt|skrevet|meldt)\s(?:\p{L}+\s)?til\s[^.,;:?!‹]+,?\sat\s(?:jeg|vi)\sikke\s(?:kommer|kan\skomme|deltager|kan\sdeltage)\s(?:til|i|på)\sderes\s${NO_MORE}`,
  String.raw`${ALSO}(?:jeg|vi|‹p\d+›)\svar\s(?:\p{L}+\s)?(?:syge?|på\s(?:ferie|kursus)|bortrejste?|forhindre(?:t|de))(?:\s(?:i|den|på))?(?:\s‹d\d+›)?[.!]*$`,
  // Whoever is back, or has closed for the day.
  String.raw`${ALSO}(?:ferien\ser\s(?:slut|forbi),?\s(?:så\s)?)?(?:nu\s|så\s)?(?:(?:jeg|vi)\ser|er\s(?:jeg|vi))\s(?:nu\s|endelig\s|så\s)*tilbage\s(?:fra|efter|på|igen)\s${NO_REQUEST}[^?]*$`,
  String.raw`${ALSO}færdige?\s(?:(?:med|for)\s(?:‹d\d+›|dagens|ugens|i\sdag))(?:\s(?:patienter|vagt|vagter|arbejde|konsultationer|operationer|program|gøremål))?(?:[.,!]\s${NO_REQUEST}[^?]*|[.!]*)$`,
  String.raw`${ALSO}(?:konsultation|klinik|venteværels|afdeling|kalender|indbakk)\p{L}*\s(?:er\s)?(?:helt\s|stop|prop|over)?(?:fuld|fyldt|pakket)\p{L}*${NO_MORE}`,
  String.raw`^(?:lad\s(?:mig|os)|jeg\svil)\s(?:lige\s|gerne\s)*(?:sove\s(?:lidt\s)?på\sdet|tænke\s(?:lidt\s|lige\s)?over\sdet)(?:\s(?:først|i\snat))?[.!]*$`,
  // Somebody else is to be told something, not the secretary.
  String.raw`^(?:(?:kan|vil|gider|kunne)\sdu\s)(?:lige\s|venligst\s)*(?:ringe\stil|sige\stil|bede|fortælle|give|skrive\stil)\s(?:(?:min|vores)\s(?:sekretær|kone|mand|søn|datter|mor|far|læge)|receptionen|skranken|fru|frøken|hr\.?|frk\.?)(?!\p{L})(?!.*(?:møde|klynge|dagsorden|opgave))[^?]*\??$`,
  String.raw`^(?:en|min|hver\p{L}*|den)?\s?patient\p{L}*\s(?:har\s)?(?:sagde?|siger|sagt|fortalte|spurgte|spørger)\s(?!.*(?:dagsorden|punkt|møde))[^?]*$`,
  // Where a paper lies.
  String.raw`${ALSO}(?:${AGENDA}|${MINUTES}|(?:et\s)?(?:referat|dagsordens)?udkastet)\s(?:(?:til|for|fra)\s[^.,;:?!]{2,40}\s)?(?:ligger|er|hænger|befinder\ssig)\s(?:nu\s|stadig\s|til\s(?:godkendelse|kommentering|høring|gennemsyn)\s)*(?:hos|på\s(?!plads|vej|engelsk|dansk)|i\s(?!orden|mål|hus))[^.,;:?!]*[.!]*$`,
  String.raw`${ALSO}${OWN}\s(?:egen\s|egne\s)?(?:to-?\s?do-?\p{L}*|opgaveliste\p{L}*|huskeseddel\p{L}*|indbakke\p{L}*)\s(?:derhjemme\s|hjemme\s)?(?:er|bliver|vokser|fylder)\s${NO_MORE}`,
  // Denied, or only heard.
  String.raw`^(?:nej,?\s)?(?:(?:vi|jeg)\shar\s(?:[^\s.,;:?!]+\s)?ikke|ingen\shar)\s(?:\p{L}+\s)?aflyst\s(?:noget|nogen|et\seneste|et\smøde|mødet|det)(?!\p{L})[^.,;:?!]*[.!]*$`,
  String.raw`^(?:nej,?\s)?det\s(?:er\s(?:altså\s|jo\s|slet\s)*(?:ikke\s(?:korrekt|rigtigt|sandt)|forkert|en\smisforståelse)|passer\s(?:altså\s|jo\s|slet\s)*ikke),?\sat\s[^.,;:?!]*(?:aflyst|udsat|flyttet|udskudt)(?:\s(?:på\s|den\s|til\s)*${DAY})?[.!]*$`,
  String.raw`^(?:men\s|og\s)?der\ser\s(?:vist\s|nok\s)?(?:nogen|nogle|en),?\sder\s(?:siger|påstår|har\shørt|mener)\s(?!.*(?:dagsorden|punkt|\skan\sdu|\ssæt\s))[^?]*$`,
  String.raw`^(?:men\s|og\s)?(?:rygte(?:t|rne)\s(?:går|siger|vil\svide|svirrer)|der\s(?:går|svirrer)\s(?:et\s|nogle\s)?rygter?)(?!.*(?:dagsorden|punkt|\skan\sdu|\ssæt\s))[^?]*$`,
];

/** What was meant as a joke, as it is said in the end. */
export const takenBack = [
  String.raw`.{3,}?(?:[,.!…–-]+\s?|\snej,?\s|\s)(?:(?:nej|nå|neej|ej|okay|ok|hehe|haha)[,.]?\s)*(?:(?:det\s(?:var|er)\s|jeg\s)(?:(?:selvfølgelig|naturligvis|altså|jo|kun|bare)\s)*|(?:bare|kun|nej,?|ej,?|altså)\s)(?:(?:bare|kun|en|lidt|nu)\s)*(?:spøg(?:\stil\sside)?|sjov(?:\stil\sside)?|(?:for|til)\ssjov|gas|pjat|joke|vittighed|driller(?:\sbare)?|joker|laver\s(?:bare\s)?sjov|mente\sdet\sikke)(?:\s(?:bare|selvfølgelig))?[.!]*$`,
  String.raw`.{3,}?[,.!…–-]+\s?(?:spøg|joke|sjov|pjat|gas)(?:\s(?:altså|bare|til\sside))?[.!]*$`,
];
