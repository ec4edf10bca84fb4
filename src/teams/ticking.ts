/** Something that runs by the clock, one run at a time. */
interface Ticking {
  /** No new run begins; resolves when the running one has ended. */
  stop(): Promise<void>;
}

/** `tick` handles its own failures. A run that takes longer than the interval lets the next one wait for its turn. */
export function createTicking(tick: () => Promise<void>, milliseconds: number): Ticking {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= tick().finally(() => {
      running = null;
    });
  }, milliseconds);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
