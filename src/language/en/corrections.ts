import type { CorrectionWords } from "../correctionForms.ts";

const re = String.raw;

export const corrections: CorrectionWords = {
  openings: [
    re`(?:no|nope|nah|oh(?=,?\s(?:no|wait|sorry))|oops|ops|whoops|sorry|correction|actually|wait|hang\son|hold\son|but|or)`,
    re`(?:my\s(?:mistake|bad)|(?:that's|that\sis|that\swas|it's)\s(?:wrong|not\sright)|wrong|i\swas\swrong)`,
  ],
  regrets: [re`sorry`],
  is: [
    re`(?:it|that|he|she)(?:\s(?:is|was|should\s(?:be|have\sbeen))|'s)(?:\s(?:of\scourse|actually))?`,
    re`(?:should|ought\sto)\s(?:be|have\sbeen)`,
    re`(?:and\s)?the\sdeadline\s(?:is|was|should\sbe)`,
    re`(?:and\s)?(?:with\s)?(?:it(?:'s|\sis)\s)?(?:due|deadline)(?=\s(?:is\s|on\s|by\s|the\s)?‹d)`,
    re`(?:make|change|correct)\s(?:it|that)(?:\sto)?`,
    re`(?:move|shift|push)\s(?:it|that)\sto(?=\s(?:the\s)?‹d)`,
  ],
  meant: [
    re`(?:what\s)?i\s(?:meant|mean|was\sthinking\sof)(?:\sto\s(?:say|write))?`,
    re`i\sshould\shave\s(?:written|said)`,
  ],
  worded: [re`(?:it\s)?(?:should|ought\sto|was\sto|is\sto)\s(?:read|say|be\scalled)`, re`(?:it's|it\sis)\scalled`],
  closings: [re`instead`, re`i\s(?:meant|mean)`, re`it\sshould\s(?:be|have\sbeen)`, re`rather`],
  only: re`(?:only|just)`,
  not: re`(?:not|(?:it\s)?(?:wasn't|isn't))`,
  but: "but",
  insteadOf: re`(?:instead\sof|rather\sthan)`,
  substitute: [re`(?:comes|is\scoming|will\scome|attends|is\sattending|the\ssubstitute|my\ssubstitute)`],
  places: [re`(?:in|at|on)`],
  little: re`(?:on|to|the|in|at|with|for|from|by|a)`,
  around: [
    re`(?:it|and|just|only|now)`,
    re`(?:meeting|number|no|action|task|item|deadline|date|time|owner|substitute)`,
    re`(?:is|was|be|should|has|have|comes|coming|will|come|attends|attending|does|do|takes|i|me|who|my)`,
  ],
};
