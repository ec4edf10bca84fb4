import { deepEqual, doesNotMatch } from "node:assert/strict";
import { cardMessage, line } from "../../src/cards/card.ts";
import { shownName, unturned } from "../../src/domain/visible.ts";
import type { Ports } from "../../src/ports/ports.ts";
import type { Turn } from "../../src/ports/turn.ts";
import { outgoing } from "../../src/teams/outgoing.ts";
import { readMentions } from "../../src/teams/mentions.ts";
import { setStage } from "../features/stage.ts";
import { asta } from "../features/vest.ts";
import { echoApp } from "./echo.ts";
import { BOT, METTE, startRig, TENANT } from "./post.ts";

const TURNED = "\u202eMaria\u200b Ond\u2069";

describe("A name that turns the reading direction or hides signs", () => {
  it("is read as everybody sees it: of whoever writes, and of the channel's roster", async () => {
    const turns: Turn[] = [];
    let ports: Ports | undefined;
    const app = echoApp(turns);
    const rig = await startRig((given) => {
      ports = given;
      return app();
    });
    const { serviceUrl } = rig.connector;
    const conversation = "19:names@thread.tacv2";
    rig.connector.members.set(conversation, [{ ...METTE, name: TURNED }]);
    await rig.post({
      type: "message",
      id: "names-1",
      channelId: "msteams",
      serviceUrl,
      text: "hej",
      from: { ...METTE, name: TURNED },
      recipient: BOT,
      conversation: { id: "a:names", conversationType: "personal", tenantId: TENANT },
    });
    const members = await ports?.roster.members({
      conversation,
      kind: "channel",
      serviceUrl,
      tenant: TENANT,
      bot: BOT,
    });
    deepEqual(
      turns.map(({ sender }) => sender.name),
      ["Maria Ond"],
    );
    deepEqual(
      members?.map(({ name }) => name),
      ["Maria Ond"],
    );
    await rig.close();
  });

  it("is read likewise of whoever is mentioned", () => {
    const lars = { type: "mention", mentioned: { id: "29:x", name: TURNED }, text: `<at>${TURNED}</at>` };
    const { mentions } = readMentions(`<at>${TURNED}</at> laver et notat`, [lars], BOT.id);
    deepEqual(
      mentions.map(({ account }) => account.name),
      ["Maria Ond"],
    );
  });

  it("comes into no record by a made-up button", async () => {
    const stage = await setStage();
    await stage.ask(asta, "linkPerson", { account: "account-ond", name: TURNED, person: "new" });
    const kept = await stage.records.committees.read("vest", "committee");
    const found = kept?.value.people.find(({ account }) => account === "account-ond");
    deepEqual(found?.name, "Maria Ond");
  });

  it("turns nothing around it, wherever it was kept before, and leaves pictures of several signs whole", () => {
    const family = "👨‍👩‍👧 ❤️";
    const sent = JSON.stringify(outgoing(cardMessage(`${TURNED} kommer`, [line(`${TURNED} ${family}`)])));
    doesNotMatch(sent, /\p{Bidi_Control}/u);
    deepEqual(sent.includes(family), true);
    deepEqual([unturned("\u2066a\u2069"), shownName(null)], ["a", ""]);
  });
});
