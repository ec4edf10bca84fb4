import { inflateRawSync } from "node:zlib";

/** An entry of a zip archive's central directory. */
type Entry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly at: number;
};

type Unpacked =
  | { readonly kind: "parts"; readonly parts: ReadonlyMap<string, Buffer>; readonly names: ReadonlySet<string> }
  | { readonly kind: "refused"; readonly reason: "bomb" | "encrypted" | "damaged" };

/** Of the parts that are wanted. mammoth needs about 12 bytes of memory for each byte of XML: 103 MB of it took 1.27 GB. */
const MOST_UNPACKED = 16 * 1024 * 1024;
const MOST_ENTRIES = 2000;

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const LONGEST_COMMENT = 65_557;

/**
 * Unpacks the wanted parts of a zip archive. What the archive declares of sizes is not believed:
 * the limit is on what really comes out, and what nobody wants is never unpacked.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(buffer);
  if (entries === null) return refused("damaged");
  if (entries.length > MOST_ENTRIES) return refused("bomb");
  if (entries.some((entry) => entry.encrypted)) return refused("encrypted");
  const parts = new Map<string, Buffer>();
  let left = MOST_UNPACKED;
  for (const entry of entries) {
    if (!wanted(entry.name)) continue;
    const part = contentOf(buffer, entry, left);
    if (!Buffer.isBuffer(part)) return refused(part);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return { kind: "parts", parts, names: new Set(entries.map((entry) => entry.name)) };
}

function refused(reason: "bomb" | "encrypted" | "damaged"): Unpacked {
  return { kind: "refused", reason };
}

function contentOf(buffer: Buffer, entry: Entry, left: number): Buffer | "bomb" | "damaged" {
  if (entry.at + 30 > buffer.length || buffer.readUInt32LE(entry.at) !== LOCAL_MARK) return "damaged";
  const start = entry.at + 30 + buffer.readUInt16LE(entry.at + 26) + buffer.readUInt16LE(entry.at + 28);
  const packed = buffer.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) return "damaged";
  if (entry.method === 0) return packed.length > left ? "bomb" : packed;
  if (entry.method !== 8) return "damaged";
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
  } catch (error) {
    return error instanceof RangeError ? "bomb" : "damaged";
  }
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

/** A zip archive of parts that are not packed again: what reads it need not unpack, and finds nothing else in it. */
export function stored(parts: ReadonlyMap<string, Buffer>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const label = Buffer.from(name, "utf8");
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL_MARK, 0);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(ENTRY_MARK, 0);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, label, content);
    entries.push(entry, label);
    at += local.length + label.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_MARK, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(
    entries.reduce((sum, entry) => sum + entry.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...entries, end]);
}
