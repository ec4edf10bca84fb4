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
