import type { Line } from "../line.ts";

/** Why a file cannot be read. "bomb": it unpacks to more than any document; "noText": pictures only. */
export type Refusal = "empty" | "notADocument" | "encrypted" | "tooLarge" | "bomb" | "noText" | "damaged" | "tooSlow";

export type Extracted =
  { readonly kind: "lines"; readonly lines: readonly Line[] } | { readonly kind: "refused"; readonly reason: Refusal };

/** A kind of file. The first of the list in `formats.ts` that fits the bytes has to read them. */
export type Format = {
  readonly name: string;
  /** Told by content, never by a file's name. */
  fits(bytes: Uint8Array): boolean;
  /** May throw: a file that its reader stumbles over is damaged. */
  extract(bytes: Uint8Array, mostText: number): Extracted | Promise<Extracted>;
};

export const damaged: Extracted = { kind: "refused", reason: "damaged" };
