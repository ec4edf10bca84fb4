import type { CourtesyWords } from "../courtesies.ts";
import { PARTLY } from "./grammar/attendance.ts";
import { DONE, NUMBER } from "./grammar/words.ts";

const re = String.raw;
const ALL = re`(?:alle(?:\ssammen)?|allesammen|jer(?:\salle)?|dig|du|i|venner|kolleger|referent|bot|sekretariat(?:et)?|igen|derude)`;
/** What somebody is thanked for; not where the sentence begins anew: "tak for sidst men jeg kan ikke komme". */
const FOR = re`\s(?:for|fordi)(?:\s(?!(?:men|jeg|vi|kan|desværre|hvem|hvad|hvor|hvornår|afbud\p{L}*)(?:\s|$))[^\s,.;:!?]+){1,8}`;

/** When it is, and why. */
const TAIL = re`(?:\s(?:til|på|i|den|d|kl|det|op|frem|mødet?|næste|klyngemødet?|dagens|formiddag|eftermiddag|‹[dt]\d+›))*(?:\s(?:pga|på\sgrund\saf|fordi|grundet|da)\s.*)?`;

export const courtesies: CourtesyWords = {
  whole: {
    greeting: [
      re`(?:hej|yo|hejsa|hejhej|halløj|dav|davs|goddag|godmorgen|god\s(?:morgen|aften|dag|formiddag|eftermiddag)|kære)(?:\s(?:med\s|til\s)?${ALL})*(?:\s‹[pn]\d+›)?`,
      re`(?:hvordan\sgår\sdet|hvordan\shar\sdu\sdet|går\sdet\sgodt)(?:\smed\sdig|\si\sdag)?`,
    ],
    thanks: [
      re`(?:ok(?:ay)?\s|fint\s|super\s|nej\s(?!tak$)|ja\s|og\s|godt\s)?(?:(?:mange|tusind|1000|1\.000|på\sforhånd)\s)?tak(?:\spå\sforhånd|\sskal\sdu\s(?:have|ha)|\sså\smeget|\si\slige\småde|\sdu|\s${ALL}|\s‹[pn]\d+›)*(?:${FOR})?`,
    ],
    wish: [
      re`(?:hav\s(?:en\s)?)?(?:rigtig\s|fortsat\s)?(?:god|godt|glædelig|dejlig)\s(?:weekend|ferie|jul|nytår|nytar|påske|pinse|sommer|tur|dag|aften|fornøjelse|arbejdslyst)(?:\s(?:til\s)?${ALL})*(?:\s‹[pn]\d+›)?`,
      re`godt\snytår`,
      re`(?:tak\s)?i\slige\småde`,
    ],
    farewell: [
      re`(?:farvel|hej\shej|vi\sses|ses|på\sgensyn|vi\sskrives|vi\stales(?:\sved)?)(?:\s(?:så|igen|snart|${ALL}))*`,
    ],
    agreement: [
      re`nej\s(?:ellers\s)?tak`,
      re`(?:så\s)?(?:ok|okay|okey|fint|super|perfekt|fedt|dejligt|godt|javel|klart|aftalt|modtaget|forstået|noteret|enig|jeg\ser\senig|godt\sgået|skønt|rigtigt|(?:det\s)?(?:lyder|er)\s(?:\p{L}+\s)?(?:godt|fint|rigtigt|fornuftigt|spændende|i\sorden|ok|helt\si\sorden))(?:\s(?:så|med\smig|for\smig|nok))?`,
    ],
    answer: [re`(?:ja|nej|jo|jep|jeps|næ|nix|måske)(?:\s(?:ja|nej|jo|da|så|vel|det))*`],
    reopen: [
      re`(?:genåbn|åbn|genoptag)\s(?:lige\s)?${NUMBER}(?:\sigen)?`,
      re`${NUMBER}\s(?:skal|bør|må)\s(?:genåbnes|åbnes\sigen)`,
      re`${NUMBER}\ser\s(?:alligevel\s(?:slet\s)?ikke\s${DONE}|(?:slet\s)?ikke\s${DONE}\salligevel)`,
    ],
    late: [
      re`(?:(?:jeg|vi|‹[pbn]\d+›)\s)?(?:er\s|bliver\s)?(?:desværre\s)?(?:${PARTLY.join("|")})${TAIL}`,
      re`bliver\s(?:(?:nok|desværre|lidt|ca\.?|omkring|\d+|et|en|par|kvarter|halv|time|min\p{L}*\.?)\s)*forsinket${TAIL}`,
      re`(?:jeg|vi|‹[pbn]\d+›)\s(?:er|bliver|kommer|møder)\s(?:(?!(?:ikke|ik|med|opgave\p{L}*|aldrig)\s)[^\s]+\s){0,5}(?:forsinke(?:t|de)|for\ssent|senere)${TAIL}`,
    ],
  },
  openings: [
    "hej",
    "hejsa",
    "halløj",
    "dav",
    "davs",
    "goddag",
    "godmorgen",
    re`god\s(?:morgen|aften|dag|formiddag|eftermiddag)`,
    re`(?:jeg\s)?håber,?\s(?:at\s)?(?:i|du|alle|det)\s(?!kan|kommer|deltager)[^.!?\n]*(?=[.!\n])`,
    "kære",
    re`(?:(?:mange|tusind|1000)\s)?tak(?:\s(?:for\s(?!(?:men|jeg|vi|afbud\p{L}*)(?:\s|[,.!]))[^\s,.;:!?]+(?:\s(?!men|jeg|vi)[^\s,.;:!?]+){0,3}|skal\sdu\shave|så\smeget))?(?=[,.!])`,
  ],
  prefaces: [
    re`(?:vær\s(?:så\s)?(?:venlig|sød|rar)\s(?:at|og)\s)?(?:notere?|notér|bemærke?|registrere?|registrér|skrive?)(?:\s(?:venligst|lige|gerne))*,?\sat(?=\s[^.;:?!]{2,60}?\s(?:ikke|forhindret|deltager|kommer|alligevel|fraværende|syg)(?!\p{L}))`,
    // "If it isn't too much to ask" is no condition.
    re`hvis\s(?:det\s(?:da\s)?ikke|ikke\sdet)\ser\sfor\s(?:meget|sent|besværligt|galt)(?:\s(?:forlangt|besvær|at\sbede\som|at\sforlange))?,(?=\s)`,
    re`hvis\sdet\s(?:er\s(?:muligt|ok(?:ay)?|i\sorden)|kan\slade\ssig\sgøre|passer),(?=\s)`,
    re`(?:blot\s|lige\s|kun\s)?(?:til\s(?:din\s|jeres\s|alles\s)?(?:orientering|information|info|oplysning|underretning)|fyi|som\sinformation)(?=[\s,:])(?:[,:]|\s(?:(?:kan|skal|vil)\sjeg\s(?:hermed\s|lige\s|blot\s)*(?:oplyse|meddele|fortælle|sige|nævne|bekræfte),?\sat(?=\s)|(?=så\s)så(?=\s)))`,
    re`(?:jeg|vi)\s(?:skal|vil|må|kan|ønsker|bliver\snødt\stil)\s(?:hermed\s|blot\s|lige\s|gerne\s|desværre\s|kort\s|bare\s|at\s)*(?:meddele|oplyse(?:\sjer|\sdig)?|bekræfte|informere(?:\sjer|\sdig)?\som|orientere(?:\sjer|\sdig)?\som|gøre\s(?:jer\s|dig\s)?opmærksom(?:me)?\spå|give\sbesked\som|fortælle(?:\sjer|\sdig)?|sige|nævne|beklage),?\sat(?=\s)`,
    re`(?:det\s(?:kan|skal)\s(?:hermed\s)?(?:oplyses|meddeles|bekræftes|nævnes)|(?:hermed|herved)\s(?:meddeles|oplyses|bekræftes(?:\sdet)?|besked\som)),?\sat(?=\s)`,
  ],
  noted: [
    re`(?:og\s)?(?:(?:vil|kan|gider|kunne)\sdu\s(?:(?:lige|ikke|venligst|please)\s)*(?:notere|skrive|logge|registrere|føre)|(?:noterer|skriver|logger|registrerer)\sdu(?:\slige)?|(?:notér|noter|skriv|log|registrer)(?:\slige|\svenligst)?)\s(?:det|den)(?:\s(?:ned|på|op|lige|tak|for\s(?:mig|os)|(?:på|i|til)\s(?:listen|opgavelisten|loggen|referatet)))*`,
  ],
  // "På vegne af Lars: han kommer ikke": what somebody says of themselves, passed on.
  passedOn: [
    [
      re`på\svegne\saf\sWHO[:,]?\s(?:(?:(?:kan|skal|vil)\sjeg\s(?:hermed\s|lige\s)*(?:meddele|oplyse|sige)|(?:kan|skal)\sdet\s(?:meddeles|oplyses)|meddeles(?:\sdet)?|oplyses(?:\sdet)?),?\sat\s)?(?:han|hun|vedkommende)`,
      "",
    ],
    [
      re`på\svegne\saf\sWHO[:,]?\s(?:(?:skal|vil|må)\sjeg\s(?:hermed\s|lige\s|gerne\s|desværre\s)*(?:melde|sende)|(?:melder|sender)\sjeg(?:\shermed)?)\safbud`,
      "afbud fra ",
    ],
    [
      re`jeg\s(?:skal|kan|vil)\s(?:hermed\s)?på\svegne\saf\sWHO\s(?:meddele|oplyse|sige|hilse\sog\ssige),?\sat\s(?:han|hun|vedkommende)`,
      "",
    ],
    [
      re`(?:jeg|vi)\shar\s(?:lige\s)?(?:fået|modtaget)\s(?:besked|meddelelse)\sfra\sWHO\som,?\sat\s(?:han|hun|vedkommende)`,
      "",
    ],
    [
      re`fra\sWHO\shar\s(?:jeg|vi)\s(?:\p{L}+\s)?(?:modtaget|fået)\s(?:meddelelse|besked)\som,?\sat\s(?:han|hun|vedkommende)`,
      "",
    ],
    [
      re`WHO\shar\s(?:(?:lige|netop|nu|også|selv|desværre)\s)*(?:skrevet|meddelt|oplyst|meldt\sud|meldt\stilbage|givet\sbesked\som|skrevet\stil\s(?:mig|os)|ringet\sog\ssagt|informeret\s(?:mig|os)\som),?\sat\s(?:han|hun|vedkommende)`,
      "",
    ],
    [re`WHO\s(?:meddeler|oplyser),?\sat\s(?:han|hun|vedkommende)`, ""],
    [re`afbud\s(?:er\s)?(?:modtaget|indløbet|kommet|indgået)\sfra\sWHO`, "afbud fra "],
  ],
  ofComing: ["ikke", "alligevel", "forhindret", "deltage", "komme", "afbud"],
  everybody: [re`(?:med\s|til\s)?(?:alle\ssammen|allesammen|alle|jer\salle|jer|dig|venner|kolleger|referent|bot|igen)`],
  closings: [
    re`(?:(?:med\s)?(?:de\s)?(?:venlig|venligste|venlige|bedste|kærlig|kærlige|mange|varme)\s(?:hilsen|hilsner)|hilsen)`,
    re`(?:jeg\s)?håber,?\s(?:at\s)?(?:i|du|alle|det|mødet)\s(?:får|har|bliver|går|må\sfå)\s[^.!?\n]*(?:god|godt|dejlig|fin|fint|hyggelig|udbytterig)(?:\s[^.!?\n]*)?`,
  ],
  abbreviated: [re`(?:d?bh|mvh|m\.v\.h|kh|vh)`],
  denials: ["nej", "næh?"],
  hesitations: ["øh+m*", "æh+m*", "hm+"],
  salutations: ["Hej", "Kære"],
  beforeOwnName: ["ja", "hej", "øh"],
  itIs: ["det er"],
  here: ["her"],
};
