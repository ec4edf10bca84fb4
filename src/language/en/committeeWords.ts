import type { CommitteeWords } from "../committeeWords.ts";

const re = String.raw;
const AT = re`(?:to|in|for|at|of)`;
const ONE = re`(?:(?:${AT}|from)\s)?(?:both\s)?(?:the\s)?‹c\d+›`;
/** One or several of them. */
const SOME = re`${ONE}(?:(?:,|\sand(?:\salso)?|\s[+&/])?\s${ONE})*`;
const OPENING = re`(?:(?:no|nope|oops|ops|sorry|correction|actually|wait|ok|yes|my\smistake|wrong)[,.!]?\s)`;
const CLOSING = re`(?:,?\s(?:please|too|as\swell|after\sall|thanks))*`;
const WHERE = re`(?:\s(?:committees|forums|fora|groups|places|clusters|of\s(?:them|these|those)))`;

export const committeeWords: CommitteeWords = {
  both: [re`${AT}\s(?:them\s)?both${WHERE}?(?!\s(?!after|please|too|as|unfortunately|on)\p{L}+)`, re`both${WHERE}`],
  bothMeetings: [re`both\s(?:of\s)?(?:the\s)?meetings`],
  meeting: "the meeting",
  bothMeet: [re`when\s(?:do|does|will)\s(?<both>(?:they\s)?both(?:${WHERE})?)(?=\smeet)`],
  we: "we",
  likewise: [
    re`(?:(?:and|yes|oh|but|thanks)[,.]?\s)*(?:do\s|it's\s|that\sgoes\s)?(?:also|the\ssame|same|likewise|too)(?:\s(?:please|thing|goes|applies|for\sme))*\s${SOME}${CLOSING}`,
    re`(?:(?:and|yes)[,.]?\s)*${SOME}\s(?:too|also|as\swell|likewise)(?:\splease)?`,
    re`and\s(?:then\s)?${SOME}(?:\splease)?`,
  ],
  only: [re`${OPENING}*(?:(?:it's|it\sis|it\swas)\s)?(?:only|just)\s(?:apologies\s)?${SOME}${CLOSING}`],
  not: [re`${OPENING}*(?:but\s)?not\s${SOME}${CLOSING}`],
  instead: [
    re`${OPENING}+(?:(?:it's|it\sis|it\swas|that\swas|it\sshould\sbe|i\smeant|i\smean)\s)?${ONE}(?:\s(?:instead|i\smeant))*`,
    re`(?:it\swas|that\swas|it\sshould\shave\sbeen|i\smeant)\s${ONE}(?:\sinstead)?`,
    re`${ONE}\sinstead`,
  ],
  names: [re`(?:(?:yes|it's)[,.]?\s)?${SOME}(?:\splease)?`],
};
