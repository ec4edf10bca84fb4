import { remembered } from "../remembered.ts";

/** Words that make the words around them the name of an organisation: "Hjørring Kommune", "Westport Hospital". */
const WHOLE =
  /^(?:kommune|region|regionen|amt|hospital|hospitaler|hospitalet|sygehus|sygehuset|universitetshospital|rådhus|center|centret|centeret|centrum|råd|rådet|udvalg|udvalget|forum|forening|foreningen|forbund|forbundet|fond|fonden|styrelse|styrelsen|ministerium|ministeriet|institut|instituttet|universitet|universitetet|skole|skolen|psykiatrien|klinik|klinikken|afdeling|afdelingen|sekretariat|sekretariatet|forvaltning|forvaltningen|plejecenter|patienter|danske|dansk|landsforeningen|ældresagen|fællesadministrationen|almen|praksis|uh|plo|kl|sosu|dsr|foa|dch|council|hospital|trust|board|university|college|school|department|office|service|services|authority|agency|association|society|union|forum|committee|company|alliance|voice|centre|municipality|programme|institute|ministry|clinic|nhs|ltd|inc|a\/s|aps|consulting|group|team|unit|division|directorate)$/iu;
const ENDING =
  /\p{L}(?:kommune|kommunen|kommunerne|regionen|hospital|hospitalet|sygehus|sygehuset|huset|råd|rådet|udvalg|udvalget|forum|forening|foreningen|forbundet|styrelsen|ministeriet|centret|centeret|center|psykiatrien|administrationen|forvaltningen|sekretariatet|afdelingen|klinikken|skolen|akademiet|selskabet|patienter|rådgivning|rådgivere|organisationer|organisationen|plejen|laboratoriet|instituttet|museet|biblioteket|apoteket|banken|erhverv)$/iu;

/** "VIP-repræsentanter": what some people are. */
const PEOPLE =
  /-\p{L}*(?:repræsentant|medlem|leder|medarbejder|studerende|suppleant|ansat|læge|deltager|observatør|formand|konsulent|koordinator)(?:er|erne|mer|merne|en|et|e|ne|s|r|rne)?$/iu;

/** A word that only organisations have in their names. "NordKAP", "KL" and "PLO-Nord" count by their capitals. */
export const isOrganisationWord = remembered((word) => {
  const bare = word.replace(/[.,;:()]/gu, "").replace(/(?<=\p{Lu}{2})s$|['’]s$/u, "");
  return !PEOPLE.test(bare) && (WHOLE.test(bare) || ENDING.test(bare) || isAcronym(bare));
});

function isAcronym(word: string): boolean {
  return (
    /^\p{Lu}{2,6}$/u.test(word) || /^\p{Lu}{2,}-\p{L}+$/u.test(word) || /^\p{Lu}?\p{Ll}+\p{Lu}{2,}\p{L}*$/u.test(word)
  );
}
