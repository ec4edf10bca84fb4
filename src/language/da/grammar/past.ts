/** Nothing is asked for besides. */
const ONLY_TOLD = String.raw`^(?!afbud)(?!.*(?<!\p{L})(?:kan|kommer|deltager|vil|skal|må|møder|melder|bliver)(?!\p{L}))`;
const FEW_WORDS = String.raw`(?:\s\p{L}+){0,3}?`;

/** Forms of who was at a meeting, and who was not. */
export const wasThere = [
  String.raw`${ONLY_TOLD}.*(?<!\p{L})(?:var|kom|mødte|dukkede|nåede)${FEW_WORDS}\s(?:med|der|til\sstede|tilstede|op|frem|alligevel)`,
  String.raw`${ONLY_TOLD}.*(?<!\p{L})(?:deltog|udeblev|kom${FEW_WORDS}\sikke|blev${FEW_WORDS}\s(?:væk|hjemme|forhindret))`,
  String.raw`${ONLY_TOLD}.*(?<!\p{L})(?:meldte|havde)${FEW_WORDS}\s(?:meldt\s)?(?:afbud|fra|pas)`,
];
