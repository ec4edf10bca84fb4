import type { Forms } from "../../grammar.ts";
import { changesItem } from "./item.ts";
import { AGENDA, AT_MEETING, DAY, FEW, LATER, SOME } from "./words.ts";

const POST = String.raw`(?:post|poste|publ?ic\p{L}+|offentliggø\p{L}+|udsend\p{L}*|opslå\p{L}*|annoncér?\p{L}*)`;
const PUT = String.raw`(?:læg|lægge|send|sende|smid|smide|slå|sæt|sætte|del|dele|få|hæng)`;
const OUT = String.raw`(?:op|ud|rundt|i\skanalen|i\sgruppen|i\stråden|(?:til|med)\s(?:hele\s)?(?:alle|medlemmerne|deltagerne|udvalget|kanalen|gruppen|klyngen|holdet|styregruppen|forummet))`;

/** "læg dagsordenen op", "send referatet til alle": the same words for both papers. */
export function posting(paper: string): string[] {
  return [
    String.raw`${POST}\s${SOME}${paper}`,
    String.raw`${PUT}\s${SOME}${paper}\s(?:[^.;:?!]{0,40}?\s?)?${OUT}`,
    String.raw`(?:del|dele|send|sende)\s${SOME}${paper}\s(?:[^.;:?!]{0,40}?\s)?(?:til|med)\s‹b\d+›`,
    String.raw`${PUT}\s${SOME}${OUT}\s${FEW}${paper}`,
    String.raw`${paper}\s(?:skal|kan|må|bør)\s${FEW}(?:lægges|sendes|deles|slås|publiceres|offentliggøres|ud|op)`,
  ];
}

/** It has happened, it is not to happen yet, or somebody asks whether it has. */
export const NOT_NOW = [
  String.raw`(?:siger?|giver?|skriver?)\s(?:lige\s|bare\s|jer\s|dig\s)*(?:til|besked),?\s(?:når|hvis|om)(?!\p{L})`,
  ...LATER,
  String.raw`(?:først|tidligst)\s[^.;:?!]{0,30}‹d\d+›`,
  // Told of somebody, meant for some time, or not to be forgotten.
  String.raw`(?!(?:du|i|vi|nu|så)\s)[^\s.,;:?!]+\s(?:lægger|sender|poster|deler|publicerer|slår|udsender|offentliggør)\s(?!(?:du|i|vi)\s)`,
  String.raw`(?:fik|fået|havde|(?:skal|må|burde|bør)\s(?:\S+\s)?have)\s(?:[^\s.,;:?!]+\s){0,4}?(?:lagt|sendt|slået|delt|postet|publiceret|ud|op|rundt)(?!\p{L})`,
  String.raw`skulle\s(?:gerne|helst|vist|nok)|husk\p{L}*|(?:på|ved)\s(?:et|et\seller\sandet)\stidspunkt|en\sdag|snart|senere|inden\s(?:weekenden|ferien|jul|så\slænge)`,
  // To somebody, or somewhere else than in the channel; by somebody else; or cut up.
  String.raw`(?:i\s(?:mappen|arkivet|skuffen|kalenderen)|på\s(?:drevet|fællesdrevet|hjemmesiden|mail|papir)|til\shøring|til\s‹p\d+›|i\s(?:to|tre|flere)(?:\sdele)?)(?=$|[.,;!?]|\s)`,
  String.raw`(?:lægges|sendes|deles|publiceres|slås)\s(?:\S+\s){0,2}?af\s`,
  String.raw`(?:er|blev|var)\s(?:[^\s.,;:?!]+\s){0,3}?(?:lagt|sendt|publiceret|delt|offentliggjort|slået|postet|udsendt)`,
];

export const postAgenda: Forms = {
  any: posting(AGENDA),
  unless: ["(?:send|del|vis) (?:lige )?(?:mig|den til mig)"],
  never: NOT_NOW,
};

export const showAgenda: Forms = {
  any: [
    String.raw`^(?:hvad|vis|se|læs|fortæl|uddyb)\s[^.;:?!]{0,40}?(?:dagsordens)?punkt(?:et)?\s(?:om|vedr\.?|vedrørende|angående)\s(?<item>[^.;:?!]+?)(?:\s(?:om|med))?\??$`,
    String.raw`^hvad\sstår\sder\s(?:om|vedr\.?|angående)\s(?<item>[^.;:?!]+?)\s(?:på|i)\s${AGENDA}`,
    AGENDA,
    String.raw`hvad\s(?:skal|bør|kan|mon)\s(?:vi|i|der|de)\s(?!lave|gøre|huske|møde)${SOME}(?:snakke|snakkes|tale|tales|drøfte\p{L}*|behandle\p{L}*|diskutere\p{L}*|vende|igennem|nå|beslutte|tage\sop)`,
    String.raw`hvad\s(?:skal|står|er)\s${SOME}(?:på\s(?:programmet|tapetet|menuen|listen)|${AT_MEETING})`,
    String.raw`(?:vis|se|hvilke|hvad\ser|send|få|liste?|oversigt)\s${SOME}(?:punkter(?:ne)?|emner(?:ne)?|programmet|dagspunkter)`,
    String.raw`(?:hvad|hvem|vis|fortæl|uddyb|hvor\slang\stid|læs)\s[^.;:?!]{0,40}punkt\s(?:nr\.?\s|nummer\s)?(?<number>\d{1,2})`,
    String.raw`punkt\s(?<number>\d{1,2})$`,
    String.raw`hvad\s(?:handler|drejer)\s(?:mødet|næste\smøde)\s${FEW}om`,
    String.raw`^programmet?(?:\s${AT_MEETING})?$`,
  ],
};

const ADD = String.raw`(?:sæt|sætte|tilføj|tilføje|put|putte|få|skriv|skrive|bring|bringe|tag|tage|have|læg|lægge|medtag|medtage|optag|optage|ønsker|kom|indsæt|bede\som|smid|smide|hiv|prop|stik)`;
const TALK = String.raw`(?:tage|tag|få|bringe|vende|drøfte|drøftet|diskutere|snakke\som|tale\som|behandle|kigge\spå|se\spå|talt\som|snakket\som|vendt|diskuteret)`;
const WISH = String.raw`(?:(?:kan|ka|kunne|ku|skal|bør|må|skulle)\s(?:vi|‹b\d+›)(?:\s(?:ikke|ik))?|vi\s(?:bør|skal|burde|kunne|må|trænger\stil\sat)|jeg\s(?:vil|kunne|synes|ønsker|foreslår)[^.;:?!]{0,30}?|lad\sos|er\sdet\smuligt\sat|kan\sdet\slade\ssig\sgøre\sat|(?:kan|må|kunne)\sjeg)`;
const PUNKT = String.raw`(?:dagsordens?-?|ekstra\s)?(?:punkt(?:et|forslag)?|pkt\.?)`;

/** Up to where the clause ends; "3. kvartal" goes on. */
const SUBJECT = String.raw`(?<subject>(?:[^.;:?!]|(?<=\d)\.(?=\s\p{Ll}))+?)`;

/** How long it is to take. */
const WHILE = String.raw`(?<lasts>\d{1,3}\smin\p{L}*\.?|(?:fem|ti|femten|tyve|tredive|et\spar)\sminutter|(?:et|tre)\skvarter|en\s(?:halv\s)?time|lidt\stid)`;

export const proposeItem: Forms = {
  any: [
    String.raw`^${ADD}\s(?:lige\s|gerne\s)*(?:et\s|nyt\s|følgende\s)*(?:${PUNKT}|emne|følgende)?\s?(?:op\s)?(?:på|til|som)\s(?:den\s)?(?:næste\s)?(?:${AGENDA}|${AT_MEETING})\s?[:–-]\s?(?<subject>.+)`,
    String.raw`^(?:foreslå|foreslår|indmeld|indmelder)\s(?:et\s|nyt\s)*${PUNKT}(?:\stil\s(?:${AGENDA}|${AT_MEETING}))?\s?[:–-]\s?(?<subject>.+)`,
    String.raw`^(?:${ADD}\s(?:lige\s|også\s|gerne\s)*)?(?:et\s)?(?:nyt\s|forslag\stil\s(?:et\s)?(?:nyt\s)?)?${PUNKT}(?:\s(?:til|på)\s(?:${AGENDA}|${AT_MEETING}))*\s?[:–-]\s?(?<subject>.+)`,
    String.raw`^(?:til|på)\s(?:den\s)?(?:næste\s)?${AGENDA}\s?:\s?(?<subject>.+)`,
    String.raw`^(?:forslag|emne(?:forslag)?|foreslår?)(?:\stil\s(?:${AGENDA}|${AT_MEETING}))*\s?[:–-]\s?(?<subject>.+)`,
    String.raw`(?:anmode?r?|bede?r?|ønske[rs]?|foreslår?|måtte\sjeg\sbede|vil\sgerne)\s(?:hermed\s|venligst\s|også\s)*(?:om,?\s)?(?:at\s)(?:punktet\s|emnet\s|sagen\s)?${SUBJECT}\s(?:optages|sættes|medtages|indsættes|kommer|tages|(?:bliver|kan\sblive|må\sblive)\s(?:sat|optaget|taget)|(?:må|kan)\s(?:gerne\s)?komme)\s(?:op\s|med\s|ind\s)?(?:på|i|til)\s(?:den\s)?(?:næste\s)?(?:${AGENDA}|programmet)`,
    // "Kan der blive plads til et kvarter om sundhedsaftalen?"
    String.raw`(?:(?:kan|kunne|bliver|er|mon)\sder\s[^.,;:?!]{0,30}?(?:(?:plads|tid|rum)\stil|findes|afsættes)|(?:kan|kunne|må|skal)\s(?:vi|jeg)\s(?:lige\s|ikke\s)*(?:få|have|afsætte|bruge|sætte)|vil\sgerne\shave)\s${WHILE}\s(?:${AT_MEETING}\s)?(?:om|til(?:\sat\s(?:tale|snakke|fortælle|høre)\som)?|på)\s(?!at\s)${SUBJECT}(?:\s${AT_MEETING}|\s?[?.!]*$)`,
    String.raw`^(?:kan|kunne|bliver|er|mon)\sder\s[^.,;:?!]{0,30}?(?:plads|tid|rum)\stil\s(?:at\s(?:tale|snakke)\som\s)?(?!at\s)${SUBJECT}\s${AT_MEETING}`,
    String.raw`${ADD}\s(?:lige\s|også\s|gerne\s|venligst\s)*(?:et\s${PUNKT}\s${FEW}(?:om|vedr\.?|vedrørende|angående|med)\s)?${SUBJECT}\s(?:op\s|med\s|ind\s)?(?:på|til|i|som)\s(?:den\s|et\s)?(?:næste\s)?(?:${AGENDA}|programmet|punkt)`,
    String.raw`${ADD}\s(?:et\s|nyt\s)*${PUNKT}\s(?:på\s|med\s|til\s)*(?:${AGENDA}\s|${AT_MEETING}\s)*(?:om|vedr\.?|vedrørende|angående|der\shandler\som|med)\s(?<subject>.+)`,
    String.raw`^(?:tilføj|tilføje|indsæt|medtag|optag)\s(?:lige\s|også\s|gerne\s)*punktet\s(?!på|til|som|nr|nummer|\d)(?<subject>[^.;:?!]+(?:\smin\.)?)$`,
    String.raw`${PUNKT}\s(?:på\s)?(?:om|vedr\.?|vedrørende|angående)\s(?<subject>.+)`,
    String.raw`(?:sæt|sætte|tag|tage|få|skriv|put)\s(?!mødet|opgave|et\smøde|nyt\smøde)${SUBJECT}\s(?:på|op|med)\s(?:(?:på|til|ved|i)\s)?(?:det\s)?(?:næste|kommende)\s(?:møde|gang)`,
    String.raw`(?:vil\s(?:jeg|vi)|(?:jeg|vi)\svil)\s(?:\p{L}+\s){0,2}?gerne\s(?:have|ha)\s(?:drøftet|vendt|behandlet|diskuteret|talt\som|snakket\som)\s${SUBJECT}(?:\s${AT_MEETING}|[.!]*$)`,
    String.raw`(?:vil\s(?:jeg|vi)|(?:jeg|vi)\svil)\s(?:\p{L}+\s){0,2}?gerne\s(?:have|ha)\staget\s${SUBJECT}\sop(?:\s${AT_MEETING}|[.!]*$)`,
    String.raw`(?:sæt|sætte|tag|tage|få|bring|bringe)\s(?!mødet|det|den)${SUBJECT}\s(?:op|på)(?:\s${AT_MEETING})?$`,
    String.raw`${WISH}\s${FEW}${TALK}\s(?!dagsorden|referat|(?:på|til|i|ved)\s)${SUBJECT}(?:\sop)?\s${AT_MEETING}`,
    String.raw`(?:ønsker|anmoder\som|beder\som|foreslår|efterlyser)\s(?:hermed\s|også\s|gerne\s)*(?:en\s)?(?:fælles\s|kort\s)?(?:drøftelse|behandling|diskussion|status)\s(?:af|om|på)\s${SUBJECT}(?:\s${AT_MEETING}|[.!]*$)`,
    String.raw`(?:(?:jeg|vi)\s(?:ønsker|vil\s(?:\p{L}+\s)?gerne\s(?:have|ha))|(?:ønsker|vil)\s(?:jeg|vi)(?:\s(?:\p{L}+\s)?gerne\s(?:have|ha))?)\s(?:at\sfå\s)?${SUBJECT}\s(?:behandlet|drøftet|taget\sop|vendt|diskuteret|sat\spå)(?!\p{L})`,
    String.raw`(?:kan|kunne|må|skal)\s(?:vi\s(?:få|have|tage)\s)?(?<subject>det|den|dette)\s(?:ikke\s|lige\s|gerne\s)*(?:komme\s|kommer\s|sættes\s)?(?:med\s|op\s)?på\s(?:den\snæste\s|næste\s)?(?:${AGENDA}|programmet)`,
    String.raw`${WISH}\s${FEW}(?:tage|få|bringe)\s${SUBJECT}\s(?:op|på)`,
    String.raw`jeg\s(?:vil\s(?:gerne\s)?)?foreslå(?:r)?\s(?:at\svi\s(?:(?:bruger|afsætter|sætter)\s(?:(?:lidt|noget|god|mere)\s)*tid\s(?:af\s)?(?:${AT_MEETING}\s)?(?:på|til)(?:\sat\s(?:tale|snakke)\som)?|${TALK}|taler\som|drøfter|tager|snakker\som|diskuterer)\s|(?:et\s|nyt\s)+(?:${PUNKT}|emne)(?:\stil\s(?:${AGENDA}|${AT_MEETING}))?\s?:\s)?(?!at\s)(?<subject>.+)`,
    String.raw`(?:kan|kunne|vil)\s(?:du|i|vi|‹b\d+›)\s(?:lige\s|mon\s)*(?:finde|gøre|skaffe)\s(?:plads|tid|rum)\stil\s${SUBJECT}\s(?:på|i|til)\s(?:den\s|det\s)?(?:næste\s)?(?:${AGENDA}|møde(?:t)?)`,
    String.raw`(?:taknemmelig|glad|dejligt|fint|godt|rart)\s(?:for\s)?(?:hvis|om|for,?\sat)\s(?!vi|du|i|jeg)${SUBJECT}\s(?:kunne|kan|må|måtte)\s(?:få|komme|finde|sættes|optages)\s(?:(?:en\s)?plads\s|med\s)?på\s(?:den\s)?(?:næste\s)?${AGENDA}`,
    String.raw`(?:^(?:kan|kunne|må)|sørg\sfor,?\sat|gerne,?\sat)\s(?!du|vi|jeg|det|den)${SUBJECT}\skommer?\s(?:med\s|op\s)?på\s(?:${AGENDA}|programmet|listen)`,
    String.raw`${SUBJECT}\s(?:skal|bør|burde|må\sgerne)\s(?:også\s|med\s|op\s)*(?:på|til|på\stil)\s(?:${AGENDA}|næste\smøde|programmet)`,
  ],
  unless: [
    "fjern\\p{L}*",
    "(?:forum\\p{L}*|klyngen|udvalget|dig) op",
    String.raw`(?:sæt|skriv|tag|tilføj)\s(?:mig|os|‹p\d+›|‹b\d+›(?!\s(?:med\s|op\s|også\s)*(?:på|til)\s(?:den\s)?(?:næste\s)?(?:${AGENDA}|${AT_MEETING})))\s`,
    String.raw`^(?:hvad|hvornår|hvor|hvem|vis|se|læs|fortæl|uddyb)\s`,
    String.raw`${FEW}udsæt\p{L}*`,
    String.raw`møde\s(?:på\s)?${DAY}\skl`,
  ],
  never: [
    ...changesItem,
    // What one wants to be given, and nobody is to talk about.
    String.raw`(?:have|få)\s(?:(?:et|en|noget|nogle|lidt)\s)(?:nyt\s|andet\s|ny\s|anden\s)?(?:\p{L}*link|\p{L}*stol|\p{L}*plads|kaffe|te|vand|mad|frokost|adgang|kode|kopi|print|nøgle|\p{L}*lokale|\p{L}*invitation|lur)(?!\p{L})(?!.*(?:${AGENDA}|punkt))`,
    String.raw`(?:vil|ville)\s(?:[^\s.,;:?!]+\s){0,2}?(?:rose|takke|ønske\s(?:til|god)|undskylde|gratulere|minde\som|sige|høre|vide)(?!\p{L})|(?:snakker|taler|tales|snakkes)\s(?:vi\s)?(?:lige\s)?(?:om\s)?(?:det|den)\s|(?:tale|snakke|tal|snak)\smed\s‹[pb]\d+›`,
    // What somebody wants to be told.
    String.raw`(?:fortælle?|sige?|oplyse?|minde?)\s(?:mig|os)\s(?:om\s|lige\s)*(?:hvad|hvornår|hvor|hvem|hvilke[nt]?)(?!\p{L})|finde?\sud\saf\s(?:hvad|hvornår|hvor|hvem)(?!\p{L})`,
    // What somebody thinks of it.
    String.raw`punktet\s(?:om|vedr\.?|vedrørende|angående)\s[^.;:?!]{1,60}?\s(?:er|var|virker|synes|føles)\s(?!klar|til|sat|ikke\smed|et\s(?:forslag|ønske))`,
    // What was, or was wanted.
    String.raw`(?:havde|haft|ville\shave|fik|stod)\s(?!gerne)[^.;:?!]{1,40}\s(?:på|til)\s(?:${AGENDA}|programmet)`,
  ],
};
