import { deflateRawSync } from "node:zlib";

/** `declared`: the unpacked size that the archive claims, where it lies. */
export type ZipEntry = { readonly name: string; readonly content: Uint8Array; readonly declared?: number };

/** A zip archive as a hostile sender could make it: the sizes in it are what the test says. Checksums are left 0. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, declared } of entries) {
    const packed = deflateRawSync(content);
    const label = Buffer.from(name, "utf8");
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(declared ?? content.length, 8);
    const local = Buffer.concat([
      Buffer.from("504b03041400000008000000000000", "hex").subarray(0, 14),
      sizes,
      lengths(label.length),
      label,
      packed,
    ]);
    directory.push(
      Buffer.concat([
        Buffer.from("504b01021400140000000800", "hex"),
        Buffer.alloc(4),
        sizes,
        lengths(label.length),
        Buffer.alloc(10),
        offset(at),
        label,
      ]),
    );
    locals.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

function lengths(name: number): Buffer {
  const both = Buffer.alloc(4);
  both.writeUInt16LE(name, 0);
  return both;
}

function offset(at: number): Buffer {
  const place = Buffer.alloc(4);
  place.writeUInt32LE(at, 0);
  return place;
}
