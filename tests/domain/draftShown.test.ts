import { deepEqual, equal } from "node:assert/strict";
import { hasSeen, madeSince, withShown } from "../../src/domain/draftShown.ts";
import { Draft } from "../../src/domain/draft.ts";

const handedOver = Draft.parse({
  id: "d",
  committee: "vest",
  source: null,
  by: "viggo",
  at: "2026-12-04T08:00:00.000Z",
  meeting: null,
  state: "open",
  warnings: [],
  corrections: [],
  kind: "agenda",
  items: [],
});

const correctedBy = (draft: Draft, by: string): Draft => ({
  ...draft,
  corrections: [...draft.corrections, { key: "a1", by, at: draft.at, what: "confirm" }],
});

describe("A draft of two secretaries", () => {
  it("is known to whoever handed it over, and new to the other", () => {
    equal(hasSeen(handedOver, "viggo"), true);
    deepEqual(madeSince(handedOver, "asta"), { by: "viggo", what: "handedOver" });
  });

  it("is known once it was shown, until somebody else corrects it", () => {
    const shown = withShown(handedOver, "asta", 0);
    equal(hasSeen(shown, "asta"), true);
    const corrected = correctedBy(shown, "viggo");
    deepEqual(madeSince(corrected, "asta"), { by: "viggo", what: "corrected" });
    equal(hasSeen(withShown(corrected, "asta", 1), "asta"), true);
  });

  it("is known to whoever corrected it last, and no longer to whoever handed it over", () => {
    const corrected = correctedBy(handedOver, "asta");
    equal(hasSeen(corrected, "asta"), true);
    deepEqual(madeSince(corrected, "viggo"), { by: "asta", what: "corrected" });
  });

  it("was shown in the version that it had, though it is shown after it was corrected again", () => {
    equal(hasSeen(withShown(correctedBy(handedOver, "viggo"), "asta", 0), "asta"), false);
  });

  it("new and corrected already, is somebody's who handed it over", () => {
    deepEqual(madeSince(correctedBy(handedOver, "viggo"), "asta"), { by: "viggo", what: "handedOver" });
  });
});
