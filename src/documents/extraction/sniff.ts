/** What bytes are, told by content and never by a file's name. */
type Kind = "text" | "docx" | "pdf" | "encryptedOffice" | "empty" | "unknown";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF_MARK_WITHIN = 1024;
const SAMPLE = 64 * 1024;
/** Control characters that no text has, per character. */
const MOST_CONTROLS = 0.002;

export function kindOf(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, ZIP)) return "docx";
  // Word wraps a document with a password in a compound file that has a stream of this name.
  if (startsWith(bytes, COMPOUND_FILE)) return holds(bytes, utf16("EncryptedPackage")) ? "encryptedOffice" : "unknown";
  if (latin(bytes.subarray(0, PDF_MARK_WITHIN)).includes("%PDF-")) return "pdf";
  const text = decodeText(bytes.subarray(0, SAMPLE));
  if (text === null || /^\s*\{\\rtf/u.test(text)) return "unknown";
  return text.trim() === "" ? "empty" : "text";
}

/** UTF-8, UTF-16 with its mark, or the Western European code page of older Danish systems; null where it is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return new TextDecoder(first === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  }
  const text = westernText(bytes);
  let controls = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code === 0) return null;
    if ((code < 32 && ![9, 10, 12, 13].includes(code)) || code === 0x7f || (code >= 0x80 && code < 0xa0)) controls += 1;
  }
  return controls / text.length > MOST_CONTROLS ? null : text;
}

/** UTF-8 if more of its letters are whole than broken: one broken letter must not turn every "ø" into "Ã¸". */
function westernText(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  if (broken === 0) return text;
  const whole = text.match(/(?!\ufffd)[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  return whole > broken ? text : new TextDecoder("windows-1252").decode(bytes);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function holds(bytes: Uint8Array, part: Buffer): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(part);
}

function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
