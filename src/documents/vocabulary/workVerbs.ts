/**
 * Verbs in the present tense by what they say when a person or body is their subject.
 * Danish builds many verbs of office work from a stem and a prefix (udsender, rundsender, eftersender): those are not listed one by one.
 */

const STEMS = new Set(
  words(
    "sender skriver deler skaffer beregner henter bringer formidler leverer tester redigerer arbejder melder peger",
  ),
);
const PREFIX =
  /^(?:ud|ind|op|ned|på|til|fra|over|gen|frem|videre|videreud|rund|om|efter|sammen|gennem|gennemg|kvalitets|færdig|af)(?=\p{Ll}{4})/u;

/** Work whatever follows. */
const WORK = new Set(
  words(
    `laver undersøger sender skriver kontakter koordinerer indkalder inviterer formulerer tilretter retter reviderer opdaterer indsamler samler afklarer planlægger forbereder arrangerer
     booker bestiller sørger melder beregner kvalificerer afholder igangsætter iværksætter etablerer udpeger rykker bistår deler distribuerer opretter evaluerer kortlægger analyserer beskriver
     udfærdiger udfylder kommunikerer ansøger ringer leverer udvikler tester afprøver oversætter tjekker kontrollerer varetager underskriver påbegynder tilpasser justerer fastlægger fastsætter
     formidler organiserer faciliterer rekrutterer offentliggør publicerer genbesøger efterspørger færdiggør prioriterer estimerer opsummerer afdækker besøger opsøger inddrager involverer
     reserverer køber indkøber anskaffer skaffer kopierer trykker uploader scanner rådfører konsulterer annoncerer markedsfører optæller journaliserer arkiverer forhandler opsiger anmelder
     anmoder uddeler udvælger opstiller opsætter ophænger installerer udruller afvikler vejleder underviser sammenfatter redigerer korrigerer layouter designer illustrerer præciserer uddyber
     konkretiserer dokumenterer rapporterer afrapporterer indberetter overtager overleverer validerer verificerer belyser klarer ordner ajourfører udformer tilrettelægger indarbejder interviewer
     nedsætter henter henvender afleverer indhenter besvarer forestår håndterer gennemfører fordeler videregiver finpudser renskriver færdigskriver
     besigtiger ansætter bygger`,
  ),
);

const FAR = "(?<!\\p{L})";
const END = "(?!\\p{L})";
const somewhere = (alternatives: string) => new RegExp(`${FAR}(?:${alternatives})${END}`, "iu");
const next = (alternatives: string) => new RegExp(`^\\s*(?:${alternatives})${END}`, "iu");

/** Work only where these words follow: "tager kontakt", "ser på", "vender tilbage", "hører naboerne" but not "hører til". */
const WITH: Readonly<Record<string, RegExp>> = {
  tager: somewhere(
    "kontakt|kontakten|fat|videre|initiativ|hånd om|sig af|med (?:til|på|i|tilbage)|op|dialog|en (?:snak|dialog|drøftelse|runde)|ansvar\\p{L}*|billeder|stilling til",
  ),
  vender: somewhere(
    "tilbage|i (?:eget |sit |deres |hver sit )?bagland|internt|med (?:ledelsen|kommunen|regionen|direktionen)",
  ),
  prøver: next("(?:også |nu )?at"),
  forsøger: next("(?:også |nu )?at"),
  arbejder: next("(?:derfor |nu )?(?:videre|på at|med at|på (?:et )?(?:udkast|forslag))"),
  ser: /^\s*(?:nærmere |lige )?på(?!\p{L})|(?<!\p{L})igennem(?!\p{L})/iu,
  kigger: /^\s*(?:nærmere |lige )?på(?!\p{L})|(?<!\p{L})igennem(?!\p{L})/iu,
  regner: /^\s*(?:videre |nærmere )?(?:på|ud)(?!\p{L})|(?<!\p{L})igennem(?!\p{L})/iu,
  læser: somewhere("igennem|korrektur"),
  sætter: somewhere("i gang|gang i|dagsordenen|møde op|et møde|sammen|op|i værk|sig ind i"),
  finder: next("(?!det|at|dog|sig|ikke|der|sted)\\p{L}+"),
  giver: somewhere("besked|tilbagemelding|melding|svar|en status|et bud"),
  følger: somewhere("op"),
  lægger: somewhere(
    "op|ud|frem|ind|på (?:\\p{L}+ ){0,3}(?:\\p{L}*(?:side|siden|portal|portalen|drev|drevet|mappe|mappen)|\\p{L}*nettet|teams|sharepoint)",
  ),
  drøfter: somewhere("med|internt|videre"),
  aftaler: next(
    ",?\\s*(?:hvordan|hvem|hvornår|hvor)|nærmere|tid|datoe?r?|(?:et )?møde|(?!at|ikke|dog)(?:\\p{L}+ ){1,4}med",
  ),
  kommer: somewhere("med (?:et |en )?(?:\\p{L}+ )?(?:forslag|oplæg|udspil|bud|udkast|input)"),
  bringer: somewhere("videre|op|med (?:til|tilbage)"),
  løfter: somewhere("videre|op|sagen|spørgsmålet|problemstillingen|emnet|problemet"),
  bidrager: somewhere("med|til"),
  hjælper: somewhere("med|til"),
  indgår: next("(?:en |ny )?(?:aftale|kontrakt|dialog)"),
  mødes: next("(?:\\p{L}+ )?(?:med|til en|og \\p{L}+r)"),
  taler: somewhere("med"),
  snakker: somewhere("med"),
  hører: next("(?!til|at|under|hjemme|med til)\\p{L}+|,\\s*(?:om|hvordan|hvad|hvornår|hvor|hvem)"),
  spørger: next("(?!til|om|ind|hvorfor|hvordan|hvad|hvornår|hvor|efter|sig|desuden|også)\\p{L}+"),
  stiller: somewhere("til rådighed"),
  rejser: next("(?:sagen|spørgsmålet|emnet|problemet|det) (?:over for|i|hos|på)"),
  danner: next("(?:en |et )?\\p{L}*(?:gruppe|gruppen|udvalg|team|panel|netværk)"),
  vurderer: next("(?!(?:at|det|sig|ikke|dog|om)(?!\\p{L}))\\p{L}+"),
  holder: next("(?:et |en )?(?:\\p{L}+ )?(?:oplæg|øje|kontakt\\p{L}*|møde|kursus|foredrag|styregruppen|udvalget)"),
  fører: next("(?:en )?(?:dialog|samtale\\p{L}*|forhandling\\p{L}*)"),
  kalder: somewhere("sammen|ind til"),
  beder: somewhere("om"),
  opfordrer: next("\\p{L}+(?: \\p{L}+){0,4}? til"),
  går: next("i dialog|i gang|tilbage til|videre med|tilbage og"),
  indleder: next("(?:en )?(?:dialog|forhandling\\p{L}*|drøftels\\p{L}*)"),
  søger: next("om|midler|penge|puljen|fonde|efter|tilskud|finansiering|støtte"),
  vælger: next("en|et|to|tre|\\d|den|de"),
  sikrer: next(",?\\s*at|sig|en|et|den|det|de|opfølgning"),
  foretager: next("(?!sig|ikke)\\p{L}+"),
};

/** At the meeting itself, unless a day to come or a receiver says otherwise: "orienterer personalet", not "orienterer om". */
const SHOWING = new Set(
  words("gennemgår præsenterer fremlægger forelægger informerer underretter orienterer redegør viser"),
);
const LATER = somewhere("inden|senest|næste|kommende|efterfølgende|på (?:et|mødet|møderne)|i uge \\d|den \\d");
const TO_SOMEBODY =
  /^\s*(?!om(?!\p{L})|kort|mundtligt|nærmere|herom|fra|i|på|ved|og|at|desuden|også|her)(?:de |den |det |alle )?\p{L}{3,}(?!\p{L})(?! om(?!\p{L}))/iu;

/** What somebody says, thinks, has or is, and what goes on anyway. */
const STATE = new Set(
  words(
    `bemærker kvitterer udtrykker oplyser fremhæver nævner peger mener ønsker takker bakker støtter anbefaler deltager har er bliver kan forbliver fortsætter beslutter godkender
     tiltræder forventer tilbyder gør fortæller konstaterer understreger henviser påpeger foreslår tilslutter glæder oplever opleves afventer skulle kunne ville må bør kører ligger står udgør
     bruger kræver over under efter siden eller ifølge der her hver andre flere især dermed men samarbejder fungerer indeholder dækker mangler overvejer modtager forstår tilhører hedder kender
     ved tror håber frygter savner synes lover vil skal beklager roser kritiserer bifalder erklærer efterlyser anfører tilkendegiver supplerer afslutter åbner lukker stopper starter begynder
     fratræder stemmer undrer bekymrer driver lever bor rummer omfatter vedrører betyder medfører skyldes findes opstår stiger falder vokser tegner udtaler konkluderer erkender indrømmer minder
     husker glemmer hilser accepterer afviser noterer respekterer anerkender anser betragter anslår skønner opfatter udtræder indtræder repræsenterer udøver benytter anvender ejer tilstræber
     siger synes tænker føler udskriver indskriver optager overholder opholder forholder fylder medvirker tilbringer udgår opererer behandler visiterer henviser finansierer administrerer`,
  ),
);

export type Firmness = "sure" | "maybe" | "no";

/** Whether a present tense and the words after it promise work; "maybe" where nothing is known of the verb. */
export function promiseOf(present: string, after: string): Firmness {
  if (SHOWING.has(present))
    return LATER.test(after) || (/^(?:orienterer|informerer|underretter)$/u.test(present) && TO_SOMEBODY.test(after))
      ? "sure"
      : "no";
  if (present === "får") return bringsAbout(after) ? "sure" : "no";
  const frame = WITH[present];
  if (frame !== undefined) return frame.test(after) || isArranged(present, after) ? "sure" : "no";
  if (isWork(present)) return "sure";
  return STATE.has(present) || !/^\p{Ll}{3,}(?:er|ør|år)$/u.test(present) ? "no" : "maybe";
}

/** "Mette og Anne mødes om kørsel i uge 2": on a subject, on a day to come; not when a group meets next. */
function isArranged(present: string, after: string): boolean {
  return (
    /^(?:mødes|taler|snakker)$/u.test(present) &&
    /^\s*om\s\p{L}/u.test(after) &&
    LATER.test(after) &&
    !/(?<!\p{L})(?:næste gang|igen|hver|fast|gange)(?!\p{L})/iu.test(after)
  );
}

/** "får prisen undersøgt", "have afklaret økonomien": somebody sees to it that it is done. */
export function bringsAbout(after: string): boolean {
  return (after.match(/\p{Ll}{2,}t(?!\p{L})/gu) ?? []).some((word) =>
    [`${word.slice(0, -2)}er`, `${word.slice(0, -1)}er`, `${word.slice(0, -1)}r`].some((present) => isWork(present)),
  );
}

export function isWork(present: string): boolean {
  if (WORK.has(present)) return true;
  if (STATE.has(present)) return false;
  const stem = present.replace(PREFIX, "");
  return stem !== present && STEMS.has(stem);
}

/** Work in some uses, as the words after it tell. */
export function isFramed(present: string): boolean {
  return present in WITH || SHOWING.has(present);
}

function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== "");
}
