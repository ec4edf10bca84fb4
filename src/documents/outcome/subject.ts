import { LONGEST_QUOTE, type Sentence } from "../prose/sentences.ts";

const LEAD =
  /^[^,.]{0,40}?it was agreed (?:to|that)\s+|^(?:(?:desuden|derudover|endvidere|ligeledes|endelig|herudover|i den (?:efterfølgende|videre) drøftelse)\s+)?(?:(?:blev det|det blev|det|der er|der var|der|it was|vi)\s+)?(?:\p{L}+\s+)?(?:aftal(?:t|es|te)|beslut(?:tet|tes)|forventes|foreslås|foreslået|bemærkes|opfordres til|ønskes|ønske om|enighed om|agreed|decided|asked)(?:\s+det)?,?\s*(?:at|that)?\s+/iu;
/** "(b) Postponed": the number of what was asked, and what was approved but for a part that comes back. */
const OF_A_PART =
  /^\(?(?:\d{1,2}|[a-h])[.)]+\s+|^(?:(?:the )?\p{L}+ )?(?:godkendte?|tiltrådte?|vedtaget|vedtog|approved|agreed)[^,.;]{0,50},?\s(?:at|that)\s+/iu;
/** "Udskydes til næste møde: kørsel om natten", without the meeting. */
const PUT_OFF =
  /^(?:udskydes|udskudt|udsættes|udsat|deferred|postponed|(?:carried|held|rolled) (?:over|forward))(?:\s(?:til|to))?\s*[:–-]\s*/iu;
/** Who presents it is not what it is about. */
const WHO_PRESENTS =
  /^(?:\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+){0,3} (?:(?:vil|skal|will|is to|to) )?(?:fremlægger?|præsenterer?|forelægger?|orienterer? om|presents?|reports? (?:back )?on)\s+/u;
/** Nor is who put it off. */
const WHO_PUTS_OFF =
  /^(?:the )?(?:\p{L}+ )?(?:committee|board|panel|group|council|members|\p{L}*(?:udvalget|rådet|klyngen|gruppen|bestyrelsen|forummet|nævnet)|vi|we) (?=(?:deferred|postponed|udsatte|udskød|udsætter|udskyder)(?!\p{L}))/iu;
/** What is left of a day that was taken off the end. */
const OF_THE_DAY = /\s(?:i|til|på|ved|den|d\.|in|at|on|to|by)$/iu;
const OPENER =
  /^(?:punkt(?:er)?|emner?|item|tema)(?:\s+(?:til|for|på))?\s*[:–-]\s*|^(?:udvalget|styregruppen|gruppen|rådet)\s+(?:ønsker|ønskede|vil gerne have|beder om|bad om)\s+/iu;
/** Who wants it is not what it is about. */
const WHO_WANTS =
  /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3} (?:ønsker|ønskede|vil gerne have|beder om|bad om)\s+(?:at få\s+)?/u;
/** Handed on under no other name than the item's: "beder NN om at drøfte emnet". */
const OF_THE_ITEM = /(?<!\p{L})(?:drøfte|behandle|vende|tage|se på) (?:emnet|punktet|sagen|spørgsmålet)(?!\p{L})/iu;
/** Words for the item itself, or no words at all before the verb. */
const THE_ITEM =
  /^(?:emnet|punktet|sagen|spørgsmålet|de|der|det skal|the item|the matter|the issue|this item|(?:tages|drøftes|behandles|genoptages|genbehandles|genbesøges|udsættes|udsat|udskudt|sættes|kommer (?:igen |op )?på|forelægges|oversendes|henvises|vi (?:udskyder|tager|vender|drøfter|ser på) (?:det|den|punktet|sagen|emnet)|to be|(?:udsatte|udskød|udsætter|udskyder) (?:det|den|punktet|sagen|emnet)|deferred|postponed|revisited)(?!\p{L}))(?!\p{L})/iu;
const WHAT_WAS_SAID =
  /^(?:(?:carry|defer|postpone|hold|bring|udsætte|udskyde) )?(?:det|dette|den|this|that|it)(?!\p{L})/iu;
const SHORTEST = 12;

/** What comes back, without the day: the sentence's own words, the sentence before where it says "det", else the item. */
export function subjectOf(
  { text, quote }: Sentence,
  when: string | undefined,
  title: string,
  before: Sentence | undefined,
): { subject: string; quote: string } {
  const without = plain(
    (when === undefined ? text : text.replace(when, " "))
      .replace(OF_A_PART, "")
      .replace(LEAD, "")
      .replace(OPENER, "")
      .replace(PUT_OFF, "")
      .replace(WHO_WANTS, "")
      .replace(WHO_PUTS_OFF, "")
      .replace(WHO_PRESENTS, ""),
  ).replace(when === undefined ? /$^/u : OF_THE_DAY, "");
  if (WHAT_WAS_SAID.test(without) && before && `${before.quote} ${quote}`.length <= LONGEST_QUOTE)
    return { subject: plain(before.text), quote: `${before.quote} ${quote}` };
  if (WHAT_WAS_SAID.test(without) || THE_ITEM.test(without) || OF_THE_ITEM.test(without) || without.length < SHORTEST)
    return { subject: title, quote };
  return { subject: without.charAt(0).toUpperCase() + without.slice(1), quote };
}

function plain(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .replace(/\s+,/gu, ",")
    .replace(/^[\s,]+|[\s.,]+$/gu, "");
}
