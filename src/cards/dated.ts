import type { Message } from "../ports/messenger.ts";
import { inEverySubmit } from "./inEverySubmit.ts";

/**
 * A message whose buttons all say when their card was made: its version, so that whoever presses one later is told what
 * has changed of it since (`app/sinceCard.ts`). `at`: an instant.
 */
export const dated = <M extends Message>(message: M, at: string): M => inEverySubmit(message, { made: at });
