import { equal, match } from "node:assert/strict";
import { renderNotice } from "../../src/features/notices.ts";
import { messages } from "../../src/language/messages.ts";
import { records } from "../../src/ports/records.ts";
import { memoryStore } from "./memoryStore.ts";
import { asta, bo, committee } from "./vest.ts";

interface Asked {
  person: string | null;
  kind: "channel" | "group";
}

describe("A message that may not have been sent", () => {
  const toldTo = async (recipient: typeof asta, changes: Partial<Asked> = {}): Promise<string | undefined> => {
    const { person = bo.id, kind = "channel" } = changes;
    const where = { ...committee, channel: { ...committee.channel, kind } };
    const scope = { committee: where, records: records(memoryStore()), now: "2026-12-01T08:00:00.000Z" };
    const notice = { kind: "perhapsNotSent", person, about: "Afbud fra Maria." } as const;
    const passOver = () => undefined;
    const reader = {
      passOver,
      onlyDayBefore: false,
      today: "2026-12-01",
      language: "da",
      say: messages.da,
      recipient,
    } as const;
    return (await renderNotice(notice, { ...scope, ...reader }))?.text;
  };

  it("is asked about with whoever can ask, and shown to the one whom it was for", async () => {
    equal(
      await toldTo(asta),
      "Jeg blev afbrudt og ved ikke, om Bo Nygaard fik den her besked. Vil du spørge? Afbud fra Maria.",
    );
    equal(await toldTo(bo), "Jeg blev afbrudt og ved ikke, om du fik den her besked: Afbud fra Maria.");
  });

  it("is looked for where the committee lives", async () => {
    const where = async (kind: Asked["kind"]): Promise<string | undefined> => toldTo(asta, { person: null, kind });
    match((await where("channel")) ?? "", /om det her kom i kanalen\./u);
    match((await where("group")) ?? "", /om det her kom i gruppechatten\./u);
  });
});
