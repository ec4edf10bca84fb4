import { equal } from "node:assert/strict";
import type { OpenQuestion } from "../../src/domain/conversation.ts";
import { replyToNotice } from "../../src/language/noticeReplies.ts";

type Option = OpenQuestion["options"][number];
const option = (title: string, says: Option["says"]): Option => ({
  title,
  ...(says && { says }),
  feature: "attend",
  parameters: {},
  committee: null,
  language: "da",
});
const coming = [option("Jeg kommer", "agrees"), option("Jeg kan ikke", "declines")];
const done = [option("Færdig", "confirms"), option("Udsæt", "denies")];
const dueSoon = [option("Færdig", undefined), option("Udsæt", undefined)];

function answers(asked: string, options: Option[], table: Record<string, number | null>): void {
  describe(`To “${asked}”`, () => {
    for (const [text, meant] of Object.entries(table))
      it(`“${text}” is ${meant === null ? "no answer" : `[${options[meant]?.title ?? ""}]`}`, () => {
        const reply = replyToNotice(text, options);
        equal(reply?.kind === "option" ? reply.index : null, meant);
      });
  });
}

answers("Can you come?", coming, {
  ja: 0,
  "Ja tak!": 0,
  ok: 0,
  "ja, jeg kommer": 0,
  "Det kan jeg godt": 0,
  "jeg kommer gerne i stedet for Åse Østergaard": 0,
  "yes, I'd be happy to come": 0,
  "I can do that": 0,
  nej: 1,
  "nej desværre": 1,
  "Nej, det kan jeg ikke": 1,
  "jeg kan desværre ikke komme": 1,
  "I'm afraid I can't": 1,
  "no, sorry": 1,
  "👍": 0,
  "👍🏽": 0,
  "ja 👍": 0,
  "👎": 1,
  "jeg er også forhindret": 1,
  "I'm busy as well": 1,
  fortryd: null,
  "glem det": null,
  tak: null,
  afbud: null,
  "ja, hvornår er det?": null,
  "jeg kan ikke den 10. december": null,
});
answers("Is it done?", done, {
  ja: 0,
  "ja, den er færdig": 0,
  "det er den": 0,
  færdig: 0,
  "it's done": 0,
  nej: 1,
  "nej, ikke endnu": 1,
  "not yet": 1,
  udsæt: 1,
  ok: null,
  "opgave 12 er færdig": null,
});
answers("It is due on Friday.", dueSoon, { færdig: 0, ja: null, ok: null, nej: null });
