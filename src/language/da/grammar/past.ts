/** Nothing is asked for besides. */
const ONLY_TOLD = String.raw`^(?!afbud)(?!.*(?<!\p{L})(?:kan|kommer|deltager|vil|skal|må|møder|melder|bliver)(?!\p{L}))`;
const FEW_WORDS = String.raw`(?:\s\p{L}+){0,3}?`;

/** Forms of who was at a meeting, and who was not. */
export const wasThere = [
  String.raw`${ONLY_TOLD}.*(?<!\p{L})(?:var|kom|mødte|dukkede|nåede)${FEW_WORDS}\s(?:med|der|til\sstede|tilstede|op|frem|alligevel)`,
  String.raw`${ONLY_TOLD}.*(?<!\p{L})(?:deltog|udeblev|kom${FEW_WORDS}\sikke|blev${FEW_WORDS}\s(?:væk|hjemme|forhindret))`,
  String.raw`${ONLY_TOLD}.*(?<!\p{L})(?:meldte|havde)${FEW_WORDS}\s(?:meldt\s)?(?:afbud|fra|pas)`,
];

const HAD_TO = String.raw`(?:måtte|var\s(?:\p{L}+\s)?(?:nødt|tvunget)\stil\sat|blev\s(?:\p{L}+\s)?(?:nødt|tvunget)\stil\sat|endte\smed\sat)`;
const NO_REQUEST = String.raw`^(?!afbud)(?!.*(?<!\p{L})(?:kan|kommer|deltager|vil|skal|må|melder|derfor|flyt|find|indkald|aflys|sæt)(?!\p{L}))`;

/** What had to be called off or left out, of a whole meeting; and what was done with one. */
export const HAD_TO_CALL_OFF = String.raw`${HAD_TO}${FEW_WORDS}\s(?:aflyse|flytte|rykke|udsætte|udskyde|droppe|skrotte|aflyses|flyttes|rykkes|udsættes|udskydes)`;

/** What somebody did, or had to do: of a time that is over it is told. */
export const toldInPast = [
  String.raw`${NO_REQUEST}.*(?<!\p{L})${HAD_TO_CALL_OFF}`,
  String.raw`${NO_REQUEST}.*(?<!\p{L})${HAD_TO}${FEW_WORDS}\s(?:melde|sende|springe|blive|udeblive|undvære|afmelde)`,
  String.raw`${NO_REQUEST}.*(?<!\p{L})(?:aflyste|flyttede|rykkede|udsatte|udskød|droppede|meldte|sendte|sprang|udeblev)(?!\p{L})`,
  String.raw`${NO_REQUEST}.*(?<!\p{L})(?:blev|var)${FEW_WORDS}\s(?:aflyst|flyttet|rykket|udsat|udskudt|droppet)(?!\p{L})`,
];

const NOTHING_NOW = String.raw`^(?!.*(?:\?|\smen\s|(?:kan|vil|må|gider|skal)\s(?:du|i|vi|jeg)|(?:jeg|vi|han|hun|de)\s(?:kan|vil|kommer|deltager)|venligst|[,.;]\s(?:så\s|og\s|nu\s)*(?:luk|send|læg|udsæt|udskyd|giv|tag|gør|ryk|flyt|sæt|skriv|slet|fjern|aflys|giv|find|vis)(?!\p{L})))(?!afbud|luk|send|læg|udsæt|giv|flyt|sæt|skriv|slet|fjern|aflys|find|vis|hv)`;

const DID = String.raw`(?:nåede|fik|måtte|bad|satte|lagde|sendte|udsendte|lukkede|afsluttede|udskød|udsatte|publicerede|offentliggjorde|rykkede|flyttede|forlængede|skubbede|slettede|tog|gav|droppede|talte|snakkede|drøftede|aftalte|besluttede|ønskede|planlagde|foreslog|havde|blev|var)(?!\p{L})`;

/** What was done with whatever it may be. */
export const bygone = [String.raw`${NOTHING_NOW}.*(?<!\p{L})${DID}`];

/** The same of a season or a year. */
export const inBygoneYears = String.raw`${NOTHING_NOW}(?:og\s|men\s)?(?:i\s)?(?:(?:sidste|forrige)\s(?:sommer|vinter|efterår|forår|jul|påske|sæson)|(?:19|20)\d\d)\s${DID}`;
