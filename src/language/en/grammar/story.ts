// What people quote, dream, wish undone, ask the rules of or tell of lives that are nobody's work: nothing is asked for.

/** What may follow all the same. */
const ASKED = String.raw`(?:\?|please|(?:can|could|will|would)\s(?:you|we|i)\s|(?:i|he|she|we|they)(?:'ll|'m|\s(?:can|will|won't|can't|cannot|am|is|are))\s|apologies\sfrom|therefore|[,.;]\s(?:so\s|and\s|now\s)*(?:put|note|move|cancel|call|remove|delete|send|post|take|undo|close)\s)`;
const NOTHING_ASKED = String.raw`(?!.*${ASKED})`;
const LEAD = String.raw`^[,.!\s]*(?:(?:and|but|then|so|well|yes|no|haha\p{L}*|phew|ps|fyi|oh|ugh|also)[,:!]?\s)*`;

const MARKS = String.raw`["“”„]`;
const SPOKEN = String.raw`${MARKS}[^"“”„]{3,}${MARKS}`;
const SAYS = String.raw`(?:said|shouted|yelled|cried|screamed|replied|answered|wrote|whispered|muttered|asked|exclaimed|says|shouts|yells|replies|answers|writes|sings|sang)`;
/** Somebody whom nobody can look up. */
const SOMEBODY = String.raw`(?:he|she|they|one|somebody|someone|people|everyone|everybody|(?:my|his|her)\s(?!boss|manager|director|secretary|colleague|deputy)\p{L}+|the\s(?!chair|secretar|mayor|director|manager|vice|boss)\p{L}+)`;

const quoted = [
  // "And then she shouted “I'm not coming!”", and what stands on a door or in a title.
  String.raw`${LEAD}(?!.*‹[pb])(?:(?:\p{L}+,?\s){0,4}?${SOMEBODY}\s(?:\p{L}+\s){0,2}?${SAYS}|(?:\p{L}+\s){0,3}?${SAYS}\s${SOMEBODY})(?:\s\p{L}+){0,2},?:?\s${SPOKEN}(?!,?\s(?:so|please|can|could)\s)`,
  String.raw`^(?!.*‹[pb])${SPOKEN},?\s(?:${SAYS}\s${SOMEBODY}|${SOMEBODY}\s${SAYS})(?!\p{L})`,
  String.raw`${LEAD}(?!.*‹[pb])(?:the\s|a\s)?(?:title|headline|book|film|movie|song|sign|poster|play)\s(?:[^"“”„?]+\s)?${SPOKEN}`,
];

/** What is rejoiced at or regretted because it has happened, or has not. */
const GLAD = String.raw`(?:(?:(?:i|we)(?:'m|'re|\sam|\sare|\swas|\swere)\s|(?:it|that)(?:'s|\sis|\swas)\s)?(?:(?:so|really|very|just|quite)\s)*(?:glad|happy|relieved|pleased|grateful|nice|great|lovely|lucky|sad|sorry|impressive|a\s(?:pity|shame|relief)|(?:a\s)?good\s(?:thing|job)|thank\s(?:goodness|god|heavens))|luckily|fortunately|thankfully),?\s(?:that\s)?`;
const DID = String.raw`(?:didn't|did\snot|never|have|haven't|has|hasn't|had|was|wasn't|were|weren't|isn't|hasn't\sbeen|got|managed|\p{L}{2,}ed|put|sent|took|made|kept|left|gave|wrote)`;
const THEM = String.raw`(?:you|the\s(?:\p{L}+\s)?(?:meeting|deadline|minutes|agenda|reminder)s?|it|that|nobody|no\sone|somebody|someone)`;

const past = [
  String.raw`${LEAD}${GLAD}${NOTHING_ASKED}(?!.*\sbut\s)${THEM}\s${DID}(?!\p{L})[^?;:]*$`,
  String.raw`${LEAD}(?:(?:it|that)(?:'s|\sis|\swas)\s)?(?:so\s|very\s|really\s)*(?:kind|nice|good|sweet|thoughtful|great)\sof\s(?:you|them|him|her)\sto\s${NOTHING_ASKED}(?!.*\sbut\s)[^?;:]*$`,
  String.raw`${LEAD}(?:many\s)?(?:thanks|thank\syou)\sfor\s(?:the|your|that)\s(?:\p{L}+\s)?(?:reminders?|nudge|message|help|note)[,.]?\s(?:it|that|they)\s(?:was|were|came|saved|helped|did|worked|arrived)\s${NOTHING_ASKED}(?!.*\s(?:but|action|task|done)(?!\p{L}))[^?]*$`,
  // What cannot be taken back by anybody.
  String.raw`${LEAD}(?:you|one|people|nobody|they)\s(?:(?:really\s|just\s)?(?:can't|cannot|can\s(?:not|never)|couldn't)|can(?=\s(?:undo|change)\sthe\spast))\s(?:ever\s|just\s|simply\s|always\s|really\s)*(?:undo|take\sback|delete|erase|reverse|revert|unsay|change|cancel|turn\sback)\s(?!(?:that|it|this)\?)[^?]*?(?:,\s(?:can|could)\s(?:you|one|they|we))?[.!?]*$`,
  String.raw`${LEAD}(?:we|i)\s(?:can't|cannot|can\snever)\s(?:undo|change|take\sback|erase)\s(?:the\spast|history|what)(?!\p{L})[^?]*$`,
  String.raw`${LEAD}(?!i\s|we\s)[^?,;]{2,40}\s(?:can't|cannot|can\snever)\s(?:ever\s|just\s)?be\s(?:undone|unsaid|reversed|taken\sback|erased|unmade)[.!]*$`,
  String.raw`${LEAD}(?:back\sthen|in\sthe\sold\sdays|in\sthose\sdays)\s(?:i|we|they|you|the\s\p{L}+)\s${NOTHING_ASKED}[^?]*$`,
  // What would be nice to have had.
  String.raw`${LEAD}(?:i\s(?:really\s|do\s|just\s)?wish|if\sonly|would\sthat)(?:\sthat)?\s(?:we|i|you|they|he|she|somebody|someone|nobody|‹[pb]\d+›|the\s\p{L}+)(?:'d|\shad)\s(?:\p{L}+\s)?(?:had|been|put|sent|done|made|taken|kept|known|thought|called|\p{L}+ed)(?!\p{L})[^?]*$`,
  String.raw`${LEAD}we\s(?:should|could|ought\sto)(?:'ve|\shave)\s(?:had|put|sent|taken|talked|done)\s[^?]*$`,
];

const supposed = [
  String.raw`${LEAD}(?:last\snight\s|once\s)?(?:i|we)\s(?:just\s|once\s|have\s|actually\s)?(?:dreamt|dreamed|had\sa\s(?:\p{L}+\s)?(?:dream|nightmare))(?!.*(?:agenda|item|\?|can't|cannot|won't|\sbut\s))[^?]*$`,
  String.raw`${LEAD}(?:i'm|i\sam|we're|we\sare)\s(?:a\s(?:bit|little)\s|rather\s|very\s|really\s)?afraid\s(?:that\s)?(?:the\s|our\s)?(?:\S+\s)?(?:meeting|it)\s(?:might|may|could|ends?|will\send)(?!\p{L})[^?]*$`,
  String.raw`${LEAD}(?:i\s(?:fear|dread|worry)|(?:i'm|i\sam|we're|we\sare)\s(?:a\s(?:bit|little)\s|rather\s|very\s|really\s)?(?:worried|anxious|nervous|concerned))\s(?:that\s)?(?:the\s|our\s)?(?:\S+\s)?(?:meeting|it)\s(?!is\s|has\s)[^?]*$`,
  String.raw`${LEAD}if\s(?:this|it|you|the\sweather)\s(?:goes\son|continues|keeps?|carr(?:y|ies)\son|snows|rains)[^?]*\s(?:i'm|i'll|i\swill|i\sam|we're|we'll)\s(?:going\sto\s|just\s)*(?:send|cancel|call|declin|delet|skip)\p{L}*[^?]*$`,
  String.raw`${LEAD}(?:(?:it|that)(?:'s|\sis)\s(?:so\s|really\s)?(?:not\s(?:at\sall\s)?like|unlike)|(?:it|that)\sisn't\slike)\s(?:‹p\d+›|him|her|them|you)\s[^?]*$`,
  String.raw`${LEAD}(?:suppose|supposing|assume|assuming|imagine|let's\ssay|say)\s(?:that\s)?[^?]*,\s(?:then\s)?(?:who|what|how|where)(?:'d|\swould|\swill|\sdo|\sthen|\sis|'s)?\s[^?]*\?*$`,
  String.raw`^(?:just\s)?imagine\s(?:if\s|that\s)?(?:we|you|everybody|everyone|nobody|‹p\d+›|all\sof\sus)\s[^?]*$`,
];

/** What the rules are, and what is only known to others. */
const asked = [
  String.raw`^(?:and\s|but\s|so\s)?who\s(?:has\sthe\sright\sto|has\sthe\s(?:power|authority)\sto|is\sallowed\sto|gets\sto|may|can|decides|determines)\s(?:actually\s|even\s)*(?!.*(?:settings|set-?\s?up|take\scare))(?:(?:what|when|which|whether|if)\s|(?:put|propose|call|cancel|move|publish|postpone|post|send|add|change|approve|delete|close|suggest|order)(?!\p{L}))[^?]*\??$`,
  String.raw`^(?:does|do|may|can|must|are|is)\s(?:an?|all|the|members|observers|guests|one|anyone|everybody)\s(?:\p{L}+\s)?(?:(?:have|has)\sthe\sright|allowed|entitled|obliged|required)\s(?:to\s)?[^?]*\??$`,
  String.raw`^(?:are|is)\s(?:members|observers|guests|one|anyone|it)\s(?:allowed|entitled|permitted|obliged)\s(?:to\s)?[^?]*\??$`,
  String.raw`^how\s(?:late|early|soon|close|long\sbefore)\s[^?]*\s(?:one|members|people|anyone)\s[^?]*\??$`,
  String.raw`${LEAD}(?:did\syou\sknow|have\syou\sheard)\s(?:that\s)?(?!.*(?:meeting|apolog|action|task|agenda|item|minutes))[^?]*\??$`,
  String.raw`${LEAD}guess\s(?:who|what)\s[^?]*$`,
  String.raw`^(?!.*(?:our|committee|cluster|agenda))[^?]*,\s(?:says|writes|reports|according\sto)\s(?:the\s)?(?:\p{L}*\s?(?:newspaper|paper|news|press|media|radio|times|guardian|post))[.!]*$`,
  String.raw`${LEAD}(?:the\s(?:newspaper|paper|news|press|radio|media)|according\sto\sthe\s(?:newspaper|papers?|news|press|radio|media),?)\s(?:(?:says|writes|reports|said|wrote)\s)?(?!.*\sour\s)[^?]*$`,
];

const KIN = String.raw`(?:wife|husband|partner|boyfriend|girlfriend|sons?|daughters?|kids|child|children|grandchild|grandchildren|mother|father|mum|mom|dad|parents|sisters?|brothers?|family|in-laws|twins|dog|cat|horse|boat|garden|house|flat|caravan|motorbike|spare\stime|free\stime|ph\.?\s?d\.?|thesis|dissertation|master's|degree|exams?|wedding|car)`;
const OWN_LIFE = String.raw`(?:(?:his|her|their|my)\s(?:own\s|new\s|old\s|little\s|big\s|eldest\s|youngest\s)?${KIN}|with\sthe\s(?:kids|children|grandchildren|family)|marathon|triathlon|ski(?:ing)?|camping|sailing|retir(?:e|es|ing)|yoga|married|greenhouse|summer\s(?:house|cottage)|honeymoon|(?:study|studying|studies)\s(?:law|medicine)|novel|surgery|new\sjob|(?:changes|changing)\s(?:(?:his|her|their)\s)?jobs?|(?:move|moving|moves)\sto\s‹[bn]\d+›|turns?\s(?:\d+|thirty|forty|fifty|sixty|seventy|eighty)|in\sthe\sevenings|(?:finish|complete|defend)\p{L}*\s(?:his|her)\s‹n\d+›|the\s(?:gardening|laundry|dishes|cooking|school\srun)|(?:a|the)\sbaby|grand(?:mother|father)|promised\s(?:his|her|my)\s\p{L}+)`;
/** Where it may be somebody's reason, or their work after all. */
const WORKING = String.raw`(?!.*(?:apologies|therefore|send(?:s|ing)?\s(?:his|her|their|my)\s(?:partner|wife|husband|boyfriend|girlfriend|son|daughter)|(?:do|does|did|is|are|was|wo|ca|could|would|should|have|has)n't\s|\snot\s|cannot|\sso\s|must|have\sto|had\sto|need|attend|meeting|item|agenda|action|task|deadline|note\s|log\s|responsible|in\scharge|minutes|\?|instead|stand\sin|cover\sfor|replaced|remind|make\sit|be\sthere|join))`;
/** A body that has a meeting of its own; the committee that is spoken of is in the text as itself. */
const THEIR_BODY = String.raw`(?:the|our\sneighbours'?|their|his|her|my)\s(?!(?:cluster|committee|steering|secretariat|chair)(?!\p{L}))(?:[\p{L}-]+\s){1,3}?(?:board|council|union|association|society|trust|senate|faculty|parliament|party|club|choir)`;

const lives = [
  // "Anne is off to Rome with her sister", "Daniel is going to run a marathon"
  String.raw`${LEAD}(?:‹[pn]\d+›(?:\sand\s‹[pn]\d+›)*|i|i'm)\s${WORKING}(?:\p{L}+\s)?(?:[^.,;:?!]+\s)?${OWN_LIFE}(?!\p{L})[^?]*$`,
  // "The regional board has moved its meeting"
  String.raw`${LEAD}(?:${THEIR_BODY}|the\sothers|‹b\d+›(?!.*(?:mov|cancel|postpon|call|resched)))\s(?!.*(?:\?|\sour\s|please))(?:[^?,;]+\s)?(?:its|their)\s(?:own\s|next\s|annual\s)*(?:\p{L}+\s)?(?:meeting|session|agenda)(?:\s(?:on|to|until|for|in|from|till)\s(?:the\s)?‹d\d+›)*[.!]*$`,
  String.raw`${LEAD}(?:(?:my|our|his|her)\s\p{L}+(?:\sand\s(?:i|we))?|i|we)(?:'ve|\shave|\shad\sto|\shas)?\s(?:\p{L}+\s)?(?:declined?|turned\sdown|said\sno\sto|cancel+ed|(?:sent|send)\s(?:our\s|my\s)?(?:apologies|regrets)\s(?:to|for))\s(?:the|my|our|his|her|their|an?)\s(?:\p{L}+(?:'s)?\s){0,2}(?:part(?:y|ies)|wedding|birthday|confirmation|christening|dinner|lunch|concert|funeral|match|trip|holiday|reception|barbecue|reunion)(?!\p{L})${NOTHING_ASKED}[^?]*$`,
  // "My daughter has cried off Christmas": nobody of the committee.
  String.raw`${LEAD}(?:my|our|his|her)\s(?:wife|husband|daughter|son|sister|brother|mother|father|mum|dad|kids|children|parents|neighbours?|friends?)(?:'s|\s(?:has|have|had))?\s(?:just\s|also\s|now\s)*(?:cried\soff|cancel+ed|declined|called\soff|pulled\sout|backed\sout|dropped\sout)(?!\p{L})(?!.*\si(?:\s|'|’))${NOTHING_ASKED}[^?]*$`,
];

/** What somebody will do some day, dislikes or sees no reason for; and what others have put off or done. */
const told = [
  String.raw`${LEAD}(?:i|we)(?:'ll|\swill|\sshall)\s(?:(?:just|then)\s)*(?:let\s(?:you|everyone|everybody|the\s\p{L}+)\sknow|tell\s(?:you|everyone)|say|write\sagain|get\sback(?:\sto\syou)?|give\syou\sa\s(?:shout|sign))\s(?:when|once|if|as\ssoon\sas|whether)\s(?!.*(?:please|can\syou|could\syou))[^?]*$`,
  String.raw`${LEAD}(?:i|we|everyone|everybody)\s(?:really\s|always\s|just\s)*(?:hate|loathe|dread|detest)\s(?:to\s|\p{L}+ing)(?!.*(?:\sbut|agenda|item|have\sto|\?)(?!\p{L}))[^?]*$`,
  String.raw`${LEAD}there(?:'s|\sis|\swas)\s(?:really\s|absolutely\s)?no\s(?:reason|need|point|cause)\s(?:(?:whatsoever|at\sall)\s)?(?:to|in|for)\s${NOTHING_ASKED}[^?,;]*$`,
  String.raw`^(?:no,?\s|sorry,?\s|sadly,?\s)*(?:task|action|number|no\.?)\s\d+(?:\sis|'s)\s(?:still\s)?(?:far\sfrom|nowhere\snear|not\snearly|not\sanywhere\snear)\s[^?,;]*$`,
  String.raw`${LEAD}(?:my|our|his|her)\s(?:wife|husband|partner|son|sons|daughter|daughters|kids|children|mother|father|sister|brother|neighbours?|friends?)(?:'ve|'s|\shas|\shave)?\s(?:just\s|finally\s)?(?:handed\sin|made|passed|written|sent|postponed|closed|built|bought|sold|moved|got)\s${NOTHING_ASKED}(?!.*(?:\si|\sso|therefore)(?!\p{L}))[^?]*$`,
  String.raw`${LEAD}(?:the|our)\s(?!(?:vice-?)?(?:chair\p{L}*|secretar\p{L}*|mayor|director|cluster|committee|group|board|forum|manager|organi[sz]er|whole|next)(?!\p{L}))\p{L}{3,}\s(?:(?:has|have|had|just|now)\s)*(?:cancel+ed|called\soff|postponed|put\soff|moved)\s(?!.*(?:meeting|session|\sour\s|action|task|deadline|agenda|item|minutes|number|\d+\s|\?))[^?]*$`,
];

/** What somebody is like, and what was only thought of. */
const like = [
  String.raw`${LEAD}(?:‹p\d+›|he|she|i|we)\s(?:really\s|just\s|simply\s)*(?:can't|cannot|can\snever)\s(?:stand|swim|sing|dance|spell|bear|fathom|abide)(?!\p{L})${NOTHING_ASKED}(?!.*(?:\sbut|\sso|therefore|‹d|your|reminders?)(?!\p{L}))[^?]*$`,
  String.raw`${LEAD}(?:‹p\d+›|i|he|she)\scomes?\s(?:originally\s)?from\s(?:‹[bn]\d+›|an?)(?:\s\p{L}+)?[.!]*$`,
  String.raw`${LEAD}‹p\d+›\sregrets\s(?!being|having\sto)\p{L}+ing\s[^?]*$`,
  String.raw`^(?:task|action|number|no\.?)\s\d+(?:\sis|'s|\swas)\s(?:(?:rather|very|really|a\sbit|quite|so)\s)*(?:hard|boring|big|heavy|important|fun|interesting|difficult|tricky|unclear|odd)[.!]*$`,
  String.raw`${LEAD}(?:we|they|i)\s(?:discussed|considered|debated|talked\sabout|wondered)\s(?:[^.;:?!]+\s)?(?:whether|if)\s(?:to|we|they)\s${NOTHING_ASKED}[^?]*$`,
  String.raw`${LEAD}if\si\s(?:were|was)\s(?!able|to)${NOTHING_ASKED}[^?]*$`,
];

const REMINDERS = String.raw`(?:reminders?|notifications?|nudg(?:es|ing)|remind(?:ing)?\s(?:me|us))`;
/** Whoever wants to go on being reminded asks for no change. */
const kept = [
  String.raw`(?:don't|do\snot|never|not\sto|(?:don't|do\snot)\swant\syou\sto)\s(?:ever\s|please\s|just\s)*(?:stop|turn\soff|switch\soff|mute|pause|cancel|disable|remove|drop|end)\s(?:[^.,;:?!]+\s)?${REMINDERS}`,
  String.raw`^(?:please\s)?(?:keep|continue)\s(?:on\s)?(?:[^.;:?!]+\s)?${REMINDERS}(?!.*(?:but|only|fewer|until)(?!\p{L}))`,
  String.raw`(?:like|want|prefer)\sto\skeep\s(?:[^.;:?!]+\s)?${REMINDERS}(?!.*(?:but|only|fewer|until)(?!\p{L}))`,
];

export const stories = [...quoted, ...past, ...supposed, ...asked, ...lives, ...told, ...like, ...kept];

/** Somebody's own words, as they were said: whether they are to be taken up is asked. */
export const QUOTED = String.raw`(?:${SAYS}|said|written|told)\s(?:[^"“”„.;?!]{0,25})?${SPOKEN}|${SPOKEN},?\s${SAYS}`;
