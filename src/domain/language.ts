import { z } from "zod";

/** What Referent speaks: Danish and English. */
export const Language = z.enum(["da", "en"]);
export type Language = z.infer<typeof Language>;
