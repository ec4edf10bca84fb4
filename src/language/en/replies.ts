import type { ReplyWords } from "../replies.ts";

const re = String.raw;

export const replyWords: ReplyWords = {
  yes: [
    re`(?:yes|yeah|yep|yup|ok|okay|sure|exactly|correct|of\scourse)(?:,?\s(?:please|thanks|it\sis|it\sdoes|do(?:\sit|\sthat)?|go\sahead))*`,
    re`(?:please\sdo|do\s(?:it|that)|go\sahead|that's\sright|that\sis\sright|right)`,
  ],
  no: [
    re`(?:no|nope|nah)(?:,?\s(?:thanks|thank\syou|it\sdoesn't|never\s?mind|forget\sit|none(?:\sof\s(?:them|these|those))?))*`,
    re`(?:none|neither|nothing|nobody)(?:\sof\s(?:them|these|those))?`,
    re`(?:forget|drop|skip|leave|undo|cancel|stop)\s(?:it|that|this)`,
    re`never\s?mind|undo|skip|stop|don't\sbother|leave\sit\salone`,
  ],
  ordinals: [
    re`(?:the\s)?first(?:\sone)?|number\s(?:1|one)`,
    re`(?:the\s)?second(?:\sone)?|number\s(?:2|two)`,
    re`(?:the\s)?third(?:\sone)?|number\s(?:3|three)`,
  ],
  last: [re`the\slast(?:\sone)?`],
  leading: [re`yes|no|it's|it\s(?:is|was)|i\s(?:mean|meant)|the|for|to|on|in|from|take|choose|just`],
};
