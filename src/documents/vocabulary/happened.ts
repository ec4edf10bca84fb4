/** Words of what was said and done at a meeting. */
export const HAPPENED =
  /(?<!\p{L})(?:blev|var|havde|fortalte|fortæller|orienterede|redegjorde|drøftede|besluttede|besluttet|godkendt|aftalte|spurgte|foreslog|enig|enige|sagde|siger|tak for|was|were|agreed|noted|reported|discussed)(?!\p{L})/iu;
