import { THEIR_OCCASION } from "./aside.ts";

// What people quote, dream, wish undone, ask the rules of or tell of lives that are nobody's work: nothing is asked for.

/** What may follow all the same. */
const ASKED = String.raw`(?:\?|(?:kan|vil|gider|må|kunne)\s(?:du|i|vi|jeg)\s|(?:jeg|han|hun|vi|de)\s(?:kan|kommer|deltager|melder)(?!\p{L})|(?:kan|kommer)\s(?:jeg|han|hun|vi)(?!\p{L})|,\s(?:så\s|og\s)*(?:send|læg|luk|del|post|publicér|udsend|giv|tag|vis|find|offentliggør)(?!\p{L})|afbud\s(?:fra|til|på)|\smeld\s|noter|notér|skriv\s|sæt\s|flyt\s|\saflys\s|fjern\s|slet\s|venligst|derfor)`;
const NOTHING_ASKED = String.raw`(?!.*${ASKED})`;
const LEAD = String.raw`^[,.!\s]*(?:(?:og|men|så|nå|ja|jo|nej|haha\p{L}*|pyha|puha|ps|fyi|åh|uf)[,:!]?\s)*`;

const MARKS = String.raw`["“”„»«]`;
const SPOKEN = String.raw`${MARKS}[^"“”„»«]{3,}${MARKS}`;
const SAYS = String.raw`(?:sagde|råbte|skreg|svarede|skrev|hviskede|mumlede|spurgte|udbrød|siger|råber|svarer|skriver|synger|sang)`;
/** Somebody whom nobody can look up. */
const SOMEBODY = String.raw`(?:han|hun|de|man|en|nogen|folk|alle|hele\s\p{L}+|(?:min|mit|mine|hans|hendes)\s(?!chef|leder|direktør|sekretær|kollega|souschef)\p{L}+|(?!formand|sekretar|borgmest|direktør|ordstyr|chef|leder|næstformand|mødeleder)\p{L}{3,}e[nt])`;

const quoted = [
  // "Og så råbte hun: “jeg melder afbud!”", and what stands on a door or in a title.
  String.raw`${LEAD}(?!.*‹[pb])(?:\p{L}+\s){0,4}?(?:${SAYS}\s${SOMEBODY}|${SOMEBODY}\s(?:\p{L}+\s){0,2}?${SAYS})(?:\s\p{L}+){0,2},?:?\s${SPOKEN}${NOTHING_ASKED}`,
  String.raw`^(?!.*‹[pb])${SPOKEN},?\s${SAYS}\s${SOMEBODY}(?!\p{L})`,
  String.raw`${LEAD}(?!.*‹[pb])(?:titlen|overskriften|bogen|filmen|sangen|stykket|skiltet|der\sstod|der\sstår)\s(?:[^"“”„»«?]+\s)?${SPOKEN}`,
];

/** What is rejoiced at or regretted because it has happened, or has not. */
const GLAD = String.raw`(?:(?:(?:jeg|vi)\s(?:er|blev)|det\s(?:er|var)|er|hvor\s(?:er\sdet|var\sdet)?)\s)?(?:(?:rigtig|meget|virkelig|så|bare|da|godt\snok|simpelthen)\s)*(?:glad(?:e)?\s(?:for|over)|dejligt|godt|fint|skønt|rart|heldigt|lettet(?:de)?\s(?:for|over)|ærgerligt|synd|træls|trist|flot|super|fedt|lækkert|imponerende|sødt\saf\sdig|pænt\saf\sdig|venligt\saf\sdig)`;
const WHAT_WAS_DONE = String.raw`(?:du|i|\p{L}*mødet|fristen|referatet|dagsordenen|den|det|ingen|nogen|man)\s(?:(?:ikke|aldrig|alligevel|lige|så|nu)\s)*(?:(?:fik|nåede|har|er|blev|var|lod|gad|turde)\s(?:[^.;:?!]+)?|(?!(?:kunne|skulle|ville|måtte)\s)\p{L}{2,}(?:ede|te|gde|d)\s[^.;:?!]*|(?:lagde|slog|tog|satte|gav|kom|skrev|sendte|udskød)(?:\s[^.;:?!]*)?)`;

const past = [
  String.raw`${LEAD}${GLAD}(?:,?\sat\s|\s(?=(?:du|i|ingen|mødet\sikke|den\sikke)\s))${NOTHING_ASKED}(?!.*\smen\s)${WHAT_WAS_DONE}[.!]*$`,
  String.raw`${LEAD}heldigvis\s(?:\p{L}+(?:ede|te|gde)|lagde|fik|slog|tog|satte|lod)\s(?:du|i|de|ingen|nogen)\s${NOTHING_ASKED}(?!.*\smen\s)[^?;:]*$`,
  String.raw`${LEAD}(?:mange\s|tusind\s)?tak\sfor\s(?:påmindelsen|rykkeren|påmindelserne|din\s\p{L}+|hjælpen|beskeden)(?:\si\s\p{L}+)?[,.]?\s(?:den|det|de)\s(?:var|kom|reddede|hjalp|gjorde|virkede|nåede)\s${NOTHING_ASKED}(?!.*\s(?:men|opgave|færdig)(?!\p{L}))[^?]*$`,
  // What cannot be taken back by anybody.
  String.raw`${LEAD}(?:det\s)?(?:(?:kan\singen|ingen\skan)\s|(?:kan\sman|(?:man|folk)\s(?:kan|må))\s(?:jo\s|da\s|bare\s|heller\s|desværre\s|altså\s)*ikke\s)(?:bare\s|sådan\s)*(?:fortryde|slette|omgøre|annullere|rulle|lave\s\p{L}+\som|gøre|tage|skrue)(?:\s[^?]*)?[.!]*$`,
  String.raw`${LEAD}(?:du|i)\skan\sikke\s(?:fortryde|slette|omgøre|lave\som\spå|ændre\s(?:på\s)?)\s?(?:fortid\p{L}*|historien|det,?\sder|hvad\sder)[^?]*\??$`,
  String.raw`${LEAD}(?!jeg|vi)[^?,;]{2,40}\skan\s(?:jo\s|desværre\s)*(?:ikke|aldrig)\s(?:rulles\stilbage|fortrydes|gøres\s(?:om|ugjort)|omgøres|laves\som|skrues\stilbage)[.!]*$`,
  String.raw`${LEAD}(?:dengang|i\sgamle\sdage|før\si\stiden|i\ssin\stid)\s(?:\p{L}+(?:ede|te)|var|havde|fik|lagde|tog|skrev|satte)\s${NOTHING_ASKED}[^?]*$`,
  // What would be nice to have had.
  String.raw`${LEAD}(?:jeg\s)?(?:gid|bare|ville\sønske,?(?:\sat)?|ønsker,?(?:\sat)?)\s(?:vi|jeg|du|i|de|man|nogen|han|hun|‹[pb]\d+›|\p{L}+et|\p{L}+en)\s(?:bare\s|da\s|også\s|dengang\s)*havde\s[^?]*$`,
  String.raw`${LEAD}vi\s(?:burde|skulle|kunne)\s(?:\p{L}+\s)?have\s(?:haft|sat|lagt|sendt|taget|talt)\s[^?]*$`,
];

const supposed = [
  String.raw`${LEAD}(?:jeg\s|vi\s)?(?:i\snat\s|forleden\s)?(?:drømte|har\sdrømt|havde\s(?:et\s)?mareridt)(?!.*(?:dagsorden|punkt|derfor|\?|\smen\s|\små\s))[^?]*$`,
  String.raw`${LEAD}(?:jeg|vi)\s(?:er\s(?:lidt\s|meget\s|virkelig\s)?(?:bange|bekymret|nervøs)\sfor|frygter(?:\slidt)?|har\spå\sfornemmelsen),?\sat\s(?:\p{L}*mødet|det)\s[^?,]*(?:ender|bliver|kan\sblive|risikerer|nok|måske)\s[^?]*$`,
  String.raw`${LEAD}(?:det|mødet)\s(?:ender|slutter)\s(?:nok|vel|sikkert|jo|bare)\s(?:med\s)?[^?]*$`,
  String.raw`${LEAD}mon\sikke\s(?:\p{L}*mødet|det|de|han|hun|‹p\d+›)\s(?!kan|kunne|skal|skulle|burde|bør|vil|ku\s)[^?]*\??$`,
  String.raw`${LEAD}hvis\s(?:det|du|i|vejret)\s(?:her\s)?(?:fortsætter|bliver\sved|sner|regner)[^?]*,?\s(?:så\s)?(?:melder|aflyser|dropper|sletter|flytter)\s(?!venligst)[^?]*$`,
  String.raw`^(?:(?:haha\p{L}*|hehe|lol)[,!]?\s).*(?:melder|aflyser|dropper|sletter).*(?:for\saltid|for\sevigt|resten\saf|hele)(?!\p{L})`,
  String.raw`${LEAD}det\sligner\s(?:slet\s|da\s|virkelig\s)?ikke\s(?:‹p\d+›|ham|hende|dem|dig|jer)\s[^?]*$`,
  String.raw`${LEAD}(?:antag|sæt\snu|forestil\s(?:dig|jer)|lad\sos\ssige|lad\sos\santage|hvad\snu),?\s(?:hvis\s|at\s)?[^?]*,\s(?:hvem|hvad|hvordan|hvor)\s[^?]*\?*$`,
  String.raw`${LEAD}(?:forestil\s(?:dig|jer)|tænk\sjer|tænk\sdig),?\s(?:at|hvis)\s[^?]*$`,
];

/** What the rules are, and what is only known to others. */
const asked = [
  String.raw`^(?:og\s|men\s|egentlig\s)?hvem\s(?:har\s(?:egentlig\s)?(?:ret|lov)\stil(?:\sat)?|må|kan|bestemmer|afgør|beslutter)\s(?:egentlig\s|overhovedet\s|så\s)*(?!.*(?:indstilling|opsætning|stå\sfor|tage\ssig))(?:(?:hvad|hvornår|hvilke|om)\s|(?:sætte|foreslå|aflyse|flytte|indkalde|publicere|udsætte|lægge|melde|tilføje|ændre|godkende|slette|lukke|komme\smed\sforslag)(?!\p{L}))[^?]*\??$`,
  String.raw`^(?:har|må|kan|skal)\s(?:en|et|alle|medlemmer(?:ne)?|observatører(?:ne)?|gæster(?:ne)?|sekretariatet|formanden|man)\s(?:egentlig\s|overhovedet\s|godt\s)*(?:ret\stil|lov\stil|pligt\stil)\s(?:at\s)?[^?]*\??$`,
  String.raw`^hvor\s(?:sent|tidligt|tæt\spå|længe\sfør|lang\stid\sfør)\s[^?]*\s(?:man|medlemmer(?:ne)?|nogen)(?:\s[^?]*)?\??$`,
  String.raw`${LEAD}(?:vidste\s(?:du|i)|har\s(?:du|i)\shørt),?\sat\s(?!.*(?:møde|afbud|opgave|dagsorden|punkt|referat))[^?]*\??$`,
  String.raw`${LEAD}gæt\s(?:lige\s)?(?:hvem|hvad)\s[^?]*$`,
  String.raw`^(?!.*(?:vores|klyngen|dagsorden))[^?]*,\s(?:skriver|siger|melder|oplyser|fortæller|ifølge)\s(?:\p{L}*(?:avisen|posten|tidende|bladet|nyhederne|medierne|radioen)|nordjyske|altinget|politiken|berlingske|information|ritzau|dr|tv\s?2)[.!]*$`,
  String.raw`${LEAD}(?:(?:i\s)?avisen|nyhederne|medierne|radioen|tv-?avisen|nordjyske|altinget|politiken)\s(?:skriver|siger|melder|fortæller|skrev|sagde)\s(?!.*vores)[^?]*$`,
];

const KIN = String.raw`(?:kone|mand|kæreste|søn|sønner|datter|døtre|børn|børnebørn|barnebarn|mor|far|forældre|søster|bror|søskende|familie|svigermor|svigerfar|svigerforældre|tvillinger|hund|kat|hest|båd|have|hus|sommerhus|bolig|lejlighed|campingvogn|motorcykel|fritid|ph\.?\s?d\.?|speciale|kandidat|uddannelse|eksamen|bryllup|bil)`;
const OWN_LIFE = String.raw`(?:(?:sin|sit|sine|hans|hendes|deres|min|mit|mine)\s(?:egen\s|eget\s|egne\s|nye\s|gamle\s)?${KIN}|(?:med|til)\s(?:børnene|børnebørnene|familien|manden|konen|hunden)|maraton|\p{L}*triatlon|(?:på|til)\s(?:skiferie|vinterferie|højskole|pension|camping|yoga|salsa|golf|fodbold|håndbold|korsang|eksamen|køreprøve)|giftes|gift|opereres|nyt\sjob|skifter\s(?:job|arbejde|stilling)|flytter\s(?:hjem\s)?til\s‹[bn]\d+›|fylder\s(?:rundt|år|\d+|tredive|fyrre|halvtreds|tres|halvfjerds|firs)|føde|føder|farmor|mormor|bedstefar|i\shaven|drivhus|sommerhus|kolonihave\p{L}*|til\s(?:jurist|læge|pædagog|lærer|sygeplejerske))`;
/** Where it may be somebody's reason, or their work after all. */
const WORKING = String.raw`(?!.*(?:afbud|derfor|sender?\s(?:sin|hans|hendes|min)\s(?:kone|mand|kæreste|søn|datter)|\sikke\s|\sså\s|\skan\s|deltag|møde|punkt|dagsorden|opgave|frist|senest|noter|notér|ansvarlig|tovholder|referat|\?|erstat|stedfortræder|i\sstedet|vil\sgerne|påmind|rykker|vide(?!\p{L})))`;

const lives = [
  // "Maria tager til Rom med sine døtre", "Daniel løber maraton", "jeg går på pension til sommer"
  String.raw`${LEAD}(?:‹[pn]\d+›(?:\s(?:og|samt)\s‹[pn]\d+›)*|jeg(?=\s(?:lovede|har\slovet|tager|rejser|bygger|maler|køber|sælger|løber|går)))\s${WORKING}(?!(?:kontakter|noterer|undersøger|må)\s)\p{L}+\s(?:[^.,;:?!]+\s)?${OWN_LIFE}(?!\p{L})[^?]*$`,
  // "Regionsrådet drøfter akutpladser på sit møde", "byrådet har busserne på sin egen dagsorden"
  String.raw`${LEAD}(?!klynge|styregruppe|driftsforum|sekretariatet|‹p|jeg|vi|kan|vil|må|hvem|hvad|har|er)[^?,;]{3,60}\s(?:på|til|i)\s(?:sit|deres|sin)\s(?:eget\s|egen\s|egne\s|næste\s)*(?:\p{L}*møde|dagsorden)(?:\s(?:på\s|den\s|i\s|til\s)*‹d\d+›)?[.!]*$`,
  String.raw`${LEAD}(?:(?:min|vores|hans|hendes)\s\p{L}+(?:\sog\s(?:jeg|vi))?|jeg|vi)\s(?:har\s|måtte\s)?(?:\p{L}+\s)?(?:meldt|takket|sagt|sendt|melder|takker|takkede|meldte|afmeldt)\s(?:\p{L}+\s)?(?:(?:afbud|fra|nej|pas)\s)?til\s(?:${THEIR_OCCASION}|jul(?:en|eaften|efrokosten)?|nytår(?:saften)?|påske(?:n)?)${NOTHING_ASKED}[^?]*$`,
];

/** What somebody will do some day, dislikes or sees no reason for; and what others have put off or done. */
const told = [
  String.raw`${LEAD}(?:jeg|vi)\s(?:siger|giver|skriver|melder|vender)\s(?:(?:lige|bare|jer|dig|nok|så|selv)\s)*(?:til|besked|tilbage|igen)(?:\s(?:her|til\s(?:dig|jer|alle)))?,?\s(?:når|hvis|så\ssnart|om)\s(?!.*(?:venligst|kan\sdu|vil\sdu))[^?]*$`,
  String.raw`${LEAD}(?:jeg|vi|alle|han|hun|‹p\d+›)\s(?:hader|afskyr|elsker)\s(?:bare\s|virkelig\s|altid\s)*at\s(?!måtte|skulle)${NOTHING_ASKED}(?!.*(?:\smen|dagsorden|punkt)(?!\p{L}))[^?]*$`,
  String.raw`${LEAD}(?:der\ser\s(?:vel\s|da\s|altså\s)?ingen\s(?:som\shelst\s)?(?:grund|anledning)|ingen\sgrund)\stil\sat\s${NOTHING_ASKED}[^?,;]*$`,
  String.raw`^(?:nej,?\s|desværre,?\s)*(?:opgave|nr\.?|nummer|aktion)\s\d+\s(?:er|bliver)\s(?:(?:desværre|stadig|altså)\s)*(?:langt\s?fra|ikke\si\snærheden\saf\sat\svære|ikke\stilnærmelsesvis)\s[^?,;]*$`,
  String.raw`${LEAD}(?:min|mit|mine|vores|hans|hendes|naboens)\s(?:kone|mand|kæreste|søn|sønner|datter|døtre|børn|mor|far|søster|bror|nabo|naboer|ven|venner|veninde|svigermor|svigerfar)\s(?:har|fik)\s(?:\p{L}+\s)?(?:afleveret|lavet|bestået|skrevet|sendt|aflyst|udsat|udskudt|lukket|bygget|købt|solgt|flyttet|fået)\s${NOTHING_ASKED}(?!.*(?:\sjeg|\svi|\sså|derfor)(?!\p{L}))[^?]*$`,
  String.raw`${LEAD}(?!formand|sekretær|borgmester|direktør|klynge|styregruppe|udvalg|forum|driftsforum|ordstyrer|leder|mødeleder)\p{L}{3,}(?:en|et|ne)\s(?:har\s)?(?:(?:nu|lige|desværre|igen)\s)*(?:aflyst|aflyste|udsat|udsatte|udskudt|udskød|flyttet|flyttede)\s(?!.*(?:møde|vores|opgave|frist|dagsorden|punkt|referat|\d+\s|\?))[^?]*$`,
];

/** What somebody is like, and what was only thought of. */
const like = [
  String.raw`${LEAD}(?:‹p\d+›|jeg|vi|han|hun)\skan\s(?:slet\s|simpelthen\s|virkelig\s|bare\s|jo\s)*ikke\s(?:lide|fordrage|udstå|fatte|svømme|synge|danse|stave|tåle|snuppe|undvære)(?!\p{L})${NOTHING_ASKED}(?!.*(?:\smen|\sså|derfor|‹d|dine|påmindelserne|rykkerne)(?!\p{L}))[^?]*$`,
  String.raw`${LEAD}(?:‹p\d+›|jeg|han|hun)\skommer\s(?:oprindeligt\s|selv\s|vist\s)?fra\s(?:‹[bn]\d+›|et|en)(?:\s\p{L}+)?[.!]*$`,
  String.raw`^(?:opgave|nr\.?|nummer)\s\d+\s(?:er|var)\s(?:(?:ret|meget|virkelig|lidt|godt\snok|da|jo)\s)*(?:svær|kedelig|stor|tung|vigtig|sjov|interessant|besværlig|træls|uklar|underlig)[.!]*$`,
  String.raw`${LEAD}(?:vi|de|jeg)\s(?:diskuterede|overvejede|talte|snakkede|drøftede)\s(?:[^.;:?!]+\s)?om\s(?:vi|man|de)\s(?:skulle|burde|kunne)\s${NOTHING_ASKED}[^?]*$`,
  String.raw`${LEAD}hvis\sjeg\svar\s(?:dig|jer|ham|hende|‹[pb]\d+›|formand|leder|borgmester)(?!\p{L})${NOTHING_ASKED}[^?]*$`,
];

const REMINDERS = String.raw`(?:påmindels\p{L}*|rykker(?:ne|e)|reminder\p{L}*|notifikation\p{L}*|(?:at\s)?(?:på)?minde\s(?:mig|os))`;
/** Whoever wants to go on being reminded asks for no change. */
const kept = [
  String.raw`(?:lad\svære\smed\sat|undlad\sat|(?:du|i)\s(?:må|skal)\s(?:\p{L}+\s)?(?:ikke|aldrig)|(?:vil|ønsker)\s(?:\p{L}+\s)?ikke\s(?:have\s)?,?\s?at\s(?:du|i))\s(?:\p{L}+\s)?(?:stop|sluk|fjern|slet|drop|afmeld|slå|pause|skru)\p{L}*\s(?:[^.;:?!]+\s)?${REMINDERS}`,
  String.raw`(?:stop|sluk|fjern|slet|drop|afmeld|slå|skru)\s(?:\p{L}+\s){0,2}?(?:ikke|aldrig)\s(?:[^.;:?!]+\s)?${REMINDERS}`,
  String.raw`(?:behold|bliv\s(?:bare\s|endelig\s)?ved\smed|fortsæt\s(?:bare\s|endelig\s)?med|(?:vil|ønsker)\s(?:\p{L}+\s){0,2}?(?:beholde|blive\sved\smed\sat\sfå))\s(?:[^.;:?!]+\s)?${REMINDERS}(?!.*(?:færre|kun|men)(?!\p{L}))`,
];

export const stories = [...quoted, ...past, ...supposed, ...asked, ...lives, ...told, ...like, ...kept];

/** Somebody's own words, as they were said: whether they are to be taken up is asked. */
export const QUOTED = String.raw`(?:${SAYS}|skrevet|sagt|svaret)\s(?:[^"“”„»«.;?!]{0,25})?${SPOKEN}|${SPOKEN},?\s${SAYS}`;
