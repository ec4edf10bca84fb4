/** "Forretningsudvalget, den 12-03-2025", "Byrådet den 4. marts 2025": whose decision it is and of which day, on a line of its own. */
const WHOSE =
  /^(?<who>\p{Lu}[\p{L}&/. -]{2,70}?),?\s(?:(?:den|d\.|on)\s)?(?:\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{1,2}\.? \p{L}{3,9} \d{4}|\d{4}-\d{2}-\d{2})[.:]?$/u;

/** Whether a line only heads what was decided, with the committee's own name. */
export function headsOutcome(text: string, isOwn: (name: string) => boolean): boolean {
  const who = WHOSE.exec(text)?.groups?.["who"];
  return who !== undefined && isOwn(who);
}
