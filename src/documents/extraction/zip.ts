import { inflateRawSync } from "node:zlib";

/** An entry of a zip archive's central directory. */
type Entry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
};

type ZipVerdict = "good" | "bomb" | "encrypted" | "damaged" | "notADocument";

/** A long set of minutes with pictures unpacks to some 20 MB; its XML to 5 MB. */
const MOST_UNPACKED = 60 * 1024 * 1024;
/** mammoth needs about 12 bytes of memory for each byte of XML: 103 MB of it took 1.27 GB. */
const MOST_XML = 16 * 1024 * 1024;
const MOST_ENTRIES = 2000;
const MOST_RATIO = 200;

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const LONGEST_COMMENT = 65_557;

/** Whether a Word file is safe to unpack: by what its directory declares, and then by what really comes out. */
export function inspectZip(bytes: Uint8Array): ZipVerdict {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(buffer);
  if (entries === null) return "damaged";
  if (entries.length > MOST_ENTRIES) return "bomb";
  if (entries.some((entry) => entry.encrypted)) return "encrypted";
  if (!entries.some((entry) => entry.name === "word/document.xml")) return "notADocument";
  const declared = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (declared > MOST_UNPACKED || declared > Math.max(buffer.length, 10_000) * MOST_RATIO) return "bomb";
  return unpacks(buffer, entries);
}

/** The declared sizes may lie: every part that will be read is unpacked with a limit. */
function unpacks(buffer: Buffer, entries: readonly Entry[]): ZipVerdict {
  let xml = 0;
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/iu.test(entry.name)) continue;
    if (entry.at + 30 > buffer.length || buffer.readUInt32LE(entry.at) !== LOCAL_MARK) return "damaged";
    const start = entry.at + 30 + buffer.readUInt16LE(entry.at + 26) + buffer.readUInt16LE(entry.at + 28);
    const packed = buffer.subarray(start, start + entry.packed);
    if (packed.length < entry.packed) return "damaged";
    if (entry.method === 0) xml += packed.length;
    else if (entry.method === 8) {
      try {
        xml += inflateRawSync(packed, { maxOutputLength: MOST_XML }).length;
      } catch (error) {
        return error instanceof RangeError ? "bomb" : "damaged";
      }
    } else return "damaged";
    if (xml > MOST_XML) return "bomb";
  }
  return "good";
}

function directory(buffer: Buffer): Entry[] | null {
  const end = endRecord(buffer);
  if (end < 0) return null;
  const count = buffer.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== ENTRY_MARK) return null;
    const nameLength = buffer.readUInt16LE(at + 28);
    entries.push({
      name: buffer.toString("utf8", at + 46, at + 46 + nameLength),
      method: buffer.readUInt16LE(at + 10),
      encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      at: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function endRecord(buffer: Buffer): number {
  for (let at = buffer.length - 22; at >= Math.max(0, buffer.length - LONGEST_COMMENT); at -= 1) {
    if (buffer.readUInt32LE(at) === END_MARK) return at;
  }
  return -1;
}
