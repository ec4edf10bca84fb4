/** Control characters that no text has, per character. */
const MOST_CONTROLS = 0.002;
const LAYOUT = new Set([9, 10, 12, 13]);

/** UTF-8, UTF-16, or the Western European code page of older Danish systems; null where it is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = utf16Of(bytes);
  const text = wide === null ? westernText(bytes) : new TextDecoder(wide).decode(bytes);
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return null;
    if ((code < 32 && !LAYOUT.has(code)) || (code >= 0x7f && code < 0xa0)) controls += 1;
  }
  return controls > text.length * MOST_CONTROLS ? null : text;
}

/** By its mark or, without one, by the empty half that most letters of a European text have. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 1000);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > sample.length * 0.4 && even === 0) return "utf-16le";
  return even > sample.length * 0.4 && odd === 0 ? "utf-16be" : null;
}

/** UTF-8 if more of its letters are whole than broken: one broken letter must not turn every "ø" into "Ã¸". */
function westernText(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  if (broken === 0) return text;
  const whole = text.match(/(?!\ufffd)[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  return whole > broken ? text : new TextDecoder("windows-1252").decode(bytes);
}
