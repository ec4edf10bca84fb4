/** Verbs in the present tense that promise work when a person or body is their subject. */
const ACTING =
  `laver udarbejder undersøger sender udsender rundsender fremsender kontakter koordinerer indkalder inviterer følger skriver formulerer tilretter retter reviderer opdaterer
  indhenter indsamler samler afklarer planlægger forbereder arrangerer booker bestiller sørger melder indmelder fremlægger præsenterer beregner kvalificerer afholder mødes igangsætter
  iværksætter etablerer udpeger rykker bistår hjælper deler distribuerer opretter evaluerer kortlægger analyserer gennemgår beskriver udfærdiger udfylder viderebringer kommunikerer informerer
  ansøger søger ringer bidrager leverer udvikler tester afprøver oversætter tjekker kontrollerer sikrer varetager underskriver indsender påbegynder tilpasser justerer fastlægger fastsætter
  formidler videreformidler videresender organiserer faciliterer rekrutterer offentliggør publicerer lægger afleverer genbesøger efterspørger indgår færdiggør prioriterer estimerer opsamler
  aftaler drøfter tager vender arbejder kigger ser sætter finder giver afdækker forelægger kommer`
    .split(/\s+/u)
    .filter((verb) => verb !== "");

/** Verbs that promise work only with one of these words after them: "tager kontakt", "ser på", "vender tilbage". */
const ONLY_WITH: Readonly<Record<string, RegExp>> = {
  tager:
    /(?<!\p{L})(?:kontakt|fat|videre|initiativ|hånd|sig af|med|op|stilling|ansvar\p{L}*|kontakten|dialog)(?!\p{L})/iu,
  vender: /(?<!\p{L})tilbage(?!\p{L})/iu,
  arbejder: /(?<!\p{L})videre(?!\p{L})/iu,
  ser: /^\s*(?:nærmere )?på(?!\p{L})/iu,
  kigger: /^\s*(?:nærmere )?på(?!\p{L})/iu,
  sætter: /(?<!\p{L})(?:gang|dagsordenen|møde|sammen|op|i værk)(?!\p{L})/iu,
  finder: /^\s*(?!det|at|dog)(?:en|et|ud|datoer|frem|\p{L}+ (?:til|som))/iu,
  giver: /(?<!\p{L})(?:besked|tilbagemelding|melding|svar)(?!\p{L})/iu,
  følger: /(?<!\p{L})op(?!\p{L})/iu,
  lægger: /(?<!\p{L})(?:op|ud|frem|ind|på)(?!\p{L})/iu,
  drøfter: /(?<!\p{L})(?:med|internt|videre)(?!\p{L})/iu,
  aftaler: /^\s*(?:,?\s*(?:hvordan|hvem|hvornår|hvor)|nærmere|tid|datoe?r?|(?:et )?møde)(?!\p{L})/iu,
  kommer: /(?<!\p{L})med (?:et |en )?(?:\p{L}+ )?(?:forslag|oplæg|udspil|bud|udkast|input)(?!\p{L})/iu,
  bidrager: /(?<!\p{L})(?:med|til)(?!\p{L})/iu,
  indgår: /(?<!\p{L})(?:aftale|kontrakt|dialog)(?!\p{L})/iu,
};
const acting = new Set(ACTING);

/** Verbs that tell what somebody said, thinks, has or is; no promise. */
const TELLING =
  /^(?:bemærker|kvitterer|orienterer|indleder|udtrykker|oplyser|fremhæver|nævner|peger|spørger|mener|ønsker|takker|bakker|støtter|anbefaler|deltager|har|er|bliver|kan|får|forbliver|fortsætter|beslutter|godkender|tiltræder|forventer|tilbyder|gør|fortæller|redegør|konstaterer|understreger|opfordrer|henviser|påpeger|foreslår|stiller|tilslutter|glæder|oplever|vurderer|afventer|opleves|skulle|kunne|ville|må|bør|kører|ligger|går|står|udgør|bruger|kræver|viser|over|under|efter|siden|eller|ifølge|der|her|hver|andre|flere|især|dermed|men|samarbejder|fungerer|indeholder|dækker|mangler|overvejer)$/iu;

type Firmness = "sure" | "maybe" | "no";

/** Whether a verb and what follows it is a promise of work. */
export function promises(verb: string, after: string): Firmness {
  const plain = verb.toLowerCase();
  if (/^\s*(?:ikke|aldrig|not)(?!\p{L})/iu.test(after)) return "no";
  if (acting.has(plain))
    return (ONLY_WITH[plain]?.test(after) ?? true) && !/til efterretning/iu.test(after) ? "sure" : "no";
  if (TELLING.test(plain)) return "no";
  return /^\p{Ll}{3,}(?:er|ør|år)$/u.test(plain) ? "maybe" : "no";
}

/** "udarbejdes", "sendes": the passive of the verbs above. */
export function isActingPassive(word: string): boolean {
  const plain = word.toLowerCase();
  if (!plain.endsWith("es")) return false;
  return (
    acting.has(`${plain.slice(0, -1)}r`) &&
    !/^(?:tages|ses|gives|findes|drøftes|sættes|vendes|mødes|arbejdes|lægges|følges|evalueres|gennemføres)$/u.test(
      plain,
    )
  );
}

/** Infinitives after "vil" and "skal" that promise nothing. */
export function isIdleInfinitive(word: string): boolean {
  return /^(?:være|blive|have|få|kunne|skulle|gerne|deltage|modtage|fortsætte|betyde|indgå|komme|gå|stå|ske|opleve|mene|ønske|se|bidrage|fylde|trække|foregå|omfatte|kræve|medføre|fortsat|også|ikke|be|have|not|remain|continue|receive|attend)$/iu.test(
    word,
  );
}
