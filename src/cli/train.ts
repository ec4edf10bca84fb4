import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Language } from "../domain/language.ts";
import { train, type Sentences } from "../language/classifier/train.ts";
import { sentences as da } from "../language/da/sentences.ts";
import { sentences as en } from "../language/en/sentences.ts";
import { hear } from "../language/hearing.ts";
import { lowered } from "../language/pattern.ts";
import { signsOf } from "../language/signs.ts";

// `npm run train`: makes the classifier of messages from the example sentences. It runs from source, before the build.

const LANGUAGE = join(import.meta.dirname, "../language");
const TRAINED = join(LANGUAGE, "classifier/trained");
const SENTENCES: Record<Language, Sentences> = { da, en };

mkdirSync(TRAINED, { recursive: true });
const from = digest();
for (const language of Language.options) {
  const file = join(TRAINED, `${language}.ts`);
  const head = `// Trained from ${from}\n`;
  if (existsSync(file) && readFileSync(file, "utf8").startsWith(head)) continue;
  writeFileSync(
    file,
    `${head}export const trained = ${JSON.stringify(train(SENTENCES[language], signsIn(language)))};\n`,
  );
}

function signsIn(language: Language): (masked: string) => string[] {
  return (masked) => signsOf(hear({ masked, lower: lowered(masked), language }));
}

/** Of everything that the training comes from, sentences and grammar: the same needs no training again. */
function digest(): string {
  const hash = createHash("sha256");
  const files = readdirSync(LANGUAGE, { recursive: true, encoding: "utf8" });
  for (const name of files.filter((one) => one.endsWith(".ts") && !/trained|messages/u.test(one)).sort())
    hash.update(readFileSync(join(LANGUAGE, name)));
  return hash.digest("hex").slice(0, 16);
}
