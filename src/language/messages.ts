import { messages as da } from "./da/messages.ts";
import { messages as en } from "./en/messages.ts";
import type { Language } from "./understanding.ts";

/** Everything the bot says. Danish is the type: what another language lacks, the compiler names. */
export type Words = typeof da;

export type Messages = Words & { language: Language };

export const messages: Record<Language, Messages> = { da: { language: "da", ...da }, en: { language: "en", ...en } };
