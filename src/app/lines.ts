/** Where those who want to write one document wait for each other, once two of them have met. */
export interface Lines {
  /** Whether somebody is in the line for it. */
  isFormed(document: string): boolean;
  /** Resolves when everybody before has left; to be called when done. */
  join(document: string): Promise<() => void>;
}

export function createLines(): Lines {
  const last = new Map<string, Promise<void>>();
  return {
    isFormed: (document) => last.has(document),
    async join(document) {
      const before = last.get(document);
      let leave = (): void => undefined;
      const gone = new Promise<void>((resolve) => {
        leave = resolve;
      });
      last.set(document, gone);
      await before;
      return () => {
        if (last.get(document) === gone) last.delete(document);
        leave();
      };
    },
  };
}
