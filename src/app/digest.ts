import { createHash } from "node:crypto";

/** A short name for a long one: so many hexadecimal digits, the same each time. */
export const digest = (name: string, digits: 8 | 16): string =>
  createHash("sha256").update(name).digest("hex").slice(0, digits);
