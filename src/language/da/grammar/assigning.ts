import type { Forms } from "../../grammar.ts";
import { WHO } from "./words.ts";

const ASKED = String.raw`(?:(?:kan|vil|må|gider)\s(?:du|jeg|vi)\s)?(?:lige\s|godt\s|venligst\s|gerne\s|bare\s|så\s)*`;
const ACTION = String.raw`(?:(?:opgaven?|aktion|action|to-?do)\s?(?:nr\.?\s|nummer\s|#)?(?<number>\d{1,4})|#(?<number2>\d{1,4}))`;
const BARE = ACTION.replace("|#", "|#?");
const SEVERAL = String.raw`(?<owners>${WHO}(?:\s?(?:,|og|samt)\s${WHO})*`;
const END = String.raw`(?:\s(?:i\sstedet|tak|nu|fremover))*[.!]*$`;

/** An action that is there already goes to somebody else, or to whoever writes. */
export const assignAction: Forms = {
  any: [
    String.raw`^${ASKED}(?:giv|overdrag|overlad|tildel|flyt|send|ryk)e?\s${BARE}\s(?:videre\s|over\s)*til\s${SEVERAL}|mig)${END}`,
    String.raw`^${ASKED}(?:giv|tildel|overdrag)e?\s${SEVERAL}|mig)\s${ACTION}${END}`,
    String.raw`^${SEVERAL}|jeg)\s(?:vil\s|kan\s|skal\s)?(?:godt\s|gerne\s|lige\s|så\s)*(?:overtage|overtager|tage|tager|have|få|får)\s${ACTION}(?:\sover)?${END}`,
    String.raw`^${ACTION}\s(?:skal|går|flyttes|kan)\s(?:gå\s|nu\s|gerne\s)*(?:videre\s|over\s)*til\s${SEVERAL}|mig)${END}`,
  ],
};
