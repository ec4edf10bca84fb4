import type { Turn } from "../../src/ports/turn.ts";
import { echoApp } from "../teams/echo.ts";
import { activityFrom } from "../teams/post.ts";
import { trustGroup, type Attempt } from "./group.ts";
import { startTeamsRig, type TeamsRig } from "./teamsRig.ts";
import { accepted, foreign, refused, type TokenCase } from "./tokenCases.ts";

interface Stage extends TeamsRig {
  turns: Turn[];
}

/** Header and activity are posted; the answer, and what became of it, must be as expected. */
async function posted(stage: Stage, { make, later = 0 }: TokenCase, expected: number): Promise<Attempt> {
  const restore = clockLater(later);
  try {
    const { authorization, changes = {} } = make(stage);
    stage.turns.length = 0;
    stage.logged.length = 0;
    stage.connector.sent.length = 0;
    const response = await fetch(`http://127.0.0.1:${stage.server.port}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(authorization !== null && { authorization }) },
      body: JSON.stringify(activityFrom(stage.connector, changes)),
    });
    const told = await response.text();
    const isRefused = expected !== 200;
    const parts = authorization?.split(/[ .]/).filter((part) => part.length > 20) ?? [];
    return {
      outcomes: { [response.status]: 1 },
      zeros: {
        "wrong answers": response.status === expected ? 0 : 1,
        "turns run": isRefused ? stage.turns.length + stage.connector.sent.length : stage.turns.length === 1 ? 0 : 1,
        "internals told": isRefused && told !== "" ? 1 : 0,
        "tokens logged": stage.logged.filter((line) => parts.some((part) => line.includes(part))).length,
      },
    };
  } finally {
    restore();
  }
}

/** The clock of everything in this process, tokens and keys, put forward. */
function clockLater(milliseconds: number): () => void {
  const now = Date.now.bind(Date);
  Date.now = () => now() + milliseconds;
  return () => (Date.now = now);
}

const expecting = (expected: number) => (one: TokenCase) => ({
  name: `${expected} for ${one.name}`,
  attempt: (stage: Stage) => posted(stage, one, expected),
});

export const tokens = trustGroup<Stage>({
  name: "tokens",
  zeros: ["wrong answers", "turns run", "internals told", "tokens logged"],
  async stage() {
    const turns: Turn[] = [];
    return { ...(await startTeamsRig(echoApp(turns))), turns };
  },
  cases: [
    ...refused.map(expecting(401)),
    ...foreign.map(expecting(403)),
    // Last, since keys come and go in them.
    ...accepted.map(({ expected = 200, ...one }) => expecting(expected)(one)),
  ],
});
