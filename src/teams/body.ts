import type { Download } from "../ports/ports.ts";

/** Of an answer over HTTP, by whichever client. */
interface Answered {
  status: number;
  body: AsyncIterable<unknown> | null;
}

/** What it holds, up to so many bytes. A redirect is refused. */
export async function bodyOf({ status, body }: Answered, limit: number): Promise<Download> {
  if (status >= 300 && status < 400) return { kind: "refused" };
  if (status < 200 || status >= 300 || !body) return { kind: "failed" };
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the rest of an endless body.
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) return { kind: "failed" };
    size += chunk.length;
    if (size > limit) return { kind: "tooLarge" };
    chunks.push(chunk);
  }
  return { kind: "bytes", bytes: Buffer.concat(chunks) };
}
