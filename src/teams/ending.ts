/** How a process takes its leave, within the ten seconds that it is given. */
export interface Ending {
  /** Resolves when whoever sends messages has had time to hear that it is not ready; it takes them until then. */
  linger: () => Promise<void>;
  /** Aborts when what is still under way is given up. */
  limit: () => AbortSignal;
}

/** Nobody is told: an end as soon as everything under way is done. */
export const atOnce: Ending = { linger: () => Promise.resolve(), limit: () => AbortSignal.timeout(6_000) };

/** What Azure needs to send nothing more here. */
export const afterNotice: Ending = {
  ...atOnce,
  linger: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 2_000);
    }),
};

/** Whether the work was done before the limit. */
export function isDoneBefore(limit: AbortSignal, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => resolve(false);
    if (limit.aborted) giveUp();
    limit.addEventListener("abort", giveUp, { once: true });
    work.then(() => resolve(true), reject).finally(() => limit.removeEventListener("abort", giveUp));
  });
}
