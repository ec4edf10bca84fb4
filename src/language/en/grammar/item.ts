const ITEM_NUMBER = String.raw`(?:agenda\s)?(?:items?|points?)\s(?:number\s|no\.?\s|#\s?)?\d{1,2}`;
/** One that is there already; a new one is "an item". */
const ITEM = String.raw`(?:${ITEM_NUMBER}|the\s(?:agenda\s)?(?:item|point)\s(?:on|about|regarding|concerning)\s[^.;:?!]+?)`;
const ASKED = String.raw`(?:please\s|(?:can|could)\s(?:you|we)\s|let's\s|we\s(?:should|must|need\sto)\s)?(?:please\s|also\s)*`;
const DURATION = String.raw`(?:\p{L}+|\d+)?(?:\s|-)?(?:(?:an?\s)?(?:half\s)?(?:an\s)?hours?|min(?:\.|utes?)?)(?!\p{L})`;
const ABOUT = String.raw`(?:only|just|about|around|at\smost|at\sleast|no\smore\sthan|up\sto|an?|\s)*`;
const TIME = String.raw`(?:${DURATION}|(?:more|less|extra)\stime|shorter|longer)`;
const PLACE = String.raw`(?:(?:the\s)?(?:first|last)|before|after|above|below|up|down)(?!\p{L})`;

const NAMED = String.raw`(?:[\p{L}\d‹›.-]+\s){1,3}?`;
/** Somebody's, or "I"; no question. */
const NAME = String.raw`(?!(?:wh\p{L}+|how|can|is|will|shall|should|does)\s)${NAMED}(?:and\s${NAMED})?`;
const THEN = String.raw`(?:\s(?:on|at|in)\s[^.,;:?!]+)?[.!]*$`;
/** By a day it is something to do. */
const UNDATED = String.raw`(?!.*(?<!\p{L})(?:by|before|until|no\slater\sthan)\s)`;

/** Forms of who presents an item that is on the agenda, which is nothing that they are to do besides. */
export const presentsItem = [
  String.raw`^${ASKED}(?:put|list|set|make|add)\s${NAME}(?:down\s|on\s|in\s)?(?:as\s)?(?:the\s)?(?:presenter|speaker)(?:\s(?:of|for|on)\s[^.,;:?!]+)?[.!]*$`,
  String.raw`^${UNDATED}${NAME}(?:is|are|will\sbe|should\sbe)\s(?:the\s)?(?:presenters?|speakers?)\s(?:of|for|on)\s${ITEM}`,
  String.raw`^${UNDATED}${NAME}(?:will\s|can\s|should\s)?(?:presents?|takes?(?:\sover)?|introduces?)\s${ITEM}${THEN}`,
  String.raw`^${UNDATED}${NAME}(?:will\s|can\s|should\s)?(?:gives?|holds?|does|do)\s(?:an?\s|the\s)?(?:presentation|talk|introduction)\s(?:on|of|for|to|about)\s${ITEM}${THEN}`,
];

/** Forms of wishes for another length, place, name or presenter of an item that is on the agenda. */
export const changesItem = [
  ...presentsItem,
  String.raw`^${ASKED}(?:remove|delete|drop|swap|switch|move|strike)\s(?:around\s)?(?:the\s)?${ITEM_NUMBER}`,
  String.raw`^(?:the\s)?(?:presenter|speaker)\s(?:of|for|on)\s${ITEM}\s(?:is|will\sbe|should\sbe)`,
  String.raw`^${ASKED}(?:make|extend|lengthen|shorten|cut|rename|change|give|let|put)\s(?:the\s(?:time|length|title|order)\s(?:of|for)\s)?${ITEM}\s(?:(?:to|by|be|take|have|only)\s)*(?:${ABOUT}(?:${TIME}|${PLACE})|to\s)`,
  String.raw`^${ITEM}\s(?:should|must|can|could|needs?|has)\s(?:(?:to|also|only|be|take|have|come|go|moved?|placed?)\s)*(?:${ABOUT})(?:${TIME}|${PLACE}|(?:called|renamed|removed|deleted|dropped|swapped|shortened|extended|presented)(?!\p{L}))`,
  String.raw`^${ITEM}\s?[:,–-]?\s?(?:(?:only|just|takes?|lasts?|needs?|is|gets?|will|take)\s)*${ABOUT}${TIME}`,
  String.raw`^${ITEM}\s(?:is\s|are\s)?(?:presented|introduced|dropped|removed|called|moved)(?!\p{L})`,
  String.raw`^${ASKED}(?:give|set|allow|allot|add|spend|use|reserve|plan)\s[^.;:?!]*?${TIME}\s[^.;:?!]*?${ITEM_NUMBER}`,
  String.raw`^${ASKED}(?:add|put|set|make|list|attach)\s[^.;:?!]*?(?:presenter|speaker|presentation|attachments?|documents?|papers?|files?)\s[^.;:?!]*?${ITEM_NUMBER}`,
];
