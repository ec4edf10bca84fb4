import { wholeWords } from "./wholeWords.ts";

/**
 * A form with many verbs, and a `sign` without them that is in all it fits. Most sentences have no sign. Forms with lists of verbs
 * in them become some 100 KB of machine code each, and V8 makes all patterns of a thread several times slower once their code
 * passes some megabytes: the sign keeps those that nobody needs from being made, and long ones must not be joined to one.
 */
export type Signed = { readonly sign: RegExp; readonly form: RegExp };

/** `words` makes a pattern of whole words out of either source. */
export const signed = (sign: string, formOf: (sign: string) => string, words = wholeWords): Signed => ({
  sign: words(sign),
  form: words(formOf(`(?:${sign})`)),
});

export const fits = ({ sign, form }: Signed, text: string): boolean => sign.test(text) && form.test(text);
