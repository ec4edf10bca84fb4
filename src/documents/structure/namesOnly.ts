import { isGivenName } from "../knowledge/givenNames.ts";
import { isOrganisationName, isPersonName } from "../people/names.ts";

const LONGEST = 70;

/** Whether a line or a cell names people or organisations, by initials too, and says nothing else. */
export function namesOnly(text: string): boolean {
  const parts = text.split(/\s*[,;/&]\s*|\s+(?:og|and|samt)\s+/u);
  return (
    text.length <= LONGEST &&
    !text.endsWith(".") &&
    parts.every(
      (part) => isPersonName(part) || isOrganisationName(part) || isGivenName(part) || /^\p{Lu}{2,4}$/u.test(part),
    )
  );
}
