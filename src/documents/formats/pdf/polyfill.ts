/** pdf.js 5.6 takes for granted what Node has from 21 on: this file goes when Node 20 does. */
export function giveTransferToFixedLength(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength) {
      // Afterwards nobody can read the old one, whatever its length.
      const taken = structuredClone(this, { transfer: [this] });
      if (length === taken.byteLength) return taken;
      const other = new Uint8Array(length);
      other.set(new Uint8Array(taken).subarray(0, length));
      return other.buffer;
    },
  });
}
