import { cases as canaryCases } from "./canaries.ts";
import { cases as erasureCases } from "./erasure.ts";
import { bareStage, trustGroup, type TrustGroup } from "./group.ts";
import type { Outcome } from "./outcome.ts";

/** Cases that go together, told as one: so many tried, and what failed of them. */
const together = (name: string, run: () => Promise<Outcome>): TrustGroup =>
  trustGroup({
    name,
    zeros: ["failed"],
    stage: bareStage,
    cases: [
      {
        name: `all of ${name}`,
        async attempt() {
          const { tried, failed } = await run();
          return { outcomes: { held: tried - failed }, zeros: { failed } };
        },
      },
    ],
  });

export const erasure = together("erasure", erasureCases);
export const canaries = together("canaries", canaryCases);
