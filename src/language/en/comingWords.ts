import type { ComingWords } from "../slots/comingWords.ts";
import { WHO } from "./grammar/words.ts";

const re = String.raw;
const DAY = re`‹d\d+›`;
const who = re`(?<who>${WHO})`;
/** "… from Aalborg Kommune": for whom somebody comes is no person. */
const OF_THEM = re`(?:,?\s(?:from|of|at|\()\s?${WHO}[),]?)`;

/** What somebody does who comes or does not, and what tells that it is this; the writer is spoken of nowhere. */
const COMES = re`(?:(?:sadly|unfortunately|also)\s)?(?:can't|cannot|can|couldn't|isn't|is|won't|will|has|must|sends|comes|attends|joins|needs|called|'s|'ll)`;
const COMING = re`(?:can't|cannot|couldn't|isn't|won't|not|never|ill|sick|unwell|away|apologies|regrets|coming|come|comes|attend|attends|attending|join|joins|joining|there|holiday|vacation|leave|miss|skip|unable)`;
/** "My flight from ‹n0› is cancelled", "my meeting with ‹p0› is": whoever follows these is not who comes. */
const NOT_AFTER = re`(?<!(?<!\p{L})(?:from|in|at|to|with|via|near|by|about|into|through)\s)`;
const NOT_MINE = re`(?!.*\s(?:i|me|we|us|my|our)(?!\p{L}))`;

export const comingWords: ComingWords = {
  person: [
    re`(?:apologies|regrets|cancel+ation)\s(?:from|for|on\sbehalf\sof)\s(?:both\s|all\s)?${who}`,
    re`^(?:apologies|regrets|cancel+ation)(?:\s?[:–-])?\s${who}`,
    re`instead\sof\s${who}`,
    re`${NOT_AFTER}${who}(?:'s|\sis|\sare|\shas|\shave|\swill|\swould|\scan|\scould|\scan't|\swon't|\scannot|\sisn't|\sdoesn't|\sneeds|\smust|\ssends|\scalled|\ssadly|\sunfortunately|\salso|\scame|\swas|\sattends|\sjoins|\scomes|\swrites|\ssays|\scalls|'ll)`,
    re`(?:is|can|will|has|are|does)\s${who}`,
    re`(?:count|put|sign|mark|confirm|strike|take|cross|note|register|excuse)\s(?:on\s)?${who}`,
    re`(?:(?:replac|represent)(?:e?s?|ing)|(?:stand|step|fill)(?:s|ing)?\sin\sfor|deputi[sz](?:es?|ing)\sfor|covers?\sfor)\s${who}`,
    re`${who}'?s?\s(?:apologies|cancel+ation|absence)`,
  ],
  toldOfIt: [re`(?:i|we)(?:'ve|\shave)?\s(?:sent|gave|given)\s(?:my\s|our\s)?apologies\sto\s${who}`],
  substitute: [
    re`(?:ask|try)\s(?:(?:perhaps|maybe|rather)\s)*${who}(?=$|[.,;!]|\s(?:instead|if\s(?:he|she|they))(?!\p{L}))`,
    re`(?:substitute|deputy|replacement|stand-?in|alternate),?\s?(?:for\s(?:me|him|her|${WHO})\s)?(?:is|will\sbe|:)?\s?${who}`,
    re`instead(?:\sof\s(?:me|him|her|us|${WHO}))?,?\s(?:we\s(?:send|have)|i\s(?:send|am\ssending)|there's|(?:will\s)?(?:comes?|goes|go|attends?|participates?))?\s?${who}`,
    re`${who}\s(?:is\s|will\s)?(?:(?:replac|represent)(?:e?s?|ing)|(?:stand|step|fill)(?:s|ing)?\sin\sfor|deputi[sz](?:es?|ing)\sfor|covers?\sfor)\s${WHO}`,
    re`(?:send|sends|sending)\s(?:(?:my|our|his|her|their)\s\p{L}+\s)?${who}${OF_THEM}?(?=$|[.,;!]|\s(?:instead|${DAY}|on|to|in|as)\s?)`,
    re`instead\s(?:comes|goes|attends)\s${who}`,
    re`(?:replaced|represented|covered)\sby\s${who}`,
    re`${who}(?:\sis|\swill|'s|'ll)?\s(?:tak(?:es?|ing)|got|covering)\s(?:it|this\sone|that\sone|the\smeeting|my\splace)\sfor\sme`,
    re`with\s${who}\s(?:as|in|instead)`,
    re`${who}${OF_THEM}?\s?(?:'s|'ll)?\s(?!(?:\S+\s)?send(?:s|ing)?\s)[^.;:?!‹]{0,35}?(?:instead|in\s(?:my|his|her|their)\s(?:place|stead)|for\s(?:me|him|her)|on\s(?:my|his|her)\sbehalf|(?:my|his|her|their)\s(?:place|seat|chair|spot|substitute|deputy|replacement|stand-?in)|stand(?:s|ing)?\sin|step(?:s|ping)?\sin|fill(?:s|ing)?\sin|cover(?:s|ing)?|substitut\w+|deputi[sz]\w+|(?:represent|replac)\w*\s(?:me|him|her|us)|go(?:es)?\sin\s(?:my|his|her)|as\s(?:substitute|deputy))`,
  ],
  whoseTheyAre: [`(?<=…)${OF_THEM}`],
  perhapsInstead: [
    re`${who}\s(?:[^.,;:?!‹]{0,40}\sand\s)?(?:will\s)?(?:stands?\sin|steps?\sin|takes?\sover)`,
    re`${who}\s?(?:(?:will|can|'ll)(?:\s(?:come|go|attend|be\sthere)|(?=$|[.,;!?]))|(?:is|'s)\s(?:coming|going|attending)|comes|goes|attends)`,
  ],
  somebodyElse: [
    re`^(?:sorry,?\s|unfortunately,?\s|no,?\s|yes,?\s|ok,?\s|but\s|and\s)?(?<who>he|she|they|both|all)\s?(?:can|can't|cannot|comes?|attends?|is\scoming|are\scoming|'s\scoming|'re\scoming|will|won't|is|isn't|'ll\s(?:come|be\sthere))$`,
    re`^(?:sorry,?\s|unfortunately,?\s|no,?\s|yes,?\s|ok,?\s|but\s|and\s)?(?<who>he|she|they|(?:my|our|his|her|their|the)\s(?!apologies|cancel+ation|meeting|agenda|undersigned)\p{L}+)(?:'s|'re|'ll|\s(?:is|are|can|can't|cannot|couldn't|will|won't|has|have|isn't|aren't|must|sends|comes))(?![^.,;:?!]*\s(?:i|me)(?:\s|$))[^.,;:?!]*$`,
    re`^(?!.*(?<!\p{L})(?:i|we|i'm|i've|i'll|me)(?!\p{L})).*\s(?:that|and|but|so|because|as)\s(?<who>he|she|they)\s(?:can't|cannot|won't|is\snot|isn't|can|will|is)\s`,
    re`(?:apologies|regrets|cancel+ation)\s(?:from|on\sbehalf\sof)\s(?<who>(?!me|myself|us|the|this|our|next)\p{L}+(?:\s(?!for|on|to|at|from|because|as|next)\p{L}+)?)`,
  ],
  othersFirst: [
    re`^(?<who>nobody|no\s(?:one|1)|none|everybody|everyone)(?:\s(?:else|but|except)(?:\s\S+)?)?\s?(?=(?:can|can't|is|comes?|are|will|'s|attends?)(?!\p{L}))`,
    re`^(?:(?:sorry|unfortunately|no|yes|ok|but|and|so|well|hi|hello|sadly|${DAY})[,.!]?\s)*(?<who>(?:‹[bn]\d+›\s(?:of|for|from|in|at)|the|an?|some|half|most|none|nobody|no\s(?:one|1)|people|folks|all|both|several|many|few|two|three|four|five|those|these|my|his|her|their|patients|members|doctors|nurses)(?!\s(?:meeting|date|day|time|session|slot|week|‹d))(?:\s(?!(?:is|are|can|can't|cannot|won't|will|has|have|that|who)\s)(?!meeting)[^\s.,;:?!]+){0,6}?)\s?(?=${COMES}(?!\p{L})|are(?:n't)?\s|have\s|need\s)(?=(?:[^.,;:?!]*\s)?${COMING}(?!\p{L}))${NOT_MINE}`,
  ],
  theirOwn: [
    re`^(?:(?:apologies|regrets|cancel+ation|absence|attendance|participation|place|seat|chair|stead|behalf|answer|substitute|deputy|item|presentation|not|unable|ill|sick|away|coming|out|down|stuck|off|on|in|got|going|been|also|still|now|unwell|busy|unavailable|here|there|done|had|\p{L}+ing|\p{L}+ed)(?!\p{L})|(?:can|is|are|will|has|and|won't)(?!\p{L}))`,
  ],
  pronouns: ["he|she|they|him|her|them|both|all"],
  perhapsNamed: [
    re`^(?:sorry,?\s|sadly,?\s|unfortunately,?\s|but\s|and\s|so\s)?(?<who>[\p{L}-]{2,})(?:\sand\s‹[pn]\d+›)?\s?(?=${COMES}(?!\p{L}))(?=(?:[^.,;:?!]*\s)?${COMING}(?!\p{L}))${NOT_MINE}`,
    re`^(?<who>[\p{L}-]{2,})(?:\s?[:–-])?\s(?:ill|sick|absent|apologies|regrets)[.!]?$`,
    re`^(?:apologies|regrets|absent|ill|sick)(?:\s?[:–-])?\s(?<who>[\p{L}-]{2,})[.!]?$`,
  ],
  theirs: ["he|she|him|her|his|hers|he's|she's|he'll|she'll", re`^${WHO}`],
  // With "i'll" it would be "ill" as well.
  own: ["i|we|im"],
  signingOff: [re`(?:withdraw|excuse\s(?:me|us|him|her|${WHO})|(?:pull|drop|bow)\sout)\sfrom(?:\sthe)?`],
  bounding: ["(?:before|until|till|after|from|up to|by)(?: the)?"],
  instead: [
    "instead",
    "in (?:my|his|her|their) (?:place|stead)",
    "on (?:my|his|her) behalf",
    "substitute|deputy",
    "stand(?:s|ing)? in",
    "replace(?:d|ment)",
    // "It doesn't work for me" tells of no one else.
    re`(?<!(?:works?|suits?|possible|impossible|do|does|good|bad|hard|difficult|late|early|far|convenient|busy|much)\s(?:out\s)?)for me`,
    re`(?:my|our)\s\p{L}{4,}\s(?:comes|goes|attends|will|is\scoming|is\sgoing|takes)`,
  ],
  meToo: [re`i\s?(?:can't|cannot|won't|'m\s(?:not|ill|sick)|am\s(?:not|ill|sick))`],
  alsoMe: [
    re`(?:and|but)\s(?:(?:neither|nor|so)\s(?:can|could|am|will|do|shall)\s(?:i|we)|me\s(?:neither|too)|i\s(?:can't|cannot|won't)(?:\s(?:come|make\sit|attend|be\sthere))?\seither|i'm\snot\seither)[.!\s]*$`,
  ],
  withMe: [
    re`(?:both\s|neither\s)?(?<who>‹p\d+›)\s(?:and|nor)\s(?:i|me|myself)`,
    re`(?:both\s|neither\s)?(?:me|myself|i)\s(?:and|nor)\s(?<who>‹p\d+›)`,
  ],
  together: [
    re`^(?:[\p{L}‹›\d]+\s){1,2}and\s(?:i|me)`,
    re`(?:${WHO}|(?:my|our)\s\p{L}+)\sand\s(?:i|me|myself)`,
    re`(?:me|myself|i)\sand\s(?:${WHO}|my|our)`,
  ],
  absence: [
    re`apolog\p{L}*|not|\p{L}+n't|cannot|cant|wont|skip\p{L}*|miss\p{L}*|out|without|meeting|come|coming|attend\p{L}*|absen\p{L}*|cancel\p{L}*|send\p{L}*|sorry|afraid|unfortunately|thanks|regards|hi|hello|record|put|count|strike|down|damn|bummer|shame|cheers|ugh|argh|bye|please|ok|okay|yes|best|sadly|fyi|thought|hoped|said`,
  ],
  reason: [
    // "I'm down with the flu and can't join"
    re`(?:(?<!\p{L})i'm|(?<!\p{L})i\sam|we're|(?:(?<!\p{L})he|she|they|‹[pn]\d+›)(?:'s|\sis|\sare|'re))\s(?:unfortunately\s|still\s)?(?<reason>(?!not|unable|sorry|afraid|coming|able)(?:[^.;!?,‹]|‹[bn]\d+›){3,}?)\sand\s(?:(?:so|therefore|thus|sadly)\s)?(?:can't|cannot|won't|have\sto|has\sto|will\s(?:not|miss)|must|needs?|am\snot|is\snot|unable)`,
    re`(?:will\sbe|'ll\sbe|(?<!\p{L})am|'m|is)\s(?<reason>(?:at|on|in)\s(?:an?\s|the\s|my\s|our\s)?(?!meeting|time)\p{L}[^.;!?,‹]+?)\s(?:on\s|in\s|all\s)?(?:${DAY}|that\sday)`,
    re`(?<=^|[,.]\s|i'm\s|i\sam\s)out\s(?<reason>sick|ill|with\s[^.;!?,‹]+?)(?=\s${DAY}|[,.]|$)`,
    re`${DAY}[,.]\s(?<reason>(?:an?\s|the\s)?(?!next|our|the)\p{L}+\smeeting)[.!]*$`,
    re`(?:${DAY}|come|attend|there|make\sit|join),?\s(?<reason>(?:my|our|the\skids|we\s(?:have|are|need|get)|there(?:'s|\sis))\s(?!(?:[^.;!?]*\s)?(?:instead|for\sme|comes|attends|goes|going|coming|takes|covers?|will|deputy|substitute|represents?|‹[pn]\d+›)(?!\p{L}))[^.;!?,]+)[.!]*$`,
    re`(?:because(?:\sof)?|due\sto|owing\sto|since\s(?=i|we|he|she|there)|as\s(?=i|we|he|she|there))\s?(?<reason>[^.;!?]+)`,
    re`(?:am|is|'m|'s|feeling)\s(?:unfortunately\s|still\s)?(?<reason>ill|sick|unwell|on\s(?:holiday|vacation|leave)|double-?booked)`,
  ],
};
