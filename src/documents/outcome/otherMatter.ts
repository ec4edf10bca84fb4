import type { Clause } from "./recommendations.ts";
import { touches } from "./sameSubject.ts";

const DONE =
  "godkend(?:t|es|tes)|tiltråd(?:t|tes)|tiltrædes|vedtage(?:t|s)|imødekomme(?:t|s)|udsat|udsættes|udskudt|udskydes|afvi(?:st|ses)|forkaste(?:t|s)|nedstemt|oversend(?:t|es)|henvis(?:t|es)|bevil(?:l?iget|get|ges)";
const ENGLISH_DONE =
  "approved|adopted|accepted|agreed|endorsed|ratified|rejected|deferred|postponed|adjourned|referred";
const DID =
  "godkendte|godkender|tiltrådte|tiltræder|vedtog|vedtager|afviste|afviser|forkastede|forkaster|udsatte|udsætter|udskød|udskyder|oversendte|oversender|approved|adopted|accepted|endorsed|ratified|rejected|deferred|postponed";
const BE =
  "(?:blev|bliver|er|var|kan|kunne|kan blive|was|were|is|are|(?:has|have|had) been)(?:\\s(?:\\p{L}+(?:igt|vis|ly)|også|nu|hermed|dog|så|derfor|blive|also|then))*";
/** "Budgettet", "den nye aftale for Midtby", "the budget for 2027": a thing that is known. */
const THING =
  "(?:(?:den|det|de|the|an?other|en anden|et andet) (?:\\p{L}+ ){0,3}?)?\\p{L}{2,}(?: (?!blev|bliver|er|var|kan|was|were|is|are|has|have|som|der|which|that)[\\p{L}\\d.-]+){0,8}?";
/** As the sentence's subject, before or behind its verb; and as what somebody did it to. */
const FORMS: readonly RegExp[] = [
  `^(?<matter>${THING}),? (?:(?:${BE} )?(?:${DONE})(?!\\p{L})|${BE} (?:${ENGLISH_DONE})(?!\\p{L})|(?:${ENGLISH_DONE})(?=[.,;]|$))`,
  `^(?:\\p{L}+ )?(?:blev|bliver|er|var) (?!\\p{L}+ og )(?<matter>${THING}) (?:\\p{L}+(?:igt|vis) )?(?:${DONE})(?!\\p{L})`,
  `(?<!\\p{L})(?:${DID}) (?:(?:enstemmigt|dog|derfor|også|herefter|så|nu) )*(?<matter>${THING})(?=$|[.,;:]|\\s(?:til|og|med|i|på|for|uden|som|der|efter|and|with|to|until|without|at)\\s)`,
].map((form) => new RegExp(form, "iu"));

/** "Budgettet", "den anden aftale", "the budget", not "alle", "Karla" or "to forslag". */
const IS_KNOWN = /^(?:(?:den|det|de|the|an?other|en anden|et andet) \p{L}+|\p{L}{3,}(?:en|et|ne|sen|ten))(?!\p{L})/iu;
const NOBODYS =
  /^(?:ingen|intet|noget|andet|resten|flertallet|alle|begge|det|den|dette|denne|hermed|derefter)(?!\p{L} )/iu;
/** What a case lays before a committee, whatever it is about. */
const OF_ANY_CASE =
  /(?<!\p{L})(?:\p{L}*(?:indstilling|anbefaling|forslag|oplæg|udkast|notat|materiale|beslutning|behandling|drøftelse|stillingtagen|afgørelse|ansøgning|anmodning|henvendelse|redegørelse|bevilling|dagsorden|referat|løsning|fremgangsmåde)(?:s?(?:en|et|erne|ene|ne|er))?|sag(?:en|erne)?|punkt(?:et|er|erne)?|emne(?:t|r|rne)?|spørgsmål(?:et|ene)?|del(?:en|e|ene)?|dokument(?:et|er|erne)?|tekst(?:en)?|fremlagte|forelagte|foreslåede|indstillede|øvrige|resterende|første|anden del|tredje|sidste|hele|begge|samme|foregående|ovenstående|recommendations?|proposals?|proposed|motions?|papers?|reports?|drafts?|items?|matters?|requests?|applications?|questions?|decisions?|documents?|parts?|resolutions?|submissions?|above|rest|remainder|others?|first|second|third|last|whole|same|both)(?!\p{L})/iu;
/** Between main clauses; and up to one that hangs on them. */
const BETWEEN = /,\s(?:og|mens|men|and|while|but)\s|;\s/iu;
const HANGS_ON = /,\s|\s(?:at|that)\s/iu;
const ANOTHER = /^(?:en anden|et andet|another) /iu;

/** The things that a yes, a no or a postponement is of, where the sentence names them. */
function mattersOf(text: string): readonly string[] {
  return text.split(BETWEEN).flatMap((clause) => {
    const main = clause.split(HANGS_ON)[0] ?? clause;
    const found = FORMS.map((form) => form.exec(main)?.groups?.["matter"]?.trim() ?? "");
    return found.filter((one) => ANOTHER.test(one) || (IS_KNOWN.test(one) && !NOBODYS.test(one))).slice(0, 1);
  });
}

/**
 * "Økonomien blev godkendt" is no answer to "at planen godkendes": it names a thing that neither the recommendation nor the item's title has.
 * Where what was asked is named after the case alone, "at forslaget godkendes", any thing may be it.
 */
export function isOfOtherMatter(text: string, clause: string, title: string): boolean {
  if (OF_ANY_CASE.test(clause)) return false;
  const about = `${clause} ${title}`;
  const isNamed = (words: string) => touches(words, about) || isPartOf(words, about);
  const isOther = (matter: string) => {
    if (ANOTHER.test(matter)) return true;
    const { head = matter, what } = OF_WHAT.exec(matter)?.groups ?? {};
    if (!OF_ANY_CASE.test(head)) return !isNamed(matter);
    return what !== undefined && !OF_ANY_CASE.test(what) && !isNamed(what);
  };
  const matters = mattersOf(text);
  return matters.length > 0 && matters.every(isOther);
}

/** "Udkastet til budget": of what the draft is. */
const OF_WHAT = /^(?<head>\S+(?:en|et|ne)) (?:til|om|vedr\.?|vedrørende|on|about) (?!at\s)(?<what>.*\p{L}{4}.*)$/iu;

/** "Forlænges" and "forlængelsen" are one. */
const STEM = 5;

/** "Forslaget" of the only recommendation that speaks of one. */
export function isMatterOf(text: string, clause: string, clauses: readonly Clause[]): boolean {
  const heads = mattersOf(text).map((matter) => bases(matter)[0]?.slice(0, STEM) ?? "");
  const has = (words: string, head: string) => head !== "" && bases(words).some((word) => word.startsWith(head));
  return heads.some((head) => clauses.every((one) => has(one.text, head) === (one.text === clause)));
}

/** "Aftalen" of a "samarbejdsaftale", and the other way round. */
export function isPartOf(matter: string, about: string): boolean {
  const named = bases(matter);
  return bases(about).some((word) => named.some((other) => word.includes(other) || other.includes(word)));
}

/** Words without their endings; the shortest stand in too many others. */
const bases = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .map((word) => word.replace(/(?:ernes?|enes?|ens|ets|en|et|er|ne|es|e|s)$/u, ""))
    .filter((word) => word.length >= 4);
