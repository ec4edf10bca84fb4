import type { DecisionKind } from "../../domain/reading.ts";

/** What a recommendation asks for, by its verb. */
export type Asked = "note" | "discuss" | "approve";

const NOTE =
  /efterretning|(?<!\p{L})(?:orienteres|tager\s+(?:til\s+)?(?:orientering|status)|note|notes|noted|noting|receive|receives)(?!\p{L})/iu;
const DISCUSS =
  /(?<!\p{L})(?:drøft\p{L}*|debatter\p{L}*|giver? input|kommer? med input|discuss\p{L}*|consider|considers|comment)(?!\p{L})/iu;

export function askedOf(clause: string): Asked {
  const start = clause.slice(0, 160);
  const note = NOTE.exec(start)?.index ?? Infinity;
  const discuss = DISCUSS.exec(start)?.index ?? Infinity;
  if (note === Infinity && discuss === Infinity) return "approve";
  // "drøfter og godkender" asks for approval.
  if (/(?<!\p{L})(?:og|and)\s+(?:godkend|tiltræd|beslut|tilslut|vedtag|approve|agree|decide)/iu.test(start))
    return "approve";
  if (/^(?:at\s+)?(?:\p{Lu}?\S*\s+){0,5}?(?:godkender|tiltræder|beslutter|træffer)(?!\p{L})/iu.test(start))
    return "approve";
  return note < discuss ? "note" : "discuss";
}

const L = "(?<!\\p{L})";
const R = "(?!\\p{L})";
const pattern = (source: string) => new RegExp(`${L}(?:${source})${R}`, "iu");

const NO_DECISION = pattern(
  "ikke (?:truffet|taget) (?:\\p{L}+ )?(?:beslutning|stilling)|ingen beslutning|ikke (?:enighed|færdigbehandlet|behandlet|drøftet)|no decision|not (?:decided|discussed|reached|considered)|kunne ikke nås|blev ikke nået|nåede ikke",
);
const REJECTED = pattern(
  "(?:blev |bliver |er )?(?:afvist|afvises|forkastet|forkastes|afslået|afslås)|(?:kan|kunne|blev|bliver|er) ikke (?:godkend(?:t|es)|tiltræd(?:es)?|tiltrådt|imødekommes|imødekommet)|ikke (?:godkendt|godkendes|tiltrådt)|rejected|declined|not (?:approved|agreed|supported)|refused",
);
const POSTPONED = pattern(
  "(?:sagen|punktet|emnet|indstillingen|beslutningen|behandlingen|drøftelsen|item|matter|decision)?\\s*(?:blev|bliver|er|was|is)?\\s*(?:udsat|udsættes|udskudt|udskydes|udsættelse|postponed|deferred|adjourned|held over|carried over)",
);
const REFERRED = pattern(
  "(?:sagen|punktet|indstillingen|spørgsmålet|forslaget)?\\s*(?:blev|bliver|er)?\\s*(?:oversend(?:t|es) til|henvis(?:t|es) til|sendt? tilbage til|sendes tilbage|videresend(?:t|es) til (?:behandling|beslutning|godkendelse)|anbefales over for|indstilles til godkendelse|send(?:t|es) videre til)|referred (?:back )?to|remitted to",
);
const NOTED = pattern(
  "(?:taget|tages|tog|tager|tage)\\s+(?:\\p{L}+\\s+){0,6}?til efterretning|(?:taget |tages |tog )?til efterretning|taget til orientering|tages til orientering|orienteringen (?:blev )?(?:givet|taget)|noted|was received|received and noted",
);
const APPROVED = pattern(
  "godkend(?:t|tes|te|es|er)|tiltr(?:ådt|ædes|æder|ådte|åd|æde)|vedtag(?:et|es|er)|vedtog|tilsluttede|tilslutter|tilslutning|(?:blev |bliver |er )?fulgt|følger indstillingen|følges|imødekommet|som indstillet|approved?|agreed|accepted|adopted|endorsed|carried|ratified|resolved",
);
const DISCUSSED = pattern("drøftet|drøftede|drøftes|drøftedes|debatteret|blev vendt|discussed|considered");
const WITH_CHANGES =
  /(?:med|under) (?:den |de |følgende |enkelte |få |mindre )*(?:ændring|rettelse|tilføjelse|justering|præcisering|forbehold)|(?:subject to|with (?:the |these |minor |some )*(?:following )?(?:amend|chang|correction|addition|modification))|as amended|i (?:den )?(?:tilrettet|ændret|revideret|justeret) (?:form|udgave|version)|tilrettes|dog således at/iu;
const NOT_NOW =
  /(?<!\p{L})(?:på (?:seneste|sidste|forrige|det seneste|et tidligere) møde|tidligere besluttet|(?:at|from) the (?:last|previous) meeting|hvis|såfremt|if)(?!\p{L})/iu;
const ABOUT_MINUTES = /(?:dagsorden|referat|minutes|agenda)\p{L}*(?: og referat\p{L}*)? .{0,60}(?:godkend|approv)/iu;
const FUTURE =
  /(?<!\p{L})(?:vil|skal|kan|forventes|afventer|inden|ønskes|ønske om at|will|should|could|must|to be)(?!\p{L})/iu;

/** What a sentence of the outcome says was done, or null where it says nothing plain. "none": that nothing was decided. */
export type Verdict = { readonly kind: DecisionKind | "none"; readonly text: string };

export function verdictOf(text: string): Verdict | null {
  if (NO_DECISION.test(text)) return { kind: "none", text };
  if (NOT_NOW.test(text)) return null;
  if (REJECTED.test(text)) return { kind: "rejected", text };
  if (POSTPONED.test(text) && !/frist|deadline/iu.test(text)) return { kind: "postponed", text };
  if (NOTED.test(text)) return { kind: "noted", text };
  if (REFERRED.test(text)) return { kind: "referred", text };
  const approved = APPROVED.exec(text);
  if (
    approved &&
    !(
      FUTURE.test(text.slice(0, approved.index)) ||
      /(?<!\p{L})(?:ikke|not)(?!\p{L})/iu.test(text.slice(Math.max(0, approved.index - 12), approved.index))
    )
  ) {
    return { kind: WITH_CHANGES.test(text) ? "amended" : "approved", text };
  }
  if (DISCUSSED.test(text) && !FUTURE.test(mainClause(text))) return { kind: "discussed", text };
  return null;
}

/** "Sagen blev drøftet, og der blev lagt vægt på" of "…, at der kan gå bus til lægen". */
const mainClause = (text: string): string => text.split(/,?\s(?:at|that)\s/iu)[0] ?? text;

/** The approval of agenda or minutes says nothing of an item's own recommendation. */
export function isAboutMinutes(text: string): boolean {
  return ABOUT_MINUTES.test(text);
}
