import { deepEqual, equal, match } from "node:assert/strict";
import { accept } from "../../src/domain/decision.ts";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";
import { decideProposal, proposeItem } from "../../src/domain/proposal.ts";
import { meetingKey } from "../../src/ports/records.ts";
import { setStage, type Stage } from "../features/stage.ts";
import { asta, committee, jørgen, lisbeth, maria, nextMeeting } from "../features/vest.ts";

const at = "2026-12-01T07:00:00.000Z";

const january: Meeting = newMeeting(
  { id: "m10", committee: committee.id },
  { date: "2027-01-14", start: "14:00", end: "16:00", place: "Thorsø Rådhus" },
  10,
);

/** What somebody else does, once, right after a meeting was written for the first time. */
function meanwhile(stage: Stage, meeting: string, does: () => Promise<unknown>): void {
  const { store } = stage.ports;
  let left = 1;
  stage.ports.store = {
    ...store,
    async replace(document, version) {
      const replaced = await store.replace(document, version);
      if (replaced && document.id === meetingKey(meeting) && left-- === 1) await does();
      return replaced;
    },
  };
  stage.restart();
}

const change = (stage: Stage, id: string, to: Parameters<Stage["records"]["meetings"]["change"]>[2]) =>
  stage.records.meetings.change(committee.id, meetingKey(id), to);

async function proposals(stage: Stage, id: string): Promise<string[]> {
  const kept = await stage.records.meetings.read(committee.id, meetingKey(id));
  return kept?.value.proposals.map(({ subject, state }) => `${subject}: ${state}`) ?? [];
}

const waiting = (meeting: Meeting, ...subjects: string[]): Meeting => ({
  ...meeting,
  proposals: subjects.map((subject) => ({ id: subject, subject, by: maria.id, at, state: "proposed" })),
});

const takesIn = (id: string) => (meeting: Meeting) =>
  decideProposal(meeting, { actor: asta, id, accepts: true, now: at, people: committee.people });

describe("While a meeting is called off", () => {
  it("what is proposed to it waits at the next one as well, as it is said", async () => {
    const stage = await setStage({ meetings: [waiting(nextMeeting, "Nærhospitaler"), january] });
    meanwhile(stage, "m10", () =>
      change(stage, "m9", (meeting) => proposeItem(meeting, { actor: jørgen, id: "late", at, subject: "Akutplan" })),
    );
    match(
      await stage.say(asta, "mødet er aflyst"),
      /“Nærhospitaler” \(Maria Vestergaard\) og “Akutplan” \(Jørgen Rask\) venter på svar til mødet torsdag 14\. januar/u,
    );
    deepEqual(await proposals(stage, "m10"), ["Nærhospitaler: proposed", "Akutplan: proposed"]);
    match(
      stage.heard().join("\n"),
      /Jørgen Rask: .*Dit forslag “Akutplan” venter på svar til mødet torsdag 14\. januar/u,
    );
  });

  it("what is answered or taken back there does not wait at the next one", async () => {
    const stage = await setStage({ meetings: [waiting(nextMeeting, "Nærhospitaler", "Akutplan"), january] });
    meanwhile(stage, "m10", async () => {
      await change(stage, "m9", takesIn("Nærhospitaler"));
      await change(stage, "m9", (meeting) => accept({ ...meeting, proposals: meeting.proposals.slice(0, 1) }));
    });
    equal((await stage.say(asta, "mødet er aflyst")).includes("venter"), false);
    deepEqual(await proposals(stage, "m10"), []);
    deepEqual(await proposals(stage, "m9"), ["Nærhospitaler: accepted"]);
  });

  it("nothing waits at the next one where it then cannot be called off", async () => {
    const stage = await setStage({ meetings: [waiting(nextMeeting, "Nærhospitaler"), january] });
    meanwhile(stage, "m10", () =>
      change(stage, "m9", (meeting) =>
        accept({ ...meeting, status: "minutesPublished", publishedAt: at, publishedBy: lisbeth.id }),
      ),
    );
    await stage.say(asta, "mødet er aflyst");
    deepEqual(await proposals(stage, "m10"), []);
  });

  it("it is not said to wait where an interrupted calling off was followed by an answer", async () => {
    const left = waiting(nextMeeting, "Nærhospitaler");
    const stage = await setStage({ meetings: [left, { ...january, proposals: left.proposals }] });
    await change(stage, "m10", takesIn("Nærhospitaler"));
    equal((await stage.say(asta, "aflys mødet den 3. december")).includes("venter"), false);
    equal(stage.heard().join("\n").includes("venter"), false);
  });
});

describe("While a calling off is taken back", () => {
  it("what the next meeting answers stays answered there, and is not asked again", async () => {
    const stage = await setStage({ meetings: [waiting(nextMeeting, "Nærhospitaler", "Akutplan"), january] });
    await stage.say(asta, "mødet er aflyst");
    const { store } = stage.ports;
    let times = 0;
    // The first time that the meetings ahead are looked through: what goes back is still at the next one.
    stage.ports.store = {
      ...store,
      async query(asked) {
        const found = await store.query(asked);
        const isAhead = found.some(({ id }) => id === meetingKey("m10"));
        if (isAhead && times++ === 0) await change(stage, "m10", takesIn("Nærhospitaler"));
        return found;
      },
    };
    stage.restart();
    await stage.say(asta, "fortryd");
    deepEqual(await proposals(stage, "m10"), ["Nærhospitaler: accepted"]);
    deepEqual(await proposals(stage, "m9"), ["Akutplan: proposed"]);
  });
});
