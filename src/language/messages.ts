import { messages as da } from "./da/messages.ts";
import { messages as en } from "./en/messages.ts";
import type { Language } from "./understanding.ts";

/** Everything the bot says. Danish is the type: what another language lacks, the compiler names. */
export type Messages = typeof da;

export const messages: Record<Language, Messages> = { da, en };
