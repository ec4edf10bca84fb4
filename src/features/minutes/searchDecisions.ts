import { z } from "zod";
import { bold, cardMessage, foldOut, line, subtle, title, type Block } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { DateRange, includes } from "../../domain/time.ts";
import { minutesSeen } from "../closed.ts";
import { committeeFeature, type Context } from "../feature.ts";
import { recommended } from "./wording.ts";
import { searchMinutes, type Hit } from "./search.ts";

/** So many minutes back: some ten years of a committee that meets five times a year. */
const MINUTES = 50;
/** In full and in sight; then so many more folded out, a sentence of each. */
const SHOWN = 3;
const FOLDED = 7;
/** A decision is shown whole up to some ten lines on a phone. */
const DECISION_LENGTH = 500;
const DECISIONS = 4;
const SENTENCE_LENGTH = 240;
const QUERY_LENGTH = 80;
/** "Godkendt." and the like say no more than the decision itself. */
const SHORT_OUTCOME = 40;

export const SearchDecisionsParameters = z.object({ query: z.string().optional(), period: DateRange.optional() });

/** What the minutes have about a subject, within a stretch of time where one is named, each hit with its meeting and item. */
export const searchDecisions = committeeFeature({
  name: "searchDecisions",
  audience: "everybody",
  parameters: SearchDecisionsParameters,
  async run(context, { query = "", period }) {
    const { committee, records, say, today } = context;
    const asked = excerpt(query, QUERY_LENGTH);
    if (asked === "" && !period) return { text: say.minutes.search.missingQuery };
    const kept = await records.minutes.list({ partition: committee.id, order: "descending", limit: MINUTES });
    if (kept.length === 0) return { text: say.minutes.search.noMinutes };
    const all = kept.map(({ value }) => minutesSeen(value, context));
    const when = period && say.dates.range(period, today);
    const { language } = committee;
    const within = searchMinutes(period ? all.filter(({ date }) => includes(period, date)) : all, asked, language);
    // A stretch of time may be part of the subject ("lukning i sommerferien"): other meetings may be what is meant.
    const hits = within.length > 0 || asked === "" ? within : searchMinutes(all, asked, language);
    if (hits.length === 0)
      return {
        text:
          period && asked === "" ? say.minutes.noneFor(say.dates.about(period, today)) : say.minutes.search.none(asked),
      };
    const first = asked === "" ? say.minutes.search.titleOf(when ?? "") : say.minutes.search.title(asked);
    const note = within.length === 0 && when !== undefined ? [say.minutes.search.otherTimes(when)] : [];
    return answer(hits, [first, ...note], context);
  },
});

function answer(hits: readonly Hit[], [first = "", ...notes]: readonly string[], context: Context) {
  const { say } = context;
  const shown = hits.slice(0, SHOWN);
  const folded = hits.slice(SHOWN, SHOWN + FOLDED);
  const left = hits.length - shown.length - folded.length;
  const text = [
    first,
    ...notes,
    ...shown.map((hit) => `${whereOf(hit, context)}: ${inFull(hit, context).join(" ")}`),
    ...folded.map((hit) => `${whereOf(hit, context)}: ${excerpt(hit.sentence, SENTENCE_LENGTH)}`),
  ].join("\n");
  return cardMessage(text, [
    title(first),
    ...notes.map((note) => line(subtle(note))),
    ...shown.flatMap((hit) => blocks(hit, inFull(hit, context), context)),
    ...(folded.length > 0
      ? foldOut("further", say.minutes.search.furtherOn(folded.length), [
          ...folded.flatMap((hit) => blocks(hit, [excerpt(hit.sentence, SENTENCE_LENGTH)], context)),
          ...(left > 0 ? [line(subtle(say.minutes.search.more(left)))] : []),
        ])
      : []),
  ]);
}

function blocks(hit: Hit, what: readonly string[], context: Context): Block[] {
  return [
    { ...line(bold(whereOf(hit, context))), spacing: "Medium" as const },
    ...what.filter((text) => text !== "").map((text) => line(text)),
  ];
}

const whereOf = ({ date, item, title: name }: Hit, { say, today }: Context): string =>
  say.minutes.search.hit(say.dates.day(date, today), item, excerpt(name, QUERY_LENGTH));

/** What was decided, each with its verdict, and what was said with it. */
function inFull({ decided, outcome, sentence }: Hit, { say }: Context): string[] {
  const decisions = decided.slice(0, DECISIONS).map(({ text, decision }) => {
    const verdict = decision === null ? "" : ` · ${say.minutes.decisions[decision]}`;
    return `${recommended(text, DECISION_LENGTH)}${verdict}`;
  });
  const saysMore = outcome.length > SHORT_OUTCOME || decisions.length === 0;
  const said = saysMore ? [excerpt(outcome === "" ? sentence : outcome, DECISION_LENGTH)] : [];
  return [...decisions, ...said];
}
