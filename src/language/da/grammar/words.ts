/** Regular-expression sources for what many Danish forms are made of. */

export const WHO = String.raw`‹[pbn]\d+›`;
export const KNOWN = String.raw`‹[pb]\d+›`;
export const DAY = String.raw`‹d\d+›`;
/** Up to four words in between, none of which denies: "kan ‹jeg desværre› ikke". */
export const SOME = String.raw`(?:(?!(?:ikke|ik|aldrig)\s)[^\s.;:?!]+\s){0,4}?`;
export const FEW = String.raw`(?:(?!(?:ikke|ik|aldrig)\s)[^\s.;:?!]+\s){0,2}?`;

export const AGENDA = String.raw`(?:mødets\s|møde)?(?:dagsord\p{L}*|dagorden\p{L}*|agenda(?:en)?|dgs\.?)`;
export const MINUTES = String.raw`(?:beslutnings)?(?:møde)?(?:referat\p{L}*|resum[eé]\p{L}*|sammendrag\p{L}*|mødenotat\p{L}*)`;
/** What becomes of a paper, which somebody tells and does not ask for. */
export const PAPER_TOLD_OF = String.raw`^(?!.*\?)(?:(?:hej|og|men|så|ps|nb|fyi|til\sorientering|bare\stil\sinfo)[,:]?\s)*(?:en\s|vores\s)?(?:${AGENDA}|${MINUTES})\s(?:til\s(?:(?!kan\s|må\s|skal\s|bedes\s|bør\s)\S+\s){1,4}?)?(?:(?:bliver|vil\sblive|skulle\sblive|blev|er)\s(?:(?:først|nu|netop|lige|allerede|lagt|klar\sog)\s)*(?:sendt|udsendt|lagt|publiceret|offentliggjort|færdig\p{L}*|på\svej|undervejs)|udsendes|sendes|publiceres|offentliggøres|(?:kommer|udkommer)(?=\s(?!ikke|jeg|vi)))(?!\p{L})[^.,;:?!]*[.!]*$`;
export const MEETING = String.raw`(?:(?:\p{L}+|${DAY})?s?-?mødet?|møder|gang|${DAY})`;
/** "på næste møde", "til mødet ‹d0›", "næste gang" */
export const AT_MEETING = String.raw`(?:(?:på|til|ved|i|under)\s)?(?:det\s)?(?:(?:næste|kommende|førstkommende|vores)\s)?(?:næste\s)?(?:mødet?|gang|klyngemøde|${DAY})`;
export const OTHER_COMMITTEE = String.raw`(?:den|det|en|et|de)\s(?:anden|andet|andre)\s(?:klynge|udvalg|forum|styregruppe|bestyrelse|gruppe|råd|nævn)\p{L}*`;
export const TASK = String.raw`(?:opgave(?:n|r|rne)?|aktion(?:en)?|action|punkt|to-?do|nr\.?|nummer|#)`;
export const NUMBER = String.raw`(?:${TASK}\s?)*#?(?<!‹\p{L}|\d)(?<number>\d{1,4})(?:'?eren)?`;
export const DONE = String.raw`(?:færdig(?:t|e|gjort)?|klar(?:et|t)|lavet|gjort|løst|afsluttet|udført|ordnet|sendt(?:\s(?:ud|rundt|af\ssted|afsted))?|i\smål|done|på\splads|afleveret|overstået|gennemført|fikset)`;
export const LATE = String.raw`(?:forfald(?:ne?|en|et)|over\stid(?:en)?|overskred\p{L}*|forsink\p{L}*|over\s(?:sin\s|sit\s)?frist\p{L}*|skredet|for\ssent?e?|overtid|bagud|(?:misset|overskredet|sprunget)\s(?:nogen|nogle|en|mine|min)\s(?:deadline|frist)\p{L}*)`;

/** It is not to be done yet: "når Maria har svaret", "efter frokost". */
export const LATER = [
  String.raw`(?:når|så\ssnart|efter(?:\sat)?|indtil|først\snår)\s(?:‹[pbn]\d+›|jeg|vi|han|hun|de|i|alle|nogen|formand\p{L}*)\s(?:\S+\s){0,2}?(?:har|er|får|siger|kommer|vender|giver|godkender|svarer|bliver)(?!\p{L})`,
  String.raw`efter\s(?:frokost|middag|arbejde|weekenden|mødet|ferien|pausen)(?!\p{L})`,
];
/** What somebody else wants: everybody would be told of it as done. */
export const WISHED = String.raw`(?:‹[pbn]\d+›|\p{L}*formand(?:en|skabet)?|borgmesteren|direktøren|han|hun|de|nogen|nogle|flere|flertallet)\s(?:også\s|nok\s|hellere\s|helst\s)*(?:vil(?:le)?|ønsker|overvejer|foretrækker|påtænker|går\smed\stanker\som|har\slyst\stil|har\stænkt\ssig)\s(?:[^\s.;:?!]+\s){0,3}?(?:aflys|flyt|ryk|udsæt|udskyd|fremryk|skub|indkald|planlæg|hold|drop|skrot)\p{L}*`;
