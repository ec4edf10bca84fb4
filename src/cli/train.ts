import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { train, type Sentences } from "../language/classifier/train.ts";
import { sentences as da } from "../language/da/sentences.ts";
import { sentences as en } from "../language/en/sentences.ts";
import type { Language } from "../language/understanding.ts";

// `npm run train`: makes the classifier of messages from the example sentences. It runs from source, before the build.

const LANGUAGE = join(import.meta.dirname, "../language");
const TRAINED = join(LANGUAGE, "classifier/trained");
const FROM = ["classifier", "da/sentences", "en/sentences"];
const LANGUAGES: Record<Language, Sentences> = { da, en };

mkdirSync(TRAINED, { recursive: true });
const from = digest();
for (const [language, sentences] of Object.entries(LANGUAGES)) {
  const file = join(TRAINED, `${language}.ts`);
  const head = `// Trained from ${from}\n`;
  if (existsSync(file) && readFileSync(file, "utf8").startsWith(head)) continue;
  writeFileSync(file, `${head}export const trained = ${JSON.stringify(train(sentences))};\n`);
}

/** Of everything that the training comes from: the same needs no training again. */
function digest(): string {
  const hash = createHash("sha256");
  for (const folder of FROM)
    for (const name of readdirSync(join(LANGUAGE, folder))
      .filter((one) => one.endsWith(".ts"))
      .sort())
      hash.update(readFileSync(join(LANGUAGE, folder, name)));
  return hash.digest("hex").slice(0, 16);
}
