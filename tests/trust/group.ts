/**
 * What came of one case, or of the many that it stands for: how often each outcome, said in a word or two, and how often
 * each of what must never happen.
 */
export interface Attempt {
  outcomes: Record<string, number>;
  zeros: Record<string, number>;
}

export interface TrustCase {
  name: string;
  attempt: () => Promise<Attempt>;
}

/** As much as `npm run trust` tries, or what the tests have time for. */
export type Extent = "all" | "some";

/** Cases of one kind: `npm run trust` counts them, and each is a test. */
export interface TrustGroup {
  name: string;
  /** What must not happen, in the order of the table. */
  zeros: readonly string[];
  open(extent: Extent): Promise<void>;
  close(): Promise<void>;
  cases: readonly TrustCase[];
}

/** What the cases of a group stand on, made once for all of them, one after the other. */
interface Stage {
  close(): Promise<void>;
}

export function trustGroup<S extends Stage>(group: {
  name: string;
  zeros: readonly string[];
  stage: (extent: Extent) => Promise<S>;
  cases: readonly { name: string; attempt: (stage: S) => Promise<Attempt> }[];
}): TrustGroup {
  let stage: S | null = null;
  return {
    name: group.name,
    zeros: group.zeros,
    async open(extent) {
      stage = await group.stage(extent);
    },
    async close() {
      await stage?.close();
      stage = null;
    },
    cases: group.cases.map(({ name, attempt }) => ({
      name,
      attempt() {
        if (!stage) throw new Error(`${group.name} is not open`);
        return attempt(stage);
      },
    })),
  };
}

/** For a group that stands on nothing. */
export const bareStage = (): Promise<Stage> => Promise.resolve({ close: () => Promise.resolve() });
