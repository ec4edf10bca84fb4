import { parentPort } from "node:worker_threads";
import { z } from "zod";
import type { Extracted, Refusal } from "./result.ts";
import { inspectZip } from "./zip.ts";

const Job = z.object({ kind: z.enum(["docx", "pdf"]), bytes: z.instanceof(Uint8Array) });

/** Runs in a thread of its own: what a hostile file makes of memory and time ends with the thread. */
async function extract({ kind, bytes }: z.infer<typeof Job>): Promise<Extracted> {
  if (kind === "docx") {
    const verdict = inspectZip(bytes);
    if (verdict !== "good") return { kind: "refused", reason: verdict };
  }
  try {
    const lines =
      kind === "docx"
        ? await (await import("../formats/docx/extract.ts")).extractDocx(bytes)
        : await (await import("../formats/pdf/extract.ts")).extractPdf(bytes);
    return lines.length === 0 ? { kind: "refused", reason: "noText" } : { kind: "lines", lines };
  } catch (error) {
    return { kind: "refused", reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): Refusal {
  return error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged";
}

parentPort?.on("message", (message: unknown) => {
  void extract(Job.parse(message)).then((result) => parentPort?.postMessage(result));
});
