import type { Format } from "../format.ts";

const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex");
/** Word wraps a document with a password in a compound file that has a stream of this name. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

/** Word before 2007, and whatever Word has encrypted: told apart, not read. */
export const oldOffice: Format = {
  name: "oldOffice",
  fits: (bytes) => COMPOUND_FILE.equals(bytes.subarray(0, COMPOUND_FILE.length)),
  extract: (bytes) => ({
    kind: "refused",
    reason: Buffer.from(bytes).includes(ENCRYPTED) ? "encrypted" : "notADocument",
  }),
};
