import type { PastedWords } from "../pasted.ts";
import { months } from "./calendarWords.ts";

const re = String.raw;

export const pastedWords: PastedWords = {
  months: months.source,
  item: ["punkt", "pkt", "ad"],
  kinds: ["dagsorden", re`(?:beslutnings|møde)?referat`],
  qualities: ["foreløbig", "endelig", re`udkast\stil`],
  links: ["til", "for", "fra", "af"],
  called: ["dagsorden(?:en)?", re`(?:beslutnings|møde)?referat(?:et)?`],
  presented: [re`(?:her\s(?:er|kommer|har\sdu)|hermed|det\sher\ser|vedlagt)`],
  spoken: ["tak", re`kan\sdu`, re`vil\sdu`, "mvh", "hilsen"],
};
