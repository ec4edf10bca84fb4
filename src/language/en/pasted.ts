import type { PastedWords } from "../pasted.ts";
import { months } from "./calendarWords.ts";

const re = String.raw;

export const pastedWords: PastedWords = {
  months: months.source,
  item: ["item"],
  kinds: ["agenda", re`(?:meeting\s)?minutes`],
  qualities: ["draft", "final", "provisional"],
  links: ["of", "from", "for"],
  called: [re`(?:the\s|our\s)?agenda`, re`(?:the\s|our\s)?(?:meeting\s)?minutes`],
  presented: [re`(?:here\s(?:is|are|comes)|here['’]s|this\sis|these\sare)`],
  spoken: ["please", "thanks", re`thank\syou`, re`can\syou`, re`could\syou`, "regards"],
};
