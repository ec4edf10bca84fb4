import type { Language } from "./understanding.ts";

/** What is made of each language, once, when it is first needed: all of it takes as long as much of the start. */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, { value: T }>();
  return (language) => {
    const known = made.get(language) ?? { value: make(language) };
    made.set(language, known);
    return known.value;
  };
}
