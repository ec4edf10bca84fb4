import { frames as da } from "./da/frames.ts";
import { frames as en } from "./en/frames.ts";
import { fold } from "./folding.ts";
import type { Language } from "./understanding.ts";

/** The words that a request is made of, and that what it is about stands between; apart by spaces, as they are written. */
export interface Frames {
  /** Around any request. */
  around: string;
  proposing: string;
  /** After these comes what is to be talked about. */
  anchors: string;
  /** Before the one who is to do something. */
  assigning: string;
  /** Between the one who does it and what is to be done. */
  taking: string;
  /** After a name that goes on: "the working group on maternity care". */
  qualifying: string;
  done: string;
  searching: string;
  postponing: string;
}

type Words = Readonly<Record<keyof Frames, ReadonlySet<string>>>;

const WORDS: Record<Language, Words> = { da: wordsOf(da), en: wordsOf(en) };

export const framesOf = (language: Language): Words => WORDS[language];

/** As a frame's words are compared: without signs around them, æøå like their stand-ins. */
export function bare(word: string): string {
  return fold(word).replace(/^[^\p{L}\p{N}‹']+|[^\p{L}\p{N}›']+$/gu, "");
}

function wordsOf(frames: Frames): Words {
  const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(bare));
  return {
    around: setOf(frames.around),
    proposing: setOf(frames.proposing),
    anchors: setOf(frames.anchors),
    assigning: setOf(frames.assigning),
    taking: setOf(frames.taking),
    qualifying: setOf(frames.qualifying),
    done: setOf(frames.done),
    searching: setOf(frames.searching),
    postponing: setOf(frames.postponing),
  };
}
