import { BOTH_PARTIES, type Setting } from "../meeting/setting.ts";
import { everyMatch } from "../vocabulary/anyOf.ts";
import { ACTIVE, DONE_TO_IT, PASSIVE } from "../vocabulary/deciding.ts";

/** Bodies and offices that are hardly the committee itself. */
const AUTHORITY =
  "byr(?:å|aa?)d(?:et|ene)|kommunalbestyrelsen|regionsr(?:å|aa?)d(?:et|ene)|folketinget|regeringen|staten|\\p{L}*ministeriet|(?!\\p{L}*bestyrelsen)\\p{L}{3,}styrelsen|(?:koncern)?direktionen|(?:koncern)?ledelsen|administrationen|\\p{L}*forvaltningen|\\p{L}*sekretariatet|kommune(?:n|rne)|region(?:en|erne)|hospital(?:et|erne)|sygehus(?:et|ene)|psykiatrien";
/** "Økonomiudvalget", "Driftsforum": others where the committee has another name. */
const COMPOUND =
  "(?!\\p{L}*styregruppen)\\p{L}{2,}-?(?:udvalget|r(?:å|aa?)det|bestyrelsen|gruppen|klyngen|forum(?:met)?|nævnet|kommissionen)";
const ENGLISH =
  "(?:the |this |their )?(?:\\p{L}+ )?(?:council|cabinet|executive|government|parliament|ministry|department|municipalit(?:y|ies)|trust|assembly|hospital|clinic|secretariat|administration|management)|the (?!(?:whole|full|entire|\\p{L}+ed)\\s)(?:\\p{L}+ (?:and )?){1,3}(?:committee|board|panel|group|forum)";
const PLACE =
  "\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)? (?:Kommune|Regionsråd|Byråd)|Region \\p{Lu}\\p{L}+|KL|PLO|FOA|DSR|Danske Regioner";
const DONE = `(?:${DONE_TO_IT})(?!\\p{L})`;
const START = "(?<!\\p{L})";
const END = "(?!\\p{L})";
const ENDS: readonly RegExp[] = [
  new RegExp(`${START}(?<name>${ENGLISH}|${AUTHORITY}|${COMPOUND})$`, "iu"),
  new RegExp(`${START}(?<name>${PLACE})$`, "u"),
];
const BEGINS: readonly RegExp[] = [
  new RegExp(`^(?<name>${ENGLISH}|${AUTHORITY}|${COMPOUND})${END}`, "iu"),
  new RegExp(`^(?<name>${PLACE})${END}`, "u"),
];
/** "Fra kommunernes side", "på hospitalet", "hos os": where else or by whom it was done, wherever that stands in the clause. */
const ON_A_SIDE = new RegExp(
  `${START}(?:(?:fra|af) (?<side>${AUTHORITY}|${PLACE})s side|(?:på|hos|ved) (?<at>(?:hospital|sygehus)(?:et|erne)|os(?= )|\\p{L}*(?:direktionen|ledelsen|dagen|forliget|forsamlingen|seminaret|konferencen|topmødet))|(?:andetsteds|andre steder))${END}`,
  "iu",
);
const IS_DONE = new RegExp(`${START}${DONE}`, "iu");
/** "Grønt lys i Byrådet, hvor den blev godkendt", "Regionen har sagt ja og godkendt planen" */
const WHERE_IT_WAS = new RegExp(
  `(?:af|i|hos|ved) (?<name>${AUTHORITY}|${COMPOUND}|${PLACE}),? hvor (?:den|det|de|sagen) (?:er|blev|var) ${DONE}|^(?<who>${AUTHORITY}|${COMPOUND}|${PLACE}) (?:har|havde) [^.,;]*? og (?:har )?${DONE}`,
  "iu",
);
/** "Bestyrelsen på sygehuset", "mødedeltagerne fra Nordby": whose members they are, told by where they sit. */
const SITS_ELSEWHERE = new RegExp(
  `^(?<name>(?:[Bb]estyrelsen|[Uu]dvalget|[Rr]ådet|[Gg]ruppen|\\p{L}*[Dd]eltagerne|[Mm]edlemmerne|[Rr]epræsentanterne|[Ll]edelsen) (?:på|i|hos|ved|fra) (?:sygehus(?:et|ene)|hospital(?:et|erne)|region(?:en|erne)|kommune(?:n|rne)|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*))$`,
  "u",
);
const WELL_KNOWN = new RegExp(`^(?:${AUTHORITY}|${ENGLISH})$`, "iu");

/** What a committee calls itself and all who sit in it. */
const WE =
  "(?:\\p{L}*styre)?gruppen|udvalget|(?:sundheds)?klyngen|forum(?:met)?|rådet|bestyrelsen|nævnet|kommissionen|komit[eé]en|kredsen|teamet|partnerskabet|forsamlingen|mødet|generalforsamlingen|(?:repræsentant)?skabet|medlemmer(?:ne)?|deltager(?:ne)?|mødedeltager(?:ne)?|part(?:er|erne)|alle|samtlige|begge|øvrige|resten|(?:fler|mindre)tal(?:let)?|vi|man|de|det|den|der|som|committee|board|panel|group|forum|members?|everybody|everyone|all|we|meeting|majority";
const WE_BEFORE = new RegExp(
  `${START}(?<!${START}(?:fra|til|for|af|i|hos|med|på|om|from|to|of|for|in|with)\\s)(?:${WE})${END}`,
  "iu",
);
const WE_AFTER = new RegExp(`^(?:(?:et )?(?:enigt|samlet|samlede|hele|enstemmigt|the) )?(?:${WE})${END}`, "iu");

const ADVERBS =
  /(?:\s(?:enstemmigt|dog|derfor|også|herefter|derefter|så|dermed|samtidig|nu|endelig|allerede|tidligere|i stedet|unanimously|then|also|therefore|already|previously|formally|duly))+$/iu;
const AFTER_A_PREPOSITION =
  /(?<!\p{L})(?:fra|til|for|af|i|hos|med|på|om|over for|efter|ved|blandt|from|to|of|in|with|by|(?<!,\s)at|on|about)\s(?:(?:den|det|de|the)\s)?$/iu;
/** "I marts godkendte Byrådet planen": the subject comes after the verb. */
const TURNED =
  /^(?:i|på|den|d\.|ved|efter|derefter|herefter|siden|sidste|forrige|tidligere|samtidig|allerede|derfor|dermed|så|nu|in|last)(?!\p{L})/iu;
/** "FOA", "Nordby og Sydby": names and nothing else. */
const NAMES = /^\p{Lu}[\p{L}.&/-]*(?:\s(?:og\s|&\s)?\p{Lu}[\p{L}.&/-]*)*$/u;
const ADVERBIAL =
  /^(?:\p{L}+(?:vis|igt|edes)|her|der|dog|så|nu|også|derefter|herefter|endelig|derfor|dermed|således)$/iu;

/** Where in a main clause the act of somebody else begins: "Byrådet godkendte", "blev godkendt i Økonomiudvalget"; -1 where it is nobody's. */
export function actOfOthers(clause: string, own: Setting): number {
  const isOther = (name: string) => isOtherBody(name, own);
  if (isDoneElsewhere(clause, own)) return 0;
  for (const found of everyMatch(ACTIVE, clause)) {
    const before = clause.slice(0, found.index).trimEnd().replace(ADVERBS, "");
    const after = clause.slice(found.index + found[0].length).trimStart();
    const parties = BOTH_PARTIES.exec(before)?.[0];
    if (parties !== undefined && own.isOwn(parties)) continue;
    const name = nameIn(ENDS, before);
    if (name !== null) {
      const start = before.length - name.length;
      if (!AFTER_A_PREPOSITION.test(before.slice(0, start))) {
        if (isOther(name)) return start;
        continue;
      }
    }
    const sits = SITS_ELSEWHERE.exec(before)?.groups?.["name"];
    if (sits !== undefined && !own.isOwn(sits)) return 0;
    // "Nordby er klar og har godkendt planen"
    if (/\sog$/u.test(before) && /^ha[rv]/iu.test(found[0]) && !WE_BEFORE.test(before)) return 0;
    if (before === "" || WE_BEFORE.test(before) || WE_AFTER.test(after)) continue;
    const behind = nameIn(BEGINS, after);
    if (TURNED.test(before) && behind !== null) {
      if (isOther(behind)) return 0;
      continue;
    }
    if (NAMES.test(before) && !ADVERBIAL.test(before) && !own.isOwn(before) && !isEnglish(found[0])) return 0;
  }
  for (const found of everyMatch(PASSIVE, clause)) {
    const behind = nameIn(BEGINS, clause.slice(found.index + found[0].length));
    if (behind !== null && isOther(behind)) return found.index;
  }
  return -1;
}

function isDoneElsewhere(clause: string, own: Setting): boolean {
  const side = IS_DONE.test(clause) ? ON_A_SIDE.exec(clause)?.groups : undefined;
  const name = side?.["side"] ?? side?.["at"];
  if (side !== undefined && (name === undefined || !own.isOwn(name))) return true;
  const where = WHERE_IT_WAS.exec(clause)?.groups;
  return where !== undefined && isOtherBody(where["name"] ?? where["who"] ?? "", own);
}

const nameIn = (forms: readonly RegExp[], text: string): string | null => {
  for (const form of forms) {
    const name = form.exec(text)?.groups?.["name"];
    if (name !== undefined) return name;
  }
  return null;
};

/** Where the document does not say what its committee is called, "Menighedsrådet" may well be it. */
function isOtherBody(name: string, { isOwn, isKnown }: Setting): boolean {
  const bare = name.replace(/^(?:the|this|their)\s/iu, "");
  return !isOwn(bare) && (isKnown || WELL_KNOWN.test(name) || /^\p{Lu}.*\s/u.test(name));
}

/** "Plan approved.": what was done to it, and not who did it. */
const isEnglish = (verb: string): boolean => /(?:ed|en)$/iu.test(verb);
