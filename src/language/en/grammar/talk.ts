import { asides, takenBack } from "./aside.ts";
import { inBygoneYears } from "./past.ts";
import { stories } from "./story.ts";
import { DONE } from "./words.ts";

/** Meant for somebody else: what was written last may be as right as before. */
const ELSEWHERE = [
  String.raw`^(?!.*(?:‹|undo|delete|remove|(?<!mis)take|revert|cancel)).*(?<!\p{L})wrong\s(?:chat|thread|window|channel|group|conversation|app|screen|tab|recipient)s?(?:\s(?:again|here|there))*(?=$|[\s.!,:)]*$|[,.!]\s)`,
  String.raw`^(?!.*‹)(?:\p{L}+[,.!]?\s){0,3}(?:(?:this|that|it|the|my)\s)?(?:(?:last\s)?message\s)?(?:(?:was|were)(?:n't|\snot)?\s(?:really\s)?(?:meant|intended|supposed\sto\sgo)\s(?:for|to)|i\smeant\s(?:to\s(?:send|write|post)\s)?(?:this|that|it)\s(?:for|to|in))\s(?!the\s(?:agenda|minutes|meeting)|next)[^.,;:?!]+[.!]*$`,
];

/** What is talked about, and nobody is to do. */
export const idleTalk = [
  ...ELSEWHERE,
  ...asides,
  ...stories,
  inBygoneYears,
  ...takenBack.map((joke) => `^${joke}`),
  // What nobody has said.
  String.raw`^(?!.*\s(?:i|we)\s)(?:(?:but|and|so|well)\s)*(?:nobody|no\s(?:one|1))(?:'s|\shas|\shave|\shad)?\s(?:\p{L}+\s)?(?:said|told\s[^\s.,;:?!]+|claimed|mentioned|announced|heard|written)(?:\s(?:that|the|our|anything\sabout)|(?=\s‹d))\s[^?]*$`,
  // What is better left alone.
  String.raw`^(?!.*(?:call\soff|instead|rather|‹d\d+›\sis))i\s(?:\p{L}+\s)?(?:don't|do\snot)\sthink\s(?:that\s)?(?:we|you)\s(?:\p{L}+\s)?(?:should|need\sto|ought\sto|have\sto)\s(?:\p{L}+\s)?(?:bring|take|discuss|talk|raise|spend|have|go)\s[^?]*$`,
  String.raw`^(?!.*‹d)[^?]*(?:not|n't)\s(?:\p{L}+\s)?${DONE}[^?]*(?:leave|keep|let)\s(?:it|that|this|that\sone)\s(?:[^\s.,;:?!]+\s)?(?:open|be|stay)(?!\p{L})[^?]*$`,
];

/** Who would do something if something happened. */
export const whoWould = [
  String.raw`^(?:but\s|and\s|so\s)*(?:who|which\s\p{L}+)(?:'d|\swould|\scould|\smight|\sshould)\s[^?]*\sif\s`,
];
