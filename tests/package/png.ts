import { inflateSync } from "node:zlib";

export type Pixel = [red: number, green: number, blue: number, alpha: number];

/** A PNG of 8 bits a channel, RGB or RGBA, not interlaced (PNG specification, ISO/IEC 15948). Throws on any other. */
export function readPng(file: Buffer): { width: number; height: number; pixels: Pixel[] } {
  if (file.toString("latin1", 1, 4) !== "PNG") throw new Error("not a PNG");
  let header: Buffer | undefined;
  const data: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") header = body;
    if (type === "IDAT") data.push(body);
    at += length + 12;
  }
  if (!header) throw new Error("no header");
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const channels = channelsOf(header);
  const rows = unfilter(inflateSync(Buffer.concat(data)), width * channels, channels);
  const pixels: Pixel[] = [];
  for (const row of rows) {
    for (let x = 0; x < row.length; x += channels) {
      pixels.push([row[x] ?? 0, row[x + 1] ?? 0, row[x + 2] ?? 0, channels === 4 ? (row[x + 3] ?? 0) : 255]);
    }
  }
  return { width, height, pixels };
}

function channelsOf(header: Buffer): number {
  const [depth, colours, , , interlace] = header.subarray(8);
  if (depth !== 8 || interlace !== 0) throw new Error("only 8 bits a channel, not interlaced");
  if (colours === 2) return 3;
  if (colours === 6) return 4;
  throw new Error("only RGB and RGBA");
}

/** Each row is one filter byte and its bytes as differences from what is left of and above them. */
function unfilter(bytes: Buffer, width: number, channels: number): Uint8Array[] {
  const rows: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += width + 1) {
    const above = rows.at(-1) ?? new Uint8Array(width);
    const row = new Uint8Array(width);
    for (let x = 0; x < width; x++) {
      const left = row[x - channels] ?? 0;
      const up = above[x] ?? 0;
      const corner = above[x - channels] ?? 0;
      const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
      row[x] = (bytes[at + 1 + x] ?? 0) + (guesses[bytes[at] ?? 0] ?? 0);
    }
    rows.push(row);
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
