import { isGivenName } from "../knowledge/givenNames.ts";
import { isAddress } from "../knowledge/titles.ts";
import { isOrganisationName, isPersonName } from "../people/names.ts";

const LONGEST = 70;

/** Whether a line or a cell names people or organisations, by initials too, and says nothing else. */
export function namesOnly(text: string): boolean {
  const parts = text.split(/\s*[,;/&]\s*|\s+(?:og|and|samt)\s+/u);
  return (
    text.length <= LONGEST &&
    !text.endsWith(".") &&
    parts.every(
      (part) =>
        isPolite(part) ||
        isPersonName(part) ||
        isOrganisationName(part) ||
        isGivenName(part) ||
        /^\p{Lu}{2,4}$/u.test(part),
    )
  );
}

/** "Dr Okoro", "Ms Hale". */
function isPolite(words: string): boolean {
  const [first = "", ...name] = words.split(" ");
  return isAddress(first) && name.length > 0 && name.length < 4 && name.every((word) => /^\p{Lu}/u.test(word));
}
