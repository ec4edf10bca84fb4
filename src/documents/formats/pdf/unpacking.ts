import { inflateSync } from "node:zlib";

/**
 * As much of a `DecompressionStream` as pdf.js asks for. Node's own hands each stream to another thread and back through a dozen promises,
 * which takes longer than unpacking the few kilobytes of a page right here.
 */
class Unpacking {
  readonly writable: { getWriter(): Writer };
  readonly readable: AsyncIterable<Uint8Array>;

  constructor(format: string) {
    // What else it may be packed by, pdf.js unpacks itself.
    if (format !== "deflate") throw new TypeError(`not unpacked here: ${format}`);
    const { promise, resolve } = handedOver();
    const done = Promise.resolve();
    const write = (packed: Uint8Array) => {
      resolve(packed);
      return done;
    };
    this.writable = { getWriter: () => ({ ready: done, write, close: () => done }) };
    this.readable = unpacked(promise);
  }
}

type Writer = { readonly ready: Promise<void>; write(packed: Uint8Array): Promise<void>; close(): Promise<void> };

function handedOver(): { promise: Promise<Uint8Array>; resolve: (packed: Uint8Array) => void } {
  let resolve: (packed: Uint8Array) => void = () => undefined;
  const promise = new Promise<Uint8Array>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** In bytes: no page's text is as long, and what unpacks to more is a bomb. */
const MOST_UNPACKED = 128 * 1024 * 1024;

/** Throws where it is damaged or too much: pdf.js then takes what it can get out of it. */
async function* unpacked(packed: Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield inflateSync(await packed, { maxOutputLength: MOST_UNPACKED });
}

/** In this thread, where nothing but documents is unpacked. */
export function unpackHere(): void {
  Object.defineProperty(globalThis, "DecompressionStream", { value: Unpacking, configurable: true, writable: true });
}
