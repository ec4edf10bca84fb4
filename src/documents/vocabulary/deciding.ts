/*
 * The verbs of all that a committee can do with what it is asked.
 */

/** As somebody does it: "godkendte". */
const DOES =
  "godkendte|godkender|tiltrådte|tiltræder|tiltråd|vedtog|vedtager|tilsluttede|tilslutter|anbefalede|anbefaler|dr[øo]ftede|drøfter|debatterede|behandlede|behandler|besluttede|beslutter|noterede|afviste|afviser|forkastede|forkaster|udsatte|udsætter|udskød|udskyder|imødekom|imødekommer|støttede|støtter|bevilgede|bevilger|oversendte|henviste|(?:tog|tager)(?=\\s(?:\\p{L}+\\s){0,5}?(?:til (?:efterretning|orientering)|stilling))";
const DOES_IN_ENGLISH =
  "approved|approves|adopted|adopts|accepted|agreed|agrees|endorsed|endorses|ratified|supported|rejected|rejects|refused|deferred|postponed|discussed|considered|noted|notes|decided|resolved|received";
/** As it was done to something: "godkendt". */
export const DONE_TO_IT =
  "godkendt|godkendes|tiltrådt|tiltrædes|vedtaget|vedtages|imødekommet|fulgt|bevil(?:l?iget|get)|drøftet|drøftes|behandlet|behandles|besluttet|besluttes|afvist|afvises|forkastet|nedstemt|udsat|udskudt|taget til efterretning|(?:til )efterretning|approved|adopted|accepted|agreed|endorsed|ratified|supported|carried|rejected|deferred|postponed|discussed|considered|noted|decided|resolved";

const HAS = "(?:har|havde|have|has|had)(?:\\s(?!(?:været|blevet|been)\\s)\\p{L}+){0,2}?\\s";

export const ACTIVE = new RegExp(
  `(?<!\\p{L})(?:${HAS}(?:${DONE_TO_IT}|tilsluttet)|${DOES}|${DOES_IN_ENGLISH})(?!\\p{L})`,
  "giu",
);
/** That somebody did something to what was asked: a sentence, and the heading of nothing. */
export const HAS_VERB = new RegExp(
  `(?<!\\p{L})(?:${DOES}|${DOES_IN_ENGLISH}|følger|fulgte|tog|follows|followed)(?!\\p{L})`,
  "iu",
);
/** Up to the name of who did it: "blev godkendt i ", "approved in March by ". */
export const PASSIVE = new RegExp(
  `(?<!\\p{L})(?:${DONE_TO_IT})(?:\\s(?!(?:at|om|som|der|og|men|eller|samt|for|til|af|med|uden|i|på|hvis|hvor\\p{L}*|by|in|as|to|with|the|an?|that|which)\\s)[\\p{L}\\d.]+){0,3}?\\s(?:af|i|hos|ved|by|in|at)\\s`,
  "giu",
);
/** Most sentences have none of the verbs. */
export const DECIDES =
  /godkend|tiltr|vedt|tilslut|imødek|støtte|efterretning|anbefal|dr[øo]ft|debat|behandl|beslut|notere|afvi[st]|forkast|nedstem|uds[aæ]t|udsk|bevil|følges|fulgt|oversend|henvis|approv|adopt|accept|agree|endors|ratif|support|reject|refus|defer|postpon|discuss|consider|noted|decide|resolve|carried|received/iu;
