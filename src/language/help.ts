import type { Intent } from "./understanding.ts";

/** What can be asked for in words and is worth an example; what is left out here belongs to setting up. */
type Helped = Exclude<Intent, "help" | "introduce" | "none">;

/** A line of help; the example is what one would write. */
interface HelpLine {
  example: string;
  does: string;
}

/** The help in one language, by the name of the feature. */
export type Help = Readonly<Record<Helped, HelpLine>>;
