import type { ReplyWords } from "../replies.ts";

const re = String.raw;

export const replyWords: ReplyWords = {
  yes: [
    re`(?:yes|yeah|yep|yup|ok|okay|sure|exactly|correct|of\scourse)(?:,?\s(?:yes|please|thanks|it\sis|it\sdoes|do(?:\sit|\sthat)?|go\sahead))*`,
    re`(?:please\sdo|do\s(?:it|that)|go\sahead|that's\sright|that\sis\sright|right)`,
  ],
  no: [
    re`(?:no|nope|nah)(?:,?\s(?:thanks|thank\syou|it\sdoesn't|never\s?mind|forget\sit|none(?:\sof\s(?:them|these|those))?))*`,
    re`(?:none|neither|nothing|nobody)(?:\sof\s(?:them|these|those))?`,
    re`(?:forget|drop|skip|leave|undo|cancel|stop)\s(?:it|that|this)`,
    re`never\s?mind|undo|skip|stop|don't\sbother|leave\sit\salone`,
  ],
  notices: {
    agrees: [
      re`(?:yes|yeah|yep|yup|ok|okay|sure|fine|of\scourse|gladly)(?:,?\s(?:yes|please|thanks|thank\syou|sure|of\scourse|fine|gladly|no\sproblem))*`,
      re`(?:(?:yes|yeah|yep|yup|ok|okay|sure|fine|of\scourse),?\s)?(?:i\scan(?:\s(?:do\s(?:that|it)|come|attend|make\sit))?|(?:i'll|i\swill|i'd|i\swould)\s(?:(?:happily|gladly|love\sto|like\sto|be\sglad\sto|be\shappy\sto)\s)?(?:come|attend|do\s(?:that|it)|be\sthere|love\sto|like\sto|gladly)|(?:i'm|i\sam)\scoming)(?:\sinstead)?(?:\s(?:for|of)\s\p{L}+(?:\s\p{L}+){0,3})?`,
    ],
    declines: [
      re`(?:no|nope|nah|sorry|unfortunately)(?:,?\s(?:thanks|thank\syou|sorry|unfortunately|not|no|this\stime))*`,
      re`(?:(?:no|nope|sorry|unfortunately),?\s)*i(?:'m\s(?:afraid\sn|n)ot|'m\safraid\si\scan't|\sam\snot|\scan't|\scannot|\scan\snot|\swon't|\swill\snot)(?:,?\s(?:come|coming|attend|make\sit|do\s(?:it|that)|be\sthere|sorry|unfortunately|this\stime))*`,
      re`(?:(?:no|nope|sorry|unfortunately),?\s)*(?:i'm|i\sam)\s(?:(?:afraid\si'm|unfortunately|also|already)\s)*(?:busy|unavailable|ill|sick|away|on\s(?:holiday|leave)|booked|occupied)(?:\s(?:as\swell|too|then|that\sday|myself|unfortunately))*`,
      "me neither|neither can i",
    ],
    confirms: [
      re`(?:yes|yeah|yep|yup)(?:,?\s(?:it\sis|indeed))*`,
      re`(?:(?:yes|yeah|yep|yup),?\s)?(?:(?:it|that)(?:'s|\sis)\s(?:all\s|now\s)*(?:done|finished|completed)|done|finished|completed)(?:\snow)?`,
    ],
    denies: [
      re`(?:no|nope|nah|unfortunately)(?:,?\s(?:sorry|unfortunately|not|yet|quite|it\sisn't|it's\snot|it\sis\snot))*`,
      re`(?:(?:no|nope|sorry|unfortunately),?\s)*(?:(?:it|that)(?:'s\snot|\sis\snot|\sisn't)(?:\s(?:quite|done|finished|yet|ready))*|not\s(?:yet|quite)(?:\syet)?)`,
    ],
  },
  ordinals: [
    re`(?:the\s)?first(?:\sone)?|number\s(?:1|one)`,
    re`(?:the\s)?second(?:\sone)?|number\s(?:2|two)`,
    re`(?:the\s)?third(?:\sone)?|number\s(?:3|three)`,
  ],
  last: [re`the\slast(?:\sone)?`],
  leading: [re`yes|no|it's|it\s(?:is|was)|i\s(?:mean|meant)|the|for|to|on|in|from|take|choose|just`],
  only: ["only"],
  proposals: {
    accepts: [
      re`(?:(?:yes|ok|okay),?\s)*(?:take|include|put)\s(?:it|that)\s(?:in|on)|(?:it|that)\s(?:can|may|should)\sbe\s(?:included|taken\sin)`,
    ],
    declines: [
      re`(?:no|nope),?\s(?:thanks,?\s|sorry,?\s|unfortunately,?\s)*(?:not\s(?:this\stime|now)|(?:it's|it\sis|that's|that\sis|it|there)\s[^.;:?!\d]{2,50})`,
      re`not\s(?:in|this\stime)(?:,?\s(?:thanks|sorry))*`,
    ],
  },
  both: [
    re`(?:(?:yes|to|for|in),?\s)*(?:(?:them\s)?both(?:\sof\s(?:them|these|those))?|all(?:\sof\s(?:them|these|those))?)(?:,?\splease)?`,
  ],
  likewise: [re`(?:and\s)?(?:also|too|the\ssame|likewise)(?:\s(?:please|to|in|for|the))*`],
  aroundUntil: `yes no ok okay then rather please just let us let's say make it it's is that can be until till by to on the for in
    before after at our with another more later extra thanks wait postpone move due deadline date done ready i we`,
  is: [re`(?:is|should\sbe|means)`],
};
