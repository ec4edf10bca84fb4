import { unmask, type Message } from "../message.ts";
import { firstMatch } from "../pattern.ts";
import { slotWordsOf } from "./slotWords.ts";

const EDGES = /^[\s.,;:"”“–-]+|[\s.,;:!?"”“–-]+$/gu;

/** A captured stretch without what only leads to it or follows it: "op på næste møde?", "please". */
export function topicOf(message: Message, masked: string): string {
  const { leading, trailing } = slotWordsOf(message.language);
  let rest = masked.replace(EDGES, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    for (const pattern of [...leading, ...trailing]) {
      const match = firstMatch([pattern], rest);
      // What would leave nothing is the topic itself.
      if (match === null || match.length === rest.length) continue;
      rest = (rest.slice(0, match.index) + rest.slice(match.index + match.length)).replace(EDGES, "");
    }
  }
  return unmask(message, rest);
}
