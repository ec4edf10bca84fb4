import type { Forms } from "../../grammar.ts";
import { AGENDA, DAY, MINUTES, WHO } from "./words.ts";

const MESSAGE = String.raw`(?:messages?|reminders?|notices?|notifications?|invitations?|invites?|notes?|news|word|information|info)`;
const OWN = String.raw`(?:(?:the|my|our|your|a|an|any|all|of|their|his|her|last|latest|this|that|those|these)\s)*`;
/** What was to be got. */
const WHAT = String.raw`(?:${OWN}(?:(?<agenda>${AGENDA})|(?<minutes>${MINUTES})|${MESSAGE})|it|them|anything|that|told)`;
/** The same where nobody says which paper. */
const ANY = String.raw`(?:${OWN}${MESSAGE})`;
const PAPER = String.raw`(?:${OWN}(?:(?<agenda>${AGENDA})|(?<minutes>${MINUTES})|${MESSAGE}))`;
const NOT = String.raw`(?:not|never|n't|still\snot|not\syet)`;
const DID_NOT = String.raw`(?:(?:did|has|have|had|does|do|was|were|is)(?:n't|nt|\snot|\snever|\sstill\snot)|never)`;
const GET = String.raw`(?:yet\s|actually\s)*(?:get|got|gotten|receive|received|hear|heard|see|seen)`;
const TOLD = String.raw`(?:been\s)?(?:told|informed|notified|reached|contacted)`;
/** What it was about, and when. */
const ABOUT = String.raw`(?:,?\s(?:about|on|of|for|regarding|concerning|from|to|that|in)\s(?:(?:action|task)\s(?:no\.?\s|number\s)?(?<number>\d{1,4})|[^;:?!]{1,60}))?`;
const END = String.raw`(?:,?\s(?:yet|(?:since\s|on\s)?${DAY}|this\sweek|last\sweek|this\smorning|so\sfar|last\stime|and\swhy(?:\snot)?|please|recently))*\s?\??$`;
const ALL = String.raw`(?:every(?:one|body)|all(?:\s(?:of\s(?:them|us)|(?:the\s)?members))?|(?:the|all)\smembers|people|the\swhole\s\p{L}+)`;
const SOMEBODY = String.raw`(?:any(?:one|body)|some(?:one|body)|people|members|a\smember)`;
const ARRIVE = String.raw`(?:arrived?|(?:get|got|gone|go|went|come|came|make\sit|made\sit)\sthrough|(?:been\s|be\s)?delivered|(?:been\s|be\s)?received|reach(?:ed)?(?:\s(?:anyone|anybody|everyone|everybody|people|them|${WHO}))?|land(?:ed)?)`;

export const showUndelivered: Forms = {
  any: [
    String.raw`^(?:and\s|but\s|so\s)?who(?:\sis\sit\sthat|\selse|\sof\s(?:us|them|the\smembers))?\s(?:${DID_NOT}|still\s${DID_NOT})\s(?:${GET}\s${WHAT}|hear(?:d)?(?=\s(?:about|of)))${ABOUT}${END}`,
    String.raw`^who\s(?:got|gets|received)\s(?:no\s(?:message|reminder|notice|notification|invitation|word|news)s?|nothing)${ABOUT}${END}`,
    String.raw`^who\s(?:is|'s|are)\s(?:still\s)?(?:missing|lacking|without|waiting\sfor)\s${WHAT}${ABOUT}${END}`,
    String.raw`^who\s(?:still\s)?(?:lacks|misses|missed)\s${WHAT}${ABOUT}${END}`,
    String.raw`^who\s(?:(?:was|were|is|has|have)(?:n't|nt|\snot|\snever|\sstill\snot)|could(?:n't|nt|\snot)\sbe)\s${TOLD}${ABOUT}${END}`,
    String.raw`^(?:is|was|are|were)\sthere\s${SOMEBODY}\s(?:who|that)\s(?:still\s)?${DID_NOT}\s(?:yet\s)?(?:${GET}\s${WHAT}|${TOLD})${ABOUT}${END}`,
    String.raw`^(?:is|was|are|were)\sthere\s${SOMEBODY}\s(?:who|that|whom)?\s?(?:you\s(?:can(?:'?t|not|\snot)|could(?:n't|nt|\snot)|did(?:n't|\snot))\s(?:reach|write\sto|contact|get\shold\sof))${END}`,
    String.raw`^(?:did|has|have|does|is|was)(?:n't|nt)?\s${SOMEBODY}\s(?:still\s)?(?:${NOT}\s|fail\sto\s|miss(?:ed|ing)?\s)(?:${GET}\s)?(?:been\s)?(?:${WHAT}|${TOLD})${ABOUT}${END}`,
    String.raw`^(?:did|has|have)(?:n't|nt)?\s${ALL}\s(?:now\s|already\s|actually\s)*(?:${GET}\s${WHAT}|${TOLD})${ABOUT}${END}`,
    String.raw`^(?:was|were|is|are|does|do)(?:n't|nt)?\s${ALL}\s(?:now\s|already\s)*(?:been\s)?(?:told|informed|notified|reached|know)(?:\s(?:about|of|that)\s[^;:?!]{1,60})?${END}`,
    String.raw`^(?:which|what|how\smany)\s(?:of\s)?${ANY}\s(?:(?:have|has|did|were|was|do|are|could)(?:n't|nt|\snot|\snever|\sstill\snot)|never|failed\sto|fail\sto)\s(?:get\s)?(?:be\s)?${ARRIVE}${ABOUT}${END}`,
    String.raw`^(?:which|what)\s${ANY}\s(?:failed|bounced|(?:got|were|are|went)\s(?:lost|missing|undelivered|stuck)|are\sundelivered)${ABOUT}${END}`,
    String.raw`^(?:are|were|is|was)\sthere\s(?:${ANY}\s(?:that|which)\s(?:(?:have|has|did|were|was|are|is)(?:n't|nt|\snot|\snever)|never|failed\sto)\s(?:get\s)?${ARRIVE}|any\s(?:undelivered|failed|lost)\s${MESSAGE})${END}`,
    String.raw`^(?:did|have|has|were|was)(?:n't|nt)?\s${PAPER}(?:\s(?:about|for|from|of)\s[^;:?!]{1,40}?)?\s(?:all\s|really\s|ever\s)*(?:get\s)?(?:${ARRIVE}|(?:reach|reached|get\sto|got\sto|gotten\sto|gone\s(?:out\s)?to|go\s(?:out\s)?to|been\sdelivered\sto)\s${ALL})(?:\sto\s${ALL})?${END}`,
    String.raw`^(?:(?:show|see|list|give)\s(?:me\s|us\s)?)?(?:a\slist\sof\s|the\slist\sof\s|all\s|the\s|any\s)*(?:undelivered|failed|lost|missing|bounced|undeliverable|unsent)\s${MESSAGE}${END}`,
    String.raw`^(?:(?:show|see|list|give)\s(?:me\s|us\s)?)?(?:a\slist\sof\s|the\slist\sof\s|all\s|the\s|any\s)*${ANY}\s(?:that|which)\s(?:(?:have|has|did|were|was)(?:n't|nt|\snot|\snever)|never|failed\sto)\s(?:get\s)?${ARRIVE}${END}`,
    String.raw`^(?:(?:show|see|give)\s(?:me\s|us\s)?)?(?:the\s|a\s)?(?:delivery\s(?:status|report|failures?|errors?|problems?|ledger|log)|(?:message|reminder)\sdelivery|status\sof\s(?:the\s)?${MESSAGE})${END}`,
    String.raw`^who(?:m)?\s(?:(?:can|could|did|do|have|are|were)(?:'?t|n't|nt|not|\snot)?\syou|you)\s(?:(?:not|never|still\snot|unable|not\sable|fail(?:ed)?|can(?:'t|not|\snot)|could(?:n't|\snot))\s)*(?:to\s|been\s|able\s)*(?:reach|reached|write\sto|contact|contacted|get\shold\sof|get\sthrough\sto|message|deliver\sto|tell|told|met|meet|know)${END}`,
    String.raw`^who\s(?:is|are|was|were)\s(?:unreachable|out\sof\sreach|not\sreachable)${END}`,
    String.raw`^who(?:m)?\s(?:has|have|did)(?:n't|nt|\snot|\snever|\sstill\snot)\s(?:ever\s|yet\s)*(?:met|meet|written\sto|write\sto|said\shello\sto|talked\sto|installed?|added)\s(?:you|the\s(?:app|bot)|referent)${END}`,
    String.raw`^(?:why\s)?(?:did|has|have|was|is)(?:n't|nt)?\s(?<person>${WHO})\s(?:not\s|never\s|actually\s|ever\s)*(?:${GET}\s${WHAT}|${TOLD})${ABOUT}${END}`,
    String.raw`^(?:why\s)?(?:did|has|have)(?:n't|nt)?\s${PAPER}\s(?:not\s|never\s|ever\s)*(?:reach|reached|get\sto|got\sto|gotten\sto|arrived?\s(?:at|to)|get\sthrough\sto)\s(?<person>${WHO})${END}`,
  ],
  unless: [String.raw`(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|signed\sup)(?!\p{L})`],
};
