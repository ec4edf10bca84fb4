import { deepEqual, equal } from "node:assert/strict";
import { readMentions } from "../../src/teams/mentions.ts";

const BOT = "28:bot";
const referent = { type: "mention", mentioned: { id: BOT, name: "Referent" }, text: "<at>Referent</at>" };
const lars = {
  type: "mention",
  mentioned: { id: "29:lars", name: "Lars Højgaard", aadObjectId: "guid-lars" },
  text: "<at>Lars Højgaard</at>",
};

describe("Mentions", () => {
  it("of the bot are taken out, those of people stay as their names", () => {
    deepEqual(readMentions("<at>Referent</at> <at>Lars Højgaard</at> laver et overblik", [referent, lars], BOT), {
      text: "Lars Højgaard laver et overblik",
      mentions: [{ text: "Lars Højgaard", account: { id: "guid-lars", name: "Lars Højgaard" } }],
      botIsMentioned: true,
    });
  });

  it("may come without their own text", () => {
    const { text, botIsMentioned } = readMentions(
      "<at>Referent</at>&nbsp;dagsorden",
      [{ ...referent, text: null }],
      BOT,
    );
    deepEqual([text, botIsMentioned], ["dagsorden", true]);
  });

  it("may stand in the middle of a sentence", () => {
    equal(readMentions("hej <at>Referent</at>, hvem kommer?", [referent], BOT).text, "hej , hvem kommer?");
    equal(readMentions("hvem kommer <at>Referent</at>", [referent], BOT).text, "hvem kommer");
  });

  it("name the account by the channel's id where the directory's is missing", () => {
    const { mentions } = readMentions(
      "<at>Lars</at>",
      [{ type: "mention", mentioned: { id: "29:lars" }, text: "<at>Lars</at>" }],
      BOT,
    );
    deepEqual(mentions, [{ text: "Lars", account: { id: "29:lars", name: "Lars" } }]);
  });

  it("that somebody typed are none", () => {
    const { text, mentions } = readMentions("<at>Lars Højgaard</at> og <at>Anne</at> laver et notat", [lars], BOT);
    deepEqual([text, mentions.length], ["Lars Højgaard og <at>Anne</at> laver et notat", 1]);
  });

  it("leave the lines and columns of a pasted text alone", () => {
    const pasted = "<at>Referent</at>\r\nReferat\r\n\r\nPunkt    Ansvarlig\r\n1 &lt;b&gt; &amp;amp;";
    equal(readMentions(pasted, [referent], BOT).text, "Referat\n\nPunkt    Ansvarlig\n1 <b> &amp;");
  });
});
