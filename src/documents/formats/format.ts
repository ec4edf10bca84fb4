import type { Line } from "../line.ts";

/**
 * Why a file cannot be read. "oldWord": of Word before 2007; "macros": a Word file with programs in it; "bomb": it
 * unpacks to more than any document; "entities": a Word file with names that stand for more than it says; "noText": pictures only; "busy": too many others wait to be read.
 */
export type Refusal =
  | ("empty" | "notADocument" | "oldWord" | "macros" | "encrypted" | "tooLarge")
  | ("bomb" | "entities" | "noText" | "damaged" | "tooSlow" | "busy");

/** `undrawnFrom`: the first page of a long document on which tables were not looked for, so that their cells stand one after the other. */
export type Extracted =
  | { readonly kind: "lines"; readonly lines: readonly Line[]; readonly undrawnFrom?: number | undefined }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** A kind of file. The first of the list in `formats.ts` that fits the bytes has to read them. */
export type Format = {
  readonly name: string;
  /** Told by content, never by a file's name. */
  fits(bytes: Uint8Array): boolean;
  /** May throw: a file that its reader stumbles over is damaged. */
  extract(bytes: Uint8Array, mostText: number): Extracted | Promise<Extracted>;
};

export const damaged: Extracted = { kind: "refused", reason: "damaged" };
