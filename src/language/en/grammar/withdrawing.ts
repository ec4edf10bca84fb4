import type { Forms } from "../../grammar.ts";

const ASKED = String.raw`(?:(?:can|could|would|may)\s(?:you|i|we)\s)?(?:please\s|just\s)*`;
const TAKE_OFF = String.raw`(?:delete|remove|withdraw|drop|scrap|cancel|undo|strike)`;
const ACTION = String.raw`(?:action|task|to-?do)\s?(?:item\s)?(?:number\s|no\.?\s|#)?(?<number>\d{1,4})`;
const LIST = String.raw`(?:\s(?:again|altogether|please|from\s(?:the|my)\slist))*`;

/** It should never have been written down; what is done is something else. */
export const withdrawAction: Forms = {
  any: [
    String.raw`^${ASKED}${TAKE_OFF}\s(?:${ACTION}|(?:number\s|no\.?\s|#)?(?<number2>\d{1,4}))${LIST}$`,
    String.raw`^${ASKED}take\s${ACTION}\s(?:back|off(?:\s(?:the|my)\slist)?|away)$`,
    String.raw`^${ASKED}${TAKE_OFF}\sthe\s(?:action|task)\s(?:about\s|on\s|of\s|to\s|for\s)?(?<task>[^.;:?!]{3,}?)${LIST}$`,
    String.raw`^${ACTION}\s(?:should|can|must)\s(?:just\s)?(?:be\s(?:deleted|removed|withdrawn|dropped)|go|not\sbe\s(?:there|on\sthe\slist))$`,
    String.raw`^${ACTION}\s(?:is|was)\s(?:a\smistake|wrong|an\serror|not\san\saction|(?:logged|created)\sby\smistake)$`,
  ],
};
