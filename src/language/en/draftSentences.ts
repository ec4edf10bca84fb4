import type { DraftSentences } from "../draftSentences.ts";

const re = String.raw;

const ACTION = re`the\s(?:action|task|item|follow-up)\s(?:about|on|regarding|concerning|to)`;
const FOLLOW_UP = re`the\s(?:item|matter|follow-up|subject)(?:\s(?:about|on|regarding|concerning))?`;

const WAS_AWAY = re`(?:sent\s(?:his\s|her\s|their\s)?(?:apologies|regrets)|was\s(?:absent|away|not\s(?:present|there))|did\snot\sattend|didn['’]t\sattend)`;
const CAME = re`(?:came|attended|was\s(?:there|present)|stood\sin|stepped\sin)`;
const IS_ON = re`(?:is|should\sbe|comes\s(?:up|back)|is\sto\scome\s(?:up|back))(?:\sat\sthe\smeeting)?(?:\son)?`;

export const draftSentences: DraftSentences = {
  before: re`(?:no|actually|correction|sorry)[,.:]?\s`,
  keep: [re`^keep\s${ACTION}\s(?<about>.+)$`, re`^${ACTION}\s(?<about>.+)\s(?:stays|is\san\saction)$`],
  leaveOut: [
    re`^(?:drop|leave\sout|remove|delete|omit)\s${ACTION}\s(?<about>.+)$`,
    re`^leave\s${ACTION}\s(?<about>.+)\sout$`,
    re`^${ACTION}\s(?<about>.+)\s(?:is\s(?:not\san|no)\s(?:action|task)|should\sbe\sleft\sout|should\snot\sbe\sthere)$`,
  ],
  leaveOutOf: [
    re`^(?:drop|leave\sout|remove|delete|omit)\s(?:the\s)?(?:actions?|tasks?)\s(?:of|for|given\sto)\s(?<who>.+)$`,
    re`^(?:drop|leave\sout|remove|delete|omit)\s(?<who>\S+(?:\s\S+){0,2}?)['’]s\s(?:actions?|tasks?)$`,
  ],
  due: [
    re`^the\s(?:deadline|due\sdate)\s(?:for|of|on|under)\s(?:the\s(?:action|task)\s(?:on|under|of|in)\s)?item\s(?<item>\d{1,2})\s(?:is|was|should\sbe)\s(?<day>.+)$`,
    re`^the\s(?:deadline|due\sdate)\s(?:for|of)\sthe\s(?:action|task)\s(?:about|on|to)\s(?<about>.+)\s(?:is|was)\s(?<day>.+)$`,
    re`^the\s(?:deadline|due\sdate)\s(?:for|of)\sthe\s(?!(?:action|task)\s)(?<about>\D+)\s(?:is|was)\s(?<day>.+)$`,
    re`^the\s(?:action|task)\s(?:about|on|to)\s(?<about>.+)\sis\sdue\s(?<day>.+)$`,
  ],
  owner: [
    re`^the\s(?:action|task)\s(?:about|on|to)\s(?<about>.+)\s(?:is\sfor|belongs\sto|goes\sto)\s(?<who>.+)$`,
    re`^the\s(?:action|task)\s(?:about|on|to)\s(?<about>.+)\sis\s(?<who>\S+(?:\s\S+){0,3})$`,
    re`^the\s(?!item|meeting|point)(?<about>[\p{L}-]{4,}(?:\s(?:about|on|of|for)\s.+)?)\sis\s(?<who>\S+(?:\s\S+){0,2}['’]s)$`,
    re`^(?<who>.+)\s(?:has|takes|gets|owns|should\shave)\sthe\s(?:action|task)\s(?:about|on|to)\s(?<about>.+)$`,
  ],
  undecided: [
    re`^(?:there\swas\sno\sdecision|no\sdecision\swas\s(?:taken|made|reached))\s(?:on|about|under|in)\s(?:item|point|recommendation)\s(?<item>\d{1,2})(?:\.(?<part>\d{1,2}))?$`,
  ],
  none: re`(?:not\sa\sdecision|no\sdecision|not\sdecided|undecided)`,
  decision: [
    re`^(?<item>\d{1,2})\.(?<part>\d{1,2})\s(?:is|was|should\sbe)\s(?<verdict>.+)$`,
    re`^(?:item|point|recommendation|decision)\s(?:no\.?\s)?(?<item>\d{1,2})(?:\.(?<part>\d{1,2}))?\s(?:is|was|should\sbe)\s(?<verdict>.+)$`,
  ],
  verdicts: [
    ["rejected", re`(?:not\s(?:approved|adopted|agreed)|rejected|declined|turned\sdown|voted\sdown)`],
    ["amended", re`(?:amended|(?:approved|adopted)\s(?:as\samended|with\s(?:an?\s)?(?:amendments?|changes?)))`],
    ["approved", re`(?:approved|adopted|agreed|decided)`],
    ["noted", re`noted`],
    ["postponed", re`(?:postponed|deferred)`],
    ["discussed", re`discussed`],
    ["referred", re`(?:referred|passed\son|sent\son)`],
  ],
  present: [
    re`^(?<who>.+)\s(?:did\snot|didn['’]t)\ssend\s(?:his\s|her\s|their\s)?(?:apologies|regrets)$`,
    re`^(?<who>.+)\s(?:was\snot|wasn['’]t)\s(?:absent|away)$`,
    re`^(?<who>.+?)\s(?:was\s(?:also\s|actually\s)*(?:present|there)|attended|took\spart)(?:\s(?:at|in)\sthe\smeeting|\sthe\smeeting)?$`,
  ],
  absent: [
    re`^(?<who>.+?)\s${WAS_AWAY},?\s(?:and\s|but\s)?(?<instead>\p{L}[^,]*?)\s${CAME}\s(?:instead|in\s(?:his|her|their)\splace|as\s(?:substitute|deputy))$`,
    re`^(?<instead>[^,]+?)\s${CAME}\s(?:instead\sof|in\splace\sof|as\s(?:substitute|deputy)\sfor)\s(?<who>[^,]+)$`,
    re`^(?<who>.+)\s(?:was\snot|wasn['’]t)\s(?:present|there)(?:\sat\sthe\smeeting)?$`,
    re`^(?<who>.+?)\s(?:sent\s(?:his\s|her\s|their\s)?(?:apologies|regrets)|was\s(?:absent|away)|did\snot\sattend|didn['’]t\sattend)$`,
  ],
  name: [re`^(?<wrong>.+)\s(?:is\scalled|is\sspelled|is\sspelt|should\sbe\s(?:called|spelled|spelt))\s(?<right>.+)$`],
  next: [re`^the\snext\smeeting\s(?:is|will\sbe|takes\splace|was)\s(?<when>.+)$`],
  place: re`(?:in|at)`,
  notAgain: [
    re`^${FOLLOW_UP}\s(?<about>.+?)\s(?:does\snot|doesn['’]t|will\snot|won['’]t|should\snot)\scome\s(?:up|back)(?:\sagain)?$`,
    re`^${FOLLOW_UP}\s(?<about>.+?)\s(?:is\snot|isn['’]t)\s(?:to\scome|coming)\s(?:up|back)(?:\sagain)?$`,
  ],
  again: [re`^${FOLLOW_UP}\s(?<about>.+?)\s(?:comes|is\sto\scome|will\scome|is\scoming)\s(?:up|back)(?:\sagain)?$`],
  backOn: [
    re`^the\sfollow-up\s(?:on|to|of|under)\sitem\s(?<item>\d{1,2})\s${IS_ON}\s(?<day>.+)$`,
    re`^the\sfollow-up\s(?:on|about|regarding|concerning)\s(?!item\s)(?<about>\D+?)\s${IS_ON}\s(?<day>.+)$`,
    re`^the\sfollow-up\s${IS_ON}\s(?<day>.+)$`,
  ],
  instead: [
    re`^(?:no|nope|oops|sorry|correction)[,.:]?\s(?:(?:it|that|the\s(?:deadline|date|day))(?:'s|\sis|\swas|\sshould\s(?:be|have\sbeen))\s)?(?<day>.{3,30})$`,
  ],
  nobody: re`(?:i|we|you|he|she|they|it|there|everybody|everyone|nobody|who|what|the\smeeting)`,
};
