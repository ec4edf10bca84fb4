import type { Marked } from "./candidates.ts";
import { OFFICE } from "./itemTitle.ts";
import { isClosingTitle } from "./loneTitles.ts";

const TAIL =
  /(?<![\p{L}\d])\d{1,3}\s*min(?:utter|utes|uter|s)?(?!\p{L})|(?<![\p{L}/])(?:v\/|v\.)\s+\p{L}|\(\s*(?:O|D|B|orientering|drøftelse|beslutning)\s*\)|\d{1,2}[.:]\d{2}\s*[-–]\s*\d{1,2}[.:]\d{2}/iu;
const PRESENTED = /(?<!\p{L})[Vv]ed\s+(?<who>\S.*)$/u;
export const DOCUMENT_TITLE =
  /(?<!\p{L})(?:referat|beslutningsreferat|dagsorden|mødereferat|minutes|agenda|mødeindkaldelse|indkaldelse)(?!\p{L})/iu;
/** What a recommendation begins with. */
export const CLAUSE =
  /^(?:at|that|to|tager|drøfter|godkender|tiltræder|tilslutter|note|approve|agree|discuss)\s|^At\s/u;
/** "2,1 mio. kr. til hjælpemidler", "£40,000 for training" */
const AMOUNT =
  /^(?:ca\.\s)?(?:[£€$]\s?\d|\d[\d.,]*\s?(?:[%£€]|(?:mio|mia|kr|t\.?kr|tkr|dkk|pct|procent|millioner|millions?|billions?|per ?cent)(?!\p{L})))/iu;
/** A decision and nothing else: "2. Godkendt." answers the second recommendation. */
export const VERDICT =
  /^(?:(?:ikke|not)\s)?(?:godkendt|tiltrådt|vedtaget|besluttet|drøftet|behandlet|udsat|afvist|forkastet|anbefalet|bevil(?:l?iget|get)|taget til (?:efterretning|orientering)|approved|agreed|noted|discussed|deferred|postponed|rejected|declined|granted|referred)\.?$/iu;

/** The same with more behind it: "Godkendt med den ændring, at …", "Agreed. Lis to write the letter". */
export const VERDICT_FIRST =
  /^(?:(?:enstemmigt|ikke|not|unanimously) )?(?:godkendt|tiltrådt|vedtaget|besluttet|drøftet|udsat|afvist|forkastet|anbefalet|bevil(?:l?iget|get)|taget til (?:efterretning|orientering)|approved|agreed|adopted|noted|discussed|deferred|postponed|rejected|declined|referred|resolved)(?:[.,;]|$|\s(?:[–—-]|med|uden|som|idet|dog|til|og|i|under|subject|with|without|as|to|and|unanimously|enstemmigt)(?!\p{L}))/iu;

/** Whether a title ends as items' do: in a length, clock times, a presenter. "Træerne ved kirken" does not. */
export function hasTail(title: string): boolean {
  const who = PRESENTED.exec(title)?.groups?.["who"];
  return TAIL.test(title) || (who !== undefined && (/^\p{Lu}/u.test(who) || OFFICE.test(who)));
}

/** What a line's look and words say for or against its being an item's heading, whatever its form. */
export function ownEvidence({ line, text }: Marked, title: string, next: Marked | undefined): number {
  let evidence = 0;
  if (line.heading !== null) evidence += 3;
  if (line.bold) evidence += 1.5;
  if (line.gap) evidence += 1;
  if (hasTail(title)) evidence += 2.5;
  if (title.length > 3 && title === title.toUpperCase()) evidence += 1;
  if (next?.label || next?.line.gap) evidence += 1;
  if (title.length > 40 && /[.;]$/u.test(title) && !/min\.$|evt\.$/iu.test(title)) evidence -= 2;
  if (/^\p{Ll}/u.test(title) && !/^[a-zæøå]\p{Lu}/u.test(title) && !isClosingTitle(title))
    evidence -= line.heading === null ? 3 : 1;
  if (AMOUNT.test(title)) evidence -= line.heading === null ? 3 : 1;
  if (CLAUSE.test(title) || VERDICT.test(title)) evidence -= 5;
  if (text.length > 220) evidence -= 3;
  return evidence;
}
