import assert from "node:assert/strict";
import { grammar as da } from "../../src/language/da/grammar.ts";
import { sentences as danish } from "../../src/language/da/sentences.ts";
import { grammar as en } from "../../src/language/en/grammar.ts";
import { sentences as english } from "../../src/language/en/sentences.ts";
import { compile, type Grammar } from "../../src/language/grammar.ts";
import { literalsOf } from "../../src/language/literals.ts";
import { lowered } from "../../src/language/pattern.ts";

/** Enough to meet every kind of form. */
const EVERY = 40;

const formsOf = ({ forms, maybeAction, moods, halfUndo, changesItem }: Grammar): readonly string[] => [
  ...[...Object.values(forms), maybeAction].flatMap(({ any, unless = [], never = [] }) => [any, unless, never].flat()),
  ...Object.values<readonly string[]>({ ...moods }).flat(),
  ...halfUndo,
  ...changesItem,
];

const messages = (sentences: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.values(sentences)
    .flat()
    .filter((_, at) => at % EVERY === 0)
    .map((sentence) => lowered(sentence.replace(/\{(\w)\}/gu, "‹$10›")));

describe("what a text must have for a pattern to occur in it", () => {
  const cases: [source: string, literals: string[] | null][] = [
    ["afbud", ["afbud"]],
    ["afbud|framelde\\p{L}*", ["afbud", "framelde"]],
    ["m(?:ø|oe|o)der?", ["møde", "moede", "mode"]],
    ["(?:kan|vil) [^.]{0,4}ikke", ["ikke"]],
    ["‹[pb]\\d+› kommer", ["› kommer"]],
    ["(?<number>\\d{1,4})\\. punkt", [". punkt"]],
    ["uge 49", ["uge 00"]],
    ["(?<=kan )(?!ikke)komme(?! med)", ["komme"]],
    ["(?:referat)+ud", ["referat"]],
    ["can['’]?t", ["can't", "can’t", "cant"]],
    ["\\u2026etc", ["etc"]],
    ["(?:afbud)?", null],
    ["afbud|\\p{L}+", null],
    [".*", null],
  ];
  for (const [source, literals] of cases)
    it(source, () => {
      assert.deepEqual(literalsOf(source) && new Set(literalsOf(source)), literals && new Set(literals));
    });

  for (const [language, grammar, sentences] of [
    ["Danish", da, danish],
    ["English", en, english],
  ] as const)
    it(`is there wherever a ${language} form occurs`, () => {
      const texts = messages(sentences);
      const missed = formsOf(grammar).flatMap((source) => {
        const pattern = compile(source);
        return texts.filter((text) => pattern.expression.test(text) && !pattern.mayOccurIn(text));
      });
      assert.deepEqual(missed, []);
    });

  it("leaves few forms to be tried", () => {
    const forms = formsOf(da).map(compile);
    const tried = messages(danish).map((text) => forms.filter((form) => form.mayOccurIn(text)).length);
    const mean = tried.reduce((sum, count) => sum + count, 0) / tried.length;
    assert.ok(mean < forms.length / 10, `${mean.toFixed(1)} of ${forms.length.toString()}`);
  });
});
