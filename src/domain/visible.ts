/** Characters that show nothing or turn the reading direction; nobody types them on purpose. */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/gu;

/** Printable ASCII and Latin-1 without a soft hyphen or a hard space: what people type, where there is nothing to mend. */
export const TYPED = /^[\x20-\x7e\xa1-\xac\xae-\xff]*$/;

/** The text as a reader sees it: composed letters, no invisible characters, plain spaces. */
export function visible(text: string): string {
  if (TYPED.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, " ");
}

/**
 * The text with nothing in it that turns the reading direction of what stands around it. Unlike `visible` it leaves what joins
 * a picture of several signs.
 */
export const unturned = (text: string): string => (TYPED.test(text) ? text : text.replace(/\p{Bidi_Control}/gu, ""));

/** What somebody is called, as everybody reads it: names come from directories, and who they are is said by their account alone. */
export const shownName = (name: string | null | undefined): string => visible(name ?? "").trim();
