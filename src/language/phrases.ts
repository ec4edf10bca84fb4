/** "Christina, Maria og Jørgen", with the language's own word before the last one. */
export function listed(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** With the stop that a title may have brought along: "Skal flere have den?". */
export const ended = (text: string): string => (/[.?!…]$/u.test(text) ? text : `${text}.`);
