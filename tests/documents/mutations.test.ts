import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { readingOf } from "../../src/documents/assemble.ts";
import { extractLines } from "../../src/documents/formats/formats.ts";
import { readText } from "../../src/documents/read.ts";
import { Reading, type DecisionKind, type ReadItem } from "../../src/domain/reading.ts";
import { NOT_DECIDED } from "./making/notDecided.ts";
import { harmed } from "./making/harmedFiles.ts";
import { HARMLESS, mutated, type Mutation } from "./making/mutations.ts";

const RUNS = Number(process.env["MUTATIONS"] ?? 2000);
/** So many of them are of the bytes of Word files and PDFs. */
const FILES = Math.ceil(RUNS / 10);
const TEXTS = RUNS - FILES;

const folder = new URL("invented/", import.meta.url);
const sources = readdirSync(folder)
  .filter((file) => /\.(?:txt|md)$/u.test(file))
  .map((file) => readFileSync(new URL(file, folder), "utf8"));

/** Of the words for each kind of decision, what no mutation may do without. */
const SAYS: Record<DecisionKind, RegExp> = {
  approved:
    /godken|tiltr|vedtag|vedtog|tilslut|fulgt|følg|imødekom|indstillet|anbefal|udpeg|valgt|vælg|neds[aæ]t|approv|agree|accept|adopt|endors|carried|ratif|resolved|appoint|elect|nominat/iu,
  amended:
    /ændr|rette|ttet|tilføj|juster|præcis|forbehold|dog|men kun|alene|begræns|udgave|version|form|delvis|til dels|amend|chang|correct|addition|modif|subject|part|but only/iu,
  noted: /efterretning|orienter|note|received/iu,
  discussed: /drøft|debat|vendt|discuss|consider/iu,
  postponed: /uds[aæ]t|udsk[uy]|udsæt|postpon|defer|adjourn|held over|carried over/iu,
  rejected: /afvis|forkast|afsl|ikke|(?<!\p{L})ej(?!\p{L})|reject|declin|not|refus/iu,
  referred: /oversend|henvis|send|anbefales|indstilles|refer|remit/iu,
};
/** "Ej godkendt" is no approval. */
const DENIED =
  /(?<!\p{L})(?:ej|ikke|not) (?:blevet |yet |been )?(?:godken|tiltr|vedtag|fulgt|imødekom|approv|agree|accept|adopt)\p{L}*/giu;
/** What a day can be told from. */
const DAY =
  /\d|dag|uge|måned|møde|sommer|ferie|jul|påske|vinter|efterår|forår|snart|primo|medio|ultimo|år|kvartal|januar|februar|marts|april|maj|juni|august|september|oktober|november|december|may|june|july|march|february|january|october|week|month|day|meeting|term|year/iu;

const flat = (words: string) => words.replace(/[*#_>|\\]/gu, "").replace(/[\s\u00ad]+/gu, " ");
const tokens = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const share = fc.double({ min: 0, max: 1, noNaN: true });
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("drop", "repeat", "swap", "cut", "noise", "case", "splice", "damage", "join", "wrap"),
  at: share,
  to: share,
});
const example = fc.record({
  source: fc.nat(),
  other: fc.nat(),
  from: share,
  mutations: fc.array(mutation, { minLength: 1, maxLength: 8 }),
});

/** Minutes in which nothing is approved, though their outcomes speak of it, and changes that take no word of them away. */
const refusal = fc.record({
  language: fc.constantFrom("da" as const, "en" as const),
  outcome: fc.nat(),
  mutations: fc.array(fc.record({ kind: fc.constantFrom(...HARMLESS), at: share, to: share }), { maxLength: 3 }),
});

/** Where the inside of a file, and the file itself, is cut or changed. */
const harm = fc.record({
  format: fc.constantFrom("word", "pdf"),
  inside: fc.array(share, { maxLength: 4 }),
  bytes: fc.array(share, { maxLength: 1 }),
});

describe("minutes that came to harm", () => {
  it(`give no error, no hang and no invented decision in ${TEXTS.toString()} mutations of their text`, () => {
    fc.assert(
      fc.property(example, ({ source, other, from, mutations }) => {
        const pick = (at: number) => sources[at % sources.length] ?? "";
        const text = mutated(excerpt(pick(source), from), mutations, pick(other));
        const reading = Reading.parse(readText(text, { today: "2026-11-20" }));
        isTrueTo(text, reading);
      }),
      { numRuns: TEXTS },
    );
  }).timeout(120_000);

  it(`approve nothing in ${TEXTS.toString()} mutations of what tells of others, of before, of later or of a no`, () => {
    fc.assert(
      fc.property(refusal, ({ language, outcome, mutations }) => {
        const outcomes = [...NOT_DECIDED[language], ...REFUSED[language]];
        const text = mutated(minutesOf[language](outcomes[outcome % outcomes.length] ?? ""), mutations, "");
        for (const { recommendations } of readText(text, { today: "2026-11-20" }).items)
          for (const one of recommendations) assert.notEqual(one.decision, "approved", text);
      }),
      { numRuns: TEXTS },
    );
  }).timeout(120_000);

  it(`turn no open, postponed or rejected decision into an approval in ${FILES.toString()} mutations`, () => {
    fc.assert(
      fc.property(
        example,
        fc.array(fc.record({ kind: fc.constantFrom(...HARMLESS), at: share, to: share }), {
          minLength: 1,
          maxLength: 3,
        }),
        ({ source, from }, mutations) => {
          const whole = excerpt(sources[source % sources.length] ?? "", from);
          const before = decisionsIn(whole);
          const text = mutated(whole, mutations, "");
          for (const [asked, decision] of decisionsIn(text))
            if (decision === "approved" && before.has(asked)) {
              const was = before.get(asked) ?? null;
              assert.ok(
                was !== null && was !== "postponed" && was !== "rejected",
                `${String(was)}: ${asked}\n\n${text}`,
              );
            }
        },
      ),
      { numRuns: FILES },
    );
  }).timeout(120_000);

  it(`give no error, no hang and no invented decision in ${FILES.toString()} mutations of their files`, async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(example, harm, async ({ source, other, from, mutations }, { format, ...places }) => {
        const pick = (at: number) => sources[at % sources.length] ?? "";
        const text = mutated(excerpt(pick(source), from), mutations, pick(other));
        const found = await extractLines(harmed(format, text, places), 1_000_000);
        if (found.kind === "refused") return;
        read += 1;
        const words = found.lines.map((line) => `${line.marker ?? ""} ${line.text}`).join("\n");
        isTrueTo(words, Reading.parse(readingOf(found.lines, { today: "2026-11-20" }, found.undrawnFrom)));
      }),
      { numRuns: FILES },
    );
    assert.ok(read > FILES / 4, `only ${read.toString()} of them could be read at all`);
  }).timeout(120_000);
});

/** What nobody approved in so many words. */
const REFUSED = {
  da: ["Planen blev ikke godkendt.", "Planen kunne ikke godkendes.", "Planen blev udsat.", "Forslaget blev forkastet."],
  en: ["The plan was not approved.", "The plan could not be approved.", "The plan was deferred.", "Rejected."],
};

const minutesOf = {
  da: (outcome: string) => `Referat af møde i Styregruppen for Nærhed
Dato: 4. maj 2026 kl. 10.00-12.00
Deltagere: Jonas Hede, Charlotte Lind, Birgit Aagaard

1. Planen for området
Indstilling:
at styregruppen godkender planen
Beslutning:
${outcome}

2. Eventuelt
Beslutning:
Intet.
`,
  en: (outcome: string) => `Minutes of the Transport Panel
Date: 4 May 2026, 10:00-12:00
Present: Margaret Ashdown, Peter Lowick, Fiona Tarrant

1. Plan for the area
Recommendation:
That the plan be approved
Decision:
${outcome}

2. Any other business
Decision:
There was none.
`,
};

/** Each recommendation that stands but once, and its decision. */
function decisionsIn(text: string): ReadonlyMap<string, DecisionKind | null> {
  const all = readText(text, { today: "2026-11-20" }).items.flatMap((item) => item.recommendations);
  const asked = (one: { text: string }) => tokens(one.text).join(" ");
  const once = all.filter((one) => all.filter((other) => asked(other) === asked(one)).length === 1);
  return new Map(once.map((one) => [asked(one), one.decision]));
}

/** The head of a document and some of what follows: whole documents would take minutes to read two thousand times. */
function excerpt(source: string, from: number): string {
  const lines = source.split("\n");
  const start = 12 + Math.floor(from * Math.max(0, lines.length - 32));
  return [...lines.slice(0, 12), ...lines.slice(start, start + 20)].join("\n");
}

function isTrueTo(text: string, reading: Reading): void {
  const whole = flat(text);
  const words = new Set(tokens(text));
  for (const item of reading.items) {
    for (const { quote } of [...item.actions, ...item.followUps])
      assert.ok(quote !== "" && whole.includes(flat(quote)), `not the text's own words: ${quote}\n\n${text}`);
    for (const { owners, due, task, quote } of item.actions) {
      for (const owner of owners)
        assert.ok(
          tokens(owner).some((word) => isNear(word, words)),
          `${owner} is not in the text\n\n${text}`,
        );
      assert.ok(
        due === null || DAY.test(`${task} ${around(text, quote)}`),
        `no day is named: ${due ?? ""} ${quote}\n\n${text}`,
      );
    }
    for (const one of item.recommendations) {
      if (one.decision === null) continue;
      assert.ok(item.outcome !== "", `a decision without an outcome: ${one.text}\n\n${text}`);
      assert.ok(
        saysSo(item, one.text, one.decision),
        `"${one.decision}" is not what this says: ${item.outcome}\n\n${text}`,
      );
    }
  }
}

/** The lines of a quote and the next few: in a table, the day stands in a cell of its own. */
function around(text: string, quote: string): string {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => flat(line).includes(flat(quote).slice(0, 20)));
  return `${quote} ${lines.slice(Math.max(0, at), at + 7).join(" ")}`;
}

/** By a word of that kind in the outcome, or by saying again what was recommended. */
function saysSo(item: ReadItem, recommended: string, kind: DecisionKind): boolean {
  const outcome = kind === "approved" ? item.outcome.replace(DENIED, "") : item.outcome;
  if (SAYS[kind].test(outcome)) return true;
  const asked = new Set(
    tokens(recommended)
      .filter((word) => word.length > 4)
      .map((word) => word.slice(0, 6)),
  );
  const again = tokens(outcome).filter((word) => asked.has(word.slice(0, 6)));
  return kind === "approved" && again.length >= 2;
}

/** The same word, or one that a scanner's damage parts from it: the same but for its vowels and signs. */
function isNear(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  const bones = (from: string) => from.replace(/[aeiouyæøåéáèäöü0-9]/gu, "");
  return [...words].some(
    (one) => Math.abs(one.length - word.length) <= 2 && bones(one).slice(0, 4) === bones(word).slice(0, 4),
  );
}
