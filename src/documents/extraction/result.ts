import type { Reading } from "../../domain/reading.ts";
import type { Refusal } from "../formats/format.ts";

export type { Refusal } from "../formats/format.ts";

export type ReadResult =
  { readonly kind: "read"; readonly reading: Reading } | { readonly kind: "refused"; readonly reason: Refusal };

export type Limits = {
  /** Bytes of a file. */
  readonly fileSize: number;
  /** Letters of text: 300 pages have about 1,000,000. */
  readonly textSize: number;
  /** Milliseconds for reading one file, from when its turn comes. */
  readonly time: number;
  /** Megabytes of memory that reading one file may take, those of libraries outside the heap included. */
  readonly memory: number;
};

export const usualLimits: Limits = { fileSize: 30 * 1024 * 1024, textSize: 3_000_000, time: 20_000, memory: 400 };
