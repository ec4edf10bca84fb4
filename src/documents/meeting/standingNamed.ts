/** A point that stands on every agenda, in the words of either language. */
export const POINT = "(?:fast|tilbagevendende) (?:tilbagevendende )?(?:dagsordens)?(?:punkt|pkt)";
const ITEM = "(?:standing|regular|recurring) (?:agenda )?item(?!s)";
const NAME = String.raw`(?:["“”»«']|an? |the )?(?<name>\p{L}(?:(?! (?:at|that) )[^,.:;()]){2,60}?)["“”»«']?`;
const TURN = String.raw`(?:(?!ikke|not|no)\p{L}+ ){0,3}?`;
/** Words before the name: nothing, or that it was agreed. */
const OPENING = String.raw`(?:^|(?<!\p{L})(?:at|that) )`;
const AGREED = String.raw`(?:^|(?<!\p{L})(?:at|that|to|agreed|besluttede|aftalt) )`;

/** "Patienthistorie gøres til fast punkt", "A patient story would be a standing item from June", "… will open every meeting". */
const FORMS: readonly RegExp[] = [
  `${OPENING}${NAME} (?:er|bliver|gøres til|skal være|optages|sættes|indgår) ${TURN}(?:et )?${POINT}(?!\\p{L})`,
  `${AGREED}(?:have|få|sætte|gøre|make|add|have) ${NAME} (?:på dagsordenen )?(?:som|til|an?|as an?) (?:et )?(?:${POINT}|${ITEM})(?!\\p{L})`,
  `${OPENING}${NAME} (?:(?:will|would|shall|should|to|is to) )?(?:is|be|becomes?) ${TURN}an? ${ITEM}`,
  `${OPENING}${NAME} (?:will|would|to|shall) (?:open|begin|start) (?:every|each) meeting(?!\\p{L})`,
  `${OPENING}(?:every|each) meeting (?:from \\p{L}+ )?(?:will|would|shall) (?:open|begin|start) with ${NAME}(?= from |[.,;]|$)`,
].map((form) => new RegExp(form, "iu"));
const PERHAPS = /(?:punkt|pkt|items?|meeting)(?!\p{L})/iu;

/** What a sentence makes a standing item of, in its own words; null where it makes none. */
export function namedStanding(text: string): string | null {
  if (!PERHAPS.test(text)) return null;
  for (const form of FORMS) {
    const name = form.exec(text)?.groups?.["name"];
    if (name !== undefined) return name.charAt(0).toUpperCase() + name.slice(1);
  }
  return null;
}
