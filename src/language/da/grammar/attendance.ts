import type { Forms } from "../../grammar.ts";
import { ELSEWHERE, THEIR_OCCASION } from "./aside.ts";
import { AT_MEETING, DAY, FEW, MEETING, OTHER_COMMITTEE, SOME, TASK, WHO } from "./words.ts";

const COMING = String.raw`(?:komme|kommer|deltage|deltager|være\s(?:med|der|til\sstede)|er\s(?:med|der|til\sstede)|nå\s(?:det|frem|mødet)|møde\s(?:op|frem)|dukke\sop|stille\sop|med)`;
const NOT = "(?:ikke|ik|ikk|ikek)";
const WORDS = String.raw`(?:[^\s.;:?!]+\s){0,3}?`;
const HOUR = String.raw`(?:kl\.?\s)?(?:‹t\d+›|\d{1,2}(?:[.:]\d\d)?)(?!-|\s(?:dage?|uger?|minutter)|›)`;
/** Whoever is sent goes to the meeting; "sender ‹p0› et notat" is work. */
const SENT = String.raw`(?=$|[.,;!]|\s(?:fra\s${WHO}|${DAY}|d\.?\s${DAY}|den\s${DAY}|(?:på|til)\s(?:mødet|næste|${DAY})|i\s(?:mit|vores|stedet)|som|for\smig))`;

/** What becomes of a cancellation that no longer holds. */
const IGNORED = String.raw`(?:fortryd|træk\p{L}*|trukket|trak|fjern|slet|glem|annull?[eé]r|ignor[eé]r|(?:se|ses)\sbort\sfra|bortse\sfra)`;

/** The same, of the cancellation itself. */
const UNWANTED = String.raw`(?:mit|mine|vores|‹p\d+›s?)\safbud\s(?:[^\s.,;:?!]+\s){0,4}?(?:skal|må\sgerne|kan|bedes)\s(?:slettes|fjernes|annulleres|trækkes(?:\stilbage)?|ignoreres)`;

const THEIRS = "(?:min|mine|vores|sin|sine|hans|hendes|deres)";
/** Who is sent where no name is said. */
const DEPUTY = String.raw`(?:souschef|kollega|kolleger|medarbejder|vice\p{L}+|næst\p{L}+|stedfortræder|suppleant|afløser|vikar|assistent|\p{L}*konsulent|sekretær|\p{L}*leder|\p{L}*chef|\p{L}*direktør|fuldmægtig|makker|partner)`;

const GOES = String.raw`(?:kommer|deltager|går|møder|stiller|tager\smed|tager|træder|overtager|dækker|vikarierer|sendes)`;

/** Somebody comes for the sender. */
export const STAND_IN = [
  String.raw`${WHO}\s${GOES}\s(?:(?:til\s)?mødet\s|derhen\s|${DAY}\s|op\s|ind\s)*(?:i\sstedet\s)?(?:for\smig|i\smit\ssted|på\smine\svegne|som\smin\s(?:stedfortræder|suppleant|afløser))`,
  String.raw`i\sstedet\sfor\smig\s(?:kommer|deltager|møder|går)\s${WHO}`,
  String.raw`${WHO}\shar\s(?:\S+\s)?(?:sagt\sja\stil|lovet|indvilliget\si)\sat\s(?:tage|gå|komme|deltage|møde|overtage|træde)\s(?:\S+\s){0,3}?(?:for\smig|i\smit\ssted|på\smine\svegne|min\splads|i\sstedet)(?!\p{L})`,
  String.raw`${WHO}\s(?:tager|overtager|klarer)\s(?:den|det|turen|mødet|pladsen|tjansen)\s(?:for\smig|i\smit\ssted)(?!\p{L})`,
  String.raw`(?:bliver|blive|er|lader\smig|lade\smig)\srepræsentere[td]?\saf\s${WHO}`,
  String.raw`${WHO}\s(?:repræsenterer\smig|(?:tager|overtager)\s(?:min|vores)\s(?:plads|stol))`,
  String.raw`(?:kan|kunne|må|vil)\s(?:jeg|vi)\s${FEW}sende\s${WHO}${SENT}`,
  String.raw`(?<=^|(?:jeg|vi|men|så|og|ikke|forhindret|afbud)\s|[,.;]\s?)sender\s(?:jeg\s|vi\s)?${WHO}${SENT}`,
];
/** The same, where it is not said for whom. */
export const STAND_IN_FOR_SOMEBODY = [
  String.raw`${WHO}\s${GOES}\s${FEW}i\sstedet$`,
  String.raw`${WHO}\ssender\s${WHO}${SENT}`,
  String.raw`^(?:så\s|ok\s|nej,?\s|men\s)?(?:spørge?|prøve?)\s(?:så\s|lige\s|hellere\s)*${WHO}\si\sstedet[.!]*$`,
  String.raw`(?:${WHO}|jeg|vi)\ssender\s(?:desværre\s|så\s|nok\s)?(?:${THEIRS}\s(?:\p{L}+\s‹[pn]\d+›|${DEPUTY})|en\s(?:af\s${THEIRS}(?:\s\p{L}+)?|anden|${DEPUTY}))${SENT}`,
  String.raw`${WHO}\s(?:er|bliver)\smin\s(?:stedfortræder|suppleant|afløser|vikar)|(?:stedfortræder|suppleant|afløser|vikar)(?:\s(?:er|bliver|hedder))?:?\s${WHO}$`,
];

const LEAVE = String.raw`\s(?:igen\s|fra\s(?:mødet\s)?|mødet\s|lidt\s|allerede\s|senest\s|ca\.?\s|omkring\s|ved\s|cirka\s|vist\s|nok\s)*(?:${HOUR}|tidlig\p{L}*|før(?:\stid(?:en)?)?(?=$|[.,;!])|inden\s(?:slut\p{L}*|tid)|halvvejs|undervejs)`;
const PART_OF_IT = String.raw`(?:til\stiden|(?:fra|til)\s(?:start\p{L}*|begyndelsen)|(?:til|før|inden)\s(?:slut\p{L}*|enden)|(?:hele|al)\s(?:vejen|tiden|mødet)|(?:en\sdel|(?:den\s|de\s)?(?:første|sidste)\s(?:[^\s.;:?!]+\s)?(?:time|del|halvdel|kvarter|minutter)))`;

/** Not there in person, or not for one item. */
const NOT_ALL = String.raw`fysisk|online|virtuelt|(?:på|via|over)\s(?:teams|video|skærm\p{L}*|telefon\p{L}*)|(?:i|under|til)\s(?:dagsordens)?punkt\p{L}*`;

/** Somebody comes, but not for all of it: too late, or only until then. */
export const PARTLY = [
  String.raw`(?:kan|når)\s${WORDS}(?:ikke|ik)\s${WORDS}(?:komme|deltage|være\s(?:med|der|til\sstede)|nå\s(?:frem|det)|møde|dukke\sop|blive)\s${WORDS}(?:(?:før|efter|fra|indtil|inden|længere\send(?:\stil)?|til)\s${HOUR}|${PART_OF_IT})`,
  String.raw`(?:kan|når|vil)\s${WORDS}(?:først|kun|tidligst)\s${WORDS}(?:komme|deltage|være\s(?:med|der)|nå\s(?:frem|det)|møde|dukke\sop|blive)\s${WORDS}(?:${HOUR}|${PART_OF_IT})`,
  String.raw`(?:kommer|er\s(?:der|med)|dukker|møder|ankommer|deltager|støder|bliver)\s${WORDS}(?:først|kun|tidligst)\s${WORDS}(?:${HOUR}|${PART_OF_IT})`,
  String.raw`(?:kommer|er\s(?:der|med)|dukker|møder|deltager)\s${WORDS}(?:ikke|ik)\s${WORDS}(?:(?:før|efter|inden)\s${HOUR}|til\stiden|fra\s(?:start\p{L}*|begyndelsen))`,
  String.raw`(?:misser|springer|går\sglip\saf|overspringer|springe|misse)\s${PART_OF_IT}`,
  String.raw`(?:må|skal|nødt\stil\sat|vil|kommer\stil\sat)\s${WORDS}(?:gå|smutte|køre|løbe|forlade)${LEAVE}`,
  String.raw`(?:går|smutter|kører|løber|forlader)${LEAVE}`,
];

export const cancel: Forms = {
  any: [
    String.raw`(?<declined>(?:jeg|vi)\skan\s${FEW}${NOT}\s${SOME}for\s${WHO})`,
    String.raw`afbud(?!smail|sliste|\sder)`,
    String.raw`^afb\.?(?:\s(?:fra|til)(?!\p{L}))?(?=\s‹|[.!]*$|\s(?:herfra|desv|pga|næste))`,
    String.raw`meld(?:er|e|t|te)?\s${SOME}(?:fra|pas)`,
    String.raw`framelde\p{L}*`,
    String.raw`(?:kan|kunne|når|nå)\s${SOME}${NOT}\s${SOME}${COMING}`,
    String.raw`(?:kan|når)\s${FEW}${NOT}\s(?:(?:nå|til|på|om|i)\s)?(?:${AT_MEETING}|det|alligevel)`,
    String.raw`kan\s(?:alligevel|desværre|så|nok)\s${FEW}${NOT}$`,
    String.raw`(?:kommer|deltager|møder|dukker|joiner)\s${FEW}${NOT}`,
    String.raw`(?:jeg|vi)\skan\s(?:desværre\s|altså\s)?${NOT}(?=[,.;]?\s(?:men\s|så\s|og\s)?(?:spørge?|prøve?|hør|tag|kontakt)\s(?:(?:så|lige|hellere|evt\.?|eventuelt|bare)\s)*${WHO})`,
    String.raw`(?:så|men|og|,)\s(?:jeg|vi)\skan\s(?:desværre\s)?${NOT}$`,
    String.raw`(?:kunne|komme|kommet|deltage|med|nå|${DAY}),?\smen\s(?:det\s)?(?:kan|gør|når)\s(?:jeg|vi|det\s(?:jeg|vi))\s(?:(?:desværre|alligevel|så|altså)\s)*${NOT}(?:\salligevel)?[.!]*$`,
    String.raw`(?:der|da|den\sdag|dér)\skan\s(?:jeg|vi)\s(?:desværre\s|altså\s|så\s)?${NOT}[.!]*$`,
    String.raw`${NOT}\s(?:kan|kommer|deltager)\s?(?:komme|med|deltage)?`,
    String.raw`(?:er|bliver|ligger)\s${FEW}(?:forhindre(?:t|de)|sygemeldte?|bortrejste?|syge?|på\sferie)`,
    String.raw`er\s${FEW}${NOT}\s(?:med|til\sstede|mulighed|der|i\sstand)(?:\s${SOME}${MEETING})?`,
    String.raw`har\s${FEW}${NOT}\s(?:mulighed|tid|lejlighed)`,
    String.raw`${NOT}\shar\s(?:mulighed|tid|lejlighed)\s(?:for|til)\sat\s(?:komme|deltage|være|møde|nå)`,
    String.raw`ser\s(?:mig|os|${WHO}\ssig|sig)\s(?:desværre\s)?${NOT}\si\sstand\stil\sat\s(?:komme|deltage|være|møde|nå)`,
    String.raw`(?:må|skal|bliver\snødt\stil\sat|er\snødt\stil\sat)\s${SOME}(?:springe\s(?:over|fra|mødet)|blive\s(?:væk|hjemme)|stå\saf|aflyse\smin)`,
    String.raw`(?:springer|står|hopper|bliver)\s${FEW}(?:over|af|fra|væk)\s${AT_MEETING}`,
    String.raw`(?:tæl|tælle|regn|regne|skriv|skrive)\s(?:mig|os|${WHO})\s(?:ud|fra|af|ikke\smed)|(?:regn|tæl)\sikke\s(?:med\s)?(?:mig|os|${WHO})(?:\smed)?|(?:stryg|streg)\s(?:mig|os|${WHO})|(?:mig|os|${WHO})\spå\s(?:listen\sover\s(?:fraværende|afbud)|fraværslisten|afbudslisten)`,
    String.raw`(?:mig|os|${WHO})\s(?:på\s|op\s)?som\s(?:fraværende|forhindret|afbud)`,
    String.raw`(?:${DAY}|den\sdag|det|datoen)\s(?:dur|duer|passer|fungerer|går|holder)\s(?:desværre\s|simpelthen\s|bare\s)*${NOT}\s(?:så\sgodt\s)?(?:for\s)?(?:mig|os|${WHO})(?!\p{L})`,
    String.raw`udebliver|undskyld\smig|undvære\smig|uden\s(?:mig|(?:min|vores)\s(?:medvirken|deltagelse|tilstedeværelse))`,
    String.raw`(?:jeg|vi|han|hun|${WHO})\s(?:har|melder|anmelder)\s${FEW}forfald`,
    String.raw`(?:må|skal|bliver|er)\s(?:[^\s.;:?!]+\s){1,8}?i\sstedet\sfor\sat\s(?:komme|deltage|møde\sop|være\smed)`,
    String.raw`kan\s${FEW}${NOT}(?=[,.]?\s(?:men\s|så\s|og\s)?(?:jeg\s|vi\s)?sender\s${WHO})`,
    String.raw`(?:min|vores)\s(?:stol|plads)\s(?:er|bliver|står)\s(?:\S+\s)?tom`,
    String.raw`${WHO}\s(?:afløser|erstatter|(?:vikarierer|træder\sind|dækker|møder|deltager|går)\sfor)\s${WHO}s?\s(?:(?:på|til|ved|i|den|d\.)\s){0,2}(?:${DAY}|(?:næste\s)?(?:mødet?|gang))`,
    ...STAND_IN,
    // "Jeg må aflyse": of one's own coming, or of the meeting.
    String.raw`(?<loose>(?:jeg|vi)\s(?:må|skal|bliver\snødt\stil\sat|er\snødt\stil\sat|er\sdesværre\snødt\stil\sat)\s${SOME}aflyse(?=[.!]*$|\s(?:${DAY}|på|desværre|pga)))`,
    String.raw`${WHO}\s${SOME}i\sstedet\sfor\s${WHO}|i\sstedet\sfor\s${WHO},?\s${FEW}${WHO}`,
    String.raw`(?<loose>${STAND_IN_FOR_SOMEBODY.join("|")})`,
  ],
  unless: [
    UNWANTED,
    String.raw`${IGNORED}\s${FEW}afbud`,
    String.raw`(?:fra|af)\s(?:listen\sover\s)?(?:fraværs|afbuds?)(?:listen)?|fra\slisten\sover\s(?:afbud|fraværende)`,
    String.raw`(?:kommer|når)\s(?:nok\s|desværre\s)?(?:ikke|ik)\s(?:til\sat(?!\s(?:komme|deltage|være|møde)(?!\p{L}))|(?:i\smål\s)?med\s(?!til\s)|${TASK}\s?\d)`,
    String.raw`(?:ikke|ik)\s(?:med\s)?(?:i|til)\s(?!(?:det|dag|morgen|selve|vores|næste|stand)\s|\p{L}*møde)\p{L}{4,}`,
    // Of something to do.
    String.raw`har\s${FEW}${NOT}\s(?:mulighed|tid|lejlighed)\s(?:til|for)\s(?:det|den|dem|dette|alt|${TASK}|at\s(?!komme|deltage|være|møde|nå))`,
    String.raw`har\s${FEW}(?:aldrig|ikke|ik)\s${FEW}meldt\s${FEW}(?:fra|afbud|pas)`,
    ...PARTLY,
    NOT_ALL,
  ],
  never: [
    OTHER_COMMITTEE,
    // A list of them, and a place where somebody is awaited besides.
    String.raw`(?<!på\s(?:en\s)?)(?:liste|listen|oversigt|oversigten|overblik)\s(?:over|på)\s(?:de\s|alle\s)?afbud`,
    String.raw`afbud\s(?:til|fra)\s${THEIR_OCCASION}(?!\p{L})`,
    ELSEWHERE,
    // Something else of the writer's.
    String.raw`^(?:min|mit|vores|hans|hendes)\s(?:‹d\d+›\s?)?(?!deltagelse|plads)\p{L}+(?:\s\p{L}+)?\s(?:er|blev|er\sblevet)\s(?:aflyst|udsat)(?:\s(?:på\s)?‹d\d+›)?[.!]*$`,
    // What is thought of it.
    String.raw`^(?:et\s|sådan\set\s|alle\sde\s|de\s)?afbud(?:ene|et)?\s(?:er|var|bliver|giver|koster|betyder|skal|plejer)\s(?!(?:meldt|noteret|sendt|hermed|hørt|fra|til)(?!\p{L}))`,
    String.raw`^man\s(?:kan|må|skal|bør|burde|melder|kunne)\s[^?]*$`,
    // One that is there already: "det afbud fra ‹p0› kunne udgives", "hendes afbud var langt".
    String.raw`(?:det|dette|dit|hans|hendes|deres|jeres)\s(?:\p{L}+\s)?afbud\s(?:fra\s${WHO}\s)?(?:er|var|blev|kunne|kan|skulle|burde|må|lød|ligner|fortjener|lyder)(?!\p{L})`,
    // Who it was is denied: "det er ikke mig, der har meldt afbud".
    String.raw`(?:er|var)\s(?:altså\s|jo\s|slet\s)*(?:ikke|ik)\s(?:mig|os|dig|ham|hende|dem|jer|${WHO})\s?,?\s(?:der|som)\s`,
    String.raw`(?:når|kommer)\s(?:det\s)?(?:nok\s)?(?:ikke|ik)\s(?:helt\s)?(?:til\stiden|fra\sstart\p{L}*)|men\s(?:(?:jeg|vi)\s)?(?:kommer|deltager|er\smed|møder\sop|stiller\sop|dukker\sop)(?!\s(?:\S+\s)?(?:ikke|ik))`,
    String.raw`(?:melder|meldte|sender|sendte|har|havde|vil|skal|ønsker)\s${WORDS}${NOT}\s${WORDS}(?:meldt\s)?(?:afbud|fra(?!\p{L}))|(?:ingen|hverken)\s[^.;:?!]{0,40}afbud|(?:ingen|intet|uden|ej)\safbud|${NOT}\s(?:har|havde)\s(?:\p{L}+\s)?meldt\s|afbud\s(?:for|fra|på\svegne\saf)\s(?:andre|nogen)(?!\p{L})|meld\p{L}*\s(?:mig\s|os\s|${WHO}\s)?${NOT}\s${WORDS}(?:fra|afbud|pas)|skriv\p{L}*\s(?:mig|os|${WHO})\s${NOT}\s|udebliver\s${NOT}|(?:er|bliver)\s${NOT}\s(?:\p{L}+\s)?(?:forhindret|syg|fraværende)|${NOT}\s(?:noget|nogen|et)\safbud`,
    String.raw`komme\s(?:ind\s)?på\s(?:nettet|internettet|wifi|teams|skype|‹n\d+›)|kommer?\s(?:ikke\s)?(?:til\s(?:orde|telefonen)|igennem|videre|uden\som|ind\s(?:på|i)\s(?!mødet$))|${NOT}\s(?:for\ssent|alene|uden|love)|afbud\s(?:til|fra)\s(?:spisning|frokost|middag|festen|julefrokost)\p{L}*|afbud\s(?:fra\s)?\S+\spasser\s${NOT}|(?:afbud|deltage|komme|med|meld\p{L}*)\s(?:til|i|på)\s(?:\p{L}+\s)?(?!klynge|forum|styregruppe|udvalgs)\p{L}{2,}møde(?:t)?(?!\p{L})`,
    // Had from others: a doctor's, a guest's.
    String.raw`(?:fik|får|fået)\s(?:et\s)?afbud\s(?:fra|på|til)\s(?:min|mit|mine|sin|sit|sine|hans|hendes|deres)\s`,
    String.raw`^(?:men\s|og\s|nå\s)?(?:det|den|dem|dette)\s(?:kommer|kan|må|vil|når)\s(?:[^\s.,;:?!]+\s){0,3}?${NOT}(?!.*(?:deltage|være\s(?:med|der)|møde)\p{L}*)`,
    String.raw`komm?er\s(?:\S+\s){0,2}?${NOT}\s(?:uden(?:om|\som)|videre|nærmere|overens|til\sat)|pas\spå\s(?:det|den|de)\s(?!‹|møde)\p{L}+`,
    // Unable to do something else than to come, or tired of it; and whose deputy somebody is not.
    String.raw`forhindret\si\sat\s(?!komme|deltage|være|møde|nå|tage)`,
    String.raw`(?:kan|kunne|tør|vil)\s(?:\S+\s){0,3}?${NOT}\s(?:\S+\s)?(?:sige|svare|love|afgøre|vide|huske|garantere|bekræfte)(?!\p{L})`,
    String.raw`(?:være|er)\smed\s(?:til\sat|på\s(?:at|den|det|idéen|ideen))|syg(?:e|t)?\s(?:af\s(?!influenza|corona|covid|feber|maven|stress|‹d)|og\stræt|efter)|nå\s(?:det\shele|alt(?:\s|$)|det\smeste|alle\s)`,
    String.raw`(?:er|bliver)\s(?:\S+\s)?${NOT}\s(?:\S+\s)?(?:min|vores|din|hans|hendes|sin)\s(?:stedfortræder|suppleant|afløser|vikar)`,
    String.raw`huske?\s(?:mig\s)?(?:lige\s)?(?:på\s)?at|afbud\s(?:til|fra)\s(?:et\s|de\s|det\s)?andre?t?(?!\p{L})|skal\shave\smeldt`,
    String.raw`^(?!(?:jeg|vi|desværre|men|nej|og|så)\s|‹)[^.,;:?!‹]+\skommer\s${FEW}${NOT}\smed[.!]?$`,
  ],
  says: [
    String.raw`\p{L}*afbud\p{L}*|ikke|ik|ikk|itte|(?:kan?|kommer|når|er|bliver)\s(?:\S+\s)?(?:et|it)|\p{L}*meld\p{L}*|(?:\p{L}*\s)?(?:syg|forhindr|bortrejs|fravær|udebliv|\p{L}*spring|trække|frafald|undvær|undskyld|beklag)\p{L}*|ferie|orlov|barsel|kursus|konference\p{L}*|seminar\p{L}*|udlandet|corona|influenza|væk|fri\sfor|for\smig|i\s(?:mit\s)?sted(?:et)?|uden\smig|(?:tæl|regn|skriv|stryg|streg)\p{L}*|må\s(?:blive|stå|springe)|kan\salligevel|optaget|dobbelt\p{L}*|double\p{L}*|kiks\p{L}*|nej|no|out|off|skip\p{L}*|pas(?:ser)?|over|bliver?\shjemme|aldrig|næppe|desværre`,
  ],
};

export const attend: Forms = {
  any: [
    String.raw`(?<instead>(?:jeg|vi)\s(?:kan\s(?:godt\s)?)?(?:kommer?|deltager?|går?|møder?|stiller?|tager?\s(?:med|mødet)|træder?\sind|vikarierer?|er\sstedfortræder)\s${FEW}(?:for|på\svegne\saf)\s${WHO}|jeg\srepræsenterer\s${WHO}|jeg\s(?:kommer|går|deltager|møder)\s(?:så\s)?i\sstedet$|i\sstedet\sfor\s${WHO}\s(?:kommer|deltager|møder)\sjeg)`,
    String.raw`(?<instead>(?<loose>jeg\stager\s(?:den|det)\sfor\s${WHO}))`,
    String.raw`(?:kan|vil)\s${FEW}(?:alligevel\s${FEW})?godt\s${SOME}(?:${COMING}|alligevel)`,
    String.raw`(?:(?:jeg|vi)\skan|kan\s(?:jeg|vi))\s(?:nu\s|så\s)?(?:alligevel\s)?godt\s(?:på\s|den\s|d\.\s)?${DAY}`,
    String.raw`(?:kommer|deltager|er|møder|kan)\s${FEW}(?:alligevel|dog)(?:\s${SOME}${COMING})?`,
    String.raw`alligevel\s${SOME}(?:komme|med|deltage)`,
    String.raw`(?:jeg|vi|${WHO})\s(?:kommer|deltager|joiner|tager\smed|møder\sop|dukker\sop|tilmelder\s(?:mig|os)|er\s(?:med|der|klar))`,
    String.raw`(?:ja,?\s)?(?:kommer|deltager)(?:\s(?:gerne|selvfølgelig|naturligvis))?(?:\s${AT_MEETING})?$`,
    String.raw`(?:tilmeld|melder?)\s${FEW}(?:mig|til)`,
    String.raw`(?:regn|tæl|skriv|sæt)\s${FEW}(?:mig|med\smig|‹[pb]\d+›)\s?(?:med|på|til|som)?\s(?:deltager|${AT_MEETING}|som\sdeltager)`,
    String.raw`^(?:(?:yes|ja|jep|jo|ok)[,.!]?\s)?(?:jeg\s)?er\s(?:på|klar|frisk)\s(?:til\s)?(?:den\s|d\.\s|på\s|til\s)?(?:${DAY}|${AT_MEETING})[.!]*$`,
    String.raw`regn\smed\s(?:mig|os)|tæl\s(?:mig|os)\s(?:med|ind|på)`,
    String.raw`bekræft\p{L}*\s${SOME}deltagelse`,
    String.raw`${IGNORED}\s${FEW}afbud(?:det)?\s?${FEW}(?:tilbage|igen)?`,
    UNWANTED,
    String.raw`(?:jeg|vi|${WHO})\snår\s(?:det|mødet|frem)\s(?:godt|alligevel|fint|sagtens)`,
    String.raw`vi\sses\s(?:på|til|den)?\s?(?:${DAY}|mødet)`,
  ],
  unless: [
    NOT,
    String.raw`(?<!jeg\s(?:kommer|går|deltager|møder)\s(?:så\s)?)i\sstedet(?!\sfor\s‹)`,
    ...PARTLY,
    "for sent|forsinket|senere",
    "hvem|hvor mange|kommer alle",
    "med til at",
    "godt nok",
    String.raw`${WHO}\ser\sklar`,
  ],
  never: [
    // Of one mind, or with something to say.
    String.raw`er\s(?:\S+\s)?med\spå\s(?:den(?=$|[.,!])|det(?=$|[.,!])|idéen|ideen|noderne|forslaget|at\s)|komm?er\s(?:\S+\s)?med\s(?:(?:en|et|nogle|lidt|mine?|mit)\s)?(?:\p{L}+\s)?(?:bemærkning|forslag|indspark|input|kommentar|idé|ide|indvending|spørgsmål|oplæg|udspil)\p{L}*`,
    String.raw`komm?er\s(?:\S+\s)?(?:hjem|fra\s(?!start)|til\skræfter|ud\sfor|i\stanke|ind\sunder|op\sat)(?!\p{L})|^(?:ja,?\s(?:tak,?\s)?)?(?:tag|få|skriv|sæt)\s(?:den|det|dem|punktet|forslaget)\smed(?!\p{L})`,
    // An answer, or a promise of something else.
    String.raw`^(?:ja,?\s|jo,?\s)?det\s(?:kan|vil|gør)\s(?:jeg|vi)(?:\s(?:godt|gerne|da|nok|selvfølgelig))*$`,
    OTHER_COMMITTEE,
    String.raw`(?:deltage\p{L}*|kommer?|med|op)\s(?:(?:gerne|også|selv|så|alligevel|godt)\s)?(?:i|til)\s‹b\d+›`,
    String.raw`komm?er\s(?:\S+\s)?(?:forbi|til\sat)(?!\p{L})|vi\sses\s[^.;:?!]{0,30}\s(?:i|hos)\s‹b\d+›`,
    // Who was there.
    String.raw`(?:var|deltog)\s(?:(?:også|selv|alle|begge|heldigvis)\s)*(?:med|til\sstede|der)(?=$|[.,!]|\s(?:på|til|den|i)\s)`,
    String.raw`bekræfte?\s(?:mig\s)?(?:tid|sted|mødetid|mødested|tidspunkt|lokale|dato|adresse)\p{L}*`,
    String.raw`foreslår?|medlem\p{L}*|nyhedsbrev\p{L}*|(?:på|til|i)\s(?:\S+\s)?kurs(?:et|us)|kommer\s(?:gerne\s)?tilbage|melder\s(?:mig|os)\sind|forslag\p{L}*`,
    String.raw`^(?!(?:jeg|vi|ja|og|så|men|selvfølgelig|naturligvis|desværre|regn|tæl|skriv|sæt)\s|‹)[^.,;:?!‹]+\skommer\smed[.!]?$`,
  ],
  says: [
    String.raw`kom(?:mer|me|mmer|er)?|join\p{L}*|\p{L}*delta\p{L}*|med|der|op|rask\p{L}*|frisk\p{L}*|klar|bekræft\p{L}*|tilmeld\p{L}*|meld\p{L}*|(?:på|in|inde)\s(?:igen|på|til|d)|(?:fraværs|deltager|afbuds)\p{L}*|afbud\p{L}*|stiller|møder|dukker|kan|ka|ku|ses|plads|når|til\sstede|ja|jo|jow|regn|tæl`,
  ],
};

const ANYBODY = "(?:hvem|hvor mange|hvilke (?:medlemmer|deltagere|personer|af os)|nogen|nogle|alle|resten|folk)";
const ATTENDING = String.raw`(?:afbud|frameld\p{L}*|tilmeld\p{L}*|meld(?:t|er)\s${FEW}(?:fra|til)|kommer|deltager|dukker\sop|møder\sop|fraværende|til\sstede|komme|deltage|er\s(?:med|der|syge?)|være\smed|syge?)`;

const ANSWER = String.raw`(?:svare\p{L}*|give[nt]?\s(?:\S+\s)?(?:besked|lyd|svar)|melde?[dt]?e?\s(?:\S+\s)?tilbage|reagere\p{L}*|høre?t?\s(?:\S+\s)?fra)`;
/** Who has not said whether they come. */
const UNANSWERED = [
  String.raw`(?:hvem|hvor\smange|hvilke(?:\s\p{L}+)?)\s(?:af\sos\s|er\sdet\sder\s)?(?:mangler|har|svarer|venter\svi)\s(?:(?:stadig|endnu|ikke|vi|at|svar)\s){0,3}${ANSWER}`,
  String.raw`^har\s(?:de|alle|i|folk|medlemmerne|resten)\s(?:nu\s|allerede\s|mon\s)*(?:svaret|givet\s(?:besked|lyd|svar)|meldt\stilbage)`,
  String.raw`^(?:er\sder\snogen\sder|hvem)\s(?:stadig\s|endnu\s)*(?:mangler|ikke\shar)\s(?:at\s)?${ANSWER}`,
];
/** Whether whoever writes comes, as it is noted. */
const OWN_ANSWER = [
  String.raw`^(?:er|var|blev|gik)\smit\safbud\s(?:\S+\s){0,2}?(?:registreret|noteret|modtaget|meldt|igennem|kommet|sendt|skrevet|trukket|slettet)`,
  String.raw`^(?:står|er|var)\sjeg\s(?:\S+\s){0,2}?(?:som\s(?:deltager|fraværende|forhindret)|meldt\s(?:fra|til|afbud)|tilmeldt|frameldt|med\safbud|noteret|registreret|skrevet\s(?:på|op))`,
  String.raw`^(?:har|fik)\sjeg\s(?:\S+\s){0,2}?(?:meldt\s(?:\S+\s)?(?:afbud|fra|til)|svaret(?=$|\?|\s(?:på|om|ja|nej))|sagt\s(?:ja|nej)|afbud)`,
  String.raw`^hvorfor\s(?:står|er)\sjeg\s(?:\S+\s){0,3}?(?:afbud|fraværende|meldt\sfra|frameldt)`,
  String.raw`^jeg\shar\s(?:da\s|altså\s|jo\s|slet\s|endnu\s)*(?:ikke|aldrig)\s(?:\S+\s)?meldt\s(?:\S+\s)?(?:afbud|fra)`,
  String.raw`^kommer\sjeg(?=\s?[?.]*$|\s(?:med|på|til\s(?!at)|den|i|${DAY}))`,
];

export const listCancellations: Forms = {
  any: [
    String.raw`(?<own>${OWN_ANSWER.join("|")})`,
    String.raw`(?<unanswered>${UNANSWERED.join("|")})`,
    String.raw`${ANYBODY}\s(?:[^.;:!]{0,60}\s)?${ATTENDING}`,
    // Whether somebody who is named comes.
    String.raw`(?:(?:sige?|fortælle?|oplyse?|tjekke?|undersøge?|se|høre|vide|spørge|finde\sud\saf|ved\s(?:du|i|nogen)|mon|har\s(?:du|i)\shørt)(?:\s(?:mig|os|efter|lige))*),?\s(?:om\s)?${WHO}\s(?:[^\s.,;:?!]+\s){0,2}?(?:kommer|deltager|(?:er|har)\s(?:\p{L}+\s)?(?:med|afbud|til\sstede|syg|forhindret|meldt\s(?:fra|afbud))|møder\sop|kan\s(?:\p{L}+\s)?(?:komme|deltage|være\smed|${DAY}|på|den))`,
    String.raw`^(?:(?:kan|vil|må|gider|kunne)\s(?:du|jeg|vi)\s)(?:lige\s|venligst\s)*(?:give|sende|vise|få|se|hente)\s(?:\S+\s){0,3}?(?:liste|listen|oversigt|oversigten|overblik)\s(?:over|på)\s(?:de\s|alle\s)?(?:afbud|dem\sder\shar\smeldt|fremmødte|deltager)`,
    String.raw`hvem\s(?:er\sdet\sder\s)?mangler(?!\s(?:at|stadig\sat|en\sopgave))`,
    String.raw`^har\s(?:de\sandre|resten|folk|alle|nogen|i)\s(?:\S+\s){0,2}?tænkt\s(?:sig|jer)\sat\s(?:komme|dukke|deltage|møde|være)`,
    String.raw`^(?:er\sdet\s(?:rigtigt|korrekt|sandt)|passer\sdet),?\sat\s(?:der\ser\s)?${WHO}\s[^.;:!]{0,40}(?:afbud|meldt\sfra|kommer|deltager|syg|forhindret)`,
    String.raw`hvem\s(?:af\sos\s)?(?:kan|har|når|vil)\s(?:ikke|ik|ikk)`,
    String.raw`^(?:vis|se|list|hent|send)\s${FEW}afbud\p{L}*`,
    String.raw`beslutningsdygtig\p{L}*|quorum|kvorum|fuldtallig\p{L}*|(?:nok|mange)\s${FEW}til\sat\s(?:beslutte|være\sbeslutn)`,
    String.raw`^(?:kommer|deltager|er|har|mangler|møder|kan|ved\sdu\som)\s(?:alle|nogen|vi\salle|der\snogen)\s?[^.;:!]{0,60}(?:komme|deltage|med|afbud|${MEETING}|op|fra|kommer|\?)`,
    String.raw`^(?:kommer|deltager|møder)\s${WHO}`,
    String.raw`^(?:er|har|kan|ved\sdu\som)\s${WHO}\s?[^.;:!]{0,40}(?:komme|kommer|deltage|deltager|(?:er|være)\smed|afbud|meldt\sfra|til\sstede|syg|forhindret|med(?=\?|$|\s(?:på|til|i|den|‹d)))`,
    String.raw`^(?:(?:vis|se|send|giv)\s${FEW})?(?:en\s)?(?:afbud(?:ene|dene|sliste\p{L}*)|(?:deltager|tilmeldings)\p{L}+|fremmøde\p{L}*|(?:liste|listen|oversigt|oversigten|status|overblik)\s(?:over|på)\s(?:afbud|deltag\p{L}*|fremmøde\p{L}*))`,
    String.raw`(?:hvor|hvad)\s${SOME}(?:afbud|fremmøde\p{L}*|deltagerliste\p{L}*)`,
  ],
  unless: ["opgave\\p{L}*", "hvem kommer med", "dagsord\\p{L}*", "punkt\\p{L}*", "hørt (?:noget |nyt )?(?:om|til)"],
};
