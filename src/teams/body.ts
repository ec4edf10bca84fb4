import type { Download } from "../ports/ports.ts";

/** What an answer over HTTP holds, up to so many bytes. A redirect is refused. */
export async function bodyOf(response: Response, limit: number): Promise<Download> {
  if (response.status >= 300 && response.status < 400) return { kind: "refused" };
  if (!response.ok || !response.body) return { kind: "failed" };
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<unknown> = response.body;
  // Leaving the loop cancels the rest of an endless body.
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) return { kind: "failed" };
    size += chunk.length;
    if (size > limit) return { kind: "tooLarge" };
    chunks.push(chunk);
  }
  return { kind: "bytes", bytes: Buffer.concat(chunks) };
}
