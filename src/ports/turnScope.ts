import { AsyncLocalStorage } from "node:async_hooks";

const scope = new AsyncLocalStorage<object>();

/** Whatever `run` leads to while it is awaited belongs to this turn: a store gives up what would take it too long. */
export const inTurn = <T>(turn: object, run: () => Promise<T>): Promise<T> => scope.run(turn, run);

/** The turn that is being worked on; undefined: what runs by the clock, or after the answer. */
export const currentTurn = (): object | undefined => scope.getStore();
