import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { z } from "zod";
import type { Person } from "../../src/domain/person.ts";
import type { Doubtful, OfferedAction, Proposal } from "../../src/ports/secondOpinion.ts";
import { setStage, type Stage } from "../features/stage.ts";
import { asta, christinaLund, committee, maria } from "../features/vest.ts";

const Takes = z.strictObject({
  type: z.literal("object"),
  properties: z.record(z.string(), z.unknown()),
  additionalProperties: z.literal(false),
});

/** A message that is asked about. */
const UNCLEAR = "torsdag ryger for mig";

describe("Somebody else's opinion of a message", () => {
  let stage: Stage;
  let asked: Doubtful[];
  let proposal: Proposal | null;
  beforeEach(async () => {
    stage = await setStage();
    asked = [];
    proposal = null;
    stage.ports.secondOpinion = {
      propose(doubtful) {
        asked.push(doubtful);
        return Promise.resolve(proposal);
      },
    };
    stage.restart();
  });

  const offered = async (who: Person): Promise<string[]> => {
    await stage.say(who, UNCLEAR);
    return asked.at(-1)?.actions.map(({ name }) => name) ?? [];
  };

  it("is asked for by date and language, with nobody's name", async () => {
    await stage.say(maria, "Christina Lund er hjemme, tror jeg, så hun mangler på torsdag");
    const [{ instruction, message } = { instruction: "", message: "" }] = asked;
    match(instruction, /Today is 2026-12-01\. The\ncommittee's language is Danish/u);
    equal(message, "‹p0› er hjemme, tror jeg, så hun mangler på ‹d0›");
    const names = new RegExp(committee.people.flatMap(({ name }) => name.split(" ")).join("|"), "u");
    doesNotMatch(instruction + message, names);
    doesNotMatch(JSON.stringify(asked), /Vest|account-|vest/u);
  });

  it("is offered what the person may ask for, with the features' own parameters", async () => {
    const [member, secretariat] = [await offered(maria), await offered(asta)];
    deepEqual(
      secretariat.filter((name) => !member.includes(name)),
      ["postAgenda", "postMinutes", "scheduleMeeting", "callOffMeeting", "showDraft"],
    );
    for (const name of ["introduce", "chooseCommittee", "none", "handOver"]) ok(!secretariat.includes(name), name);
    const taking = ({ parameters }: OfferedAction): string[] => Object.keys(Takes.parse(parameters).properties);
    const takes = new Map(asked.at(-1)?.actions.map((action) => [action.name, taking(action)]));
    deepEqual(takes.get("cancel"), ["person", "substitute"]);
    deepEqual(takes.get("logAction"), ["owners", "task"]);
    deepEqual(takes.get("callOffMeeting"), []);
  });

  const UNASKED: [what: string, text: string][] = [
    ["understood", "dagsorden"],
    ["understood but for a name", "afbud fra Christina"],
    ["understood but for the day", "afbud den 32. december"],
    ["only polite", "tak for i dag"],
    ["understood to ask for nothing", "aflys ikke mødet"],
    ["empty", " "],
    ["longer than what people ask for", `${UNCLEAR} ${"og mere endnu ".repeat(40)}`],
    ["a document", `Referat\n\n1. Velkomst\n${"Mødelederen bød velkommen.\n".repeat(30)}\n2. Eventuelt\n`],
  ];
  for (const [what, text] of UNASKED)
    it(`is not asked for where a message is ${what}`, async () => {
      await stage.say(asta, text);
      deepEqual(asked, []);
    });

  it("is not asked for where a question of the bot is answered", async () => {
    await stage.say(maria, UNCLEAR);
    await stage.say(maria, "den første");
    equal(asked.length, 1);
    await stage.say(christinaLund, UNCLEAR);
    await stage.say(christinaLund, "nej");
    equal(asked.length, 2);
  });

  it("writes nothing by itself, whatever it proposes", async () => {
    const parameters = {};
    await stage.say(asta, UNCLEAR);
    for (const { name: action } of asked[0]?.actions ?? []) {
      proposal = { action, parameters };
      await stage.say(asta, UNCLEAR);
    }
    deepEqual(stage.sent, []);
    deepEqual(await stage.records.changes.list({ partition: committee.id }), []);
  });

  it("lets a button ask what the feature would have asked", async () => {
    proposal = { action: "logAction", parameters: { owners: "‹p0›", task: "tallene" } };
    await stage.say(asta, "tallene, dem har Maria senest 30. november");
    const [first = ""] = stage.buttons(asta);
    equal(first, "Skriv en opgave ned");
    match(await stage.press(asta, first), /30\. november 2027/u);
    equal((await stage.records.actions.list({ partition: committee.id })).length, 0);
  });
});
