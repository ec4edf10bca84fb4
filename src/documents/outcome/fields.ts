import { everyMatch } from "../vocabulary/anyOf.ts";
import { LONGEST_QUOTE, type Sentence } from "../prose/sentences.ts";

type Field = "who" | "what" | "when";

const FIELDS: ReadonlyMap<string, Field> = new Map([
  ...(["hvem", "who"] as const).map((word) => [word, "who"] as const),
  ...(["hvad", "what"] as const).map((word) => [word, "what"] as const),
  ...(["hvornår", "when"] as const).map((word) => [word, "when"] as const),
]);
const NAMED = new RegExp(String.raw`(?<!\p{L})(?<field>${[...FIELDS.keys()].join("|")})\s*[:=]\s*`, "giu");

/** "Hvem: NN", "Hvad: skriver til naboerne", "Hvornår: uge 24", in any order and over several sentences, as the one task that they are. */
export function inOneSentence(sentences: readonly Sentence[]): Sentence[] {
  const result: Sentence[] = [];
  let record: Sentence[] = [];
  let said = new Map<Field, string>();
  const close = () => {
    result.push(...taskOf(record, said));
    record = [];
    said = new Map();
  };
  for (const sentence of sentences) {
    const fields = fieldsOf(sentence.text);
    if (fields === null || [...fields.keys()].some((field) => said.has(field))) close();
    if (fields === null) {
      result.push(sentence);
      continue;
    }
    record.push(sentence);
    for (const [field, words] of fields) said.set(field, words);
  }
  close();
  return result;
}

/** What a sentence that opens with a field says in each; null for any other, and for one that has a field twice. */
function fieldsOf(text: string): Map<Field, string> | null {
  const found = everyMatch(NAMED, text);
  if (found[0]?.index !== 0) return null;
  const fields = new Map<Field, string>();
  for (const [at, one] of found.entries()) {
    const field = FIELDS.get(one.groups?.["field"]?.toLowerCase() ?? "");
    if (field === undefined || fields.has(field)) return null;
    const words = text.slice(one.index + one[0].length, found[at + 1]?.index);
    fields.set(field, words.replace(/[\s,;.|–-]+$/u, ""));
  }
  return fields;
}

function taskOf(record: readonly Sentence[], said: ReadonlyMap<Field, string>): Sentence[] {
  const [first] = record;
  const what = said.get("what");
  const task = record.find((one) => what !== undefined && one.text.includes(what));
  if (!first || !task || what === undefined || said.size < 2) return [...record];
  const answering = said.has("who") ? ` (ansvarlig: ${said.get("who") ?? ""})` : "";
  const due = said.has("when") ? ` (frist: ${said.get("when") ?? ""})` : "";
  // In other paragraphs, list marks may stand between.
  const isTogether = record.every((one) => one.paragraph === first.paragraph);
  const quote = record.map((one) => one.quote).join(" ");
  return [
    {
      ...first,
      text: `Opgave: ${what}${answering}${due}`,
      quote: isTogether && quote.length <= LONGEST_QUOTE ? quote : task.quote,
    },
  ];
}
