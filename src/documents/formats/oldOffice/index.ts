import type { Format } from "../format.ts";

const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex");
/** Word wraps a document with a password in a compound file that has a stream of this name. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");
/** Where Word before 2007 keeps its text; Excel and Outlook have others. */
const WORD = Buffer.from("WordDocument", "utf16le");

/** Word before 2007, and whatever Word has encrypted: told apart, not read. */
export const oldOffice: Format = {
  name: "oldOffice",
  fits: (bytes) => COMPOUND_FILE.equals(bytes.subarray(0, COMPOUND_FILE.length)),
  extract(bytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (file.includes(ENCRYPTED)) return { kind: "refused", reason: "encrypted" };
    return { kind: "refused", reason: file.includes(WORD) ? "oldWord" : "notADocument" };
  },
};
