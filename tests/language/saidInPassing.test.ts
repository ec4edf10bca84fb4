import assert from "node:assert/strict";
import { hourGivenUp } from "../../src/language/dates.ts";
import { READING } from "../../src/language/intents/traits.ts";
import { withoutCourtesies } from "../../src/language/courtesies.ts";
import { asked, on, read, sure } from "./tables.ts";

const silent = (title: string, texts: readonly string[]): void => {
  describe(title, () => {
    for (const text of texts)
      it(`"${text}" is not done`, () => {
        const { intent, sure: isSure } = read(text);
        assert.ok(!isSure || READING.has(intent), intent);
      });
  });
};

silent("hopes, plans and what others are said to want", [
  "Håber ikke jeg bliver nødt til at melde afbud",
  "gid mødet bliver aflyst",
  "hope I don't have to cancel",
  "Birgit har tilkendegivet, at hun påtænker at melde afbud",
  "Henrik is planning to cancel on Thursday",
  "Det er muligt, at jeg ikke når frem den 10.",
  "it is possible that I will miss the next meeting",
  "Jeg har noteret mig, at Aalborg Kommune gerne vil have et punkt om palliation på dagsordenen",
  "it would be nice if somebody called off the meeting",
  "the dean told me that he cannot come to the meeting",
  "Kommunen har endnu ikke taget stilling til, om mødet den 10. december skal aflyses",
  "the committee hasn't decided yet whether the meeting is called off",
]);

silent("what is thought of it", [
  "Jeg har fuld forståelse for, at Birgit melder afbud",
  "so sorry that Henrik can't come",
  "my Thursday clinic is cancelled",
  "min torsdagsklinik er aflyst",
  "afbud er noget skidt",
  "cancellations are a nuisance",
  "man kan vel ikke melde afbud i sidste øjeblik",
  "ej afbud",
]);

silent("what is not done", [
  "Birgit følger ikke op på epikriserne",
  "Henrik won't be writing the report",
  "Birgit laver notatet om palliation alligevel ikke",
  "jeg lovede vist at skrive noget til folderen",
  "vent med at lægge dagsordenen op til i morgen",
  "dagsordenen skal først ud på mandag",
  "the meeting of our research group is cancelled",
]);

silent("what was not read in full", ["no reminders until after the concert", "Birgit Hansen was present"]);

asked("what is denied may be the opposite", { "no apologies from me this time": "cancel" });

sure("what stands so far within a task that it denies nothing", {
  "Henrik skriver et notat om de ikke-akutte patienter": [
    "logAction",
    { owners: ["Henrik"], task: "skriver et notat om de ikke-akutte patienter" },
  ],
});

sure("said in long sentences", {
  "Til orientering kan jeg oplyse, at Birgit Møller trods tidligere udmelding deltager i næste møde": [
    "attend",
    { person: "Birgit Møller", meeting: "next" },
  ],
  "På grund af en konflikt ser Birgit Møller sig ikke i stand til at deltage den 17. december": [
    "cancel",
    {
      person: "Birgit Møller",
      meeting: on("2026-12-17"),
      reason: "en konflikt ser Birgit Møller sig ikke i stand til at deltage den 17. december",
    },
  ],
  "this is to let you know that Birgit can't come on 10 December": [
    "cancel",
    { person: "Birgit", meeting: on("2026-12-10") },
  ],
  "for få tilmeldte, så der bliver ikke noget møde den 17. december": ["callOffMeeting", { meeting: on("2026-12-17") }],
  "Regionen ønsker en drøftelse af takststyringen på det kommende møde": [
    "proposeItem",
    { subject: "takststyringen", meeting: "next" },
  ],
});

sure("whoever comes, by other words", {
  "Henrik tager den for mig den 10. december": ["cancel", { substitute: "Henrik", meeting: on("2026-12-10") }],
  "jeg vil gerne blive repræsenteret af Henrik den 10. december": [
    "cancel",
    { substitute: "Henrik", meeting: on("2026-12-10") },
  ],
  "instead of me will come Henrik": ["cancel", { substitute: "Henrik" }],
  "Birgit Møller har sagt ja til at tage min plads den 10. december": [
    "cancel",
    { substitute: "Birgit Møller", meeting: on("2026-12-10") },
  ],
  "jeg har ferie den 17. december, så der kan jeg ikke": [
    "cancel",
    { meeting: on("2026-12-17"), reason: "jeg har ferie den 17. december" },
  ],
  "Birgit has withdrawn her apologies": ["attend", { person: "Birgit" }],
  "Henrik will be attending on my behalf on 17th": ["cancel", { substitute: "Henrik", meeting: on("2026-12-17") }],
});

describe("a place that somebody comes from", () => {
  it("is nobody who stays away", () => {
    const { slots } = read("my flight from Vienna is cancelled, so you have to do the next meeting without me", "en");
    assert.equal(slots.person, undefined);
  });
});

describe("a surname after somebody else's given name", () => {
  it("is somebody else's", () => {
    for (const text of ["Lisbeth Møller kan ikke komme", "afbud fra Lisbeth Møller"])
      assert.equal(read(text).slots.person, "Lisbeth Møller");
    assert.equal(read("Afbud Møller").slots.person, "Møller");
  });
});

describe("the hour that a meeting is moved from", () => {
  const moved: Record<string, string> = {
    "mødet den 10. december flyttes fra kl. 13 til kl. 14": "14:00",
    "mødet den 10. december flyttes fra kl. 14 til kl. 13": "13:00",
    "move the meeting on 10 December from 2pm to 3pm": "15:00",
  };
  for (const [text, start] of Object.entries(moved))
    it(`"${text}" → ${start}`, () => {
      const { sure: isSure, slots } = read(text);
      assert.deepEqual([isSure, slots.meeting, slots.start, slots.end], [true, on("2026-12-10"), start, undefined]);
    });
  it("is none where another day is named before it", () => {
    assert.equal(hourGivenUp("mødet flyttes til den 18. fra kl. 9 til 11", "da"), null);
    const { slots } = read("mødet den 10. december flyttes til den 18. december fra kl. 9 til 11");
    assert.deepEqual([slots.start, slots.end], ["09:00", "11:00"]);
  });
});

describe("the half of the day that stands beside an hour", () => {
  const said: Record<string, string> = {
    "mødet den 10. december flyttes til kl. 7 om aftenen": "19:00",
    "flyt mødet den 10. december til torsdag aften kl. 7": "19:00",
    "move the meeting on 10 December to 7 o'clock in the evening": "19:00",
    "move the meeting on 10 December to half past six in the morning": "06:30",
    "mødet den 10. december flyttes til kl. 6 om morgenen": "06:00",
  };
  for (const [text, start] of Object.entries(said))
    it(`"${text}" → ${start}`, () => assert.equal(read(text).slots.start, start));
});

describe("a room that is changed", () => {
  it("is of the meeting that day, and no new one", () => {
    const { slots } = read("Vi har fået andet lokale til den 10. december: Rådhussalen i Brovst");
    assert.deepEqual([slots.meeting, slots.date], [on("2026-12-10"), undefined]);
  });
});

describe("week commencing", () => {
  it("is a week, in which the meeting's own day lies", () => {
    const { slots } = read("Birgit is on leave w/c 14 December so she can't make the 17th", "en");
    assert.deepEqual(slots.meeting, on("2026-12-17"));
  });
});

describe("what only announces that something is told", () => {
  const bare: Record<string, string> = {
    "Jeg skal hermed meddele, at jeg er forhindret": "jeg er forhindret",
    "This is to let you know that I can't come": "I can't come",
    "FYI: the agenda is out": "the agenda is out",
    "jeg kan ikke bekræfte, at jeg kommer": "jeg kan ikke bekræfte, at jeg kommer",
  };
  for (const [text, rest] of Object.entries(bare))
    it(`is left out of “${text}”`, () => assert.equal(withoutCourtesies(text, null), rest));
});

sure("an action that is pushed, politely", {
  "can't you push action 5 to 31 January": ["postponeAction", { action: 5, due: on("2027-01-31") }],
  "Da vi afventer tal fra regionen, vil jeg bede om udsættelse af opgave 14 til den 8. januar": [
    "postponeAction",
    { action: 14, due: on("2027-01-08") },
  ],
});
