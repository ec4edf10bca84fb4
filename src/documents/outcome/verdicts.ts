import type { DecisionKind } from "../../domain/reading.ts";
import { APPROVE } from "../vocabulary/approval.ts";
import { CLOSED_OUTCOME } from "../vocabulary/closed.ts";
import { changeIn } from "./changes.ts";
import { isDissent } from "./dissent.ts";
import { DISCUSSED_LATER } from "./otherTimes.ts";
import { inPlainWords } from "./plainWords.ts";
import { isAdvice, isTold } from "./told.ts";
import { withheld } from "./withheld.ts";
import { wholeWords } from "../vocabulary/wholeWords.ts";

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

const NO_DECISION = wholeWords(
  `ikke (?:truffet|taget) (?:\\p{L}+ )?(?:beslutning|stilling)|(?:tog|traf|tager|træffer) ikke (?:stilling|beslutning)|besluttede ikke(?! at)|ingen beslutning|ikke (?:enighed|færdigbehandlet|behandlet|drøftet|beslutningsdygtig\\p{L}*)|manglende (?:beslutningsdygtighed|quorum)|no quorum|(?:lack|want) of (?:a )?quorum|not quorate|inquorate|no decision|not (?:decided|discussed|reached|considered)|kunne ikke nås|blev ikke nået|nåede (?:\\p{L}+ )?ikke|træffes ikke (?:\\p{L}+ )?beslutning|taget af dagsordenen|${CLOSED_OUTCOME}`,
);
const FELL_AWAY =
  /^(?:(?:punktet|sagen|emnet|the item|this item)\s+)?(?:udgik|udgår|udgået|withdrawn|was withdrawn)(?!\p{L})/iu;
const GROUP =
  "styregruppen|udvalget|gruppen|klyngen|forummet|rådet|bestyrelsen|medlemmerne|alle|samtlige(?: medlemmer)?";
const ENGLISH_GROUP = "the (?:committee|board|panel|group|members)|everybody|everyone|all(?: members)?";
/** By most of them or by all, and of the thing itself: not "to medlemmer stemte imod" or "imod ændringsforslaget". */
const VOTED_AGAINST = `(?:(?:et (?:\\p{L}+ )?flertal|flertallet)(?: (?:i|af) (?:\\p{L}+ ){0,2}\\p{L}+)?|${GROUP}) (?:har )?stem(?:te|mer|t) imod(?! (?:at (?:afvise|forkaste|udsætte|udskyde)|ændringsforslag\\p{L}*))|(?:(?:the|a) (?:\\p{L}+ )?majority(?: of (?:the )?\\p{L}+)?|${ENGLISH_GROUP}) voted against(?! (?:(?:rejecting|postponing|deferring)|(?:the |an )?amendment))`;
/** "Besluttede ikke at oprette puljen", but not "… ikke at afvise den". */
const NOT_TO =
  "(?:besluttet|besluttede|beslutter|enig(?:e|hed)? om|enedes om|vedtog|vedtaget|valgte) ikke at(?! (?:afvise|forkaste|udsætte|udskyde|ændre|tage|træffe|behandle|drøfte)(?!\\p{L}))";
/** A recommendation is followed or not; what is followed up on or watched is not approved. */
const FOLLOWED =
  "(?:(?<=^|(?<!\\p{L})(?:\\p{L}*indstilling|\\p{L}*anbefaling|\\p{L}*forslag)(?:en|er|erne|et|ene)?(?:\\s(?!følges|fulgt)\\p{L}+){0,3}?\\s)(?:følges|fulgt)(?! (?:\\p{L}+ )?(?:op|tæt|tættere|nøje|løbende|af)(?!\\p{L})))";
const REJECTED = wholeWords(
  `(?:blev |bliver |er )?(?:afvist|afvises|forkastet|forkastes|afslået|afslås|nedstemt)|afviste|forkastede|(?:kan|kunne|blev|bliver|er) (?:(?:dermed|derfor|herefter|således|dog) )?ikke (?:anbefal(?:et|es)|godkend(?:t|es)|tiltræd(?:es)?|tiltrådt|imødekommes|imødekommet|fulgt)|(?:kan|kunne|vil|ville|ønsker|ønskede) ikke (?:at )?(?:${APPROVE})|(?:${FOLLOWED}|anbefales|tiltrædes|imødekommes|støttes|bevilges) ikke|ikke (?:godkendt|godkendes|tiltrådt|fulgt|anbefalet|imødekommet|vedtaget|bevil(?:l?iget|get|ges))|^afslag(?=[.,]|$)|(?:gives|gav|giver|meddeles|at give|at meddele) afslag|ikke (?:flertal|tilslutning|opbakning)|bortfaldt|bortfalder|forslaget faldt|at (?:afvise|forkaste)|rejected|declined|turned down|not (?:approved|agreed|supported|carried|accepted|adopted|granted)|refused|(?:motion|proposal|resolution|recommendation)(?: (?!carried|approved)\\p{L}+){0,6} (?:fell|lost|defeated|failed)|voted down|${VOTED_AGAINST}|${NOT_TO}`,
);
const POSTPONED = wholeWords(
  "(?:blev|bliver|er|was|is)?\\s*(?:udsat|udsættes|udskudt|udskydes|udsættelse|postponed|deferred|adjourned|held over|carried over)(?! fra (?:sidste|forrige|seneste|mødet)| from (?:the )?(?:last|previous))|at (?:udsætte|udskyde)|udsatte|udskød|(?:sagen|punktet|emnet) (?:genoptages|genbehandles)",
);
/** "Bestyrelsen sender sagen videre til regionsrådet": not what the secretariat sends, nor a letter that is sent. */
const SENT_ON = `(?:(?:(?:\\p{L}*(?:${GROUP})|${ENGLISH_GROUP}|vi|we) (?:sender|sendte|(?:over|videre)send(?:er|te)|henvis(?:er|te)|refer(?:s|red)|sends?|sent)|(?:besluttede|besluttet|enige om|vedtog|valgte) at (?:over|videre)?sende|(?:agreed|decided|resolved) to (?:refer|send)) (?:sagen|punktet|indstillingen|spørgsmålet|forslaget|emnet|det|den|(?:the|this) (?:matter|item|case|question|issue|proposal|recommendation)|it)(?: (?:videre|tilbage|on|back))? (?:til|to))`;
const REFERRED = wholeWords(
  `(?:sagen|punktet|indstillingen|spørgsmålet|forslaget)?\\s*(?:blev|bliver|er)?\\s*(?:oversend(?:t|es) til|henvis(?:t|es) til|sendt? tilbage til|sendes tilbage|sende(?:s|t) til (?:(?:fornyet|ny) )?behandling i|videresend(?:t|es) til (?:behandling|beslutning|godkendelse)|indstilles til godkendelse|send(?:t|es) videre til)|at (?:oversende|henvise) |referred (?:back )?to|remitted to|sent back to|${SENT_ON}`,
);
const NOTED = wholeWords(
  "(?:taget|tages|tog|tager|tage)\\s+(?:\\p{L}+\\s+){0,6}?til efterretning|(?:taget |tages |tog )?til efterretning|taget til orientering|tages til orientering|orienteringen (?:blev )?(?:givet|taget)|noterede sig|noterer sig|(?:blev|er) orienteret|noted|was received|received and noted",
);
const APPROVED = wholeWords(
  `godkend(?:t|tes|te|es|er)|tiltr(?:ådt|ædes|æder|ådte|åd|æde)|vedtag(?:et|es|er)|vedtog|^bevil(?:l?iget|get|ges)(?=[.,]|$)|tilsluttede|tilslutter|tilslutning|${FOLLOWED}|(?:følger|fulgte) \\p{L}*(?:s )?indstilling(?:en|er|erne)?|imødekommet|som indstillet|anbefal(?:es|et)|(?:anbefaler|anbefalede) (?:indstillingen|over for|sagen|forslaget)|(?:opbakning til|bakke(?:r|de) op om|støtte(?:r|de)) indstilling(?:en|erne)|(?:kan|kunne|besluttede at|enige om at|enighed om at|valgte at) (?:${APPROVE})|approved|(?<!to )approve|(?:agreed|resolved|decided|voted) to approve|agreed|accepted|adopted|endorsed|carried|ratified|resolved`,
);
const DISCUSSED = wholeWords(
  "drøftelsen (?:viste|gav|handlede|kredsede|drejede)|drøftet|drøftede|drøftes|drøftedes|debatteret|blev vendt|(?:god|grundig|kort|åben|konstruktiv|længere) drøftelse|drøftelse af|discussed|considered",
);
/** Something else was decided than what was asked. */
const INSTEAD =
  /(?:besluttede|besluttet|vedtog|godkendte|valgte)(?:\s+\p{L}+)? i stedet(?!\p{L})|(?:decided|resolved) instead|(?<!\p{L})(?:instead of|rather than) the [^.,;]{1,40} (?:proposed|recommended|requested)(?!\p{L})|i stedet for de(?:n|t)? (?:foreslåede|indstillede)(?!\p{L})/iu;
const NOT_NOW =
  /(?<!\p{L})(?:på (?:seneste|sidste|forrige|det seneste|et tidligere) møde|tidligere besluttet|(?:at|from) the (?:last|previous) meeting|hvis|såfremt|if)(?!\p{L})/iu;
const ABOUT_MINUTES =
  /(?:dagsorden|referat|minutes|agenda)\p{L}*(?: og referat\p{L}*)? .{0,60}(?:godkend|approv)|(?:godkend(?:te|er)|approved) (?:\p{L}+ )?(?:dagsorden|referat|minutes|agenda)/iu;
const FUTURE =
  /(?<!\p{L})(?:vil|skal|kan|bør|burde|forventes|afventer|inden|ønskes|ønske om at|will|would|should|could|must|to be)(?!\p{L})/iu;
const CAN_APPROVE = new RegExp(`^(?:kan|kunne) (?:${APPROVE})`, "iu");
/** Decided by those above, or before: nothing of this meeting's. */
const BY_OTHERS =
  /(?:godkendt|vedtaget|tiltrådt|besluttet|approved|adopted)[^.;]{0,20} (?:af|i|by) (?:the )?(?:byrådet|regionsrådet|kommunalbestyrelsen|folketinget|\p{L}*ministeriet|ledelsen|direktionen|council)(?!\p{L})|(?:byrådet|regionsrådet|kommunalbestyrelsen|folketinget|\p{L}*ministeriet|direktionen)\s+(?:har|havde)\s|the council (?:has|had)\s/iu;

const IN_ONE_BREATH: readonly (readonly [DecisionKind, RegExp])[] = [
  ["discussed", /(?<!\p{L})(?:drøftet|drøftede|discussed)(?:\s\p{L}+){0,4}?(?:\s+(?:og|and)\s|,)/iu],
  [
    "approved",
    /(?<!\p{L})(?:og|and)\s+(?:godkend(?:t|te)|tiltråd(?:t|te)|vedtog|vedtaget|tilsluttede|approved|agreed)(?!\p{L}| (?:af|by) )|(?:^|(?:blev|was|were)\s)(?:godkendt|tiltrådt|vedtaget|approved|agreed)\s+(?:og|and)\s/iu,
  ],
];

/** "Ja til at arbejde videre", "Nej tak." */
const YES_OR_NO = /^(?<word>ja|nej)(?: tak)?(?: til\s|[.,!]|$)/iu;

/** Most sentences say nothing of the kind. */
const isPerhaps = (text: string): boolean =>
  [APPROVED, NOTED, DISCUSSED, POSTPONED, REJECTED, REFERRED, INSTEAD, YES_OR_NO].some((form) => form.test(text));

/** What a sentence of the outcome says was done. "none": that nothing was decided. */
export type Verdict = { readonly kind: DecisionKind | "none"; readonly text: string };

const COMES_BACK =
  /^(?:det|den|dette|vi|punktet|sagen|emnet)\s.*(?<!\p{L})(?:op|igen|tilbage|på)(?!\p{L}).*(?<!\p{L})(?:næste|senere|kommende)(?!\p{L})/iu;

/** The verdicts of all that was said: what was not reached and comes up at the next meeting is put off. */
export function verdictsOfAll(sentences: readonly string[]): Verdict[] {
  return sentences.flatMap((text, at) => {
    const before = sentences[at - 1];
    const after = sentences[at + 1];
    if (before !== undefined && COMES_BACK.test(text) && isNone(before))
      return [{ kind: "postponed" as const, text: `${before} ${text}` }];
    return after !== undefined && COMES_BACK.test(after) && isNone(text)
      ? verdictsOf(text).filter(({ kind }) => kind !== "none")
      : verdictsOf(text);
  });
}

const isNone = (text: string): boolean => verdictsOf(text).some(({ kind }) => kind === "none");

/** What comes back to a later meeting. */
export const AGAIN =
  /(?<!\p{L})(?:(?:tages|tage|tager|taget) (?:\p{L}+ )?op (?:igen|på|til|i)|genoptages|(?:drøftes|behandles|forelægges|fremlægges|vendes) (?:igen|på ny|på (?:et )?(?:næste|senere|kommende))|kommer (?:igen|tilbage|op)|vender tilbage|(?:discussed|considered|taken up|brought back|revisited|looked at) (?:again|at (?:the next|a later))|be revisited|come(?:s)? back|return(?:s)? to)(?!\p{L})/iu;

/** "Planen blev godkendt, men ikke økonomien." */
const NOT_THAT =
  /^(?<most>[^,;]+),? (?:men|but) (?:ikke|not) (?<thing>(?!\p{L}*(?:er|ag|å|iv|end|lev)et(?!\p{L}))\p{L}{3,}(?:en|et|erne|ene)|the \p{L}+(?: \p{L}+)?)\.?$/iu;

/** The verdicts of a sentence's main clauses: "Status blev taget til efterretning, og planen blev godkendt" has two. */
export function verdictsOf(said: string): Verdict[] {
  const text = inPlainWords(said);
  if (NOT_NOW.test(text) && !NO_DECISION.test(text)) return [];
  const all = text.split(
    /(?:,\s(?:og|mens|men|and|but)|;)\s(?!at\s|that\s|dog\s)|,\s(?=(?:dog|however)\s(?:udsæt|udsky|afvis|uds[ae]t|oversend|deferred|postponed))|,\s(?=(?:\p{L}{3,}(?:en|et|ne)|the \p{L}+) (?:blev|bliver|was|were) )/iu,
  );
  const clauses = all.filter(
    (clause, at) => !isDissent(clause) && (at === 0 || !AGAIN.test(clause) || verdictOf(clause) !== null),
  );
  const excepted = NOT_THAT.exec(text)?.groups;
  const most = excepted ? verdictOf(excepted["most"] ?? "") : null;
  if (most?.kind === "approved")
    return [most, { kind: "rejected", text: `dog ikke godkendt: ${excepted?.["thing"] ?? ""}` }];
  const found = clauses.length > 1 ? clauses.map(verdictOf).filter((verdict) => verdict !== null) : [];
  if (found.length > 1) return found;
  const rest = clauses.length === all.length ? text : clauses.join(", ");
  const whole = verdictOf(rest);
  return whole === null ? [] : [whole, ...besideIt(whole, rest)];
}

/** "Planen blev drøftet og godkendt": what is said in the same breath. */
function besideIt({ kind }: Verdict, text: string): Verdict[] {
  if (kind !== "approved" && kind !== "amended" && kind !== "noted" && kind !== "discussed") return [];
  return IN_ONE_BREATH.filter(([other, pattern]) => other !== kind && pattern.test(text)).map(([other]) => ({
    kind: other,
    text,
  }));
}

export function verdictOf(said: string): Verdict | null {
  const text = inPlainWords(said);
  if (NO_DECISION.test(text) || FELL_AWAY.test(text)) return { kind: "none", text };
  const kind = kindOf(text);
  if (kind === null || NOT_NOW.test(text) || BY_OTHERS.test(text)) return null;
  if (!OF_AMENDMENT.test(text)) return { kind, text };
  return kind === "approved" || kind === "amended" ? { kind: "amended", text } : null;
}

/** "Venstres ændringsforslag blev forkastet" says nothing of what was asked; one that was adopted changes it. */
const OF_AMENDMENT = /^(?:\p{L}+ ){0,2}(?:ændringsforslag(?:et|ene)?|amendments?)(?!\p{L})/iu;

/**
 * In this order: a change, a yes or a no goes for the whole, whatever verbs stand beside it. What was turned down or put
 * off in words of its own is surer than an approval that is withheld, and that one has the verbs of all that comes after.
 */
function kindOf(text: string): DecisionKind | null {
  const own = withoutNoted(text);
  const held = withheld(own);
  if (held === null && !isPerhaps(text)) return null;
  if (isDoneWithChanges(text)) return "amended";
  const at = (pattern: RegExp, of = text) => {
    const found = pattern.exec(of);
    const before = of.slice(0, found?.index ?? 0);
    return found && !isTold(before) && !MAY_BE.test(before) && !isUndone(of, found) ? found : null;
  };
  const said = YES_OR_NO.exec(text)?.groups?.["word"]?.toLowerCase();
  if (said === "nej") return "rejected";
  if (said === "ja") return changeIn(text) ? "amended" : "approved";
  if (at(INSTEAD)) return "amended";
  if (held !== "open" && at(REJECTED, own)) return "rejected";
  if (at(POSTPONED, own) && !/frist|deadline/iu.test(text)) return "postponed";
  if (held !== null) return held === "open" || isTold(text) ? null : held;
  if (at(NOTED)) return "noted";
  if (at(REFERRED)) return "referred";
  const approved = at(APPROVED);
  if (approved && (CAN_APPROVE.test(approved[0]) || isDone(text, approved.index)))
    return changeIn(text) ? "amended" : "approved";
  return DISCUSSED.test(text) && !FUTURE.test(mainClause(text)) && !DISCUSSED_LATER.test(text) ? "discussed" : null;
}

/** "Patienter kan blive afvist" */
const MAY_BE =
  /(?<!\p{L})(?:kan|kunne|skal|skulle|vil|ville|må|can|could|may|might|will|would) (?:\p{L}+ )?(?:blive|be) $/iu;

/** "Tager til efterretning, at Byrådet udsatte sagen": what was only noted was done by others. */
const withoutNoted = (text: string): string =>
  NOTED.test(text) && !/(?<!\p{L})(?:ikke|not)(?=[^.;,]*(?:efterretning|noted))/iu.test(text)
    ? text
        .replace(/(?<=til efterretning|noter(?:ede|er) sig|(?<!\p{L})noted),? (?:at|that)\s[^.;,]*/iu, "")
        .replace(/(?<=(?:tager|tog|taget) \p{L}+)(?: om)?,? at [^.;]*?,?(?= til efterretning)/iu, "")
    : text;

/** "Godkendt med den ændring, at Sag nr. 7 udsættes": what the change does to a part is no verdict on the whole. */
function isDoneWithChanges(text: string): boolean {
  const change = changeIn(text);
  return change !== null && kindOf(text.slice(0, change.index)) === "approved";
}

/** "Planen udsættes ikke". */
function isUndone(text: string, { 0: words, index }: RegExpExecArray): boolean {
  return (
    /(?<!\p{L})(?:ikke|not)\s$/iu.test(text.slice(0, index)) ||
    /^\s(?:(?:dog|derfor|dermed)\s)?(?:ikke|not)(?![\p{L}-])(?!\s(?:blot|kun|bare|alene|mindst|only|just|merely)(?!\p{L}))/iu.test(
      text.slice(index + words.length),
    )
  );
}

/** Neither to come, denied nor advised. */
function isDone(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return (
    !FUTURE.test(before) && !isAdvice(text) && !/(?<!\p{L})(?:ikke|not|aldrig|never)(?!\p{L})/iu.test(before.slice(-12))
  );
}

/** "Sagen blev drøftet, og der blev lagt vægt på" of "…, at der kan gå bus til lægen". */
const mainClause = (text: string): string =>
  text.split(/,?\s(?:at|that|whether)\s|,\s(?:om|hvor\p{L}*|hvad|hvem|hvilke\p{L}*|how|what|which)\s/iu)[0] ?? text;

/** The approval of agenda or minutes says nothing of an item's own recommendation. */
export function isAboutMinutes(text: string): boolean {
  return ABOUT_MINUTES.test(text);
}

/** Words of a sentence that says what was decided and of what, and no more. */
const MOST_WORDS = 6;

/** "Godkendt.", "Taget til efterretning.", "Planen blev godkendt." */
export function isBareVerdict(text: string): boolean {
  return text.split(" ").length <= MOST_WORDS && verdictsOf(text).length > 0;
}
