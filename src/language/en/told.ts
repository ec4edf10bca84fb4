import type { ToldWords } from "../told.ts";

const re = String.raw;
const KNOWN = re`‹p\d+›`;
const who = re`(?<who>${KNOWN}|he|she|they)`;
const LEAD = re`(?:(?:yes|no|ok|okay|then|so|but|and|sorry|hi)[,.]?\s)*`;
const HAS = re`(?:(?:has|have|'s)\s(?:(?:just|now|already)\s)*(?:said|answered)|says|say|said|answers|answered)`;
/** Without a name it is the one who is waited for. */
const they = re`(?<who>he|she|they)`;
const TAIL = re`(?:\s(?:to\sit|to\sthat|thanks|unfortunately))*`;
const other = re`(?<who>${KNOWN}|‹n\d+›)`;
const FOR = re`(?:instead\sof|in\splace\sof|on\sbehalf\sof|for)\s(?<who>${KNOWN}|‹n\d+›)`;
const AT_MEETING = re`(?:\s(?:at|to)\sthe\smeeting|\s(?:on\s)?‹d\d+›)?`;
const COME = re`(?:come|coming|go|going|attend|attending|be\sthere|stand\sin|step\sin|do\sit)`;
const MAY = re`(?:(?:gladly|certainly|also|still|happily)\s)*`;

export const told: ToldWords = {
  accepts: [
    re`^${LEAD}${who}\s?${HAS}\s(?:yes|ok|okay)${TAIL}$`,
    re`^${LEAD}${who}\s(?:has\s)?(?:accepted|agreed)$`,
    re`^${LEAD}${they}\s(?:can|will|would)(?:\s(?:come|do\sit|make\sit|go))?$`,
  ],
  declines: [
    re`^${LEAD}${who}\s?${HAS}\sno${TAIL}$`,
    re`^${LEAD}${who}\s(?:has\s)?declined$`,
    re`^${LEAD}${they}\s(?:cannot|can't|won't|can\snot)(?:\s(?:come|do\sit|make\sit|go))?$`,
  ],
  comesFor: [
    re`^${LEAD}(?:yes|ok|okay|sure)[,.]?\s${FOR}${AT_MEETING}$`,
    re`^${LEAD}i(?:\s?(?:'ll|'m|can|will|am))?\s${MAY}${COME}\s${FOR}${AT_MEETING}$`,
    re`^${LEAD}i(?:\s?(?:'ll|will|can))?\stake\s(?<who>${KNOWN}|‹n\d+›)(?:'s|s|')?\splace${AT_MEETING}$`,
  ],
  cannotFor: [
    re`^${LEAD}(?:no|sorry)[,.]?\snot\s${FOR}${AT_MEETING}$`,
    re`^${LEAD}i(?:\s?'m|\sam)?\s(?:can't|cannot|can\snot|won't|will\snot|not|am\snot)\s(?:${COME}\s)?${FOR}${AT_MEETING}$`,
  ],
  suggests: [
    re`^${LEAD}(?:(?:can|could|would)\syou\s|please\s)*(?:ask|try|take|send|choose|write\sto|call|contact)\s${other}(?:\s(?:instead|then|please))*$`,
    re`^${LEAD}(?:what\sabout|how\sabout|maybe|perhaps|or|rather|make\sit|let's\stake|it\sis|it's)\s${other}(?:\s(?:then|instead))*$`,
    re`^${LEAD}(?:can|could|would|will)\s${other}(?:\s(?:come|do\sit|go|instead))*$`,
    re`^${LEAD}${other}(?:\s?(?:can|could|will|'ll|comes|is\scoming|goes)(?:\s(?:come|do\sit|go|instead|then))*)?(?:\s(?:then|instead))*$`,
  ],
};
