import type { Ports } from "./ports/ports.ts";
import type { Turn } from "./ports/turn.ts";
import type { Answer, Command, Feature } from "./features/feature.ts";

/** One turn, from what was said to what is answered. Planning reads; performing one command at a time writes. */
export interface Session {
  /** What the turn asks for, in order. Empty: nothing is to be answered. */
  plan(): Promise<Command[]>;
  perform(command: Command): Promise<Answer>;
}

export interface App {
  features: readonly Feature[];
  begin(turn: Turn): Session;
  /** What runs by the clock: reminders that are due, messages that are still to be sent. */
  tick(): Promise<void>;
  /** Resolves when everything that turns left to be sent has been tried. */
  settled(): Promise<void>;
}

export declare function createApp(ports: Ports): App;
