import { bringsAbout, isIdleInfinitive, mayBeWork } from "../vocabulary/verbs.ts";
import type { Frame } from "./frames.ts";

/** What may stand between the subject and the verb. */
export const ADVERB =
  "(?:\\s+(?:desuden|også|derefter|herefter|fortsat|ligeledes|nu|så|derfor|sammen|herudover|i fællesskab|efterfølgende|endvidere|dernæst))?";
const MODAL = new RegExp(`^${ADVERB}\\s+(?:vil|skal)${ADVERB}\\s+(?<rest>.+)$`, "iu");
const INFINITIVE = /^\p{Ll}+[eåøyi]$/u;
const NO_INFINITIVE =
  /^(?:på|næste|ikke|alle|begge|samme|hele|denne|disse|egne|så|også|begge|første|fælles|sidste|gerne|selve)$/iu;
const PREPOSITION = /(?<!\p{L})(?:på|i|til|fra|af|for|ved|med|om|under|over|efter|hos)(?!\p{L})/iu;
const FURTHEST_INFINITIVE = 7;

/** "skal sende tallene", "vil til næste møde udarbejde en opgørelse"; null where nothing is to be done or it is not to be. */
export function modal(after: string): Frame | null {
  const words = (MODAL.exec(after)?.groups?.["rest"] ?? "").split(" ");
  const could = words
    .slice(0, FURTHEST_INFINITIVE)
    .flatMap((word, at) => (INFINITIVE.test(word.replace(/[,.;]$/u, "")) && !NO_INFINITIVE.test(word) ? [at] : []));
  const bare = (at: number) => (words[at] ?? "").replace(/[,.;]$/u, "");
  const [first] = could;
  // "vil til næste møde udarbejde": between the two may stand when and what.
  const at =
    could.find((one) => mayBeWork(bare(one))) ??
    (first !== undefined && !PREPOSITION.test(words.slice(0, first).join(" ")) ? first : undefined);
  if (at === undefined || /(?<!\p{L})(?:ikke|gerne|kunne|aldrig)(?!\p{L})/iu.test(words.slice(0, at + 2).join(" ")))
    return null;
  const rest = words.slice(at + 1).join(" ");
  if (isIdleInfinitive(bare(at)) && !(/^(?:have|få)$/iu.test(bare(at)) && bringsAbout(rest))) return null;
  return { task: words.slice(at).join(" "), form: modalForm(bare(at)) };
}

/** "skal sende" is somebody's task; "skal spare" may be how things are. */
export function modalForm(infinitive: string): Frame["form"] {
  return mayBeWork(infinitive) ? "modal" : "loose";
}
