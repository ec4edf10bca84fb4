import type { Message } from "../ports/messenger.ts";

/** Teams advises under 80 KB for a message, counted in UTF-16, and refuses at about 100 (limits for bots in Teams). */
export const ADVISED_BYTES = 80_000;

/** What a message with its card weighs on the way to Teams, in bytes; the envelope around it is small beside it. */
export const messageBytes = (message: Message): number => Buffer.byteLength(JSON.stringify(message), "utf16le");

/** Left for what a message is given on its way: the committee's name, a line. In bytes. */
const SPARE_BYTES = 4_000;

/** The fullest version that Teams will take, of `versions` from the fullest to the barest; the barest where none is. */
export function firstFitting(versions: readonly [() => Message, ...(() => Message)[]]): Message {
  const [first, ...barer] = versions;
  let message = first();
  for (const version of barer) {
    if (messageBytes(message) <= ADVISED_BYTES - SPARE_BYTES) break;
    message = version();
  }
  return message;
}
