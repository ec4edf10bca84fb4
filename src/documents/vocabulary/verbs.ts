import { isFramed, isWork, promiseOf, type Firmness } from "./workVerbs.ts";

export { bringsAbout } from "./workVerbs.ts";

const ADVERBS = /^(?:\s+(?:så|derfor|nu|desuden|også|herefter|derefter|selv|gerne|straks|snarest|endelig|lige))+/iu;

/** Whether a verb and what follows it is a promise of work. */
export function promises(verb: string, after: string): Firmness {
  if (/^(?:\s+\p{Ll}+)?\s+(?:ikke|aldrig|not)(?!\p{L})|til efterretning/iu.test(after)) return "no";
  return promiseOf(verb.toLowerCase(), after.replace(ADVERBS, ""));
}

/** "udarbejdes", "sendes", "forestås": the passive of what is work. */
export function isActingPassive(word: string): boolean {
  const plain = word.toLowerCase();
  return (
    /[eå]s$/u.test(plain) &&
    isWork(`${plain.slice(0, -1)}r`) &&
    !/^(?:evalueres|afholdes|prioriteres|deles)$/u.test(plain)
  );
}

/** With "af" and who does it, more passives are work: "forhandlingerne føres af", "kontakten tages af". */
export function isActingBy(word: string): boolean {
  return isActingPassive(word) || /^(?:forest[åa]s|føres|foretages|tages|optages|rettes|søges|besørges)$/iu.test(word);
}

/** "lav", "send", "find": the imperative of what is work. */
export function isActingImperative(word: string): boolean {
  const plain = word.toLowerCase();
  const end = plain.at(-1) ?? "";
  return [`${plain}er`, `${plain}r`, `${plain}${end}er`].some(
    (present) => isWork(present) || /^(?:finder|tager|ser|læser|hører|spørger|aftaler|husker)$/u.test(present),
  );
}

/** "lave", "sende", "indhente": the infinitive of what is work. */
export function isActingInfinitive(word: string): boolean {
  return isWork(`${word.toLowerCase()}r`);
}

/** An infinitive of which it is known that it can be work: "sende", "tage (kontakt)", "præsentere". */
export function mayBeWork(infinitive: string): boolean {
  return isWork(`${infinitive}r`) || isFramed(`${infinitive}r`);
}

/** Infinitives after "vil" and "skal" that promise nothing. */
export function isIdleInfinitive(word: string): boolean {
  return /^(?:være|blive|have|få|kunne|skulle|gerne|deltage|modtage|fortsætte|betyde|indgå|komme|gå|stå|ske|opleve|mene|ønske|se|bidrage|fylde|trække|foregå|omfatte|kræve|medføre|fortsat|også|ikke|betale|overholde|opfylde|bruge|hedde|ligge|udgøre|dække|be|have|not|remain|continue|receive|attend)$/iu.test(
    word,
  );
}
