import type { IncomingMessage } from "node:http";
import { isModest, OF_AN_ACTIVITY } from "./bounds.ts";

/** `status`: what is answered to what was not read. */
type Reading = { ok: true; value: unknown } | { ok: false; status: 400 | 413 | 415 };

/** Teams sends at most 28 KB of text and a card's inputs. */
const BODY_BYTES = 256 * 1024;

const JSON_TYPE = /^application\/json(?:\s*;.*)?$/i;

/**
 * The JSON that a request carries, as long as it is of a size that Teams sends. Nothing compressed: a small body could
 * become a large one. What is not read is left to the server, which throws it away as it comes and ends what takes too long.
 */
export async function readJson(request: IncomingMessage): Promise<Reading> {
  const { headers } = request;
  if (headers["content-encoding"] !== undefined || !JSON_TYPE.test(headers["content-type"] ?? ""))
    return { ok: false, status: 415 };
  const bytes = Number(headers["content-length"] ?? 0) > BODY_BYTES ? null : await bytesOf(request);
  if (bytes === null) return { ok: false, status: 413 };
  const value = parsed(bytes);
  return value === undefined || !isModest(value, OF_AN_ACTIVITY) ? { ok: false, status: 400 } : { ok: true, value };
}

/** null: too many. */
function bytesOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= BODY_BYTES) chunks.push(chunk);
      else end(null);
    };
    const end = (read: Buffer | null): void => {
      request.removeListener("data", take);
      resolve(read);
    };
    request.on("data", take);
    request.once("end", () => end(Buffer.concat(chunks)));
    // Whoever has hung up is not answered: what there is of the body need only not be waited for.
    request.once("close", () => end(Buffer.alloc(0)));
    request.once("error", () => end(Buffer.alloc(0)));
  });
}

/** undefined: it is no JSON. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
