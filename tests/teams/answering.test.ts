import { deepEqual, equal, match, ok } from "node:assert/strict";
import type { Answer } from "../../src/features/feature.ts";
import { line, cardMessage } from "../../src/cards/card.ts";
import { echoApp } from "./echo.ts";
import { activityFrom, startRig, type Rig } from "./post.ts";

describe("An answer", () => {
  let next: () => Answer;
  let rig: Rig;

  before(async () => {
    rig = await startRig(echoApp([], () => next()));
  });
  beforeEach(() => {
    rig.connector.sent.length = 0;
    rig.logged.length = 0;
  });
  after(() => rig.close());

  const pressed = (replyToId: string) =>
    rig.post(activityFrom(rig.connector, { text: undefined, value: { verb: "press" }, replyToId }));

  it("with a card goes as the card alone, with the text for the notification", async () => {
    next = () => cardMessage("Afbud noteret", [line("Afbud noteret: torsdag 3. december.")]);
    await rig.post(activityFrom(rig.connector));
    const [sent] = rig.connector.sent;
    ok(sent);
    equal(sent.activity.text, undefined);
    equal(sent.activity.summary, "Afbud noteret");
    equal(sent.activity.attachments?.[0]?.contentType, "application/vnd.microsoft.card.adaptive");
  });

  it("without a card goes as plain text, so that what people wrote is never markup", async () => {
    next = () => ({ text: "**Åse** <b>" });
    await rig.post(activityFrom(rig.connector));
    deepEqual(rig.connector.sent[0]?.activity, { type: "message", text: "**Åse** <b>", textFormat: "plain" });
  });

  it("takes the place of the card whose button was pressed", async () => {
    next = () => cardMessage("spørgsmål", [line("?")]);
    await rig.post(activityFrom(rig.connector));
    const card = rig.connector.sent[0]?.id ?? "";
    next = () => ({ ...cardMessage("svar", [line("!")]), replaces: true });
    await pressed(card);
    deepEqual(
      rig.connector.sent.map(({ kind, id, activity }) => [kind, id, activity.summary]),
      [
        ["post", card, "spørgsmål"],
        ["edit", card, "svar"],
      ],
    );
  });

  it("is sent as a new message where the card is gone", async () => {
    next = () => ({ text: "svar", replaces: true });
    await pressed("m404");
    deepEqual(
      rig.connector.sent.map(({ kind, activity }) => [kind, activity.text]),
      [["post", "svar"]],
    );
  });

  it("to a fault says that nothing was saved, with a code that the log has too, and the log has no words", async () => {
    next = () => {
      throw new TypeError("Åse Østergaard er syg");
    };
    equal(await rig.post(activityFrom(rig.connector, { text: "Åse er syg" })), 200);
    const text = rig.connector.sent[0]?.activity.text ?? "";
    match(text, /intet er gemt/);
    const code = /[0-9a-f]{8}/.exec(text)?.[0] ?? "no code";
    const entry = rig.logged.join("");
    ok(entry.includes(code));
    match(entry, /"name":"TypeError"/);
    match(entry, /answering\.test/);
    ok(!/Åse|syg|Mette|hej/.test(entry));
  });
});
