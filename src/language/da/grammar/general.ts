import type { Forms, Moods } from "../../grammar.ts";
import { bygone, HAD_TO_CALL_OFF, toldInPast } from "./past.ts";
import { QUOTED } from "./story.ts";
import { idleTalk, whoWould } from "./talk.ts";
import { DAY, DONE, FEW, NUMBER, PAPER_TOLD_OF, SOME } from "./words.ts";

const REMINDER = String.raw`(?:påmind\p{L}*|reminder\p{L}*|(?<!(?:jeg|vi|‹[pbn]\d+›)\s)rykker(?:e|ne|en)?(?!\s(?:jeg|vi|‹))|notifikation\p{L}*|notits\p{L}*|mind(?:er|e)?\s(?:mig|os))`;

const NUMBER_SAID = NUMBER.replace("?<number>", "?:");

/** "Dagen før", of a meeting or a deadline, and no earlier. */
const DAY_BEFORE = String.raw`(?:på\s)?dagen\s(?:før|inden|forinden|i\sforvejen)(?:\s(?:et\s|hvert\s|en\s|hver\s|selve\s)?(?:møde|frist|deadline)\p{L}*)?`;
const ONLY = String.raw`(?:kun|bare|blot|først|udelukkende)`;

export const snooze: Forms = {
  any: [
    String.raw`^(?<onlyDayBefore>(?:jeg\svil\s(?:gerne\s)?|(?:må|kan)\sjeg\s(?:få\s)?|giv\smig\s|send\s(?:mig\s)?)?(?:${ONLY}\s(?:lige\s|have\s|høre\sfra\sdig\s|mindes\s|påmindes\s|en\s)*(?:${REMINDER}\s)?|nøjes\smed\s(?:(?:en\s)?${REMINDER}\s)?|${REMINDER}\s${ONLY}\s)${DAY_BEFORE}(?:,?\stak)?)$`,
    String.raw`(?<onlyDayBefore>(?:(?:på)?mind(?:er|e)?|skriv(?:e)?\stil|ryk(?:ke)?)\s(?:mig|os)\s(?:om\s\S+\s)?${ONLY}\s(?:om\s\S+\s)?${DAY_BEFORE})`,
    String.raw`(?<onlyDayBefore>(?:${ONLY}|nøje(?:s|de)?\s(?:dig\s)?med\sat)\s(?:(?:på)?minde|skrive\stil|rykke|mind|skriv\stil)\s(?:mig|os)\s(?:om\s\S+\s)?${DAY_BEFORE}|skriv\s${ONLY}\stil\smig\s${DAY_BEFORE})`,
    String.raw`(?<onlyDayBefore>(?:(?:på)?mind(?:er|e)?|skriv(?:e)?\stil|ryk(?:ke)?)\s(?:mig|os)\s(?:om\s\S+\s)?ikke\s(?:om\s\S+\s)?(?:før(?:end)?|inden|tidligere\send)\s${DAY_BEFORE})`,
    String.raw`(?<resume>(?:start|genoptag|tænd|slå|vil\s(?:gerne\s)?have|(?:kan|må|kunne)\sjeg\s(?:godt\s)?få|aktiv[ée]r)\s(?!(?:\S+\s){0,3}?(?:færre|ingen|mindre|ikke|ik)\s)${SOME}${REMINDER}(?:\s(?:igen|til(?:\sigen)?))?)$`,
    String.raw`^(?<resume>(?:(?:kan|vil|gider)\sdu\s)?(?:send|giv)e?\s(?:\S+\s){0,2}?${REMINDER}\s(?:igen|til(?:\sigen)?)|${REMINDER}\s(?:til(?:\sigen)?|igen|ja\stak|on|tændt)|(?:flere|alle)\s${REMINDER}|ja\stak\stil\s${REMINDER})$`,
    // Before what it stops: taken away without it, it would leave a prohibition.
    String.raw`(?:stop|hold\sop|vent|lad\svære|undlad)\s(?:lige\s|nu\s)*(?:med\s)?(?:at\s)?(?:(?:på)?minde|rykke|plage|spamme|skrive\stil|genere|forstyrre)\s(?:mig|os)(?:\som\s(?:det|den|noget|ting(?:ene)?|alt(?:ing)?|opgaver(?:ne)?|møder(?:ne)?))?(?:\s(?:før|indtil|til|om)\s(?:på\s|den\s)?${DAY})?`,
    String.raw`(?:lad\svære|hold\sop|stop)\s(?:lige\s|nu\s|bare\s)*med\sat\s(?:sende|give|skrive)\s(?:mig|os)\s(?:\p{L}+\s)?${REMINDER}`,
    String.raw`mind(?:er|e)?\smig\som\s${NUMBER}(?!\p{L})`,
    String.raw`mind(?:er|e)?\smig\s(?:om\sdet\s|lige\s|igen\s|om\sden\s|hellere\s|først\s|senere)*(?:i\sstedet\s)?(?:på\s|om\s|til\s|den\s)*(?:${DAY}|‹t\d+›|senere|igen)`,
    String.raw`(?:stop|stoppe|ingen|nej\stak\stil|ikke\s${FEW}flere|ikke\s(?:have|få)|færre|sluk|slå|pause|udsæt|udskyd|skru|fri\sfor|spar\smig|drop|undgå|afmeld|senere)\s${SOME}${REMINDER}`,
    String.raw`${REMINDER}\s[^.;:?!]{0,30}(?:stop|fra|senere|pause|nej\stak|ikke|færre|${DAY})`,
    String.raw`(?:lad\smig\svære|ikke\sforstyr\p{L}*|giv\smig\sfred|hold\sfri|snooze)`,
    String.raw`spørg\s(?:mig\s)?(?:igen\s|om\sdet\s|først\s)*(?:senere|på\s${DAY}|${DAY})`,
  ],
  unless: [
    // A reminder of something else is none that can be put off.
    String.raw`(?<!(?:med|være|op)\s(?:med\s)?at\s)mind(?:er|e)?\smig\som\s(?!det(?!\p{L})|den(?!\p{L})|(?:ting(?:ene)?|noget|alt(?:ing)?|opgaver(?:ne)?|møder(?:ne)?|mine\sopgaver)(?!\p{L})|${NUMBER_SAID}|senere|igen|et\spar|en\s|to\s|tre\s|‹d)|(?:en|ny|sæt|giv\smig|lav)\s(?:en\s)?(?:påmindelse|reminder)`,
  ],
  never: [
    String.raw`(?:ikke|ik)\s(?:[^\s.,;:?!]+\s){0,2}?pause`,
    // Whatever else is to stop.
    String.raw`^stop\s(?!.*(?:påm|mind|ryk|remind|notif|notits|mig|os|skriv|besked|mail|spam|plag|larm|ping|mas|alarm|varsl))(?!(?:nu|lige|venligst|bare|så|endelig|med|det|den|dem|tak|igen|please)(?!\p{L}))\p{L}{3,}`,
    // Something else to be reminded of.
    String.raw`påmind(?:er|e)?\smig\som\s(?!det(?!\p{L})|den(?!\p{L})|${NUMBER_SAID}|senere|igen)`,
  ],
  says: [
    String.raw`${REMINDER}|(?:på)?mind\p{L}*|ryk\p{L}*|plag\p{L}*|spam\p{L}*|forstyr\p{L}*|stille|tavs\p{L}*|stilhed|pause|fred|ro|stop|senere|igen|vent\p{L}*|skriv\p{L}*|besked\p{L}*|ping\p{L}*|prik\p{L}*|snooze\p{L}*|mute\p{L}*|lydløs\p{L}*|hold|larm\p{L}*|spørg\p{L}*|mas\p{L}*`,
  ],
};

export const undo: Forms = {
  any: [
    String.raw`fortryd\p{L}*`,
    String.raw`(?:slet|annull?er|fjern|træk|tag|rul|før)\s(?:lige\s)?(?:det|den|det\ssidste|det\sder|ændringen|seneste\s\p{L}+)\s?(?:sidste\s)?(?:igen|tilbage|væk)?$`,
    String.raw`(?:slette|annull[eé]re|fjerne|omgøre)\s(?:lige\s)?(?:det|den|det\ssidste|det\sder)(?:\s(?:igen|væk|for\smig|tak))*\s?\??$`,
    String.raw`det\s(?:var|er)\s(?:slet\s|overhovedet\s|altså\s|bare\s)?ikke\s(?:det,?\s)?(?:(?:som\s)?jeg\s(?:mente|skrev|sagde|ville)|meningen|sådan)`,
    String.raw`det\svar\s${FEW}(?:en\s)?(?:fejl|forkert|ikke\smeningen|forkerte|tastefejl|en\smisforståelse)`,
    String.raw`(?:glem\sdet|jeg\shar\sombestemt\smig$|lav\sdet\som|gør\sdet\som|tilbage\sigen)`,
    String.raw`^(?:ups|hov|hovsa)$|undo|(?:ctrl|cmd|control)\s?[+-]?\s?z`,
  ],
  // "Slet 9 og 11" is about actions.
  never: ["kan man", String.raw`\d{1,4}(?:,|\sog)\s\d{1,4}`],
  unless: [
    "fortryd\\p{L}* (?:ikke|mit afbud)",
    "fortryder (?:du|i|han|hun|de|man)",
    "hov,? (?:hvornår|hvad|hvem|hvor)",
  ],
  says: [
    // Of somebody who is named it is another request: "fjern Lars".
    String.raw`^(?!.*(?:‹p|(?<!\p{L})mig(?!\p{L}))).*(?<!\p{L})(?:fortr[yø]d|slet|annul|fjern|tilbage|omgør|rul|fejl|forkert|mente|mis|om(?:bestem|gjort)|regret|undo|slå?\sfra|stryg|væk|drop|glem|ups|hov)\p{L}*`,
  ],
};

/** What may be about something else than what was done last. */
export const halfUndo = ["glem (?:det|den)", "ombestemt mig", "lige meget", "drop det"];

/** What is said of something that was done, and of no question. */
export const deletion = ["^(?:nej,? )?(?:slet|fjern) (?:den|det|opgaven)(?: igen)?$"];

export const help: Forms = {
  any: [
    "^\\?+$",
    String.raw`^(?:hej,?\s)?(?:jeg\shar\sbrug\sfor\s|giv\smig\s|kan\sdu\s|kan\sjeg\sfå\s|har\sbrug\sfor\s)?(?:lidt\s)?hjælpe?(?:\s(?:mig|tak))?$`,
    String.raw`hvad\s(?:er|gør|laver)\sdu(?:\segentlig|\sfor\sen|\sfor\snoget)?$`,
    String.raw`hvad\skan\s(?:du|man|jeg)\s?(?:egentlig\s|bruge|spørge|skrive|hjælpe|for\sen|bede)?[^.;:!]{0,40}(?:til|om|kan|for\snoget|med|dig|for\sen)?$`,
    String.raw`^hvad\s(?:skal|kan|må)\s(?:jeg|man)\s(?:egentlig\s|lige\s)?(?:skrive|taste|sige)\s(?:for\sat\s|til\sdig)`,
    String.raw`^hvad\s(?:gør|skal)\s(?:man|jeg|vi)\s(?:egentlig\s|så\s|lige\s|gøre\s)*(?:for\sat|når\s(?:man|jeg)\s(?:skal|vil))\s(?:melde|aflyse|flytte|foreslå|få|sætte|udsætte|afslutte|lukke|logge|oprette|tilføje|skrive|sende|ændre|rette|fortryde)(?!\p{L})`,
    String.raw`^hvor(?:dan|henne)?\s(?:skriver|melder|foreslår|sender|retter|ændrer|aflyser|flytter)\s(?:jeg|man)\s`,
    String.raw`hvordan\s(?:virker|bruger|fungerer|melder|gør|foreslår|logger|skriver|får)\s(?:jeg|man|du|det|dette|den)`,
    String.raw`(?:hvem\ser\sdu|vejledning|kommandoer|manual|brugsanvisning|instruktion\p{L}*|funktioner|muligheder)`,
    String.raw`^(?:jeg\s)?(?:forstår\sdet\sikke|ved\sikke\shvordan\s.*|kan\sikke\sfinde\sud\saf\s.*)$`,
  ],
  unless: ["tak for", "mangler", "afbud\\?", "hvad kan (?:vi|‹)"],
};

/** Set-up, now and later. */
export const introduce: Forms = {
  any: [
    String.raw`^(?:opsæt(?:ning)?|indstillinger|sæt\s(?:os|forummet|klyngen)\sop|(?:ret|ændre?)\s(?:opsætning\p{L}*|indstilling\p{L}*))$`,
  ],
};

export const chooseCommittee: Forms = {
  any: [
    String.raw`^(?:skift|vælg|andet|et\sandet)\s(?:til\s)?(?:et\s)?(?:andet\s)?(?:\p{L}*forum(?:met|mer)?|\p{L}*klynge(?:n|r)?|\p{L}*udvalg(?:et)?|\p{L}*styregruppe(?:n|r)?|‹b\d+›)$`,
    // The name of the one that is spoken of is taken out.
    String.raw`^skift\s(?:over\s)?til$`,
  ],
};

/** What one does oneself, rather than what one asks to be given or proposes. */
const DEED = String.raw`(?!(?:[^\s.,;:?!]+\s){0,2}?(?:få|have|bede|foreslå|ønske|bestille|indmelde)(?!\p{L}))`;

/** What people talk about may be why something is asked for. */
const ASKS_NOTHING = String.raw`(?!.*(?:dagsorden|punkt|møde|derfor|foreslå|vil\sgerne|gider|kan\s(?:du|i|vi)))`;

export const moods: Moods = {
  question: [
    String.raw`(?:vil|ville)\s(?:også\s|meget\s|så\s|bare\s|lige\s)*gerne\s(?:lige\s)?(?:vide|høre|have\sat\svide)\s`,
    String.raw`^(?:er|blev|bliver|var|har|mødes|aflyser|aflyses|flytter|flyttes|publicerer|publiceres|udsætter|udsættes|udskyder|lægger|holder|sender)\s(?:opgave\s)?(?:\d+|vi|i|jeg|de|mødet|referatet|dagsordenen)(?!\p{L})(?!\sendelig)`,
    String.raw`^(?:hvem|hvad|hvor|hvornår|hvordan|hvorfor|hvilke[nt]?|mon|hv(?!is|er)\p{L}{2,5})`,
    String.raw`^(?:er|var|har|skal|kan|kommer|bliver|blev|må|vil|deltager|ved|gjorde|laver|sender(?!\s‹[pbn]\d+›(?:$|[.,;!]|\s(?:‹d\d+›|i\sstedet|på|til|som)))|findes|kunne|burde|bør)\s(?:‹[pbn]\d+›|jeg|du|han|hun|vi|de|i|det|den|der|mødet|alle|nogen|man|opgave)`,
  ],
  request: [
    String.raw`^(?:hej\s?\S*?,?\s)?(?:kan|ka|kunne|ku|vil|gider|må)\s(?:du|i|vi|jeg|man|opgave|nr|fristen|deadline(?:n)?|\d+)`,
    String.raw`(?<=^|[.,;:!–-]\s?)(?:kan|ka|må)\s(?:den|det|opgaven|fristen)\s(?:lige\s|godt\s|ikke\s|få\slov\s(?:til\s)?at\s)*(?:vente|udsættes|udskydes|rykkes|flyttes|skubbes)(?!\p{L})`,
    String.raw`^(?:kan|må|kunne)\s(?![^.,;:?!]*møde)[^.,;:?!‹]{4,60}\s(?:vente|udsættes|udskydes|rykkes|skubbes)\s(?:hen\s)?(?:ind)?til\s(?:den\s|d\.\s|på\s)?${DAY}`,
    String.raw`^(?:kan|kunne|bliver|er|mon)\sder\s(?:(?:mon|også|lige|ikke)\s)*(?:(?:blive|findes|skabes|gøres|være|afsættes|fundet|sat)\s)*(?:plads|tid|rum|\d+\smin\p{L}*|(?:et|tre)\skvarter|en\shalv|en\stime|(?:fem|ti|femten|tyve|et\spar)\sminutter)`,
    String.raw`^(?:kan|må|kunne)\s‹[pb]\d+›\s(?:lige\s|godt\s|ikke\s)*(?:få|have)\s(?:til|frist|udsættelse|mere\stid|længere|ny)(?!\p{L})`,
    // "Noterer du hende fra?", "så sætter du det på?"
    String.raw`(?:^|[.,;:!–-]\s?)(?:så\s)?(?:skriver|noterer|melder|registrerer|stryger|sætter|fører|giver|tilføjer)\s(?:du|i)\s(?:lige\s|så\s|venligst\s)*(?:mig|os|ham|hende|dem|det|den|afbud|fravær|‹[pb]\d+›)(?!\p{L})`,
    String.raw`^(?:kan|kunne|ku|skal|bør|vil)\s‹b\d+›\s(?:ikke\s)?(?:lige\s|også\s)*(?:drøfte|vende|diskutere|behandle|kigge\spå|se\spå|tale\som|snakke\som|tage\s(?:\S+\s){1,5}?op)(?!\p{L})`,
    String.raw`^(?:skal\svi\s(?:ikke|have|tage))`,
    String.raw`(?<=[,.:;!–-]\s?)(?:så\s|men\s)?(?:kan|kunne|ku|vil|ville|gider|må)\s(?:du|i|vi|jeg|man|det)\s[^.;:!?]{0,80}\??$|^(?:er\sdet|ville\sdet\svære)\smuligt\sat|er\sder\splads\stil`,
  ],
  permission: [
    String.raw`^(?:hej\s?\S*?,?\s)?(?:kan|kunne|må|ku)\s(?:jeg|man)\s${DEED}`,
    String.raw`[,.:;!–-]\s?(?:så\s|men\s)?(?:kan|kunne|må|ku)\s(?:jeg|man)\s${DEED}[^.;:!]{0,80}\?$`,
    String.raw`^(?:er\sdet|ville\sdet\svære)\s(?:(?:nu|allerede|mon|stadig|ikke)\s)*(?:for\ssent|ok(?:ay)?|i\sorden|fint|muligt\sfor\smig)\s(?:at|hvis\sjeg)|^når\sjeg\s(?:\S+\s)?at\s`,
  ],
  supposition: [
    String.raw`‹[pbn]\d+›\s(?:mener|siger|sagde|synes|tror|foreslår|foreslog|spurgte|spørger|hørte|skrev|fortalte|(?:(?<=^‹[pbn]\d+›\s)vil\sgerne\shave(?!\s[^.,;:?!]*\s(?:på|som)\s(?:som\s)?(?:(?:et\s)?punkt|dagsord\p{L}*|programmet)(?!\p{L}))|(?<!^‹[pbn]\d+›\s)vil\sgerne\shave|gerne\svil(?:le)?\s(?:have|ha)))`,
    // "… hvis der er tid" only asks nicely.
    // So does "det ville glæde mig, hvis …".
    String.raw`(?<!(?:ville|vil)\s[^.;:?!]{2,40},?\s|glad,?\s|pris\spå,?\s|taknemmelig,?\s)hvis(?!\s(?:(?:ellers\s)?der\s(?:er|bliver)\s(?:\S+\s)?(?:plads|tid)|det\s(?:er\s(?:muligt|ok|okay|i\sorden)|kan\slade\ssig\sgøre|ikke\ser\sfor\smeget))(?:\s(?:til|på|i)\s\S+)?[.!?]*$)`,
    "såfremt",
    "i tilfælde af",
    "medmindre",
    "ifald",
    "mon",
    "måske",
    "muligvis",
    "overvejer",
    "antager",
    "forestil",
    "jeg tror",
    "vistnok",
    "eventuelt",
    "nok ikke bliver",
    "kunne tænkes",
    "(?:er det|det er)(?: godt| vel| nok| da)? muligt,? at",
    "det kan (?:godt |vel )?være,? at",
    "(?:påtænker|agter|har tænkt (?:sig|mig|os)|planlægger|er indstillet på|har i sinde) at (?:melde|sende|aflyse|blive væk|springe|udeblive)",
    "formentlig",
    "ved ikke om",
    "er i tvivl",
  ],
  imagined: [
    String.raw`^(?:men\s|og\s|så\s)*hvad\s(?:vil|ville|kan|kommer)\sdet\s(?:til\sat\s)?(?:betyde|koste|kræve|indebære|have\saf\skonsekvenser)[^?]*\s(?:hvis|at)\s`,
    String.raw`^(?:men\s|og\s|så\s)*hvad\s(?:sker\sder|(?:vil|ville|kan|kunne)\sder\s(?:så\s)?ske)\s[^?]*\shvis\s`,
    // What one would do about it.
    String.raw`^hvis\s(?:‹[pbn]\d+›|jeg|vi|han|hun|de|nogen|ingen|\p{L}{2,}(?:en|et|ne))\s[^?]*,\s(?:så\s)?(?:(?:må|skal|bliver|kan|finder|klarer)\svi\s(?!(?:ikke\s)?(?:aflyse|flytte|udsætte|få|tage|drøfte|snakke|tale))|(?:giver|siger|skriver|ringer|melder|sender)\sjeg\s(?:lige\s|nok\s|selvfølgelig\s)*(?:besked|bare|til(?=[.!]*$)|igen|en\sbesked))`,
    // What might have been is not asked for.
    String.raw`(?:kunne|burde|ville)\s(?:\p{L}+\s){0,2}?(?:have|ha|være|været)\s(?:blevet\s)?(?!\p{L}+(?:igt|[ae]nt|vært)(?!\p{L})|(?:godt|fint|rart|smart|flot|sundt|sjovt|skønt|oplagt|passende)(?!\p{L}))\p{L}{3,}(?:et|t)(?=$|[\s.,;!])(?!.*\smen\s[^?]*(?:ikke|ik)(?!\p{L}))`,
    String.raw`^(?:men\s|og\s|så\s)*(?:hvad\s(?:(?:nu|så|sker\sder|ville\sder\sske|vil\sder\sske|skal\sder\sske)\s)+hvis|tænk\s(?:nu\s)?hvis)`,
    String.raw`^hvis\s[^?]*\s(?:hvad\s(?:så|sker\sder|gør\s(?:vi|jeg|man))|hvem\s(?:gør|skal|tager)\s(?:så\s)?)`,
  ],
  idle: [...idleTalk, ...whoWould],
  past: toldInPast,
  bygone,
  talk: [
    PAPER_TOLD_OF,
    // What nobody has decided yet.
    String.raw`^[^?]*(?:har\s(?:[^\s.,;:?!]+\s)?ikke\s(?:taget\sstilling\stil|besluttet(?:\ssig)?|afgjort|afklaret|bestemt)|er\s(?:(?:endnu|fortsat|stadig|helt|det)\s)*(?:uvist|uafklaret|usikkert|ikke\s(?:afgjort|besluttet|afklaret)))\s?,?\s(?:om|hvorvidt)\s[^.!?]*[.!]*$`,
    // And what is only denied.
    String.raw`^nej,?\s(?:jeg|vi|han|hun|‹p\d+›)\shar\s(?:[^\s.,;:?!]+\s)?(?:ikke|aldrig)\s(?:meldt\s(?:afbud|fra|pas)|aflyst|sendt\safbud)[^.,;:?!]*[.!]*$`,
    String.raw`^${ASKS_NOTHING}(?:(?:(?:rigtig\s)?mange|flere|alle|nogle|de\sfleste)\s(?:af\s)?)?(?:(?:de|vores|mine)\s)?(?:\p{L}+e\s)?(?:patient|borger|pårørende|folk|læge|ældre|medarbejder|personale|kolleg|beboer|nabo|unge|forældre)\p{L}*\s(?:er\s|bliver\s(?:ved\s)?(?:med\s)?(?:at\s)?|har\s)?(?:spørg|spurgt|snakke|tale[rdt]?|brok|klage|undre|bekymre)\p{L}*\s(?:[^\s.,;:?!]+\s){0,4}?(?:om|til|over|efter)\s[^.,;:?!]+[.!]*$`,
    String.raw`^${ASKS_NOTHING}(?:der|hele\s\p{L}+)\s(?:bliver\s|er\s)?(?:snakke[rst]?|talt?|tale[rs]|spurgt|spørges|brokket|klage[rst]?)\s(?:[^\s.,;:?!]+\s){0,4}?(?:om|til|over)\s[^.,;:?!]+[.!]*$`,
  ],
  hedge: [
    // Announced, or told of another time.
    HAD_TO_CALL_OFF,
    QUOTED,
    // "Skal nok" is a promise, "godt nok" is "really".
    String.raw`(?<!skal\s(?:(?:jeg|vi|‹[pb]\d+›)\s)?|godt\s|ikke\s)nok(?!\s(?:til\sat|så|engang|en\sgang))`,
    // Hopes, fears and wishes, with nobody said to have them: "håber ikke jeg bliver nødt til at …".
    String.raw`^(?:men\s|og\s|så\s|nå\s)?(?:håber\s(?:(?:bare|da|ikke|virkelig|at)\s)*(?:jeg|vi|at|mødet|ikke)|gid|bare\s(?:jeg|vi|mødet)|frygter|orker\s(?:ikke|næsten)|tør\sikke)(?!\p{L})`,
    "vist|angiveligt|efter sigende|tilsyneladende|åbenbart|formodentlig|sandsynligvis|antageligt?|umiddelbart",
    String.raw`(?<!helt\s)sikkert|(?:er|bliver|kan|har|kommer)\s(?:\S+\s)?vel`,
    // A joke, what one may as well do, what was forgotten, and what is thought of doing it at all.
    String.raw`(?:for\ssjov|(?:sjov|spøg)\stil\sside|(?:i|en)\sspøg|(?:en|som\sen)\s(?:joke|vittighed)|joker?|haha\p{L}*|hæhæ|lol|aprilsnar)(?!\p{L})|lige\sså\s(?:godt|gerne)|glemt\s(?:\S+\s)?at(?!\p{L})`,
    String.raw`(?:hader|elsker|foragter|afskyr|træt\saf|flov\sover|dårlig\stil|god\stil|pinligt|irriterende|hyggeligt|sjovt|slemt|populært)\s(?:altid\s|bare\s|virkelig\s|jo\s)*at\s(?!måtte)`,
    // How many there were.
    String.raw`der\s(?:var|kom|har\sværet)\s(?:\S+\s){0,3}?afbud(?!\p{L})`,
    // What others should do, some day.
    String.raw`det\s(?:ville|kunne)\s(?:da\s|nu\s|altså\s)?være\s(?:\p{L}+\s){1,2}(?:hvis|om|at)\s(?:nogen|man|de|han|hun|‹p\d+›)\s`,
    String.raw`kunne\s(?:godt\s)?finde\spå\sat|på\set\s(?:eller\sandet\s)?tidspunkt|ved\s(?:jeg|vi)\sførst`,
    String.raw`(?:risiko|fare|sandsynlighed\p{L}*)\sfor|(?:kan|kunne)\s(?:godt\s)?(?:være,?\s(?:at|vi|jeg|de|han|hun|det|mødet)(?!\p{L})|blive\snødvendigt|ske|hænde)|ikke\s(?:helt\s)?sikker[t]?(?!\p{L})|(?:må|skal)\s(?:lige\s)?se\s(?:om|hvordan)|tvivler\spå`,
    String.raw`hverken\s(?:ja|til|af|fra|med)(?!\p{L})|før\s(?:jeg|vi)\s(?:har\s)?(?:ser?|set|kender|kendt|ved|tjekket|tjekker|kigget|kigger|spurgt|spørger|talt|taler)`,
    String.raw`næsten|stort\sset|så\sgodt\ssom|mere\seller\smindre|lige\sved\sat`,
    String.raw`(?:rygte\p{L}*|så\svidt\s(?:jeg|vi)|ser\s(?:\S+\s)?ud\s(?:til|som)|lyder\s(?:som|til)|det\ssiges|ifølge)`,
    String.raw`(?:fået|få|fik)\sat\svide|blevet\sfortalt|ladet\smig\sfortælle|^(?:har\s)?(?:hørt|hørte|hører)|(?:jeg|vi)\s(?:har\s)?(?:lige\s|netop\s)?(?:hører|hørte?|forstår|forstod|forstået|formoder|antager|gætter|regner\smed|går\sud\sfra|håber|prøver|forsøger)`,
    String.raw`(?:de|han|hun|man|nogen|folk|alle|‹[pbn]\d+›)\s(?:har\s)?(?:\S+\s)?(?:siger|sagt(?!\sja\stil\sat\s(?:[^\s.;:?!]+\s){1,4}?(?:for\smig|min\splads|i\smit|på\smine))|mente|troede|skriver|skrevet|fortæller|fortalt|tilkendegiver|tilkendegivet|antyder|antydet|luftet|signaleret|bebudet|påstår|hævder|hører|hørt|meddeler|oplyser)(?!\p{L})`,
    String.raw`(?:jeg|vi)\s(?:[^\s.;:?!]+\s){0,3}?(?:ser|se|så|set|læser|læse|læste?|ved|glemte)\s(?:at\s)?(?:\S+\s){0,2}?\p{L}*møde(?:t)?`,
    String.raw`(?<!(?:meddele|oplyse|besluttet,?|aftalt,?|bestemt,?|vedtaget,?|notere?|notér|giv\s(?:\p{L}+\s){0,2}besked\som|(?:fortæl|sig|skriv|meld)\s(?:\p{L}+\s){0,3})\s?)at\s(?:(?:det|vores|næste|‹d\d+›)\s)*\p{L}*mødet?\s`,
    String.raw`(?:\p{L}*mødet|(?:næste|sidste|forrige|vores)\smøde)\s(?:[^\s.;:?!]+\s){0,3}?(?:var|blev|skulle|burde|kunne|måtte|kan\sblive)\s|(?:skulle|burde|kunne)\s\p{L}*møde`,
    String.raw`(?:siger|sagde|skriver|skrev|hører|hørte|tror|mener|fortæller|fortalte)\s(?:jeg|han|hun|de|man|‹[pbn]\d+›)|risikerer?`,
    // What is usual, what was only spoken of, what is wished or not wanted.
    String.raw`nødig|gad\s(?:godt|nok|gerne)|helst\sikke|plejer|altid|som\sregel|sædvanligvis|normalt|hver\sgang|imod\sat|modstander\p{L}*|ville\sønske|ønskede|drømmer\som|i\sstedet\sfor\sat(?!\s(?:komme|deltage|møde\sop|være\smed))|(?:snakke|tal|tænk)\p{L}*\s(?:\S+\s)?(?:om|på)\sat|foreslog|nævnte?|overvejede`,
    String.raw`(?:glad|glade|dejligt|godt|skønt|rart|fint|stolte?|hyggeligt)\s(?:for\s|over\s)?,?\s?at\s‹[pbn]\d+›`,
    String.raw`(?:forståelse\sfor|ked\saf|ærgerligt|synd|trist|ærgrer\s(?:mig|os)\sover|skuffede?\sover|overraske(?:t|de)\sover|forstår\sgodt|undrer\s(?:mig|os)\sover),?\sat\s(?:‹[pbn]\d+›|han|hun|de)\s`,
    // What hangs on something else, was offered or hoped for, or happened more than once.
    String.raw`forhåbentlig|afhænger|kommer\san\spå|tilbudt|tilbød|havde\s(?:håbet|ønsket)(?!,?\s(?:på\s)?at\s(?:(?:jeg|vi)\s)?(?:kunne\s)?(?:komme|deltage|være|møde|nå))|kunne\s(?:komme|deltage|gå)\si\sstedet|ikke\s(?:\S+\s)?(?:svaret|bekræftet)|${DONE}\sved\sen\sfejl|(?:har|er|blev|blevet)\s[^.;:?!]{0,30}(?:to|tre|fire|flere|mange|nogle)\sgange`,
    String.raw`(?:når|så\ssnart|efter\sat|hvis)\s[^.;:?!]{0,40}(?:godkendt|set|læst|tjekket|kigget|nikket)`,
    String.raw`(?:jeg|vi)\s(?:\S+\s)?(?:så|ser|læste|læser|bemærkede)\sat\s(?!jeg|vi|at)`,
    // Not yet, or not all of it.
    String.raw`mangler\s(?:kun|bare|at|stadig|lige)|(?:${DONE}|\d+)\s(?:når(?!\s(?:jeg|vi)\s(?:ikke|ik|først))|så\ssnart|efter\sat|bortset\sfra|på\snær|undtagen|men\s|senere|snart|om\s(?:lidt|kort))`,
    String.raw`(?:foreslår|synes|tænker|burde|bør|kunne)\s[^.;:?!]{0,30}(?:aflys|flyt|udsæt|udskyd|ryk|send|post|publ|offentlig)\p{L}*`,
  ],
  prohibition: [
    String.raw`^(?!jeg|kan|er|har|vi|skal|må|det|vil|kunne|ved|synes|tror|\p{L}*(?:er|år)\s)\p{L}+\s(?:endelig\s)?(?:ikke|aldrig)`,
    String.raw`^(?:nej,?\s)?(?:vent|hold\sigen|hold)\s(?:lige\s|nu\s)*(?:med|på)\s(?:at|det|den)`,
    "^(?:lad være med|lad være|undlad|(?:du|i) (?:skal|må) ikke|der skal ikke)",
  ],
  negation: ["ikke", "ik", "ikk", "aldrig", "hverken", "ingen", "intet", "undlad", "ej(?!,)"],
  kindly: [String.raw`^(?:kan|ka|kunne|ku|vil|gider|skal)\s(?:du|i|vi)\s(?:ikke|ik|ikk)(?!\s(?:komme|deltage|nå))`],
};
