import type { Forms, Moods } from "../../grammar.ts";
import { bygone, HAD_TO_CALL_OFF, toldInPast } from "./past.ts";
import { QUOTED } from "./story.ts";
import { idleTalk, whoWould } from "./talk.ts";
import { DAY, DONE, FEW, NUMBER, PAPER_TOLD_OF, SOME } from "./words.ts";

const REMINDER = String.raw`(?:reminders?|remind(?:ing)?\s(?:me|us)(?:\sagain)?|notifications?|nudg(?:es|ing)|nagging|pestering)`;

const NUMBER_SAID = NUMBER.replace("?<number>", "?:");

/** "The day before", of a meeting or a due date, and no earlier. */
const DAY_BEFORE = String.raw`(?:on\s)?the\s(?:day\sbefore|previous\sday)(?:\s(?:a\s|each\s|every\s|the\s)?(?:meeting|deadline|due\sdate)s?)?`;
const ONLY = String.raw`(?:only|just)`;

export const snooze: Forms = {
  any: [
    String.raw`^(?<onlyDayBefore>(?:i\s(?:only\s|just\s)?(?:want|need)\s(?:to\s(?:be\sreminded|hear\sfrom\syou)\s)?|(?:please\s)?(?:send|give)\sme\s)?(?:(?:a\s)?${REMINDER}\s)?${ONLY}\s(?:(?:a\s)?${REMINDER}\s)?${DAY_BEFORE}(?:\splease)?)$`,
    String.raw`^(?<onlyDayBefore>i\s${ONLY}\s(?:want|need)\s(?:to\sbe\sreminded\s|(?:a\s)?${REMINDER}\s)${DAY_BEFORE})$`,
    String.raw`(?<onlyDayBefore>(?:(?:only|just)\s)?(?:remind|write\sto)\s(?:me|us)\s(?:about\s\S+\s)?${ONLY}\s${DAY_BEFORE}|${ONLY}\s(?:remind|write\sto)\s(?:me|us)\s(?:about\s\S+\s)?${DAY_BEFORE})`,
    String.raw`(?<onlyDayBefore>(?:don't|do\snot)\s(?:remind|write\sto)\s(?:me|us)\s(?:about\s\S+\s)?(?:until|till|before|earlier\sthan)\s${DAY_BEFORE})`,
    String.raw`(?<resume>(?:start|resume|turn\son|switch\son|enable|unmute|(?:can|could|may)\si\s(?:have|get))\s(?!(?:\S+\s){0,3}?(?:fewer|less|no)\s)${SOME}${REMINDER}(?:\sagain)?)$`,
    String.raw`^(?<resume>(?:(?:please|can\syou|could\syou)\s)*(?:send|give)\s(?:\S+\s){0,2}?reminders?\sagain|turn\s${SOME}${REMINDER}\s(?:back\s)?on|(?:reminders?|notifications?)\s(?:on|again|please)|(?:more|all)\s(?:reminders|notifications)|yes\sto\sreminders)$`,
    String.raw`(?:stop|no|pause|mute|fewer|turn\soff|switch\soff|disable|snooze|without|don't|do\snot|never|delay|postpone|unsubscribe\sfrom|not\s(?:get|want|need|have))\s${SOME}${REMINDER}`,
    String.raw`remind\sme\s(?:of|about)\s${NUMBER}(?!\p{L})`,
    String.raw`remind\sme\s(?:about\s(?:it|that|this)\s|of\s(?:it|that|this)\s|again\s|later\s|instead\s)*(?:on\s|in\s|at\s|next\s)?(?:${DAY}|‹t\d+›|later|again)`,
    String.raw`${REMINDER}\s[^.;:?!]{0,30}(?:off|stop|later|pause|no\sthanks|${DAY})`,
    String.raw`(?:leave\sme\salone|do\snot\sdisturb|don't\sdisturb|snooze|ask\sme\s(?:again\s)?(?:later|on\s${DAY}|${DAY}))`,
  ],
  unless: [
    // A reminder of something else is none that can be put off.
    String.raw`remind\sme\s(?:about|of|to|what|who|when)\s(?!it(?!\p{L})|this|that|(?:things|anything|everything|stuff|actions|tasks|meetings|my\s(?:actions|tasks))(?!\p{L})|${NUMBER_SAID})|(?:set|give\sme|send\sme|create)\s(?:an?\s)?reminder`,
  ],
  never: [
    String.raw`(?:not|\p{L}+n't)\s(?:[^\s.,;:?!]+\s){0,2}?pause`,
    // Whatever else is to stop.
    String.raw`^(?:please\s)?stop\s(?!.*(?:remind|notif|nudg|nag|pester|(?<!\p{L})me(?!\p{L})|(?<!\p{L})us(?!\p{L})|messag|mail|spam|ping|alert|bother|writing|chas))(?!(?:now|it|that|this|them|please|thanks|again|for|until|sending)(?!\p{L}))\p{L}{3,}`,
  ],
  says: [
    String.raw`${REMINDER}|remind\p{L}*|nag\p{L}*|bug\p{L}*|pester\p{L}*|pok(?:e|ing)|ping\p{L}*|prod\p{L}*|nudg\p{L}*|spam\p{L}*|messag\p{L}*|notif\p{L}*|alert\p{L}*|quiet|silen\p{L}*|mut(?:e|ing)|paus\p{L}*|stop|later|again|alone|disturb\p{L}*|bother\p{L}*|snooz\p{L}*|peace|not\snow|hush|hold|ask|chas\p{L}*`,
  ],
};

export const undo: Forms = {
  any: [
    String.raw`undo|revert|roll\s(?:it\s|that\s)?back`,
    String.raw`(?:delete|remove|cancel|take|scrap|reverse|withdraw)\s(?:it|that|this|the\slast\s(?:one|thing|change|entry)|what\s(?:i|you)\s(?:just\s|last\s)(?:did|wrote|said|sent|entered))(?:\s(?:that\s)?(?:i|you)\s(?:just\s)?(?:did|wrote|said|sent|entered))?(?:\s(?:again|back))?$`,
    String.raw`(?:that|it|this)(?:'s|\swas|\sis)\s${FEW}(?:wrong|a\smistake|an\serror|not\swhat\si\s(?:meant|said|wanted)|incorrect|my\smistake)`,
    String.raw`(?:oops|never\s?mind|forget\sit|forget\sthat|i\s(?:have\s)?changed\smy\smind|scratch\sthat|put\sit\sback|my\smistake)`,
  ],
  unless: ["don't undo", "not undo"],
  // Of what is proposed.
  never: [String.raw`^(?:yes,?\s|please\s)*take\s(?:it|that|this)(?:\s(?:in|on))?$`],
  says: [
    // Of somebody who is named it is another request: "remove Lars".
    String.raw`^(?!.*(?:‹p|(?<!\p{L})me(?!\p{L}))).*(?<!\p{L})(?:undo|revert|delet|remov|cancel|take|took|scrap|revers|withdraw|wrong|mistake|error|back|scratch|oops|whoops|typo|forget|mind|annul)\p{L}*`,
  ],
};

/** What may be about something else than what was done last. */
export const halfUndo = ["never\\s?mind", "forget (?:it|that)", "changed my mind", "drop it"];

/** What is said of something that was done, and of no question. */
export const deletion = ["^(?:no,? )?(?:delete|remove) (?:it|that|the action)(?: again)?$"];

export const help: Forms = {
  any: [
    "^\\?+$",
    String.raw`^(?:please\s|hi,?\s|hello,?\s)*(?:i\sneed\s|give\sme\s|can\s(?:you|i\sget)\s|could\syou\s)?(?:some\s|a\slittle\s)?help(?:\sme)?(?:\splease)?$`,
    String.raw`what\sdo\syou\s(?:actually\s)?do$`,
    String.raw`what\s(?:can|could)\s(?:you|i|one)\s(?:do|ask|write|say|type|use|help|for|able|actually)?[^.;:!]{0,40}(?:do|you|write|say|for|with|ask|type|help)$`,
    String.raw`^what\s(?:do|should|must|can)\s(?:i|we|one)\s(?:have\sto\s)?(?:type|write|say)\s(?:to\s(?!‹)|here)`,
    String.raw`^(?:what\s(?:do|must|should)\s(?:i|we|one|you)\s(?:have\sto\s|need\sto\s)?do\sto|how\s(?:do|would|can|should)\s(?:i|we|one|you)\sgo\sabout)\s(?:cancel|send|mov|propos|add|get|put|postpon|clos|log|call|chang|correct|undo)`,
    String.raw`^(?:in\s(?:what|which)\sway|by\swhat\smeans|where)\s(?:do|can|should|must|would)\s(?:i|we|one|you)\s(?:send|cancel|write|propose|suggest|type|change|move|log|close|add)(?!\p{L})`,
    String.raw`how\s(?:does|do|can|should)\s(?:this|it|i|you|one|we)\s(?:work|use|send|cancel|add|propose|log|write|operate|help|get|tell)`,
    String.raw`(?:who\sare\syou|instructions|commands|manual|user\sguide|what\sare\syou(?:\sfor)?|your\sfeatures)`,
    String.raw`^i\s(?:don't\sunderstand|don't\sknow\show|do\snot\sunderstand).*$`,
  ],
  unless: ["thank", "what do (?:we|‹)", "what can (?:we|‹)"],
};

/** Set-up, now and later. */
export const introduce: Forms = {
  any: [String.raw`^(?:set\s?up|settings|set\sus\sup|change\s(?:the\s)?(?:settings|set\s?up))$`],
};

export const chooseCommittee: Forms = {
  any: [
    String.raw`^(?:switch|change|choose|another|a\sdifferent)\s(?:the\s|to\s|to\sanother\s)?(?:\p{L}*\s)?(?:(?:committee|board|group|forum|cluster)s?|‹b\d+›)$`,
  ],
};

/** What one does oneself, rather than what one asks to be given or proposes. */
const DEED = String.raw`(?!(?:[^\s.,;:?!]+\s){0,2}?(?:have|get|ask|propose|suggest|request|bring\sup|raise)(?!\p{L}))`;

export const moods: Moods = {
  question: [
    String.raw`(?:would|['’]d)\s(?:also\s|really\s|just\s)*like\sto\s(?:know|hear)\s|want(?:ed)?\sto\sknow\s`,
    String.raw`^(?:is|has|was|are|were|did|does)\s(?:action\s|task\s|number\s|#)*\d+`,
    "^(?:who|whose|what|where|when|why|how|which)",
    String.raw`^(?:is|are|was|were|has|have|had|does|do|did|can|could|should|shall|will|would|may|am)\s(?:‹[pbn]\d+›|i|you|he|she|we|they|it|that|there|the|anyone|everyone|everybody|anybody|all|my|action|task|number)`,
  ],
  request: [
    String.raw`^(?:hi\s?\S*?,?\s|hello,?\s|please\s)?(?:can|could|would|will|may|might)\s(?:you|we|i|action|task|number|the\s(?:committee|deadline|due|group)|\d+)|^(?:can|could|may)\s(?:the|an?)\s[^?]{1,50}\s(?:go|come|be\s(?:put|added|placed|included))\son`,
    String.raw`^(?:can|could|may|might)\s(?:the|my|our)\s(?![^.,;:?!]*meeting)[^.,;:?!‹]{3,60}\s(?:wait|be\s(?:postponed|moved|pushed|pushed\sback|delayed|extended))\s(?:until|till|to)\s(?:the\s)?${DAY}`,
    String.raw`^(?:can|could|may)\s‹[pb]\d+›\s(?:please\s)?(?:have|get)\s(?:until|till|an?\sextension|more\stime)(?!\p{L})`,
    String.raw`^(?:shall\swe|would\syou\smind)`,
    String.raw`^have\s‹[pn]\d+›\s(?:and\s‹[pn]\d+›\s)?(?:look|find|check|write|call|send|prepare|draft|ask|contact|make|take|investigate|organi[sz]e|arrange|book|collect)(?!\p{L})`,
    String.raw`(?<=[,.:;!–-]\s?)(?:so\s|but\s)?(?:can|could|would|will|may)\s(?:you|we|i|it)\s[^.;:!?]{0,80}\??$|^(?:is\sit|would\sit\sbe)\spossible\sto|(?:is\sthere|any)\s(?:room|chance|way)`,
    String.raw`(?<=^|[.,;:!–-]\s?)(?:can|could|may)\s(?:it|that|this)\s(?:please\s)?(?:wait|be\s(?:postponed|moved|pushed|delayed))(?!\p{L})`,
    String.raw`^(?:can|could|should|would|will)\s‹b\d+›\s(?:please\s|also\s)*(?:discuss|consider|address|debate|review|look\s(?:at|into)|talk\sabout|take\sup|take\sa\slook)(?!\p{L})`,
  ],
  permission: [
    String.raw`^(?:hi\s?\S*?,?\s|hello,?\s|please\s)?(?:can|could|may|might)\s(?:i|one)\s${DEED}`,
    String.raw`(?<=[,.:;!–-]\s?)(?:so\s|but\s)?(?:can|could|may)\si\s${DEED}[^.;:!]{0,80}\?$`,
    String.raw`^(?:is\sit|would\sit\sbe)\s(?:(?:now|already|still|not)\s)*(?:too\slate|ok(?:ay)?|fine|all\sright|possible\sfor\sme)\s(?:for\sme\s)?(?:to|if\si)\s`,
  ],
  supposition: [
    String.raw`‹[pbn]\d+›\s(?:has\s)?(?:said|says|thinks|thought|told|suggests|suggested|heard|asked(?!\sme\sto\s(?:say|tell|pass|let|inform|send|give|report|note|cancel)(?!\p{L})|\s(?:to\s(?:have|get)|for)\s(?:(?:task|action|number|no\.?)\s)?\d)|asks(?!\s(?:to\s(?:have|get)|for)\s(?:(?:task|action|number|no\.?)\s)?\d)|wants|wanted)`,
    // "… if there's time" only asks nicely.
    String.raw`(?<!(?:love\sit|wonder(?:ing|ed)|would\s[^.;:?!]{2,40}|grateful|glad|happy|appreciate\sit|nice|great),?\s)if(?!\s(?:(?:there's|there\sis)\s(?:\S+\s)?(?:time|room|space)|possible|(?:that's|it's|that\sis|it\sis)\s(?:ok|okay|possible|all\sright|not\stoo\smuch))(?:\s(?:for|on|at)\s\S+)?[.!?]*$)`,
    "unless",
    "in case",
    "provided that",
    "suppose",
    "supposing",
    "assuming",
    "maybe",
    "perhaps",
    "possibly",
    "might(?!\\s(?:we|i)\\s)",
    // "I think we should have … on" wishes.
    "i think(?! (?:that )?(?:we|you) (?:should|ought|could))",
    "i wonder",
    "(?<!(?:check|clarify|investigate|examine|see|ask|out|test) )whether",
    "thinking (?:of|about)",
    "considering",
    "probably",
    "not sure",
    "what happens",
    "hypothetically",
    "(?:it is|it's) (?:quite |just |also |very )?(?:possible|conceivable) (?:that )?",
    "(?:plans?|planning|intends?|intending|inclined|minded|tempted) to (?:cancel|skip|miss|withdraw|call|send|drop)",
  ],
  imagined: [
    String.raw`^(?:but\s|and\s|so\s)*what\s(?:will|would|does|could)\s(?:it|that)\s(?:mean|cost|take|imply)[^?]*\sif\s`,
    String.raw`^(?:but\s|and\s|so\s)*what\s(?:happens|(?:will|would|could)\shappen)\s[^?]*\s(?:if|when)\s`,
    // What one would do about it.
    String.raw`^if\s(?:‹[pbn]\d+›|i(?!\smay)|we|he|she|they|nobody|somebody|someone|the\s\p{L}+)\s[^?]*?\s(?:then\s)?(?:we(?:'ll|\s(?:shall|will|must|may|might|have\sto|need\sto|can))\s(?:have\sto\s|need\sto\s|need\s)?(?!call\soff|cancel|move|postpone|discuss|talk|put)|i(?:'ll|\s(?:shall|will))\s(?:let\s(?:you|everybody|everyone|somebody)\sknow|say|write\sagain|give\s(?:you\s)?notice|get\sback))`,
    String.raw`^if\s(?!.*(?:agenda|item|present|\?))(?:‹[pbn]\d+›|we|he|she|they|somebody|someone|the\s\p{L}+)\s[^?,]*,\s(?:then\s)?(?:i|we)\s(?:(?:suppose|guess|think|imagine)\s(?:i|we)\s)?(?:could|might)\s[^?]*$`,
    // What might have been is not asked for.
    String.raw`(?:could|should|would|might)(?:\s(?:easily|also|just|well|really|not))?(?:\shave|['’]ve)\s(?:been|had|done|\p{L}{2,}ed)(?!\p{L})`,
    String.raw`^(?:but\s|and\s|so\s)*what\s(?:if|(?:happens|would\shappen|will\shappen|about)\s(?:if|when))`,
    String.raw`^if\s[^?]*\s(?:what\s(?:then|happens|do\swe\sdo)|who\s(?:then|will|would))`,
  ],
  idle: [...idleTalk, ...whoWould],
  past: toldInPast,
  bygone,
  talk: [
    PAPER_TOLD_OF,
    // What nobody has decided yet.
    String.raw`^[^?]*(?:(?:has|have)(?:\snot|n't)\s(?:yet\s)?(?:decided|made\sup\s\p{L}+\sminds?|settled|agreed)(?:\syet)?(?:\son)?|(?:is|it's)\s(?:still\s|as\syet\s)*(?:undecided|unclear|not\s(?:yet\s)?(?:decided|clear|settled))(?:\syet)?)\s(?:whether|if)\s[^.!?]*[.!]*$`,
    // And what is only denied.
    String.raw`^no,?\s(?:i|we|he|she|‹p\d+›)\s(?:have|has|did)(?:\snot|n't)\s(?:[^\s.,;:?!]+\s)?(?:cancel(?:l?ed)?|declined?|sent?\s(?:my\s|any\s)?(?:apologies|regrets))[^.,;:?!]*[.!]*$`,
    String.raw`^(?!.*(?:agenda|please|item|meeting|propose|suggest|can\swe|could\swe|let's|so\s(?:we|i|put|please|could|can)))(?:(?:many|several|all|some|most|lots|a\slot)\s(?:of\s)?)?(?:(?:the|our|my)\s)?(?:\p{L}+\s)?(?:patients?|citizens?|residents?|relatives|people|folks?|staff|gps|doctors|nurses|colleagues|employees|neighbours|parents|everyone|everybody|town)\s(?:(?:keeps?|are|is|have\sbeen|always|often|still|really|just)\s){0,2}(?:ask|talk|complain|wonder|worr|moan|grumbl)\p{L}*\s(?:[^\s.,;:?!]+\s){0,3}?(?:about|of|after)\s[^.,;:?!]+[.!]*$`,
  ],
  hedge: [
    // Announced, or told of another time.
    String.raw`(?<!have\s|'ve\s)${HAD_TO_CALL_OFF}`,
    QUOTED,
    // A joke, what one may as well do, what was forgotten, and what is thought of doing it at all.
    String.raw`(?:just\s|only\s|i'm\s)*(?:kidding|joking)|(?:a|as\sa)\sjoke|haha\p{L}*|lol|april\sfool\p{L}*|(?:may|might|could)\s(?:just\s)?as\swell|for\sall\si\scare|forg(?:o|e)t(?:ten)?\s(?:to|that)(?!\p{L})`,
    String.raw`(?:hates?|loves?|dreads?|despises?|enjoys?|tired\sof|sick\sof|ashamed\sof|bad\sat|good\sat|terrible\sat|embarrassing)\s(?:always\s|just\s)*(?:to\s(?:have\sto\s)?)?(?!to\s(?:do|say)\s)(?:cancel|send|declin|call|mov|skip|miss|postpon|log|writ)\p{L}*`,
    String.raw`(?:should|ought\sto|was\sto|were\sto)\shave\s\p{L}+`,
    "(?:claims?|claimed|insists?|insisted|argues?|argued|maintains?|swears?|swore|pretends?|complains?|complained)(?!\\s(?:for|from|to\\s(?:the|our)))",
    // What others should do, some day.
    String.raw`(?:would|['’]d)\sbe\s(?:\p{L}+\s)?(?:nice|great|good|lovely|helpful|useful|wonderful)\s(?:if|when)\s(?:somebody|someone|anyone|anybody|they|he|she|people|‹p\d+›)\s`,
    // Hopes, with nobody said to have them, and what a person of some office is said to have said.
    String.raw`^(?:but\s|and\s|so\s)?(?:(?:really\s)?hop(?:e|ing)\s(?:(?:that|to|not)\s)*(?:i|we|the|it|not|have|be|see|come|make|attend|join|meet)|fingers\scrossed|fear(?:ing)?)(?!\p{L})`,
    String.raw`(?:the|my|our|his|her|their)\s(?:\p{L}+\s)?\p{L}+\s(?:has\s|had\s|just\s)?(?:told|tells|said|says|writes|wrote|thinks|believes|suggests|mentioned)\s`,
    "apparently|supposedly|allegedly|reportedly|presumably|likely|seemingly|evidently|rumou?rs?|rumou?red",
    String.raw`(?<!let\s)(?<!(?:can|could)\s(?=we\ssay\s(?:the\s)?‹d))(?:i|we|they|he|she|you|people|everybody|everyone|somebody|someone|‹[pbn]\d+›)\s(?:have\s|has\s|had\s|was\s|am\s|can\s|'ve\s|just\s)*(?:hear|hears|heard|see(?!\syou)|saw|read|(?<!so\syou\s)know|knew|say|says|said|told|guess|believe|suppose|assume|understand|understood|gather|expect|reckon|thought|writes|wrote|doubt|hope|fear|imagine|try|noticed)(?!\s(?:goodbye|farewell))`,
    String.raw`(?:risk|danger|(?<!any\s)chance|possibility)\s(?:of|that|i|we)|(?:not\s(?:certain|sure)|unsure|can't\spromise|cannot\spromise)`,
    String.raw`not\ssaying|neither\s(?:yes|confirm\p{L}*)|(?:until|before|till)\s(?:i|we)(?:['’]ve|\shave)?\s(?:checked|check|seen|see|looked|look|know|asked|ask|spoken|talked)`,
    "almost|nearly|more or less|as good as|just about",
    "(?:don't|do not) (?:think|expect|believe)|(?:going to|'ll|will) try|as far as|to my knowledge|according to",
    "(?:seems?|appears?|looks?|sounds?) (?:to|like|as)|(?:is|are|am) (?:said|meant|supposed) to",
    String.raw`(?<!wonder(?:ing|ed)\sif\s)(?:i|we|it|he|she|they|\d+|meeting|‹[pbn]\d+›)\s(?:may(?!\sbe\s(?:now\s)?(?:closed|ticked|crossed|marked|checked))|could)`,
    String.raw`(?<!(?:announce|inform\syou|tell\syou|decided|agreed|confirm|note)\s)that\s(?:(?:the|our|next|‹d\d+›)\s)*(?:‹d\d+›\s)?meeting`,
    String.raw`meeting\s(?:[^\s.;:?!]+\s){0,3}?(?:was|should|could|would|may|might|can)\s`,
    String.raw`word\s(?:is|has\sit)|i'm\stold|i've\sheard|i'd\s(?:guess|say|think)|(?:says|said|thinks)\s(?:he|she|they|‹[pbn]\d+›)`,
    // What is usual, what was only spoken of, what is wished or not wanted.
    "usually|always|normally|every time|used to|tends? to|against|(?:i'd|we'd|would) rather|i wish|wished|instead of (?:call|mov)ing|(?:talk|spoke|dream)\\p{L}*\\s(?:of|about)\\s(?:call|mov|cancel+|postpon|skipp|com|attend|dropp|scrapp|chang|schedul|send|post|publish|join|miss)ing|(?:suggested|proposed)(?! (?:agenda )?(?:item|topic|point|subject))|mentioned|considered",
    String.raw`(?:glad|happy|nice|good|lovely|proud|pleased)\s(?:that\s|to\shear\s(?:that\s)?)?‹[pbn]\d+›`,
    String.raw`(?:sorry|sad|surprised|disappointed|shame|pity|understandable|understand\scompletely)\sthat\s(?:‹[pbn]\d+›|he|she|they)\s`,
    // What hangs on something else, was offered or hoped for, or happened more than once.
    String.raw`hopefully|depend(?:s|ing)\son|offered\sto|(?:had|have|was|were)\s(?:been\s)?hop(?:ed|ing)(?!\s(?:to|i\s(?:could|would))\s(?:be\s|come|attend|join|make))|(?:not|hasn't|haven't)\s(?:\S+\s)?(?:answered|replied|confirmed)|${DONE}\sby\s(?:mistake|accident)|(?:has|have|was|were|been)\s[^.;:?!]{0,30}(?:twice|(?:two|three|several|many)\stimes)`,
    String.raw`(?:once|when|as\ssoon\sas|after|if)\s[^.;:?!]{0,40}(?:approved|checked|seen|read|signed|agreed)`,
    // Not yet, or not all of it.
    String.raw`(?:${DONE}|\d+)\s(?:when|once|after|as\ssoon\sas|except|apart\sfrom|but\s|later|soon|shortly)`,
    String.raw`(?:suggest|propose|feel|should|ought)\s[^.;:?!]{0,30}(?:call(?:ing)?\s|cancel|mov(?:e|ing)|postpon|reschedul|send|post|publish|drop|skip|scrap|meet(?!ing)|hold\s|schedul|plan\s|arrang)`,
  ],
  prohibition: [
    "^(?:no,? )?(?:please )?(?:wait|hold (?:off|on|back)) (?:with|on|sending|posting|publishing)",
    "^(?:no,? )?hold the \\S+ back",
    "^(?:please )?(?:don't|do not|never|you (?:shouldn't|mustn't|must not|should not))",
  ],
  negation: [
    "not",
    "(?:do|does|did|is|are|was|were|has|have|had|ca|wo|would|should|could|must|need)n't",
    "cannot",
    "never",
    "nobody",
    "none",
    "without",
  ],
  kindly: [String.raw`^(?:can't|couldn't|won't|shouldn't)\s(?:you|we)(?!\s(?:come|attend|make))`],
};
