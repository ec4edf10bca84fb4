import { remembered } from "../remembered.ts";

/** Conjunctions that open a clause on which another hangs: whoever stands behind one promises nothing by it. */
const SUBORDINATORS =
  "medmindre|før|førend|inden|når|hvis|ifald|såfremt|dersom|indtil|selvom|fordi|da|efter|mens|imens|eftersom|siden|skønt|forudsat|hvorvidt|om|uden|unless|before|once|until|till|after|when|whenever|while|if|because|since|as|although|though|whereas|without|provided|supposing|whether|except|than";
/** Words with a capital only because a sentence begins with them. */
const OPENS_A_SENTENCE = new RegExp(
  `^(?:${SUBORDINATORS}|hverken|enten|ikke|kun|også|måske|både|dog|derfor|desuden|derefter|herefter|dernæst|endvidere|samtidig|eller|men|at|hvem|hvad|hvor|should|neither|either|not|only|also|perhaps|maybe|then|but|that|who|what|where|nor|or)$`,
  "iu",
);

/** "Medmindre", "Unless", "Kun": no part of anybody's name. */
export const opensSentence = remembered((word) => OPENS_A_SENTENCE.test(word));

/** The words right before somebody who is the subject of a clause that hangs on another. */
export const HANGS_ON = new RegExp(
  `(?:(?<!\\p{L})(?:${SUBORDINATORS})|så snart|så længe|i det omfang|i tilfælde af,? at|as (?:soon|long) as|rather than)\\s+(?:at\\s+)?(?:the\\s+)?$`,
  "iu",
);
