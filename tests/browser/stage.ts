import type { Browser } from "playwright-core";
import { openBrowser } from "./chromium.ts";
import { startDemonstration, type Demonstration } from "./demonstration.ts";
import { openScreen, type Screen } from "./screen.ts";

/**
 * For a `describe`: starts the demonstration with `as` at the screen and opens it in Chromium before its tests,
 * and ends both after them. Where there is no Chromium the tests are skipped. The result gives the screen.
 */
export function onStage(as?: string): () => Screen {
  let browser: Browser | null = null;
  let demonstration: Demonstration | undefined;
  let screen: Screen | undefined;

  before(async function () {
    this.timeout(60_000);
    browser = await openBrowser();
    if (!browser) {
      this.skip();
      return;
    }
    demonstration = await startDemonstration(as);
    screen = await openScreen(browser, demonstration.address);
  });
  after(async function () {
    this.timeout(20_000);
    await browser?.close();
    await demonstration?.end();
  });
  return () => {
    if (!screen) throw new Error("the stage is not set before the tests run");
    return screen;
  };
}
