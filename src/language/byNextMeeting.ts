/** "inden næste møde", "til det næste møde", "senest næste gang"; not "på næste møde", where it only comes up. */
const DANISH =
  /(?<!\p{L})(?:inden|senest|før|til)(?:\s+(?:på|til|ved))?\s+(?:det\s+|vores\s+)?(?:næste|kommende|førstkommende)\s+(?:ordinære\s+)?(?:\p{L}*møde|gang)(?!\p{L})/iu;
const ENGLISH =
  /(?<!\p{L})(?:by|before|until|for|in\s+time\s+for)\s+(?:the\s+|our\s+)?(?:next|coming)\s+(?:\p{L}+\s+)?(?:meeting|time)(?!\p{L})/iu;
/** Who is called to a meeting need not be done by then. */
const INVITED =
  /(?<!\p{L})(?:inviter|indkald|indbyd|invite)\p{L}*\s+(?:\S+\s+){0,6}?(?:til|for)\s+(?:det\s+|the\s+)?(?:næste|kommende|next)/iu;

/** A deadline that says nothing but when: "notatet (frist: næste møde)", the last cell of a row; not "tages op på næste møde". */
const BARE =
  /(?<!(?<!\p{L})(?:på|ved|i|at|of|on|from)\s(?:(?:det|the|our|vores)\s)?)(?<!\p{L})(?:næste møde|next meeting)[\s.)\]|]*$/iu;

/** The same at the very end of a task, which then has a deadline of its own beside it. */
const LAST = [DANISH, ENGLISH].map(({ source }) => new RegExp(String.raw`[\s,;]*${source}[\s.]*$`, "iu"));

/** "undersøge prisen, inden næste møde" is "undersøge prisen" where the deadline is said beside it. */
export function withoutByNextMeeting(task: string): string {
  const bare = LAST.reduce((text, last) => text.replace(last, ""), task);
  return bare === "" ? task : bare;
}

/** Whether something is to be done by the next meeting, whatever day that is. */
export const isByNextMeeting = (text: string): boolean =>
  (DANISH.test(text) || ENGLISH.test(text) || BARE.test(text)) && !INVITED.test(text);
