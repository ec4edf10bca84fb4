import type { BodyWords } from "../bodies.ts";

export const bodyWords: BodyWords = {
  nouns: [
    "secretariat",
    "administration",
    "management",
    "board",
    "committee",
    "council",
    "group",
    "forum",
    "cluster",
    "panel",
    "commission",
    "team",
    "municipality",
    "region",
    "hospital",
    "department",
    "unit",
    "association",
    "authority",
    "agency",
  ],
  endings: ["s"],
  compounds: false,
  secretariat: ["secretariat"],
};
