import type { Forms } from "../../grammar.ts";
import { AGENDA, DAY, MINUTES } from "./words.ts";

const ASKED = String.raw`(?:(?:please\s)?(?:can|could|will|would)\syou\s(?:please\s)?|please\s|remember\sto\s|let's\s)?`;
const MEETING = String.raw`(?:the\s|our\s|that\s)?(?:next\s|coming\s|last\s|${DAY}\s)?meeting(?:\s(?:on\s|of\s|in\s|the\s)*${DAY})*`;
const AT = String.raw`(?:\s(?:on|in|of|at|for|from)\s(?:(?:the\s)?(?:${AGENDA}|${MINUTES})(?:\s(?:for|of|from)\s${MEETING})?|${MEETING}|${DAY}))?`;
const ITEM = String.raw`(?:the\s)?(?:agenda\s)?(?:item|point)(?:\s(?:no\.?\s|number\s|#\s?)?(?<number>\d{1,3})|\s(?:about|on|called|concerning)\s(?<item>[^.,;:?!]+?))${AT}`;
const CLOSED = String.raw`(?:a\s)?(?:closed|confidential|private|not\spublic|non-public|in\scamera)(?:\s(?:item|one))?`;
const OPEN = String.raw`(?:an?\s)?(?:open|public|not\sclosed)(?:\s(?:item|one))?`;
const DOORS = String.raw`(?:behind\sclosed\sdoors|in\s(?:a\s)?(?:closed\ssession|private|camera|confidence))`;
const NOW = String.raw`(?:\s(?:now|from\snow\son|again|after\sall|please|to\sall|for\sall|for\severybody|at\sthe\smeeting))*\s?[.!]*$`;

/** "Close item 4" may be said of what is done with: that it is closed has to be said of it. */
export const closeItem: Forms = {
  any: [
    String.raw`^(?:so\s|and\s|now\s|nb:?\s|note:?\s)?(?:that\s)?${ITEM}\s(?:is|should\sbe|must\sbe|has\sto\sbe|needs\sto\sbe|is\sto\sbe|becomes|will\sbe|has\sbecome|is\streated\sas)\s(?:now\s|also\s|to\sbe\s|kept\s|treated\sas\s|marked\s(?:as\s)?|actually\s)*${CLOSED}${NOW}`,
    String.raw`^${ITEM}\s(?:is|will\sbe|should\sbe|must\sbe|has\sto\sbe|goes)\s(?:taken\s|discussed\s|handled\s|dealt\swith\s|held\s|now\s|to\sbe\s)*${DOORS}${NOW}`,
    String.raw`^${ASKED}(?:make|set|mark|keep|treat|flag|label|turn|register|take|discuss|handle)\s${ITEM}\s(?:to\s(?:be\s)?|as\s(?:being\s)?|into\s)?(?:${CLOSED}|${DOORS})${NOW}`,
    String.raw`^only\s(?:the\s)?members\s(?:may|should|can|must|are\sto)\s(?:be\sable\sto\s)?(?:see|read)\s${ITEM}${NOW}`,
    String.raw`^${ITEM}\sis\s(?:only\s)?for\s(?:the\s)?members(?:\s(?:only|alone))?${NOW}`,
    String.raw`^${ASKED}(?:show|hide)\s${ITEM}\s(?:to|from)\s(?:the\s)?(?:members\s(?:only|alone)|everybody\sbut\s(?:the\s)?members)${NOW}`,
    String.raw`^(?:closed|confidential)\s?:?\s${ITEM}${NOW}`,
    String.raw`^(?:so\s|and\s|now\s)?${ITEM}\s(?<opens>(?:is|should|must|need|needs|does|has)(?:\snot|n't|\sno\slonger)\s(?:have\sto\s|need\sto\s|to\s)*(?:be\s)?(?:any\smore\s|any\slonger\s|actually\s)*${CLOSED})(?:\s(?:any\smore|anymore|any\slonger))?${NOW}`,
    String.raw`^(?:so\s|and\s|now\s)?${ITEM}\s(?<opens>(?:is|should\sbe|must\sbe|can\sbe|may\sbe|will\sbe|becomes)\s(?:now\s|after\sall\s)*${OPEN})${NOW}`,
    String.raw`^${ASKED}(?<opens>make|set|mark|keep|flag|label|turn)\s${ITEM}\s(?:to\s(?:be\s)?|as\s|into\s)?${OPEN}${NOW}`,
    String.raw`^${ASKED}(?<opens>(?:remove|lift|drop|cancel)\sthe\s(?:closed\s)?(?:mark|marking|closure|confidentiality)\s(?:from|of|on))\s${ITEM}${NOW}`,
    String.raw`^(?<opens>(?:everybody|everyone|all)\s(?:may|should|can|must|is\sto|are\sto)\s(?:be\sable\sto\s)?(?:see|read))\s${ITEM}${NOW}`,
    String.raw`^${ASKED}(?<opens>show)\s${ITEM}\sto\s(?:everybody|everyone|all)${NOW}`,
  ],
};
