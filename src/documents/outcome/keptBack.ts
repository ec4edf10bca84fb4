import type { Clause } from "./recommendations.ts";
import { singles, touches } from "./sameSubject.ts";

/** "Økonomien afventer", "der ønskes et nyt oplæg", "is outstanding": neither yes nor no. */
const OPEN =
  /(?<!\p{L})(?:afvent(?:er|es|ede)|udestår|(?:ønskes|efterlyses) (?:et |en |der )?(?:nyt|ny|fornyet|andet|anden)|awaits?|outstanding|(?:a )?new (?:proposal|paper|report) (?:is|was) (?:wanted|requested))(?!\p{L})/iu;
/** Beside a yes to another one in the same sentence: what was approved may come back as well. */
const LATER =
  /(?<!\p{L})(?:vende(?:s|r) (?:der |vi )?tilbage|(?:tages|kommer|forelægges|behandles) (?:\p{L}+ )?(?:igen|senere|op)|to be brought back|come(?:s)? back)(?!\p{L})/iu;
const BETWEEN = /,\s(?:og|idet|men|mens|and|but|while|as)\s|;\s/iu;
/** "Godkendt, bortset fra økonomien" */
const EXCEPT =
  /^(?<most>[^,;]+?),? (?:bortset fra|med undtagelse af|undtagen|på nær|except(?: for| that)?|apart from|with the exception of) (?<thing>[^,.;]+)\.?$/iu;

/** Whether a part of an outcome leaves open just this one of several recommendations: "Godkendt, idet økonomien afventer." */
export function isKeptBack(sentences: readonly string[], clause: string, clauses: readonly Clause[]): boolean {
  if (clauses.length < 2) return false;
  const isOfAnother = (text: string) => clauses.some((one) => one.text !== clause && singles(text, one.text, clauses));
  return sentences.some((text) => {
    const parts = text.split(BETWEEN);
    const isBeside = parts.some(isOfAnother);
    return parts.some((part) => (OPEN.test(part) || (isBeside && LATER.test(part))) && singles(part, clause, clauses));
  });
}

/** "Godkendt, bortset fra økonomien": of several recommendations, all were approved but the one that this names. */
export function withoutExcepted(
  sentences: readonly string[],
  clauses: readonly Clause[],
): { readonly said: readonly string[]; readonly excepted: readonly string[] } {
  const excepted: string[] = [];
  const said = sentences.map((text) => {
    const { most, thing } = EXCEPT.exec(text)?.groups ?? {};
    const named = thing === undefined ? [] : clauses.filter((one) => touches(thing, one.text));
    const [only] = named;
    if (most === undefined || only === undefined || named.length > 1 || clauses.length < 2) return text;
    excepted.push(only.text);
    return most;
  });
  return { said, excepted };
}
