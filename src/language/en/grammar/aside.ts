import { AGENDA, DAY, MINUTES } from "./words.ts";

// What people tell of their own affairs, or of other people's: nothing is asked for.

/** What may come after it, or be the point of it. */
const NO_REQUEST = String.raw`(?!.*(?:\?|apologies\sfrom|(?:can't|cannot|won't|not)\s(?:\p{L}+\s)?(?:come|attend|make|join|be)|\sso\s(?:i|we)\s(?:can|will|could|won|am)|coming|attend|agenda|\sitem|action|task|the\smeeting|our\smeeting|please|count\s(?:me|us)|move\s|cancel\s|call\soff))`;
const NO_MORE = String.raw`${NO_REQUEST}[^?]*$`;
const ALSO = String.raw`^(?:(?:and|but|so|well|ugh|ps|fyi)[,:]?\s)*`;

/** Where somebody is awaited besides: a feast, a school, a theatre. */
const OCCASION = String.raw`(?:\p{L}*(?:party|parties|wedding|birthday|confirmation|christening|dinner|lunch|concert|funeral|match|game|trip|training|reception|rehearsal|premiere|festival|play|book\sclub|parents'?\sevening|barbecue|reunion|graduation|recital|gala|anniversary|opening|exhibition))`;
const THEIR = String.raw`(?:my|our|his|her|their|the|an?|\p{L}+'s)`;
/** Somebody's board, council or society; the committee's own name is not in the text any more. */
const BODY = String.raw`(?!(?:\p{L}+\s)?(?:steering|cluster|operation\p{L}*|whole|full|next|coming)\s)(?:\p{L}+\s){1,2}(?:board|council|panel|senate|union|society|association|orchestra|choir|trust)`;
/** What is not this committee's, where somebody does not come to it. */
export const ELSEWHERE = String.raw`(?:(?:apologies|regrets)\s(?:for|to)|make|attend|join|be\s(?:at|in)|come\sto|get\sto|do)\s${THEIR}\s(?:${BODY}(?!\s(?:has|have|is|wants|needs))|(?:\p{L}+'s\s)?(?:\p{L}+\s){0,2}${OCCASION}|(?:council|board|faculty|staff|union|department|school)\smeeting)(?!\p{L})`;

const BECAME = String.raw`(?:is|was|has\sbeen|have\sbeen|are|were|got|gets|has|had)\s(?:(?:now|unfortunately|just|finally|also|again)\s)*`;

export const asides = [
  // "My hip operation has been postponed until January, so I'm in a bad mood"
  String.raw`${ALSO}(?:my|our|his|her|their)\s(?:‹d\d+›\s)?(?:own\s)?(?!attendance|participation|place|presence|apologies|action|task|deadline|item|proposal|meeting|next|flight|train|bus|car|ferry)(?!(?:\p{L}+\s){0,2}(?:meeting|session)(?!\p{L}))[\p{L}-]+(?:\s(?!is|was|has|had|are|were|got)[\p{L}-]+)?(?:\swith\s[^.,;:?!]{2,40})?\s${BECAME}(?:cancel+ed|called\soff|postponed|moved|put\soff|rescheduled|pushed)(?!\p{L})${NO_MORE}`,
  String.raw`^(?!.*(?:apologies|\?|therefore)).*\s(?:our|the\scluster's|the\scommittee's)\s(?:own\s)?meeting\s(?:still\s)?(?:stands|is\s(?:still\s)?(?:unchanged|on|not\s(?:moved|affected|cancel+ed))|goes\sahead|will\sgo\sahead|stays)(?:\sas\s(?:planned|agreed))?[.!]*$`,
  // "I had to cancel my daughter's school party"
  String.raw`${ALSO}(?:i|we)(?:'ve|\shave|\shad\sto)?\s(?:cancel(?:l?ed)?\s|(?:send|sent)\s(?:my\s|our\s)?apologies\s(?:for|to)\s)(?:my|our|his|her|their|the|an?)\s(?:\p{L}+'s\s)?(?:\p{L}+\s){0,2}${OCCASION}(?:\s(?:on\s)?‹d\d+›)?${NO_MORE}`,
  String.raw`${ALSO}(?:i|we)(?:'ve|\shave)?\s(?:told|written\sto|informed)\s[^.,;:?!‹]+?\sthat\s(?:i|we)\s(?:will\snot|won't|cannot|can't)\s(?:be\s(?:at|able\sto\s\p{L}+)|come\sto|attend|make)\stheir\s${NO_MORE}`,
  String.raw`${ALSO}(?:i|we)(?:'ve|\shave)?\s(?:told|written\sto|informed)\s[^.,;:?!‹]+?\s(?:i|we)\s(?:will\snot|won't|cannot|can't)\s(?:be\sat|come\sto|attend|make)\stheir\s${NO_MORE}`,
  String.raw`${ALSO}(?:i|we|‹p\d+›)\s(?:was|were)\s(?:\p{L}+\s)?(?:ill|sick|unwell|on\s(?:holiday|leave)|at\sa\s(?:conference|course)|away)(?:\s(?:in|on))?(?:\s‹d\d+›)?(?:,[^.;:?!]*)?[.!]*$`,
  // Whoever is back, or has closed for the day.
  String.raw`${ALSO}(?:i'm|i\sam|we're|we\sare)\s(?:now\s|finally\s)?back\s(?:from|after|at|in)\s${NO_REQUEST}[^?]*$`,
  String.raw`^(?:let\s(?:me|us)|i'll|i\swill)\s(?:just\s)?(?:sleep\son\s(?:it|that|this)|think\s(?:about|over)\s(?:it|that|this)|think\sit\sover)(?:\sfirst)?[.!]*$`,
  // Somebody else is to be told something, not the secretary.
  String.raw`^(?:(?:can|could|will|would)\syou\s)(?:please\s|just\s)*(?:ring|call|phone|tell|ask|text)\s(?:my\s(?:secretary|wife|husband|son|daughter|mother|father|doctor)|reception|the\s(?:front\sdesk|receptionist)|mrs\.?|mr\.?|ms\.?|miss)(?!\p{L})(?!.*(?:meeting|committee|agenda|action|task))[^?]*\??$`,
  String.raw`^(?:the|an?|my|one)\spatients?\s(?:just\s|has\s)?(?:told|said|says|asked|tells)\s(?!.*(?:agenda|item|meeting))[^?]*$`,
  // Where a paper lies.
  String.raw`${ALSO}(?:the|our|my)\s(?:draft\s)?(?:${AGENDA}|${MINUTES})\s(?:(?:for|of|from)\s[^.,;:?!]{2,40}?\s)?(?:is|are|lies?|sits?)\s(?:still\s|now\s)*(?:with\s|on\s(?!its|the\sway)|at\s|in\s(?!order|danish|english))[^.,;:?!]*[.!]*$`,
  String.raw`${ALSO}(?:my|our|his|her)\s(?:own\s)?(?:to-?\s?do(?:\s|-)lists?|task\slists?|inbox)\s(?:at\shome\s)?(?:is|are|gets?|grows?|looks?|has)\s(?!.*(?:show|send|wrong|missing))${NO_MORE}`,
  // Denied, or only heard.
  String.raw`^(?:no,?\s)?(?:(?:i|we)(?:\shave\snot|\shaven't|\sdid\snot|\sdidn't|\snever)|(?:nobody|no\sone)(?:\shas|'s)?)\s(?:\p{L}+\s)?(?:cancel(?:l?ed)?\s|call(?:ed)?\s(?:\p{L}+\s)?off\s?)(?:anything|any|a\ssingle|the\smeeting|it|off)?(?!\p{L})[^.,;:?!]*[.!]*$`,
  String.raw`^(?:no,?\s)?(?:i|we)(?:\shave\snot|\shaven't|\sdid\snot|\sdidn't|\snever)\s(?:\p{L}+\s)?(?:agreed?\sto|sign(?:ed)?\sup\s(?:to|for)|volunteer(?:ed)?\s(?:to|for)|promised?\sto|take(?:n)?\son)\s[^.,;:?!]*[.!]*$`,
  String.raw`^(?:no,?\s)?(?:it|that)(?:'s|\sis)\s(?:simply\s|just\s)?(?:not\s(?:correct|right|true)|wrong|untrue|a\smisunderstanding)\sthat\s[^.,;:?!]*(?:cancel+ed|called\soff|moved|postponed|off)(?:\s(?:on\s|to\s)*${DAY})?[.!]*$`,
  String.raw`^(?:it|that)(?:'s|\sis)\s(?:not\s(?:correct|right|true))\sthat\s(?:we|they)(?:'ve|\shave)?\s(?:called\soff|cancel+ed|moved|postponed)\s[^.,;:?!]*[.!]*$`,
  String.raw`^(?:but\s|and\s)?(?:rumou?rs?\s(?:has|have)\sit|there\s(?:is|are)\s(?:a\s)?rumou?rs?|word\s(?:is|has\sit))(?!.*(?:agenda|item|can\syou|could\syou|please))[^?]*$`,
  // What others have to do, in general.
  String.raw`^(?:do|must|should|need)\s(?!i\s|we\s|you\s|it\s|‹)(?:the\s)?\p{L}+s\s(?:really\s|also\s)*(?:(?:have|need)\sto\s)?(?:send|give|cancel|attend|come|sign|write|log)\s[^?]*\??$`,
];

/** What was meant as a joke, as it is said in the end. */
export const takenBack = [
  String.raw`.{3,}?[\s,.!…–-](?:(?:just|only|no,?|i'm|i\sam|was|that\swas|it\swas|totally|obviously|of\scourse)\s)+(?:kidding|joking|teasing|jesting|a\s(?:bad\s|little\s)?joke|not\s(?:being\s)?serious|in\sjest)[.!]*$`,
  String.raw`.{3,}?(?:\s(?:jk|j\/k)|[,.!…–-]+\s?(?:joke|joking|kidding|not\sserious))[.!]*$`,
];
