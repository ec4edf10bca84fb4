import type { ReadFollowUp } from "../../domain/reading.ts";
import { findDates } from "../../language/dates.ts";
import { namesIn, stem } from "../meeting/committee.ts";
import type { Sentence } from "../prose/sentences.ts";
import type { DateContext } from "./due.ts";

export type FollowUpContext = DateContext & { readonly committee: string | null; readonly itemTitle: string };

const SURE = 0.8;
const QUITE_SURE = 0.7;
const LIKELY = 0.6;

/** A meeting to come: "på næste møde", "på mødet den 13. oktober", "at the next meeting". */
const LATER_MEETING =
  /(?<!\p{L})(?:(?:på|ved|til|i|inden)\s+)?(?:(?:det|et|den|vores|udvalgets|styregruppens|forummets|\p{L}+s)\s+)?(?:næste|kommende|næstkommende|senere|efterfølgende|nyt)\s+(?:\p{L}+\s)?\p{L}*(?:møde|mødet|møder)(?!\p{L})|(?<!\p{L})næste gang(?!\p{L})|(?<!\p{L})(?:på|ved|til)\s+(?:et\s|det\s)?\p{L}*møde(?:t|r)?(?:\s+i\s+\p{L}+){0,2},?\s+(?=(?:den|d\.|i|til|primo|medio|ultimo|\d))|(?:at|to|for|until)\s+(?:the|a|our)\s+(?:next|following|later|future|subsequent)\s+(?:\p{L}+\s)?meeting|(?:at|to)\s+(?:the|a)\s+(?:\p{L}+\s+)?meeting\s+(?:on|in|of)\s+(?=\d|\p{Lu})|next time|(?:at|to|until)\s+the\s+(?=\p{Lu})\p{L}+\s+meeting(?!\p{L})|på\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)møde(?:t)?(?!\p{L})/iu;
/** Coming back is what these say even without a meeting. */
const BACK =
  /(?<!\p{L})(?:dagsordenssættes|dagsordensættes|genoptages|genbehandles|genfremsættes|(?:tages?|taget|tage) (?:\p{L}+ )?op(?: igen| på ny)|(?:behandles|drøftes|tages|vendes|drøfte|behandle|komme|kommer) (?:\p{L}+ )?(?:igen|på ny|senere)|(?:sættes|sætte|kommer|komme) på (?:dagsordenen|en kommende dagsorden)|vender? (?:vi |udvalget |gruppen )?tilbage til (?:emnet|punktet|sagen|spørgsmålet)|come back to|be revisited|be brought back|return to the|on the agenda)(?!\p{L})/iu;
/** What happens to the subject at that meeting. */
const TREATED =
  /(?<!\p{L})(?:drøftes|drøftet|drøfte|behandles|behandle|præsenteres|præsentere|forelægges|forelægge|fremlægges|fremlægge|vendes|vende|følges op|følge op|vender? (?:\p{L}+ )?tilbage|evalueres|besluttes|ny status|status|gøres status|tages op|tage op|taget op|opfølgning|orienteres|gives|punkt|dagsorden|opsamling|be discussed|discuss|be considered|be presented|present|report|update|review|revisit|come back|brought back|agenda)(?!\p{L})/iu;
const PAST =
  /(?<!\p{L})(?:på (?:seneste|sidste|forrige) møde|blev (?:drøftet|præsenteret|behandlet|taget op)|was (?:discussed|presented)|at the (?:last|previous) meeting)(?!\p{L})/iu;
const POSTPONED = /(?<!\p{L})(?:udsat|udsættes|udskudt|udskydes|deferred|postponed|carried over)(?!\p{L})/iu;
/** The meeting itself, not a subject for it. */
const ABOUT_THE_MEETING =
  /^(?:næste|kommende|next|the next|det næste)\s+(?:\p{L}+\s+)?(?:møde|møder|mødet|meeting)(?!\p{L})(?!\s+(?:drøftes|behandles|tages))|faste? (?:dagsordens)?punkt|standing item|mødeplan|mødedatoer/iu;
const LEAD =
  /^(?:(?:desuden|derudover|endvidere|ligeledes|endelig|herudover|i den (?:efterfølgende|videre) drøftelse)\s+)?(?:(?:blev det|det blev|det|der er|der var|der|it was|vi)\s+)?(?:\p{L}+\s+)?(?:aftal(?:t|es|te)|beslut(?:tet|tes)|forventes|foreslås|foreslået|bemærkes|opfordres til|ønskes|ønske om|enighed om|agreed|decided|asked)(?:\s+det)?,?\s*(?:at|that)?\s+/iu;
const PRONOUN =
  /^(?:det|dette|emnet|punktet|sagen|spørgsmålet|den|de|det skal|der|this|it|the item|the matter|the issue)(?!\p{L})/iu;

/** The subject that a sentence of an outcome sends to a later meeting, or null. */
export function followUpIn({ text, quote }: Sentence, context: FollowUpContext): ReadFollowUp | null {
  if (ABOUT_THE_MEETING.test(text) || PAST.test(text)) return null;
  const meeting = LATER_MEETING.exec(text);
  const back = BACK.exec(text);
  const postponed = POSTPONED.test(text) && meeting !== null;
  if (!back && !postponed && !(meeting && TREATED.test(text))) return null;
  const when = whenIn(text, meeting, context);
  // A meeting that is over when this one is held is no later meeting.
  if (when?.to && when.to < context.around) return null;
  const owner = committeeIn(text, meeting, context.committee);
  return {
    subject: subjectOf(text, when?.text ?? meeting?.[0], context.itemTitle),
    committee: owner,
    when,
    quote,
    confidence: back && meeting ? SURE : postponed ? LIKELY : meeting ? QUITE_SURE : LIKELY,
  };
}

function whenIn(
  text: string,
  meeting: RegExpExecArray | null,
  { around, language }: DateContext,
): ReadFollowUp["when"] {
  const dates = findDates(text, { today: around, language, prefer: "future" }).filter((date) =>
    /\d|\p{L}{3}/u.test(date.text),
  );
  const after = meeting ? dates.find((date) => date.index >= meeting.index - 1) : undefined;
  const date = after ?? (meeting && dates.length > 0 ? undefined : dates.at(0));
  const start = meeting?.index ?? date?.index;
  if (start === undefined) return null;
  const end = date ? Math.max(date.index + date.length, start) : start + (meeting?.[0].length ?? 0);
  const words =
    end - start < 80 ? text.slice(Math.min(start, date?.index ?? start), end) : (date?.text ?? meeting?.[0] ?? "");
  return { text: words.trim().replace(/(?<=\p{L})[.,]$/u, ""), from: date?.from ?? null, to: date?.to ?? null };
}

/** "på næste møde i Driftsforum", "på styregruppemødet": whose meeting, where it is another committee's. */
function committeeIn(text: string, meeting: RegExpExecArray | null, own: string | null): string | null {
  if (!meeting) return null;
  const after = text.slice(meeting.index + meeting[0].length);
  const named =
    /^\s*(?:i|1|for|in|of)\s+(?<name>(?:det|den|the\s)?\s*[^,.]{3,60})/iu.exec(after)?.groups?.["name"] ??
    /(?<name>\p{L}{4,}?)s?møde/iu.exec(meeting[0])?.groups?.["name"];
  if (named === undefined) return null;
  const name = namesIn(named.charAt(0).toUpperCase() + named.slice(1))[0] ?? null;
  if (name === null) return null;
  return own !== null && (stem(own).includes(stem(name)) || stem(name).includes(stem(own))) ? null : name;
}

function subjectOf(text: string, when: string | undefined, title: string): string {
  const without = (when === undefined ? text : text.replace(when, " "))
    .replace(LEAD, "")
    .replace(/\s+/gu, " ")
    .replace(/\s+,/gu, ",")
    .replace(/^[\s,]+|[\s.,]+$/gu, "");
  if (PRONOUN.test(without) || without.length < 12) return title;
  return without.charAt(0).toUpperCase() + without.slice(1);
}
