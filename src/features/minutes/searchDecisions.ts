import { z } from "zod";
import { bold, cardMessage, line, subtle, title } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { committeeFeature, type Context } from "../feature.ts";
import { recommended } from "./wording.ts";
import { searchMinutes, type Hit } from "./search.ts";

/** So many minutes back: some ten years of a committee that meets five times a year. */
const MINUTES = 50;
const HITS = 5;
const SENTENCE_LENGTH = 240;
const QUERY_LENGTH = 80;

export const searchDecisions = committeeFeature({
  name: "searchDecisions",
  audience: "everybody",
  parameters: z.object({ query: z.string().optional() }),
  async run(context, { query = "" }) {
    const { committee, records, say } = context;
    const asked = excerpt(query, QUERY_LENGTH);
    if (asked === "") return { text: say.minutes.search.missingQuery };
    const kept = await records.minutes.list({ partition: committee.id, order: "descending", limit: MINUTES });
    if (kept.length === 0) return { text: say.minutes.search.noMinutes };
    const hits = searchMinutes(
      kept.map(({ value }) => value),
      asked,
    );
    if (hits.length === 0) return { text: say.minutes.search.none(asked) };
    const more = hits.length - HITS;
    const shown = hits.slice(0, HITS).map((hit) => said(hit, context));
    const first = say.minutes.search.title(asked);
    return cardMessage([first, ...shown.map(({ where, what }) => `${where}: ${what}`)].join("\n"), [
      title(first),
      ...shown.flatMap(({ where, what }) => [
        { ...line(bold(where)), spacing: "Medium" as const },
        ...(what === "" ? [] : [line(what)]),
      ]),
      ...(more > 0 ? [line(subtle(say.minutes.search.more(more)))] : []),
    ]);
  },
});

function said({ date, item, title: name, sentence, decision }: Hit, { say, today }: Context) {
  return {
    where: say.minutes.search.hit(say.dates.day(date, today), item, excerpt(name, QUERY_LENGTH)),
    what:
      decision === null
        ? excerpt(sentence, SENTENCE_LENGTH)
        : `${recommended(sentence, SENTENCE_LENGTH)} · ${say.minutes.decisions[decision]}`,
  };
}
