import { readFile } from "node:fs/promises";
import type { Reading } from "../domain/reading.ts";
import { readDocument, type Refusal } from "../documents/read.ts";

const WHY: Record<Refusal, string> = {
  empty: "the file is empty",
  notADocument: "the file is no text, Word or PDF document",
  oldWord: "the file is of Word before 2007",
  macros: "the Word file has macros",
  encrypted: "the file is protected by a password",
  tooLarge: "the file is too large",
  bomb: "the file unpacks to far more than a document holds",
  entities: "the Word file has XML entities",
  noText: "there is no text in the file, only pictures",
  damaged: "the file is damaged",
  tooSlow: "reading the file takes too long",
  busy: "too many other files are waiting to be read",
};

const UNREADABLE = 2;

process.exitCode = await main(process.argv.slice(2));

/** Prints the reading of a file as JSON, or one line on stderr; the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const [file, ...others] = args;
  if (file === undefined || others.length > 0) return fail("usage: npm run -s read -- FILE");
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return fail(code === "ENOENT" ? `${file}: no such file` : `${file}: the file cannot be opened`);
  }
  const result = await readDocument(bytes);
  if (result.kind === "refused") return fail(`${file}: ${WHY[result.reason]}`);
  if (isNone(result.reading)) return fail(`${file}: there is no agenda and no minutes in the file`);
  console.log(JSON.stringify(result.reading, null, 2));
  return 0;
}

/** A text that is neither: without an item, a committee and a day. */
function isNone({ items, committee, meeting }: Reading): boolean {
  return items.length === 0 && committee === null && meeting.date === null;
}

function fail(line: string): number {
  console.error(line);
  return UNREADABLE;
}
