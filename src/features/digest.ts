import { createHash } from "node:crypto";
import type { Command } from "./feature.ts";

/** A short name for a long one: so many hexadecimal digits, the same each time. */
export const digest = (name: string, digits: 8 | 16): string =>
  createHash("sha256").update(name).digest("hex").slice(0, digits);

/** As JSON with the parts in one order: what was just made and what was read again are the same. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** A command, so that it is known when the same person says the same again. */
export const nameOfCommand = ({ feature, parameters }: Command): string =>
  digest(`${feature} ${canonical(parameters)}`, 8);
