import { deepEqual, equal, match, ok } from "node:assert/strict";
import type { Answer } from "../../src/features/feature.ts";
import { line, cardMessage } from "../../src/cards/card.ts";
import { OutcomeUnknown } from "../../src/ports/store.ts";
import { currentTurn, TURN_MILLISECONDS } from "../../src/ports/turnScope.ts";
import type { Fault } from "../conversations/harness/connector.ts";
import { echoApp } from "./echo.ts";
import { activityFrom, startRig, type Rig } from "./post.ts";

describe("An answer", () => {
  let next: () => Answer;
  let written = false;
  let rig: Rig;

  before(async () => {
    rig = await startRig(
      echoApp(
        [],
        () => next(),
        () => written,
      ),
    );
  });
  beforeEach(() => {
    rig.connector.sent.length = 0;
    rig.connector.typing.length = 0;
    rig.connector.requests = 0;
    rig.logged.length = 0;
    rig.waits.length = 0;
    written = false;
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

  const refused = (status: number, retryAfter?: string): Fault =>
    retryAfter === undefined ? { kind: "status", status } : { kind: "status", status, retryAfter };

  it("that the channel does not take yet is sent when the channel said so", async () => {
    next = () => ({ text: "svar" });
    // The stage's clock stands at eight o'clock.
    const inTwoSeconds = "Tue, 01 Dec 2026 08:00:02 GMT";
    rig.connector.faults.push(refused(429, "3"), refused(503, inTwoSeconds), refused(429));
    await rig.post(activityFrom(rig.connector));
    deepEqual(rig.waits, [3000, 2000, 1000]);
    deepEqual(
      rig.connector.sent.map(({ activity }) => activity.text),
      ["svar"],
    );
    deepEqual(rig.logged, []);
  });

  it("that the channel does not take is given up after a while, and that is in the log", async () => {
    next = () => ({ text: "svar" });
    for (const faults of [
      [refused(429, "5"), refused(429, "5")],
      [refused(429, "0"), refused(429, "0"), refused(429, "0"), refused(429, "0")],
    ]) {
      rig.waits.length = 0;
      rig.logged.length = 0;
      rig.connector.faults.push(...faults);
      await rig.post(activityFrom(rig.connector));
      equal(rig.waits.length, faults.length - 1);
      equal(rig.logged.length, 1);
    }
    deepEqual(rig.connector.sent, []);
  });

  it("that may have been taken is not sent again", async () => {
    next = () => ({ text: "svar" });
    for (const fault of [refused(503), refused(500, "1"), refused(502), { kind: "lost", status: 500 } as const]) {
      rig.connector.requests = 0;
      rig.connector.faults.push(fault);
      await rig.post(activityFrom(rig.connector));
      equal(rig.connector.requests, 1);
    }
    deepEqual(rig.waits, []);
    equal(rig.logged.length, 4);
  });

  it("that takes the place of a card is sent when the channel said so as well", async () => {
    next = () => ({ text: "spørgsmål" });
    await rig.post(activityFrom(rig.connector));
    next = () => ({ text: "svar", replaces: true });
    rig.connector.faults.push(refused(429, "1"), refused(412));
    await pressed(rig.connector.sent[0]?.id ?? "");
    deepEqual(
      rig.connector.sent.map(({ kind, activity }) => [kind, activity.text]),
      [
        ["post", "spørgsmål"],
        ["edit", "svar"],
      ],
    );
  });

  it("to a document that is handed over begins with being seen to read it", async () => {
    next = () => ({ text: "svar" });
    await rig.post(activityFrom(rig.connector));
    deepEqual(rig.connector.typing, []);
    const content = { downloadUrl: `${rig.connector.serviceUrl}file` };
    const contentType = "application/vnd.microsoft.teams.file.download.info";
    const attachments = [{ contentType, name: "referat.docx", content }];
    await rig.post(activityFrom(rig.connector, { text: undefined, attachments }));
    deepEqual(rig.connector.typing, ["a:mette"]);
    equal(rig.connector.sent.length, 2);
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

  it("has the time of a turn since it came; what is sent to others has its own", async () => {
    const left: (number | undefined)[] = [];
    const timed = await startRig(() => {
      const app = echoApp([], () => ({ text: String(left.push(currentTurn()?.left())) }))();
      return {
        ...app,
        begin: (turn) => ({ ...app.begin(turn), finish: () => void left.push(currentTurn()?.left()) }),
      };
    });
    await timed.post(activityFrom(timed.connector));
    await timed.close();
    const [answering = 0, after] = left;
    ok(answering > 1_000 && answering < TURN_MILLISECONDS, String(answering));
    equal(after, undefined);
  });

  it("to a fault of the store's that may have stored it says that it is not certain", async () => {
    next = () => {
      throw new OutcomeUnknown("nobody answered");
    };
    await rig.post(activityFrom(rig.connector));
    match(rig.connector.sent[0]?.activity.text ?? "", /ikke sikkert, om det nåede at blive gemt/);
    equal(rig.logged.length, 1);
  });

  it("to a fault after something was stored says so", async () => {
    written = true;
    next = () => {
      throw new TypeError("the second of two commands");
    };
    await rig.post(activityFrom(rig.connector));
    match(rig.connector.sent[0]?.activity.text ?? "", /er gemt, men/);
  });
});
