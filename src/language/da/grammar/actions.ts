import type { Forms } from "../../grammar.ts";
import { presentsItem } from "./item.ts";
import { WORK, WORK_INFINITIVE, WORKING } from "./work.ts";
import { PARTLY, STAND_IN, STAND_IN_FOR_SOMEBODY } from "./attendance.ts";
import { AGENDA, DAY, DONE, FEW, KNOWN, LATE, NUMBER, SOME, TASK, WHO } from "./words.ts";

const OWNER = String.raw`(?:${WHO}|jeg)`;
/** "‹p0›, ‹p1› og ‹b2›" */
const OWNERS = String.raw`(?<owners>(?:${OWNER}(?:\s?[,/&+]\s?|\s(?:og|samt)\s)){0,5}${OWNER})`;
const MARK = String.raw`(?:opgave|ny\sopgave|log|(?:ny\s)?action(?:\sitem)?|aktion|to(?:-|\s)?do|ansvar(?:lig)?|notér(?:\sat)?|noter(?:\sat)?|skriv\sned(?:\sat)?|skriv\spå(?:\sat)?|husk(?:\sat)?|beslutning)`;

const PASSIVE = String.raw`(?:(?:udarbejde|skrive|lave|forberede|sende|udsende|indkalde|undersøge|koordinere|kortlægge|formulere|udforme|indhente|indsamle|fremlægge|præsentere|opdatere|afklare|rundsende|bestille|gennemgå|tilrettelægge|revidere|beregne|besvare|planlægge|afholde)s|(?:bliver|blir)\s(?:udarbejdet|skrevet|lavet|forberedt|sendt|undersøgt|koordineret|kortlagt|indhentet|indsamlet|opdateret|revideret))`;

const ON_LIST = String.raw`(?:(?:ned|op|ind|(?:ind\s)?(?:i|på|til)\s(?:opgavelisten|listen|opgaverne|opgaveloggen|loggen)),?\s)?`;

export const logAction: Forms = {
  any: [
    String.raw`^${MARK}\s?[:–-]\s?${OWNERS}\s?[:,–-]?\s(?<task>.+)`,
    String.raw`^${MARK}\s(?:til\s|for\s)?${OWNERS}\s?[:–-]\s(?:at\s)?(?<task>.+)`,
    String.raw`^(?:ny\s)?opgave\s(?:til|for)\s(?:${OWNERS}|(?<owners2>mig(?:\sselv)?))\s?[:,–-]\s?(?:at\s)?(?<task>.+)`,
    String.raw`^(?<deadline>(?:frist|deadline|senest|inden)\s(?:er\s|den\s|på\s)?${DAY})\s?[:,–-]\s?${OWNERS}\s(?:skal\s|vil\s)?(?<task>(?:${WORK}|${WORK_INFINITIVE})\s.+)`,
    String.raw`^(?:(?:kan|vil|gider)\sdu\s(?:lige\s)?)?(?:sætte?|sæt|bede?|få)\s${OWNERS}\s(?:til|på|om)\s(?:at\s)?(?<task>${WORK_INFINITIVE}\s.+)`,
    String.raw`^(?:(?:kan|vil|gider)\sdu\s(?:lige\s|venligst\s)*)?(?:(?:sætte?|skrive?|notere?|udnævne?|udpege?)\s${OWNERS}\s(?:på\s|op\s|ind\s)?som|gøre?\s(?:(?<owners2>${OWNER})\s)til)\s(?:ansvarlig|tovholder)\s(?:for|på|til|af)\s(?:at\s)?(?<task>.+)`,
    String.raw`^(?:giv|sæt)\s${OWNERS}\s(?:en\s|til\s|som\s)*(?:opgaven?|ansvarlig)?\s?(?:med\s|til\s|på\s|for\s|:)*(?:at\s)?(?<task>.+)`,
    String.raw`^(?:ja,?\s|ok,?\s|så\s|godt,?\s)?${OWNERS}\s(?:skal|vil|bør|må)\s(?:lige\s|også\s|nok\s|gerne\s|så\s)*(?<task>${WORK_INFINITIVE}(?:\s.+)?)`,
    String.raw`^(?:(?:kan|vil|gider)\sdu\s(?:lige\s|venligst\s)*(?:notere|logge|skrive|huske|sætte|føre|tilføje|indføre)\s(?:op\s|ned\s)?${ON_LIST}at\s|(?:bemærk|notér|noter|registrer|skriv)\svenligst\sat\s|ja,?\s|ok,?\s|så\s|godt,?\s|(?:notér|noter|log|skriv|husk|indfør|tilføj|indskriv|sæt|put)\s(?:lige\s|venligst\s)*${ON_LIST}at\s|(?:(?:følgende\s)?aftalt|som\saftalt|til\s(?:referatet|listen|opgavelisten|loggen)),?:?\s|vi\saftalte\sat\s)*${OWNERS}\s(?:også\s|så\s)?(?<task>${WORK}(?:(?:,\s(?=(?:om|at|hv\p{L}+)\s)|\s).+)?)`,
    // What is to be done stands first: "notatet skrives af Maria inden jul".
    String.raw`^(?<task>(?!der\s|det\s|den\s|hvem|hvad|kan\s|skal\s)[^.,;:?!‹]{4,80}?)\s(?:skal\s)?${PASSIVE}\s(?:ud\s|ind\s|rundt\s)?af\s${OWNERS}\s(?<deadline>(?:senest|inden|med\sfrist|frist|til|før)\s(?:den\s|d\.\s|på\s)?${DAY})[.!]*$`,
    // The verb comes first where something else does: "efter aftale udarbejder Maria et notat".
    String.raw`^(?:(?:efter|i\shenhold\stil)\saftale[nr]?|som\saftalt|desuden|derudover|herudover|samtidig|derefter|herefter|efterfølgende|endelig|og\sså|så),?\s(?<verb>${WORK})\s${OWNERS}\s(?:også\s|lige\s|så\s)*(?<task>.+)`,
    String.raw`^(?:og\s)?(?:så\s)?(?:det\ser|er\sdet|det\sbliver|bliver\sdet)\s${OWNERS},?\s(?:der|som)\s(?:skal\s|så\s|lige\s)*(?<task>(?:${WORK}|${WORK_INFINITIVE}|kigger\s(?:på|nærmere)|tager\ssig\saf)\s.+)`,
    String.raw`^${OWNERS}\s(?:er\s(?:ansvarlige?|tovholdere?)\s(?:for|på)|har\sansvaret\sfor|har\slovet|lovede|påtager\ssig|tager\s(?:opgaven|ansvaret|(?:sig|mig|os)\saf(?:\sat)?))\s(?:at\s|med\sat\s|for\sat\s)*(?<task>.+)`,
    String.raw`^${OWNERS}\s?[:–]\s?(?<task>.+)`,
  ],
  unless: [
    String.raw`i\sstedet\sfor\s(?:mig|‹[pbn]\d+›)|(?:gå|komme|deltage|tage\smed)\s(?:i\sstedet|for\smig)`,
    "(?:i )?(?:mit|hans|hendes|vores) (?:sted|plads)",
    "(?:min|hans|hendes|vores) plads",
    "stedfortræder\\p{L}*",
    // An action that is there already goes to somebody else; nobody is found yet, or written to only.
    String.raw`^(?:ja,?\s|ok,?\s|så\s)?${OWNERS}\s\p{L}+r\s(?:også\s|lige\s|så\s|over\s)*(?:opgaven?|aktion(?:en)?)\s(?:nr\.?\s|nummer\s|#)?\d+`,
    String.raw`(?:finder|finde|spørger|spørge)\s(?:bare\s|lige\s|nok\s|så\s|selv\s)*(?:en\sanden|nogle?\sandre|nogen|en)$`,
    String.raw`tager\s(?:den|det)\sfor\s${WHO}`,
    String.raw`(?:på|til)\s(?:den\s|næste\s)*(?:${AGENDA}|programmet)(?=$|[.,!?]|\s(?:tak|venligst))`,
    String.raw`(?:sender|skriver|siger|ringer)\s(?:et\s|med\s)?afbud`,
    String.raw`${WHO}\s(?:skriver|siger|ringer|sms'er|mailer|meddeler|spørger)\s?,?\s(?:lige\s)?(?:og\ssiger\s)?(?:at|om)\s(?:han|hun|de|vi|mødet)`,
    String.raw`${WHO}\stager\s(?:over|pladsen)$`,
    String.raw`(?:beder|bad|spørger|ønsker|søger|har\sbrug)\s(?:om\s|for\s)?(?:\S+\s)?(?:udsættelse|mere\stid|længere\sfrist)`,
    ...STAND_IN,
    ...STAND_IN_FOR_SOMEBODY,
    ...PARTLY,
  ],
  never: [
    ...presentsItem,
    // What somebody does not do is no task.
    String.raw`^(?:ja,?\s|ok,?\s|så\s|godt,?\s)?${OWNERS}\s(?:også\s|så\s)?(?:${WORK}\s(?:[^\s.,;:?!]+\s)?|(?:skal|vil|bør|må)\s(?:altså\s|så\s)?)(?:ikke|ik|aldrig)(?!\p{L}|\s(?:kun|bare|alene))`,
    String.raw`(?:lovede|har\slovet|påtog\s(?:mig|os|sig))\s(?:vist|nok|vel|måske|vistnok)(?!\p{L})`,
    // What somebody is promised is nothing to do yet.
    String.raw`(?:lovede|lover|har\slovet)\s(?:mig|os|dig|jer|ham|hende|dem)(?!\p{L})`,
    // Whom one turns to is no task by itself.
    String.raw`(?:jeg|vi)\s(?:skriver|ringer|spørger|mailer)\s(?:(?:bare|lige|selv|så|nok)\s)*(?:til\s)?‹p\d+›[.!]*$`,
    // Said of somebody rather than given to them; a guess, or what is rumoured.
    String.raw`^(?:${OWNERS}|‹n\d+›)\s(?:får|fik)\s(?:\S+\s)?(?:brug\sfor|at\svide|at\shøre|lov(?:\stil)?|tid\stil|svar|besked|ros|løn|ret|hjælp)(?!\p{L})`,
    String.raw`(?:den|det|de)\s(?:bedste|værste|flotteste|lækreste|sjoveste|hurtigste|smukkeste|klogeste)(?!\p{L})|hele\stiden|konstant|dagen\slang|gør\salt\sfor\s|sender\s(?:\S+\s){0,2}?(?:hilsen(?:er)?|hilsner|kram|tanker)|med\shjem|lige\snu|holder\saf\s|følger\smed[.!]*$|får\sen\s(?:ny|anden)\s|giver\s(?:gerne\s|altid\s)+|står\sfor\s(?:skud|tur|mad|døren)(?!\p{L})|skriver\s(?:pænt|godt|flot|grimt|hurtigt|med\s)|om\salt[.!]*$`,
    String.raw`(?:jeg|vi)\svender\s(?:lige\s|snart\s|så\s|bare\s|nok\s)*tilbage(?!\s(?:til\s‹p\d+›\s)?med)`,
    String.raw`(?<=,\s?)(?:(?:siger|fortæller|lyder|går)\s(?:rygtet|rygterne|de|han|hun|man|‹[pbn]\d+›)|(?:tror|hører|mener|synes|gætter|håber|antager|formoder)\sjeg|går\sjeg\sud\sfra|vil\sjeg\stro|vistnok|måske|eller\shvad|ikke\ssandt)[.!?]*$`,
    String.raw`^(?:jeg|vi|‹p\d+›)\s(?:foreslår|anbefaler|synes|mener|håber|ønsker|tror)\s(?:bare\s|også\s|stadig\s)*,?\s?at\s`,
  ],
  says: [
    WORKING,
    String.raw`inden|senest|frist\p{L}*|deadline\p{L}*|opgave\p{L}*|to\s?do|aktion|action|ansvar\p{L}*|tovholder\p{L}*|ska(?:l)?|bedes|noter\p{L}*|notér\p{L}*|log|husk|aftalt\p{L}*|aftalte|aftale\p{L}*|enige?|lov(?:et|ede|er)|påtag\p{L}*|tag(?:er)?\s(?:fat|sig|mig|hånd|initiativ|den|det)|ta'r|(?:sæt|skriv)\s(?:ned|på|mig)|snak\p{L}*|tal(?:er|e|t)?|kig\p{L}*|kald\p{L}*|saml\p{L}*|hent\p{L}*|svar\p{L}*`,
  ],
};

/** Somebody does something, but not by a word that is certainly work: it is offered, not done. */
export const maybeAction: Forms = {
  any: [
    String.raw`^(?<owners>\p{L}+(?:\s(?:og|samt)\s\p{L}+)?)\s(?<task>${WORK}\s.+)`,
    String.raw`^(?:${WHO})(?:\sog\s${WHO})*\s\p{L}+r\s`,
    String.raw`^(?:kan|vil|skal|gider)\s${WHO}\s(?:lige\s|ikke\s)*${WORK_INFINITIVE}`,
    String.raw`^${MARK}\s?[:–-]\s?.+`,
  ],
};

const TASKS = String.raw`(?:opgave(?:n|r|rne|liste|listen)?|to-?dos?|to-?do-?listen?|aktion(?:er|erne)|actions|handlepunkter|aftaler)`;

export const listActions: Forms = {
  any: [
    String.raw`^(?:(?:se|vis)\s(?:mig\s)?)?(?:opgaven?|aktion(?:en)?|action|to-?do)\s(?:nr\.?\s|nummer\s|#)?(?<number3>\d{1,4})$`,
    String.raw`(?<me>mine?)\s(?:\p{L}+\s)?${TASKS}`,
    String.raw`(?:alle|åbne|vores|uløste|udestående|ufærdige|færdige|afsluttede|aktuelle|forsinkede|de)\s(?:\p{L}+\s)?${TASKS}`,
    String.raw`(?:(?:vis|se|hvilke|list|oversigt\sover|liste\sover|send|hvad\ser)\s)${SOME}${TASKS}`,
    String.raw`^(?<owner>${KNOWN})s?'?s?\s${TASKS}`,
    String.raw`^${TASKS}(?:\s(?:for|til|hos)\s(?:${WHO}|mig))?$`,
    String.raw`^(?:hvad\s(?:er|var)\s(?<number5>\d{1,4})|(?<number6>\d{1,4})(?=\s?\?))[\s?]*$`,
    String.raw`hvem\s(?:\S+\s)?(?:laver|gør|har\s(?:hvad|hvilke|ansvar\p{L}*|opgave\p{L}*)|skal\s(?:lave|gøre)|står\sfor|er\s(?:ansvarlig\p{L}*|tovholder)|tager\ssig\saf|mangler\sat)`,
    String.raw`hvad\s(?:\S+\s)?(?:mangler|skal|har|laver|gør|skylder|hænger|sidder|er)\s(?:der\s)?(?:(?<me2>jeg)|${KNOWN})(?!\s(?:besluttet|sagt|afbud))`,
    String.raw`(?:hvad|hvilke)\s[^.;:?!]{0,40}(?:mangler|udestår|hænger|er\sikke\slavet|åbne|ufærdig\p{L}*)`,
    String.raw`(?:noget|nogen|nogle|hvad|hvilke|hvem|opgaver|alt|alle|det)\s[^.;:?!]{0,40}${LATE}|^${LATE}$`,
    String.raw`^(?:er|hvornår\s(?:er|skal|bliver|har))\s${FEW}(?:${TASK}\s)?(?<number>\d{1,4})\s${FEW}(?:${DONE}|lukket|frist|deadline)`,
    String.raw`^(?:hvad|hvordan)\s(?:med|går\sdet\smed|er\sstatus\s(?:på|for))\s(?:${TASK}\s(?:nr\.?\s|nummer\s)?)?(?<number4>\d{1,4})[\s?]*$`,
    String.raw`^hvornår\s(?:skal|må|bør)\s(?:jeg|vi|${WHO})\s(?:[^\s.;:?!]+\s){0,3}?${DONE}\s(?:med\s)?(?:${TASK}\s)?(?<number>\d{1,4})[\s?]*$`,
    String.raw`hvornår\sforfalder\s(?:${TASK}\s)?(?<number>\d{1,4})[\s?]*$`,
    String.raw`(?:fristen|deadline(?:n)?)\s(?:for|på)\s(?:${TASK}\s)?(?<number2>\d{1,4})[\s?]*$`,
    String.raw`hvad\s(?:har\s(?:jeg|vi)\slovet|skal\sjeg)`,
    String.raw`(?:har|mangler)\s(?:(?<me3>jeg)|${KNOWN})\s(?:stadig\s|nogen\s|nogle\s|noget\s|flere\s)+(?:opgaver|at\sgøre|der|på)`,
  ],
  unless: [
    String.raw`\d+\ser\s${DONE}`,
    String.raw`^(?:jeg|vi)\s(?:er|bliver|kommer)`,
    String.raw`^(?:så\s|nu\s)?(?:jeg|vi)\shar\s(?:\S+\s)?${DONE}`,
    "afbud",
    "dagsorden\\p{L}*",
  ],
};

/** How it is told of something that it has come to its end. */
const OVER = String.raw`(?:${DONE}|slut|forbi|historie|ude\saf\sverden|af\svejen|i\shus)`;

export const completeAction: Forms = {
  any: [
    // "Jeg har fået ringet til Falck, så den kan du krydse af"
    String.raw`^(?:(?:så|nu)\s)?(?:(?:jeg|vi)\shar|har\s(?:jeg|vi)|har|(?:jeg|vi)\sfik)\s(?:(?:nu|lige|endelig|også)\s)*(?:fået\s)?(?<task>\p{L}+(?:et|t|dt)\s[^.,;:?!]+?)(?:\snu)?,?\s(?:så|og)\s(?:(?:nu\s)?(?:den|det|opgaven|den\sopgave)\s(?:kan\s(?:du|i)\s(?:godt\s|bare\s|roligt\s|gerne\s)*(?:krydse|strege|lukke|vinge|hakke|slette|afslutte|stryge)|(?:er|kan|må)\s(?:nu\s|så\s|hermed\s|godt\s|gerne\s)*(?:${DONE}|lukkes|krydses|streges|stryges|strykes|vinges|hakkes|slettes|afsluttes))|(?:kan\s)?(?:du|i)\s(?:kan\s)?(?:godt\s|bare\s|roligt\s)*(?:krydse|strege|lukke|vinge|hakke)\s(?:den|det|opgaven))(?:\saf|\sfra|\slisten|\snu)*[.!]*$`,
    String.raw`^${NUMBER}\s(?:kan|må|skal)\s(?:nu\s|godt\s|gerne\s|hermed\s)*(?:krydses|streges|vinges|hakkes|lukkes|afsluttes)(?:\saf)?(?!\p{L}|\s(?:når|hvis|senere|først|efter))`,
    // "Maria har sendt tallene, så opgave 4 er slut", "vi kan vinke farvel til 18"
    String.raw`^(?:${WHO}|jeg|vi|det)\s(?:har|er|blev|fik)\s[^.;:?!]{3,60}?[,.]?\s(?:så|og)\s(?:derfor\s|dermed\s|nu\s)*${NUMBER}\s(?:er|kan|må)\s(?:(?:nu|hermed|endelig|så|også|godt|gerne)\s)*(?:${OVER}|(?:luk|afslut|kryds|streg|ving|hakk)(?:t?es))(?:\saf)?[.!]*$`,
    String.raw`^(?:så\s)?(?:(?:vi|du|i)\s(?:kan|må)|kan\svi|må\s(?:vi|du))\s(?:(?:nu|godt|gerne|roligt|vist|endelig|så)\s)*(?:(?:vinke|sige|vink|sig)\sfarvel\stil|sætte\s(?:et\s)?(?:punktum|flueben|hak|kryds)\s(?:for|ved|i|ud\sfor)|lægge|arkivere|glemme\salt\som)\s${NUMBER}(?:\s(?:i\sgraven|bag\sos|væk|på\shylden))?(?:[,.;–-]\s?(?:(?:for|da)\s)?(?:den|det|så\sden)\s(?:er|blev|har)\s[^?]{2,40})?[.!]*$`,
    String.raw`^${NUMBER}\s(?:er|var)\s(?:(?:nu|hermed|endelig|så|også)\s)*${OVER}[.!]*$`,
    String.raw`^(?:så\s(?:er\s)?|nu\s(?:er\s)?|ja,?\s)?${NUMBER}\s?:?\s?(?:(?:er|blev|har\sjeg|kan)\s)?(?<how>${SOME})(?:${DONE}|lukkes|lukket|ok)`,
    String.raw`(?:luk|lukke|afslut|afslutte|afkryds|kryds\saf|markér|marker|markere|sæt|meld|færdigmeld|vink\saf|hak\saf)\s${SOME}${NUMBER}(?!\s?min)(?:\s${SOME}(?:som\s)?(?:${DONE}|af))?`,
    String.raw`(?:jeg\shar|har\sjeg|vi\shar|er\sjeg|jeg\ser|vi\ser)\s(?<how>${FEW})${DONE}\s(?:med\s)?${NUMBER}`,
    String.raw`${DONE}\s(?:med\s)?${NUMBER}$`,
    String.raw`(?:luk|afslut|færdigmeld|markér|marker)\s(?:opgaven?\s)?(?:om\s|med\s)?(?<task>[^.;:?!]+?)(?:\ssom\s${DONE})?$`,
    String.raw`^(?:så\s)?(?:jeg|vi)\s(?:har\s(?<how>${FEW})(?:lavet|færdiggjort|klaret|gjort|afsluttet|sendt|skrevet|afleveret|løst|ordnet)|er\s(?<how2>${FEW})færdige?\smed)\s(?<task>.+)`,
    String.raw`^(?:så|nu)\ser\sder\s(?:endelig\s)?styr\spå\s(?<task>[^.,;:?!]+)`,
    String.raw`^(?<task>(?!jeg|vi|det|den|alt)[^.,;:?!=]+?)\s=\s${DONE}$`,
    String.raw`^(?:så|nu|endelig)\s(?<how2>er|blev|fik\svi|fik\sjeg)\s(?<task>(?!mødet|jeg|vi|det\s|den\s)[^.;:?!]+?)\s${DONE}(?:\sog\s${DONE})?$`,
    String.raw`^(?<task>(?!hvad|hvem|hvornår|er\s|har\s|det\s|den\s|alt\s|jeg\s|vi\s|mødet|så\s|nu\s|endelig\s)[^.;:?!]+?)\s(?:er|blev|bliver|burde|skal|kan|er\sblevet)\s(?<how>${FEW})${DONE}(?:\sog\s${DONE})?$`,
  ],
  never: [
    // Of one that was closed long since it is told.
    String.raw`(?:blev|var)\s(?:\S+\s)?(?:lukket|afsluttet)\s(?:på|ved|til)\s(?:det\s)?(?:sidste|seneste|forrige)\s|(?:blev|var)\sjo\s(?:\S+\s)?(?:lukket|afsluttet)`,
    String.raw`langt\s?fra\s(?:at\s)?(?:være\s)?${DONE}`,
    String.raw`færdige?\smed\sat\s(?:diskutere|tale|snakke|drøfte|vente|høre|skændes|grine|spise)`,
  ],
  unless: ["aflys\\p{L}*", "godkendt", AGENDA, String.raw`afbud`, String.raw`ikke\s(?:\S+\s)?${DONE}`],
  says: [
    DONE,
    String.raw`f[æa]?e?rdi\p{L}*|fræddig|færidg|ferdig\p{L}*|klar\p{L}*|la?vet|lavt|gjor\p{L}*|løst|afslut\p{L}*|slut|udfør\p{L}*|ordnet|\p{L}*send(?:t|te)|af\s?sted|i\s(?:mål|hus|land|skabet|graven|prod|bund)|på\splads|\p{L}*lever\p{L}*|overstå\p{L}*|gennemfør\p{L}*|fuldfør\p{L}*|fi[kx]s\p{L}*`,
    String.raw`luk\p{L}*|clos\p{L}*|streg\p{L}*|stryg\p{L}*|\p{L}*kryds\p{L}*|hak\p{L}*|ving\p{L}*|vink\p{L}*|flueben\p{L}*|tjek\p{L}*|check\p{L}*|mark[eé]r\p{L}*|ude\saf\sverden|tilende\p{L}*|målstregen|barberet|ekspeder\p{L}*|shipp\p{L}*|done`,
    // What is delivered, and what was to be arranged.
    String.raw`(?:under)?skrevet|trykt|booket|bestilt|betalt|købt|indkøbt|oversat|opdateret|undersøgt|afklaret|indkaldt|publiceret|offentliggjort|udgivet|uploadet|lagt\s(?:ud|op)|arrangeret|revideret|ajourført|udarbejdet|formuleret|fremlagt|(?:af)?holdt|nedsat|udpeget|besvaret|indhentet|indsamlet|samlet\sind|gennemgået|forelagt`,
    // Somebody has done something; what became of an action otherwise is no end of it.
    String.raw`^(?!.*(?<!\p{L})(?:dropp|opgiv|glem|udsat|udskudt|overtag|overdrag|giv|afvis|aflys|rykket|flytte|stoppe|sat|udskyd)\p{L}*)(?:.*\s)?(?:har|fik|få?et|blev)\s(?:[^\s.,;:?!]+\s){0,5}?\p{L}{2,}(?:et|t|dt|ede)`,
  ],
};

const MOVE = String.raw`(?:udsæt|udsætte|udskyd|udskyde|skub|skubbe|flyt|flytte|ryk|rykke|forlæng|forlænge|vent|vente)`;
const FRIST = String.raw`(?:fristen|frist|deadline(?:n)?)`;

export const postponeAction: Forms = {
  any: [
    // "Nr. 8 når jeg ikke, kan den flyttes til …", "jeg når ikke 4. Kan jeg få til …"
    String.raw`${NUMBER}\s(?:når|bliver|kan|er|får)\s[^;:?!]{0,40}?(?:ikke|ik|først)(?!\p{L})[^;:?!]{0,40}[,.]\s[^.;:?!]{0,25}(?:${MOVE}s?|få|have|giv|sæt)\s[^.;:?!]{0,20}til\s(?:den\s)?${DAY}`,
    String.raw`(?:når|bliver|får|kan)\s[^;:?!]{0,20}?(?:ikke|ik)\s[^;:?!]{0,20}?${TASK}\s?(?<number2>\d{1,4})(?!\d)[^;:?!]{0,40}[,.]\s[^.;:?!]{0,25}(?:${MOVE}s?|få|have|giv|sæt)\s[^.;:?!]{0,20}til\s(?:den\s)?${DAY}`,
    // "Nr. 11 bliver ikke klar, kan vi sige 1. februar?"
    String.raw`${NUMBER}\s(?:når|bliver|kan|er)\s[^;:?!]{0,40}?(?:ikke|ik)(?!\p{L})[^;:?!]{0,40}[,.]\s(?:så\s)?(?:kan|kunne|skal)\s(?:vi|du|den|det|fristen)\s(?:så\s|lige\s|ikke\s)*(?:sige|sætte|blive|være|få\slov\s(?:til\s)?at\svente)\s[^.;:?!]{0,20}?${DAY}`,
    String.raw`^(?:kan|må|kunne)\s${KNOWN}\s(?:lige\s|godt\s|ikke\s)*(?:få|have)\s(?:(?:ny\s|længere\s|mere\s)?(?:frist|tid|udsættelse)\s)?(?:ind)?til\s(?:den\s|d\.\s|på\s)?${DAY}\s(?:på|med|til|for)\s${NUMBER}`,
    // "Kan notatet vente til den 8. januar?"
    String.raw`^(?:kan|må|kunne)\s(?<task>(?!jeg|vi|du|i\s|det\s|den\s|der\s|man)(?![^.,;:?!]*møde)[^.,;:?!‹]{4,60}?)\s(?:godt\s|lige\s|ikke\s|mon\s|få\slov\s(?:til\s)?at\s)*(?:vente|udsættes|udskydes|rykkes|skubbes)\s(?:hen\s)?(?:ind)?til\s(?:den\s|d\.\s|på\s)?${DAY}`,
    // Of the day that was said before: "jeg når ikke 4 før på onsdag, flyt den til da".
    String.raw`${MOVE}\s(?:lige\s|venligst\s)*(?:den|det|${FRIST})\s(?:lige\s|hen\s)*til\s(?:da|der|dér|så|den\sdag)(?=$|[\s.!])`,
    String.raw`${NUMBER}\s(?:skal|må|kan|bør)\s(?:(?:gerne|altså|hellere|nu)\s)*(?:have|få)\s(?:en\s)?(?:ny\s)?${FRIST}\s(?:den|til|på|d\.)?\s?(?:den\s)?${DAY}`,
    String.raw`${MOVE}\s${SOME}(?:${NUMBER}|${FRIST})`,
    String.raw`${MOVE}\s(?:opgaven?)\s(?:om\s|med\s)?(?<task>[^.;:?!]+?)\s(?:til|en\suge|et\spar|på)`,
    String.raw`(?:ny|længere|anden|senere)\s${FRIST}\s?[^.;!]{0,40}`,
    String.raw`(?:mere\stid|(?:\d+|en|et|to|tre|fire)\s(?:dage?|uger?|måned(?:er)?)\s(?:mere|ekstra|længere)|(?:ekstra|mere)\s(?:uge|tid|frist))`,
    String.raw`(?:få|have|vente|udsættelse)\s[^.;:?!]{0,20}(?:til|på)\s${FEW}‹d\d+›\s(?:med|til|på|for)\s${NUMBER}`,
    String.raw`${NUMBER}\s(?:kan|skal|må|bliver)\s${SOME}(?:vente|udsættes|udskydes|flyttes|skubbes|forsinket|først)`,
    String.raw`udsættelse\s[^.;:?!]{0,20}${NUMBER}`,
    String.raw`(?<unfinished>(?:kan|når)\s(?:jeg\s|vi\s|desværre\s|nok\s)*(?:ikke|ik)\s(?:at\s)?(?:nå\s|lave\s|gøre\s|blive\sfærdig\smed\s)*${TASK}\s?(?<number2>\d{1,4})(?!\d))`,
    String.raw`(?<unfinished>${NUMBER}\s(?:er|bliver)\s(?:\S+\s)?ikke\s(?:\S+\s)?${DONE})`,
    String.raw`${FRIST}\s(?:for|på)\s${SOME}${TASK}?\s?(?<number2>\d{1,4})\s[^.;:?!]{0,20}(?:til|er|bliver)`,
  ],
  unless: [
    String.raw`\p{L}*mødet?(?!\s*$)\s(?:til|fra)`,
    "(?:udsæt|flyt|ryk|udskyd) (?:\\S+ )?\\p{L}*mødet",
    "påmind\\p{L}*",
    "^(?:hvornår|hvad|hvem) ",
  ],
  says: [
    String.raw`(?:udsæt|udsat|udskyd|udskud|skub|skyd|flyt|ryk|forlæng|vent|frist|deadline|forsink)\p{L}*|tid|længere|senere|først|tidligst|ekstra|mere?|ikke|ik|når|giv|få|stedet|sæt|ny|push\p{L}*|bump\p{L}*|postpone|\d+\s(?:til|to)`,
  ],
  never: [
    // A deadline of others, or somebody who has moved one.
    String.raw`(?:‹b\d+›|regionen|kommunen|ministeriet|styrelsen|staten|de|han|hun)\s(?:har\s)?(?:(?:lige|nu|netop|desværre|også|igen)\s)*(?:udsat|udskudt|rykket|flyttet|skubbet|forlænget|udsætter|udskyder|rykker|flytter|skubber|forlænger)\s`,
    // Who is to have it, not until when.
    String.raw`^(?:giv|overdrag|flyt|send)\s(?:${TASK}\s)?\d{1,4}\s(?:videre\s|over\s)?til\s${WHO}[.!]*$`,
    String.raw`(?:ikke|ik)\s(?:[^\s.,;:?!]+\s){0,2}?(?:udsæt|udskyd|forlæng)\p{L}*|(?:udsæt|udskyd|forlæng)\p{L}*\s(?:ikke|ik)(?!\p{L})`,
  ],
};
