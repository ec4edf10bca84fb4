/** Nothing is asked for besides. */
const ONLY_TOLD = String.raw`^(?!apologies)(?!.*(?<!\p{L})(?:can(?:'t|not)?|will|won't|is|are|am|coming|cancel)(?!\p{L})|.*'(?:ll|m|re)\s)`;
const FEW_WORDS = String.raw`(?:\s\p{L}+){0,3}?`;

/** Forms of who was at a meeting, and who was not. */
export const wasThere = [
  String.raw`${ONLY_TOLD}.*(?<!\p{L})(?:came|joined|(?:showed|turned)\sup)(?:$|[.!]|${FEW_WORDS}\s(?:after\sall|anyway|too|as\swell|along))`,
  String.raw`${ONLY_TOLD}.*(?<!\p{L})(?:was|were|wasn't|weren't)${FEW_WORDS}\s(?:there|present|absent|with\sus)`,
  String.raw`${ONLY_TOLD}.*(?<!\p{L})(?:attended|did(?:n't|\snot)\s(?:come|attend|show\sup|make\sit))`,
  String.raw`${ONLY_TOLD}.*(?<!\p{L})(?:(?<!(?:have|has|'ve)\s(?:\p{L}+\s)?)sent${FEW_WORDS}\s(?:apologies|regrets)|also\scancel+ed|cancel+ed\s(?:too|as\swell))`,
];

const HAD_TO = String.raw`(?:had\sto|(?:was|were)\s(?:\p{L}+\s)?(?:forced|obliged|compelled)\sto|ended\sup)`;
const NO_REQUEST = String.raw`^(?!apologies)(?!.*(?<!\p{L})(?:can(?:'t|not)?|will|won't|shall|must|please|let's|therefore)(?!\p{L})|.*[\u0027’](?:ll|m|re)\s)`;

/** What had to be called off, of a whole meeting. */
export const HAD_TO_CALL_OFF = String.raw`${HAD_TO}${FEW_WORDS}\s(?:be\s)?(?:call|cancel|mov|postpon|put\soff|reschedul|push|drop|scrap)(?:e|ed|led|ing|ling)?(?!\p{L})`;

/** What somebody did, or had to do: of a time that is over it is told. */
export const toldInPast = [
  String.raw`${NO_REQUEST}.*(?<!\p{L}|have\s)${HAD_TO_CALL_OFF}`,
  String.raw`${NO_REQUEST}.*(?<!\p{L}|have\s)${HAD_TO}${FEW_WORDS}\s(?:send(?:ing)?|miss(?:ing)?|skip(?:ping)?|declin(?:e|ing)|stay(?:ing)?|pull(?:ing)?\sout)(?!\p{L})`,
  String.raw`${NO_REQUEST}.*(?<!\p{L})(?<!(?:have|has|'ve|'s)\s(?:\p{L}+\s)?)(?:called${FEW_WORDS}\soff|cancel+ed|moved|postponed|rescheduled|sent${FEW_WORDS}\s(?:apologies|regrets)|skipped|missed|declined)(?!\p{L})`,
  String.raw`${NO_REQUEST}.*(?<!\p{L})(?:was|were)${FEW_WORDS}\s(?:called\soff|cancel+ed|moved|postponed|rescheduled)(?!\p{L})`,
];

const NOTHING_NOW = String.raw`^(?!.*(?:\?|\sbut\s|please|(?:can|could|will|would)\s(?:you|we|i)|(?:i|we|he|she|they)(?:'ll|\s(?:can|will|won't))|[,.;]\s(?:so\s|and\s|now\s)*(?:close|send|post|postpone|give|take|move|put|note|delete|remove|cancel|find|show|tick)(?!\p{L})))(?!apologies|close|send|post|give|move|put|delete|remove|cancel|find|show|wh|how)`;

const DID = String.raw`(?<!\p{L}|(?:have|has|'ve|'s)\s)(?:had|got|asked|put|posted|published|sent|closed|finished|postponed|moved|extended|pushed|took|gave|dropped|deleted|talked|spoke|discussed|agreed|decided|wanted|planned|proposed|suggested|was|were|used\sto|skipped)(?!\p{L})`;

/** What was done with whatever it may be. */
export const bygone = [String.raw`${NOTHING_NOW}.*${DID}`];

/** The same of a season or a year. */
export const inBygoneYears = String.raw`${NOTHING_NOW}(?:and\s|but\s)?(?:last\s(?:summer|winter|autumn|fall|spring|christmas|easter|season)|(?:back\s)?in\s(?:19|20)\d\d),?\s(?:[^.,;:?!]+\s)?${DID}`;
