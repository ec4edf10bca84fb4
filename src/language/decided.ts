import { isFormality, isLastItem, isWelcome } from "../domain/formality.ts";
import type { MinutesItem } from "../domain/minutes.ts";
import { pattern } from "./pattern.ts";
import { sentencesOf } from "./prose.ts";
import type { Language } from "./understanding.ts";

/** What minutes say in so few characters of an item is what came of it. */
const SHORT = 140;

/** That something was settled one way or another; minutes may be in either language. */
const DECIDED = pattern(
  String.raw`^(?:drøftet|discussed)|(?<!\p{L})(?:beslut\p{L}+|vedt[oa]g\p{L}*|godkend\p{L}+|tiltr[åa]d\p{L}*|tilslutte\p{L}*|afvi(?:s|st|ste|ses)|afslået|afslog|afslås|nedstemt|imødekom\p{L}*|bortfald\p{L}+|forkast\p{L}+|udsat|udsættes|udskudt|udskydes|nedsat|nedsættes|nedsatte|valgt|udpeg\p{L}+|aftal(?:t|te|es|tes)|enige?(?:des)?\som|til\s(?:efterretning|orientering)|decided|agreed|resolved|approved|adopted|rejected|declined|turned\sdown|voted\sdown|sent\sback|postponed|deferred|referred|endorsed|noted|elected|appointed|(?:did|does|could)\snot\s(?:approve|adopt|accept|agree|support|endorse))(?!\p{L})`,
);

/** "Punkt 2.2 er godkendt": what came of an item, by its number. */
const OF_ITEM = pattern(
  String.raw`^(?:(?:punkt|pkt\.?|indstilling|ad|item|point|recommendation)\s)?(?:(?:nr|no)\.?\s)?\d{1,2}(?:\.\d{1,2})?\.?\s(?:er|var|blev|is|was|were)(?!\p{L})`,
);

export const tellsItemDecided = (text: string): boolean => {
  const lower = text.trim().toLowerCase();
  return OF_ITEM.test(lower) && DECIDED.test(lower) && !lower.endsWith("?");
};

/** How a vote went: said of what was decided only where no sentence says it outright. */
const VOTED = pattern(
  String.raw`(?:stem(?:te|mer|t)\s(?:for|imod)|voted\s(?:for|against)|not\s(?:granted|accepted))(?!\p{L})`,
);

/** "Godkendt med den bemærkning, at punkt 3 behandles først.": more than that an agenda was approved. */
const WITH_A_CHANGE = pattern(
  String.raw`(?:med\s(?:den|de|følgende)\s(?:bemærkning|ændring|tilføjelse|rettelse)|with\s(?:the|these|one)\s(?:remark|change|amendment|addition|correction)|subject\sto)`,
);

/** What nobody says of a welcome, and so was decided under it. */
const VERDICT = pattern(String.raw`^(?:enstemmigt\s)?(?:godkendt|vedtaget|tiltrådt|approved|adopted)(?!\p{L})`);

/** "Dagsordenen blev godkendt.": said of every meeting, under whatever title. */
const OF_ITS_PAPERS = pattern(
  String.raw`^(?:dagsordenen|referatet|dagsorden(?:en)?\sog\s(?:forrige\s)?referat(?:et)?|the\s(?:agenda|minutes))(?:\s(?:fra|af|of|from)\s[^,;:]{3,60})?\s(?:blev|er|var|was|were)\s(?:enstemmigt\s)?(?:godkendt|approved|agreed)(?:\s(?:uden\sbemærkninger|without\scomments?))?[.\s]*$`,
);

/** "Intet.", "Ingen bemærkninger": that there is nothing to say of it. */
const NOTHING = pattern(
  String.raw`^(?:der\s(?:var|er)\s)?(?:intet|ikke\snoget|ingen(?:ting)?|udgår|punktet\sudg\p{L}+|nothing|none|no\s(?:remarks|comments|items|points)|nil)(?!\p{L})`,
);

type Told = Pick<MinutesItem, "title" | "outcome">;

/**
 * What came of an item that has no recommendations to decide on: the sentence that says that something was decided, or
 * all that is said of it where that is short. Empty: the minutes only tell what was talked about, or approve an agenda.
 */
export function decidedIn(item: Told, language: Language): string {
  const decision = decisionIn(item, language);
  if (decision !== "") return decision;
  const text = plainText(item);
  const isRemark = isLastItem(item.title) || NOTHING.test(text.toLowerCase());
  return isRemark || text.length > SHORT || sentencesOfItem(item, language).length === 0 ? "" : text;
}

/** The sentence alone that says that something was decided; empty where there is none. */
export function decisionIn(item: Told, language: Language): string {
  const sentences = sentencesOfItem(item, language);
  const saying = (words: RegExp) => sentences.find((sentence) => words.test(sentence.toLowerCase()));
  return saying(DECIDED) ?? saying(VOTED) ?? "";
}

const plainText = ({ outcome }: Told): string => outcome.replace(/\s+/gu, " ").trim();

/** Without what approves an agenda or welcomes somebody. */
function sentencesOfItem(item: Told, language: Language): string[] {
  const text = plainText(item);
  const lower = text.toLowerCase();
  const isVerdict = isWelcome(item.title) && VERDICT.test(lower);
  if (isFormality(item.title) && !isLastItem(item.title) && !isVerdict && !WITH_A_CHANGE.test(lower)) return [];
  return sentencesOf(text, language).filter((sentence) => !OF_ITS_PAPERS.test(sentence.toLowerCase()));
}
