import { asked, on, sure } from "./tables.ts";

const THURSDAY = on("2026-12-03");

sure("whoever does not come says so in many ways", {
  "I'm not coming Thursday": ["cancel", { meeting: THURSDAY }],
  "not coming thurs. council meeting": ["cancel", { meeting: THURSDAY, reason: "council meeting" }],
  "Thursday doesn't work for me, sorry": ["cancel", { meeting: THURSDAY }],
  "it is not possible for me on Thursday": ["cancel", { meeting: THURSDAY }],
  "It will not be possible for me to be present on 3 December": ["cancel", { meeting: THURSDAY }],
  "sign me off for Thursday please": ["cancel", { meeting: THURSDAY }],
  "Birgit's kid is ill so she won't be there on Thursday": [
    "cancel",
    { person: "Birgit", meeting: THURSDAY, reason: "ill" },
  ],
  "Birgit asked me to say she can't do Thursday": ["cancel", { person: "Birgit", meeting: THURSDAY }],
  "yo can't do Thursday": ["cancel", { meeting: THURSDAY }],
  "yo kan ikk på torsdag": ["cancel", { meeting: THURSDAY }],
  "torsdag dur ikke for mig, beklager": ["cancel", { meeting: THURSDAY }],
  "den 3. december passer desværre ikke for mig": ["cancel", { meeting: THURSDAY }],
});

sure("and whoever does", {
  "we finally got a locum, so put me back on for Thursday": ["attend", { meeting: THURSDAY }],
  "I'm on for the 3rd": ["attend", { meeting: THURSDAY }],
  "I'll show up on Thursday, just so you know": ["attend", { meeting: THURSDAY }],
  "hvem kan ik på torsdag": ["listCancellations", { meeting: THURSDAY }],
  "do you know if Birgit is coming?": ["listCancellations", {}],
  "How many have cancelled for Thursday": ["listCancellations", { meeting: THURSDAY }],
});

sure("a cancellation that is to go is none", {
  "mit afbud til torsdag skal slettes": ["attend", { meeting: THURSDAY }],
  "my cancellation for Thursday should be deleted": ["attend", { meeting: THURSDAY }],
});

sure("why comes first, without a comma", {
  "der er ikke nok punkter så vi aflyser mødet den 3. december": ["callOffMeeting", { meeting: THURSDAY }],
  "there aren't enough items so we're calling off the meeting on 3 December": ["callOffMeeting", { meeting: THURSDAY }],
});

sure("actions that are done", {
  "I got done with 12 yesterday": ["completeAction", { action: 12 }],
  "hvornår skal jeg være færdig med opgave 12": ["listActions", { action: 12 }],
  "when do I have to be done with action 12": ["listActions", { action: 12 }],
  "nummer 14 har jeg fået klaret": ["completeAction", { action: 14 }],
  "3 må gerne lukkes, notatet er sendt": ["completeAction", { action: 3 }],
  "Action 3 may be closed, the memo has been circulated": ["completeAction", { action: 3 }],
  "show me the tasks that aren't finished": ["listActions", { state: "open" }],
  "which tasks do we still need to get done": ["listActions", { state: "open" }],
});

sure("the next meeting by itself", {
  "hvad er næste møde?": ["showMeeting", { meeting: "next" }],
  "what is the next meeting?": ["showMeeting", { meeting: "next" }],
});

sure("a place ends before the day", {
  "lokalet er optaget, så vi mødes i Hjørring i stedet på torsdag": [
    "scheduleMeeting",
    { date: THURSDAY, place: "Hjørring" },
  ],
  "the room is taken, so we're meeting in Hjørring instead on Thursday": [
    "scheduleMeeting",
    { date: THURSDAY, place: "Hjørring" },
  ],
});

sure("actions that are given out", {
  "Efter aftale udarbejder Birgit et kommissorium": [
    "logAction",
    { owners: ["Birgit"], task: "udarbejder et kommissorium" },
  ],
  "Følgende aftalt: Birgit indhenter priser på transport": [
    "logAction",
    { owners: ["Birgit"], task: "indhenter priser på transport" },
  ],
  "og så er det Birgit der kigger på aftalen med lægerne": [
    "logAction",
    { owners: ["Birgit"], task: "kigger på aftalen med lægerne" },
  ],
  "As agreed, Birgit prepares terms of reference": [
    "logAction",
    { owners: ["Birgit"], task: "prepares terms of reference" },
  ],
  "so Birgit has the task of writing to the municipalities": [
    "logAction",
    { owners: ["Birgit"], task: "writing to the municipalities" },
  ],
  "it's Birgit who will look into the agreement": [
    "logAction",
    { owners: ["Birgit"], task: "look into the agreement" },
  ],
});

sure("subjects in their own words", {
  "what was the conclusion on the item about patient buses": ["searchDecisions", { query: "patient buses" }],
  "has a decision been made on the joint rota?": ["searchDecisions", { query: "the joint rota" }],
  'Jeg skal hermed anmode om at punktet "Fælles beredskab" optages på dagsordenen': [
    "proposeItem",
    { subject: "Fælles beredskab" },
  ],
  'I hereby request that "Joint preparedness" be included on the agenda': [
    "proposeItem",
    { subject: "Joint preparedness" },
  ],
  "I have a topic for the next meeting: new targets": ["proposeItem", { subject: "new targets", meeting: "next" }],
  "jeg savner en drøftelse af økonomi, kan det komme på til næste møde?": [
    "proposeItem",
    { subject: "økonomi", meeting: "next" },
  ],
  "I miss a discussion of finances, could it come on for the next meeting?": [
    "proposeItem",
    { subject: "finances", meeting: "next" },
  ],
  "I was wondering if we could take up recruitment next time": [
    "proposeItem",
    { subject: "recruitment", meeting: "next" },
  ],
  "I think we should have recruitment on at the next meeting": [
    "proposeItem",
    { subject: "recruitment", meeting: "next" },
  ],
  "kan du skrive et punkt på om vagtplanerne i julen": ["proposeItem", { subject: "vagtplanerne i julen" }],
  "smid noget om app'en på dagsordenen": ["proposeItem", { subject: "app'en" }],
  "Vil du være sød at fortælle mig hvad vi skal tale om næste gang": ["showAgenda", { meeting: "next" }],
  "kan du finde ud af hvad der er blevet sagt om vagtskemaer": ["searchDecisions", { query: "vagtskemaer" }],
  "find whatever was said about shift planning": ["searchDecisions", { query: "shift planning" }],
  "Hvilken beslutning traf vi vedrørende vagtordningen?": ["searchDecisions", { query: "vagtordningen" }],
  "Which decision did we take regarding the rota?": ["searchDecisions", { query: "the rota" }],
  "blev der ikke engang besluttet noget om fælles indkøb?": ["searchDecisions", { query: "fælles indkøb" }],
  "didn't we once decide something about joint purchasing?": ["searchDecisions", { query: "joint purchasing" }],
  "what did we agree with regard to transport": ["searchDecisions", { query: "transport" }],
  "hvad blev vi enige om med hensyn til kørsel": ["searchDecisions", { query: "kørsel" }],
});

sure("what is guessed beside a wish to undo", {
  "jeg fik vist trykket forkert, kan du slette det igen": ["undo", {}],
  "I think I pressed the wrong thing, can you delete it again": ["undo", {}],
  "Åh nej, det var slet ikke det jeg mente, vil du annullere det for mig": ["undo", {}],
});

sure("talk, denials and what would be if ask for nothing", {
  "patients keep asking about the new health centre": ["none", {}],
  "our patients keep talking about the waiting lists": ["none", {}],
  "patienterne spørger hele tiden om det nye lægehus": ["none", {}],
  "folk snakker meget om ventelisterne": ["none", {}],
  "no I have not cancelled": ["none", {}],
  "nej jeg har ikke meldt afbud": ["none", {}],
  "hvad ville der ske med mine opgaver hvis jeg stopper i udvalget?": ["none", {}],
  "what would happen to my tasks if I left the committee?": ["none", {}],
  "Hvis Birgit ikke kan den dag, må vi finde en anden løsning": ["none", {}],
  "If Birgit is unavailable that day we shall have to find another solution": ["none", {}],
  "has anyone heard about the new pay deal?": ["none", {}],
  "har nogen hørt noget om den nye overenskomst?": ["none", {}],
});

sure("with a wish beside it talk is no more than its reason", {
  "patients keep asking about the health centre, can we put it on the agenda?": [
    "proposeItem",
    { subject: "health centre" },
  ],
});

asked("a reservation beside it is heard all the same", {
  "I think we should drop the meeting on 3 December": "callOffMeeting",
  "I think I can come on Thursday after all": "attend",
  "14 may be done by now": "completeAction",
});
