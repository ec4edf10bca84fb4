import type { ClockTime } from "../../domain/time.ts";
import { findTimes } from "../../language/dates.ts";
import type { Language } from "../../language/understanding.ts";
import type { Marked } from "./candidates.ts";
import { clockOf } from "./numbering.ts";
import type { Section } from "./sections.ts";

const PAUSE =
  /^[^\p{L}]*(?:kl\.?\s*[\d.:–-]+\s*)?(?:\p{L}{0,8}pause|frokost|(?:coffee |tea |lunch |short )?break|lunch)(?:\s(?:kl\.?|fra|at|from)(?=\s?\d))?[\s.\d:–-]*$/iu;

/** A pause at the end of what was read as an item, as programmes have them between the items: it is no part of it and says when it ended. */
export function withoutPause(
  sections: readonly Section[],
  language: Language,
): { readonly sections: readonly Section[]; readonly pause: ClockTime | null } {
  const last = sections.findLast(({ lines }) => lines.length > 0);
  const line = last?.lines.at(-1);
  const pause = line && isPause(line) ? (findTimes(line.text, language).at(0)?.start ?? null) : null;
  if (pause === null) return { sections, pause };
  const kept = sections.map((one) => (one === last ? { ...one, lines: one.lines.slice(0, -1) } : one));
  return { sections: kept, pause };
}

const isPause = ({ text }: Marked): boolean => (clockOf(text) !== null || /\d[.:]\d\d/u.test(text)) && PAUSE.test(text);
