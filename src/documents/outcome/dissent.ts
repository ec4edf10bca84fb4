import { isGivenName } from "../knowledge/givenNames.ts";
import { isPersonName } from "../people/names.ts";

const PARTY =
  "socialdemokrat\\p{L}*|venstre|(?:det |de )?konservative?(?: folkeparti)?|dansk folkeparti|df|sf|socialistisk folkeparti|enhedslisten|(?:det |de )?radikale?(?: venstre)?|liberal alliance|moderaterne|danmarksdemokraterne|alternativet|(?:liste|gruppe) \\p{L}|labour|the (?:conservatives|liberal democrats|greens)";
/** Some of those at the table, who cannot decide for all of them. */
const SOME = new RegExp(
  `^(?:(?:et|ét) mindretal|mindretallet|(?:et|én|to|tre|enkelte|nogle|[123]) (?:af \\p{L}+ )?medlem(?:mer)?|${PARTY}|(?:a|the) minority|(?:one|two|three|some|[123]) members?)(?!\\p{L})`,
  "iu",
);
/** How they stand to it, right after who they are. */
const STANCE =
  /^[\s,]*(?:(?:som|dog|derfor|heller) )?(?:kan|kunne|vil|ville|ønske(?:r|de)|stem(?:mer|te)|foresl(?:år|og)|støtte(?:r|de)|begære(?:r|de)|anmode(?:r|de)|bad|afvis(?:er|te)|undlod|(?:godkend|tiltr|vedt|tilslut|anbef|imødek)\p{L}+|could|cannot|would|did|does|voted|wished|wanted|asked|opposed|rejected|approved|supported|proposed|moved|abstained)(?!\p{L})/iu;
const IN_BRACKETS = /^\s*\([^()]{1,80}\)/u;
/** "Et mindretal bestående af NN" */
const NAMELY = /^,? (?:bestående af|i form af|nemlig|consisting of|namely) /u;
const AND = /^(?:\s*,\s*|\s+(?:og|samt|and)\s+)/u;
const CAPITALISED = /^\p{Lu}[\p{L}.'’-]*/u;
const INITIALS = /^\p{Lu}{1,2}(?:(?:,\s|\s(?:og|and)\s)\p{Lu}{1,2})*(?=\s)/u;
const LONGEST_NAME = 5;

/** "NN (V) kan ikke godkende planen", "Et mindretal ønskede sagen udsat": how some stand is not what all decided. */
export function isDissent(text: string): boolean {
  const some = (SOME.exec(text) ?? INITIALS.exec(text))?.[0];
  const rest = some === undefined ? afterPeople(text) : afterMore(text.slice(some.length));
  return rest !== null && STANCE.test(rest);
}

function afterMore(text: string): string {
  const rest = text.replace(IN_BRACKETS, "");
  const next = (NAMELY.exec(rest) ?? AND.exec(rest))?.[0];
  const more = next === undefined ? null : rest.slice(next.length);
  return more === null ? rest : (afterPeople(more) ?? (SOME.test(more) ? afterMore(more.replace(SOME, "")) : rest));
}

/** What follows the people whom a text opens with; null: it opens with nobody. */
function afterPeople(text: string): string | null {
  let end = 0;
  const ends: number[] = [];
  while (ends.length < LONGEST_NAME) {
    const word = CAPITALISED.exec(text.slice(end))?.[0];
    if (word === undefined) break;
    ends.push(end + word.length);
    end += word.length + 1;
  }
  const last = ends.findLast((at) => isPersonName(text.slice(0, at)) || isGivenName(text.slice(0, at)));
  return last === undefined ? null : afterMore(text.slice(last));
}
