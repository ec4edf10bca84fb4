import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { wordFile } from "../../documents/making/word.ts";

/** Where the documents that dialogues name are looked for, in this order. */
const FOLDERS = ["../documents", "../../documents/invented"].map((folder) => join(import.meta.dirname, folder));

export function pathOf(document: string): string {
  const path = [document, ...FOLDERS.map((folder) => join(folder, document))].find((one) => existsSync(one));
  if (path === undefined) throw new Error(`there is no document "${document}"`);
  return path;
}

export const textOf = (document: string): Promise<string> => readFile(pathOf(document), "utf8");

/** "referat.docx" is the Word file with the words of "referat.txt". */
async function bytesOf(document: string): Promise<Uint8Array> {
  if (!document.endsWith(".docx")) return readFile(pathOf(document));
  return wordFile(await textOf(document.replace(/docx$/, "txt")));
}

/** Hands files out on loopback, as Teams does at the pre-authorised address that comes with a file. */
export interface FileServer {
  url(document: string): string;
  close(): Promise<void>;
}

export async function serveDocuments(): Promise<FileServer> {
  const server = createServer((request, response) => {
    const document = new URL(request.url ?? "", "http://127.0.0.1").searchParams.get("document") ?? "";
    void bytesOf(document).then(
      (bytes) => response.end(bytes),
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: (document) => `http://127.0.0.1:${port}/?document=${encodeURIComponent(document)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
