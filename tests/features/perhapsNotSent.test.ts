import { equal } from "node:assert/strict";
import { renderNotice } from "../../src/features/notices.ts";
import { messages } from "../../src/language/messages.ts";
import { records } from "../../src/ports/records.ts";
import { memoryStore } from "./memoryStore.ts";
import { asta, bo, committee } from "./vest.ts";

describe("A message that may not have been sent", () => {
  const toldTo = async (recipient: typeof asta): Promise<string | undefined> => {
    const scope = { committee, records: records(memoryStore()), now: "2026-12-01T08:00:00.000Z", today: "2026-12-01" };
    const notice = { kind: "perhapsNotSent", person: bo.id, about: "Afbud fra Maria." } as const;
    return (await renderNotice(notice, { ...scope, language: "da", say: messages.da, recipient }))?.text;
  };

  it("is asked about with whoever can ask, and shown to the one whom it was for", async () => {
    equal(
      await toldTo(asta),
      "Jeg blev afbrudt og ved ikke, om Bo Nygaard fik den her besked. Vil du høre efter? Afbud fra Maria.",
    );
    equal(await toldTo(bo), "Jeg blev afbrudt og ved ikke, om du fik den her besked: Afbud fra Maria.");
  });
});
