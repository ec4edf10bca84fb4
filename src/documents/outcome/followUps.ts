import type { ReadFollowUp } from "../../domain/reading.ts";
import type { FoundDate } from "../../language/dates.ts";
import type { Sentence } from "../prose/sentences.ts";
import { anyOf } from "../vocabulary/anyOf.ts";
import { daysNamed, NO_YEAR, type DateContext } from "./daysNamed.ts";
import { isDissent } from "./dissent.ts";
import { handedTo, whoseMeeting } from "./elsewhere.ts";
import { isPast, weightOf } from "./evidence.ts";
import { isDeniedBack, isPerhaps } from "./notBack.ts";
import { subjectOf } from "./subject.ts";

export type FollowUpContext = DateContext & { readonly committee: string | null; readonly itemTitle: string };

const SURE = 0.8;
const QUITE_SURE = 0.7;
const LIKELY = 0.6;
const DOUBTFUL = 0.45;
const TOLD = 0.4;

const MONTH = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";
/** A meeting to come: "på næste møde", "på udvalgets møde den 13. oktober", "at the next meeting". */
const LATER_MEETING = new RegExp(
  [
    String.raw`(?<!\p{L})(?:(?:på|ved|til|i|inden)\s+)?(?:(?:det|et|den|vores|\p{L}+s)\s+)?(?:næste|kommende|næstkommende|senere|efterfølgende|nyt)\s+(?:\p{L}+\s)?\p{L}*(?:møde|mødet|møder)(?!\p{L})`,
    String.raw`(?<!\p{L})næste gang(?!\p{L})`,
    String.raw`(?<!\p{L})(?:på|ved|til)\s+(?:et\s|det\s|vores\s|sit\s|deres\s|\p{L}+s\s)?\p{L}*møde(?:t|r)?(?:\s+i\s+\p{L}+){0,2},?\s+(?=(?:den|d\.|i|til|primo|medio|ultimo|\d))`,
    String.raw`(?<!\p{L})(?:at|to|for|until)\s+(?:(?:the|a|our)\s+)?(?:next|following|later|future|subsequent)\s+(?:\p{L}+\s)?meeting`,
    String.raw`(?<!\p{L})(?:at|to)\s+(?:the|a|its|their)\s+(?:\p{L}+\s+)?meeting\s+(?:on|in|of)\s+(?=\d|\p{Lu})`,
    String.raw`(?<!\p{L})next time(?!\p{L})`,
    String.raw`(?<!\p{L})(?:at|to|until)\s+(?:the|its|our|their)\s+(?!last|previous)\p{L}+\s+meeting(?!\p{L})`,
    String.raw`(?<!\p{L})på\s+(?:${MONTH})mødet?(?!\p{L})`,
  ].join("|"),
  "iu",
);
/** "Et senere møde", or "senere" and no more, may be any: nobody knows on whose agenda it is to stand. */
const SOME_TIME =
  /(?<!\p{L})(?:senere|efterfølgende|et kommende|kommende \p{L}*møder|later|subsequent|a future|future meetings)(?!\p{L})/iu;
/** Coming back is what these say even without a meeting. */
const BACK = new RegExp(
  String.raw`(?<!\p{L})(?:dagsordenssættes|dagsordensættes|genoptages|genbehandles|genfremsættes|genbesøges|genovervejes|(?:tages?|taget|tage|må|skal) (?:\p{L}+ )?op(?: igen| på ny)|(?:tages?|taget|tage|tager) (?:\p{L}+ )?op(?!\p{L})|(?:forelægges|fremlægges|behandles|drøftes|tages|vendes|drøfte|behandle|komme|kommer) (?:\p{L}+ )?(?:igen|på ny|senere)|(?:fortsættes|videreføres|færdigbehandles)(?= (?:\p{L}+ )?(?:på|til|ved|i) )|(?:sættes|sætte|kommer|komme) (?:igen )?på (?:dagsordenen|en kommende dagsorden)|kommer? (?:igen |med |op )?på(?= (?:i (?:${MONTH})|(?:${MONTH})mødet?|(?:det )?næste møde|mødet)(?!\p{L}))|på (?:dagsordenen|programmet)(?= (?:igen|på ny|næste gang|senere|til (?:næste|et|\p{L}*mødet|${MONTH})|i (?:${MONTH})|på (?:næste|et|det)))|vender? (?:vi |udvalget |gruppen |styregruppen )?(?:tilbage|igen) til|come back to|be revisited|be brought back|return to the|on the agenda)(?!\p{L})`,
  "iu",
);
/** What happens to the subject at that meeting. */
const TREATED =
  /(?<!\p{L})(?:drøftes|drøftet|drøfte|behandles|behandle|præsenteres|præsentere|forelægges|forelægge|fremlægges|fremlægge|vendes|vende|følges op|følge op|vender? (?:\p{L}+ )?tilbage|evalueres|besluttes|ny status|status|gøres status|tages op|tage op|taget op|tages? med|medtages|opfølgning|orienteres|orientering|tilbagemelding|afrapportering|afrapporterer|gives|punkt|dagsorden|opsamling|fremlægger|forelægger|præsenterer|inviteres|på besøg|be discussed|discuss|be considered|be presented|be taken up|presents?|report|update|review|revisit|come back|brought|agenda)(?!\p{L})/iu;
/** Treated on a day to come, though no meeting is named. */
const TREATED_THEN =
  /(?<!\p{L})(?:drøftes|behandles|præsenteres|forelægges|fremlægges|evalueres|besluttes|gøres (?:der )?status|følges (?:der )?op|tages stilling)(?!\p{L})/iu;
const TREATED_AT = anyOf([BACK, TREATED_THEN, TREATED]);
const WE_RETURN =
  /^(?:vi|udvalget|styregruppen|gruppen|klyngen|forummet|rådet|bestyrelsen|the committee|the board|the panel|we)\s+(?:vil\s+)?(?:følger? op|gøre?r? status|ser? (?:\p{L}+ )?på|kigger? (?:\p{L}+ )?på|samler? op|taler? (?:\p{L}+ )?om|tager? stilling|evaluerer?|vender? tilbage|drøfter?|tager? (?:\p{L}+ )?op|will (?:return|review|revisit|consider))(?!\p{L})|^[^,.]{3,60}\s(?:følger|gør|ser|kigger|samler|taler|tager|evaluerer|vender|drøfter)\s(?:vi|udvalget|styregruppen|gruppen|klyngen|forummet|rådet|bestyrelsen)(?:\s\p{L}+)?\s(?:på|op|status|om|stilling|tilbage|igen|sagen|emnet|punktet)(?!\p{L})/iu;
/** "Vi stemmer på mødet 25. april": what is done at a later meeting, but for the meeting itself. */
const WE_DO_THEN =
  /^(?:vi|udvalget|styregruppen|gruppen|klyngen|forummet|rådet|bestyrelsen)\s(?!(?:ses|mødes|holder|har|er|bliver|glæder|starter|slutter|spiser|deltager|forventer|håber)(?!\p{L}))\p{Ll}{2,}(?:er|[åøæ]r)\s/iu;
const WISHED =
  /(?<!\p{L})(?:ønsker|ønskede|ønskes|vil gerne have|bad om|beder om|asked for|wishes)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:status|orientering|opfølgning|redegørelse|evaluering|besøg|oplæg|afrapportering|update|report|igen|again)(?!\p{L})/iu;
const POSTPONED =
  /(?<!\p{L})(?:udsat|udsættes|udskudt|udskydes|udskyder|udsætter|udsatte|udskød|(?<=at )(?:udsætte|udskyde)|defer|deferred|postpone|postponed|(?:carr(?:y|ied)|held?|roll(?:ed)?) (?:(?:this|it|the (?:item|matter)) )?(?:over|forward))(?!\p{L})/iu;
/** "Sagen udsættes ikke", "udskudt fra sidste møde" */
const NOT_POSTPONED =
  /(?<!\p{L})(?:(?:udsættes|udskydes|udsætter|udskyder|udsat|udskudt) ikke|(?:udsat|udskudt|deferred|postponed|carried over) (?:fra|from|tidligere|før|earlier|before)|(?:tidligere|før|earlier|previously) (?:udsat|udskudt|deferred|postponed))(?!\p{L})|(?<!\p{L})(?:ikke|not) (?:at )?(?:udsat|udskudt|udsætte|udskyde|(?:be )?(?:deferred|postponed))(?!\p{L})/iu;
const SENT_ON = /(?<!\p{L})(?:oversendes|oversendt|henvises|henvist|sendes videre|referred) (?:til|to)(?!\p{L})/iu;
/** "Evaluering om et halvt år.": nothing but what and when. */
const ELLIPTIC =
  /^(?:ny |kort )?(?:status|evaluering|opfølgning|drøftelse|orientering|afrapportering|update|review|evaluation|report)(?: \p{L}+)? (?:om|i|til|på|den|ultimo|primo|medio|in|at|by)(?!\p{L})[^,;:]{0,40}$/iu;
const MEETS = /(?<!\p{L})(?:mødes|holder møde|meets|will meet)(?!\p{L})/iu;
const RETURNS =
  /(?<!\p{L})(?:før|inden|hvorefter|before)(?!\p{L}).*(?<!\p{L})(?:igen|tilbage|videre|again|back)(?!\p{L})/iu;
const PAST =
  /(?<!\p{L})(?:blev (?:drøftet|præsenteret|behandlet|taget op|sat på)|(?:havde|had)(?:\s\p{L}+){0,3}? (?:besluttet|aftalt|vedtaget|drøftet|udsat|udskudt|godkendt|decided|agreed|resolved|postponed|deferred|discussed)|(?:var|stod) på dagsordenen|was (?:discussed|presented)|had been|har (?:ikke )?været)(?!\p{L})/iu;
/** "Skulle have været drøftet på mødet i maj": it was meant to be, and no more is said. */
const WAS_MEANT =
  /(?<!\p{L})(?:(?:skulle|burde) (?:\p{Ll}+ )?(?:have|ha') været|(?:should|was to|were to) have been) \p{Ll}+(?!\p{L})/iu;
/** "I november blev det aftalt", "In October the Board agreed": told of a month that is over. */
const IN_A_MONTH = new RegExp(
  String.raw`^i (?:${MONTH})(?: (?:19|20)\d\d)? (?:blev|var|havde|besluttede|aftalte|drøftede|behandlede|vedtog|udsatte|udskød|godkendte|bad|ønskede)(?!\p{L})|^in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:19|20)\d\d)?,? (?:(?!will|shall|is|are)\p{L}+ ){1,4}?(?:was|were|had|agreed|decided|resolved|deferred|postponed|discussed|considered|approved|asked)(?!\p{L})`,
  "iu",
);
const REPORTED =
  /(?<!\p{L})(?:spurgte|spørger|fortalte|fortæller|oplyste|oplyser|orienterede|mente|mener|nævnte|reported|wondered|said|says)(?!\p{L})/iu;
const ABROAD = /^(?:\p{L}*ministeriet|regeringen|folketinget|\p{L}*styrelsen)(?!\p{L})/iu;
/** The meeting itself, not a subject for it. */
const ABOUT_THE_MEETING =
  /^(?:næste|kommende|next|the next|det næste)\s+(?:\p{L}+\s+)?(?:møde|møder|mødet|meeting)(?!\p{L})(?!\s+(?:drøftes|behandles|tages))|^(?:mødet|the meeting)(?!\p{L})|faste? (?:dagsordens)?punkt|standing item|mødeplan|mødedatoer|^punkter til dagsordenen/iu;
const LISTED =
  /(?:punkter|emner|forslag|temaer|input|dagsordenspunkter)(?!\p{L}).*(?<!\p{L})(?:til|på)(?!\p{L}).*(?:næste|kommende)(?!\p{L}).*(?:møde|dagsorden)|items? for (?:the )?(?:next|future) (?:meeting|agenda)/iu;

const BUT_THEN = /,\s(?:men|but)(?!\p{L})/iu;

/** Without a meeting to come, one of these must be there. */
const speaksOfLater = (text: string): boolean =>
  [BACK, TREATED_THEN, WE_RETURN, WISHED, POSTPONED, SENT_ON, ELLIPTIC].some((form) => form.test(text));

/** Is an item the list of subjects for the next meeting? Then all that stands under it comes back. */
export function isListOfLater(title: string): boolean {
  return LISTED.test(title.slice(0, 200));
}

/** "Den 15. juni: Tolkning", "Møde 14/4: Budget" */
const DAY_AHEAD = /^(?:(?:møde(?:t)?|meeting) )?(?:den |d\.\s?|on )?\d[^:]{2,28}:\s\S/iu;
const LONGEST_DAY = 14;

/** A subject listed for the next meeting, or for the one that it names itself; null for "Ingen". */
export function listedForLater(sentence: Sentence, context: FollowUpContext): ReadFollowUp | null {
  const { text, quote } = sentence;
  const title = context.itemTitle;
  const own = followUpIn(sentence, context);
  if (own?.when && own.confidence >= QUITE_SURE) return own;
  const day = DAY_AHEAD.test(text) ? datesIn(text, context).find(({ index }) => index < LONGEST_DAY) : undefined;
  if (day !== undefined && day.precision === "day") {
    const words = text.slice(day.index + day.length).replace(/^[^:]*:\s*/u, "");
    return {
      subject: words.replace(/\s*\([^()]{1,40}\)\.?$/u, "").replace(/[\s.]+$/u, ""),
      committee: null,
      when: { text: day.text, from: day.from, to: day.to },
      quote,
      confidence: QUITE_SURE,
    };
  }
  if (/^(?:ingen|intet|none|nothing|-)(?!\p{L})/iu.test(text)) return null;
  const when = LATER_MEETING.exec(title)?.[0]?.replace(/^(?:til|på)\s+/iu, "") ?? null;
  const subject = text.replace(/\s*\([^()]{1,40}\)\.?$/u, "").replace(/[\s.]+$/u, "");
  return {
    subject,
    committee: null,
    when: when === null ? null : { text: when, from: null, to: null },
    quote,
    confidence: QUITE_SURE,
  };
}

/** The subject that a sentence of an outcome sends to a later meeting, or null. `before`: the sentence before it in the same paragraph. */
export function followUpIn(sentence: Sentence, context: FollowUpContext, before?: Sentence): ReadFollowUp | null {
  const { text } = sentence;
  const meeting = /møde|gang|meeting|next time/iu.test(text) ? LATER_MEETING.exec(text) : null;
  const handed = handedTo(text, context.committee);
  if (!meeting && handed === null && !speaksOfLater(text)) return null;
  if (ABOUT_THE_MEETING.test(text) || PAST.test(text) || ABROAD.test(text) || isPast(text, context.around)) return null;
  const meant = WAS_MEANT.exec(text);
  if (IN_A_MONTH.test(text) || (meant && !speaksOfLater(text.slice(meant.index + meant[0].length)))) return null;
  const isDenied = isDeniedBack(text, [BACK, TREATED_THEN, TREATED]);
  // "Behandles ikke på næste møde, men i juni"
  if (isDenied && !BUT_THEN.test(text)) return null;
  const dates = datesIn(text, context);
  const coming = dates.find((date) => date.from > context.around) ?? null;
  const confidence = confidenceOf(text, meeting, coming, handed);
  if (confidence === null) return null;
  const when = whenIn(text, meeting, dates);
  // A meeting that is over when this one is held is no later meeting.
  if (when?.to && when.to <= context.around && context.around !== NO_YEAR) return null;
  const committee = handed ?? whoseMeeting(text, meeting, context.committee);
  // "Et mindretal ønskede sagen udsat": that is not what was decided.
  if (when === null && committee === null && isDissent(text)) return null;
  const { subject, quote } = subjectOf(sentence, when?.text ?? meeting?.[0], context.itemTitle, before);
  const isVague = committee === null && (when?.from ?? null) === null && SOME_TIME.test(meeting?.[0] ?? text);
  const isDoubtful = isVague || isDenied || isPerhaps(text);
  return { subject, committee, when, quote, confidence: isDoubtful ? Math.min(confidence, DOUBTFUL) : confidence };
}

function confidenceOf(
  text: string,
  meeting: RegExpExecArray | null,
  coming: FoundDate | null,
  handed: string | null,
): number | null {
  const back = BACK.exec(text);
  const treated = TREATED_THEN.exec(text);
  const opening = text.slice(0, (back ?? treated ?? meeting)?.index ?? 0);
  if (
    REPORTED.test(opening) ||
    weightOf(`${opening.replace(/\s\S+\s*$/u, "")} `) === "supposed" ||
    weightOf(opening) === "supposed" ||
    /^(?:hvis|såfremt|if)(?!\p{L})/iu.test(text)
  )
    return back || meeting ? TOLD : null;
  if (back) return meeting ? SURE : LIKELY;
  if (NOT_POSTPONED.test(text)) return null;
  if (POSTPONED.test(text)) return meeting || coming ? LIKELY : DOUBTFUL;
  if (meeting && (TREATED.test(text) || WE_RETURN.test(text))) return QUITE_SURE;
  if (meeting && (WISHED.test(text) || (coming && WE_DO_THEN.test(text)))) return LIKELY;
  if (coming && (treated || WE_RETURN.test(text) || WISHED.test(text))) return LIKELY;
  if (coming && ELLIPTIC.test(text)) return LIKELY;
  if (WISHED.test(text) && /(?<!\p{L})(?:ny|nyt|igen|again|new)(?!\p{L})/iu.test(text)) return DOUBTFUL;
  // Handed on to a body whose meeting is named, or from which it comes back.
  if (handed !== null && (meeting || (coming && meetsOn(coming, text)) || RETURNS.test(text))) return LIKELY;
  return handed !== null || SENT_ON.test(text) ? DOUBTFUL : null;
}

/** "… til Driftsforum, som mødes i juni", "forelægges Klyngen den 10. juni"; not "blev sendt til Klyngen den 3. marts". */
function meetsOn(coming: FoundDate, text: string): boolean {
  return MEETS.test(text) || (/\d/u.test(coming.text) && !/(?<!\p{L})(?:blev|er|was|were)(?!\p{L})/iu.test(text));
}

function datesIn(text: string, context: DateContext): FoundDate[] {
  return daysNamed(text, context).dates.filter((date) => /\d|\p{L}{3}/u.test(date.text));
}

function whenIn(text: string, meeting: RegExpExecArray | null, dates: readonly FoundDate[]): ReadFollowUp["when"] {
  const after = meeting ? dates.find((date) => date.index >= meeting.index - 1) : undefined;
  // "Sendes i høring i uge 12 og behandles igen i uge 20"
  const treated = dates.length > 1 && !meeting ? (TREATED_AT.exec(text)?.index ?? 0) : 0;
  const then = dates.find(({ index }) => index > treated) ?? dates.at(0);
  const date = after ?? (meeting && dates.length > 0 ? undefined : then);
  const start = meeting?.index ?? date?.index;
  if (start === undefined) return null;
  const end = Math.max(date ? date.index + date.length : 0, meeting ? meeting.index + meeting[0].length : 0);
  const words =
    end - start < 80 ? text.slice(Math.min(start, date?.index ?? start), end) : (date?.text ?? meeting?.[0] ?? "");
  return { text: words.trim().replace(/(?<=\p{L})[.,]$/u, ""), from: date?.from ?? null, to: date?.to ?? null };
}
