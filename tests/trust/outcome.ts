/** What a group of tries came to; `failed` must be 0. */
export interface Outcome {
  group: string;
  tried: number;
  failed: number;
  /** A readable line for each that failed. */
  failures: string[];
}

/** Counts tries. */
export function trying(group: string): { that: (isSo: boolean, failure: string) => void; outcome: () => Outcome } {
  let tried = 0;
  const failures: string[] = [];
  return {
    that(isSo, failure) {
      tried += 1;
      if (!isSo) failures.push(failure);
    },
    outcome: () => ({ group, tried, failed: failures.length, failures }),
  };
}
