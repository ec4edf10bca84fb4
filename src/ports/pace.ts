import type { Address } from "../domain/address.ts";

/** A place among the requests of the next moment. */
export interface Place {
  /** The request is made now. */
  use(): void;
  /** It is not made. Does nothing where it was. */
  giveBack(): void;
}

/** How fast may be sent, so that the channel turns nothing away. Known to one process only. */
export interface Pace {
  /** A place for one request to there; a number: there is none for so many milliseconds. */
  take(to: Address): Place | number;
  /** A request to there was made that asked nobody: an answer to somebody who waits for it. */
  note(to: Address): void;
  /** The channel turned something away: nothing goes there for so many milliseconds. */
  hold(to: Address, milliseconds: number): void;
  /** So long an edit that puts a card right waits for more of them. */
  gatherMilliseconds: number;
  /** Whoever ends does not wait for it. */
  wait(milliseconds: number): Promise<void>;
}

/** Of what needs none. */
export const noPlace: Place = { use: () => undefined, giveBack: () => undefined };

/** As fast as it goes. */
export const noPace: Pace = {
  take: () => noPlace,
  note: () => undefined,
  hold: () => undefined,
  gatherMilliseconds: 0,
  wait: () => Promise.resolve(),
};
