import type { Line } from "../line.ts";

/** Why a file cannot be read. "bomb": it unpacks to more than any document; "noText": pictures only. */
export type Refusal = "empty" | "notADocument" | "encrypted" | "tooLarge" | "bomb" | "noText" | "damaged" | "tooSlow";

export type Extracted =
  { readonly kind: "lines"; readonly lines: readonly Line[] } | { readonly kind: "refused"; readonly reason: Refusal };

export type Limits = {
  /** Bytes of a file. */
  readonly fileSize: number;
  /** Bytes of plain text: 300 pages have about 1 MB. */
  readonly textSize: number;
  /** Milliseconds for Word and PDF. */
  readonly time: number;
  /** Megabytes of memory for Word and PDF. */
  readonly memory: number;
};
