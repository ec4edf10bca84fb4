import type { Format } from "../format.ts";

const MARK = "%PDF-";
const MARK_WITHIN = 1024;

/** PDF with text in it. Its library is loaded with the first such file. */
export const pdf: Format = {
  name: "pdf",
  fits: (bytes) => Buffer.from(bytes.subarray(0, MARK_WITHIN)).toString("latin1").includes(MARK),
  extract: async (bytes, mostText) => (await import("./extract.ts")).extractPdf(bytes, mostText),
};
