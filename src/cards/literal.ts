/** Of all that a card shows, the one thing in a run of text that is not shown as it stands: "{{DATE(2026-12-03T14:00:00Z)}}" becomes a day. */
const FUNCTION = /\{(?=\{(?:DATE|TIME)\()/gi;

/** The text with nothing in it that a card works out: between its braces stands a sign that nobody sees and that breaks no line. */
export const literal = (text: string): string => (text.includes("{{") ? text.replace(FUNCTION, "{\u2060") : text);
