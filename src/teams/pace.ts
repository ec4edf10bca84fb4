import type { Limits } from "../config/limits.ts";
import type { Address } from "../domain/address.ts";
import type { Pace } from "../ports/pace.ts";
import type { Clock } from "../ports/ports.ts";
import { createWindow, type Window } from "./window.ts";

interface World {
  clock: Clock;
  limits: Limits;
  gatherMilliseconds: number;
  wait: Pace["wait"];
}

/** So many requests between two looks for threads that have been quiet. */
const TIDIED_AFTER = 2_000;

/** Keeps below limits by counting: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
export function createPace({ clock, limits, gatherMilliseconds, wait }: World): Pace {
  const windows = new Map<string, Window>();
  let untilTidied = TIDIED_AFTER;

  function windowOf(kind: keyof Limits, name: string): Window {
    const key = `${kind} ${name}`;
    const window = windows.get(key) ?? createWindow(limits[kind]);
    windows.set(key, window);
    return window;
  }

  function windowsFor({ conversation, tenant }: Address): Window[] {
    if (untilTidied-- === 0) tidy();
    return [windowOf("thread", conversation), windowOf("tenant", tenant), windowOf("app", "")];
  }

  function tidy(): void {
    untilTidied = TIDIED_AFTER;
    for (const [key, window] of windows) if (window.isIdle(now())) windows.delete(key);
  }

  const now = (): number => Date.parse(clock());

  return {
    take(to) {
      const concerned = windowsFor(to);
      const pause = Math.max(...concerned.map((window) => window.pause(now())));
      if (pause > 0) return pause;
      for (const window of concerned) window.reserve();
      let isOpen = true;
      const close = (act: (window: Window) => void): void => {
        if (isOpen) concerned.forEach(act);
        isOpen = false;
      };
      return {
        use: () => close((window) => window.use(now())),
        giveBack: () => close((window) => window.giveBack()),
      };
    },
    note(to) {
      for (const window of windowsFor(to)) window.note(now());
    },
    hold(to, milliseconds) {
      windowOf("thread", to.conversation).hold(now() + milliseconds);
    },
    gatherMilliseconds,
    wait,
  };
}
