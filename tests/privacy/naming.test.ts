import { deepEqual } from "node:assert/strict";
import { namingOf } from "../../src/domain/privacy/naming.ts";

describe("A first name that stands alone", () => {
  const left = (name: string, text: string): string => namingOf({ names: [], alone: [name] }).without(text, "#");

  it("is found as names are written, and in capitals", () => {
    deepEqual(
      ["ring til Maria", "Marias plan", "RING TIL MARIA", "MARIAs plan"].map((text) => left("Maria", text)),
      ["ring til #", "#s plan", "RING TIL #", "#s plan"],
    );
    const others = [
      left("Jørgen", "JOERGEN kommer"),
      ...["Åse kommer", "Aase kommer", "ÅSE kommer"].map((text) => left("Åse", text)),
      ...["Aase kommer", "Åse kommer"].map((text) => left("Aase", text)),
    ];
    deepEqual(new Set(others), new Set(["# kommer"]));
  });

  it("is left where it is more often another word", () => {
    deepEqual(
      [left("Bo", "bo hjemme"), left("Bo", "BO-enheden"), left("Bo", "Bo kommer")],
      ["bo hjemme", "BO-enheden", "# kommer"],
    );
    deepEqual(left("Maria", "ringe til maria"), "ringe til maria");
  });
});
