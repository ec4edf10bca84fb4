import { equal } from "node:assert/strict";
import { createTicking } from "../../src/teams/ticking.ts";

describe("What runs by the clock", () => {
  it("runs again and again, never two at a time, and ends what it began", async () => {
    let running = 0;
    let most = 0;
    let begun = 0;
    let ended = 0;
    await new Promise<void>((resolve) => {
      const ticking = createTicking(async () => {
        begun++;
        most = Math.max(most, ++running);
        await new Promise((done) => setTimeout(done, 5));
        running--;
        ended++;
        if (begun < 3) return;
        void ticking.stop().then(resolve);
      }, 1);
    });
    equal(most, 1);
    equal(ended, begun);
  });
});
