import type { Forms } from "../../grammar.ts";
import { WHO } from "./words.ts";

const ASKED = String.raw`(?:(?:can|could|may|would)\s(?:you|i|we)\s)?(?:please\s|just\s)*`;
const ACTION = String.raw`(?:(?:actions?(?:\sitem)?|task|to-?do|number)\s?(?:no\.?\s|number\s|#)?(?<number>\d{1,4})|#(?<number2>\d{1,4}))`;
const BARE = ACTION.replace("|#", "|#?");
const SEVERAL = String.raw`(?<owners>${WHO}(?:\s?(?:,|and)\s${WHO})*`;
const END = String.raw`(?:\s(?:instead|please|now|from\snow\son))*[.!]*$`;

/** An action that is there already goes to somebody else, or to whoever writes. */
export const assignAction: Forms = {
  any: [
    String.raw`^${ASKED}(?:give|hand|assign|reassign|move|pass|transfer)\s${BARE}\s(?:on\s|over\s)*to\s${SEVERAL}|me)${END}`,
    String.raw`^${ASKED}(?:hand|pass)\s(?:over|on)\s${BARE}\sto\s${SEVERAL}|me)${END}`,
    String.raw`^${ASKED}(?:give|assign)\s${SEVERAL}|me)\s${ACTION}${END}`,
    String.raw`^${SEVERAL}|i)\s?(?:'ll\s|will\s|can\s)?(?:takes?|has|gets)\s(?:over\s)?${ACTION}(?:\sover)?${END}`,
    String.raw`^${ACTION}\s(?:goes|should\sgo|is\sto\sgo)\s(?:over\s)?to\s${SEVERAL}|me)${END}`,
  ],
};
