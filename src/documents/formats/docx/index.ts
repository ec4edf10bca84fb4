import type { Format } from "../format.ts";

const ZIP = Buffer.from("504b0304", "hex");

/** Word since 2007. Its libraries are loaded with the first such file. */
export const docx: Format = {
  name: "docx",
  fits: (bytes) => ZIP.equals(bytes.subarray(0, ZIP.length)),
  extract: async (bytes) => (await import("./extract.ts")).extractDocx(bytes),
};
