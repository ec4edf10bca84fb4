import { deepEqual, match } from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

// What the bot promises about understanding people, point by point, and the dialogues that hold it to that in each
// language: with a few words that have to stand in the dialogue, so that the list stays true when one is rewritten.

type Shown = readonly [dialogue: string, said: RegExp];

const POINTS: Record<string, { da: Shown; en: Shown }> = {
  "answers in the language of the message, and keeps it for a single word": {
    da: ["et-engelsk-ord", /mette: undo\nbot to mette: Undone/u],
    en: ["english-in-a-danish-committee", /who is coming\?\nbot to mette: Not coming on/u],
  },
  "asks with buttons where it is not sure, and with three at most": {
    da: ["ikke-forstaaet", /Er det noget af det her\?\n {2}(?:\[[^\]]+\] ?){1,3}\n/u],
    en: ["help-and-not-understood", /Is it one of these\?\n {2}(?:\[[^\]]+\] ?){1,3}\n/u],
  },
  "does nothing for hearsay, suppositions and denials": {
    da: ["rygter-og-forbehold", /jeg hører at mødet er aflyst\nbot to asta: Jeg er ikke sikker/u],
    en: ["hearsay-and-reservations", /I heard the meeting is cancelled\nbot to asta: I am not sure/u],
  },
  "does nothing for a question whether one may": {
    da: ["maa-jeg", /er det for sent at melde afbud\?\nbot to mette: Jeg er ikke sikker/u],
    en: ["may-i", /may I send Viggo instead\?\nbot to mette: I am not sure/u],
  },
  "knows people by parts of their names": {
    da: ["et-mellemnavn-mere-eller-mindre", /afbud fra Lisbeth Lagoni.*\nbot to asta: Afbud fra Lisbeth Kjær Lagoni/u],
    en: ["a-middle-name-more-or-less", /apologies from Lisbeth Lagoni.*\nbot to asta: Noted, Lisbeth Kjær Lagoni/u],
  },
  "asks which of two who are called the same": {
    da: ["hvilken-christina", /Hvilken Christina\?\n {2}\[Christina Lund\] \[Christina Bak\]/u],
    en: ["which-one-in-words", /Which Christina\?/u],
  },
  "gives actions to organisations and bodies": {
    da: ["opgave-til-en-organisation", /Opgave \d+: /u],
    en: ["an-action-for-an-organisation", /Action \d+: /u],
  },
  "knows who comes instead": {
    da: ["afbud-med-stedfortraeder", /er spurgt|spørger/u],
    en: ["cancel-with-a-substitute", /I am asking Viggo Bertelsen to come instead/u],
  },
  "assigns and cancels nobody by a disguised name": {
    da: ["navne-i-forklaedning", /Jeg er ikke sikker på/u],
    en: ["names-in-disguise", /I am not sure what you mean/u],
  },
  "reads days in many ways": {
    da: ["dage-paa-mange-maader", /kl\. halv tre\nbot to asta: .*14\.30/u],
    en: ["days-in-many-ways", /December 10 at noon\nbot to asta: .*12/u],
  },
  "says of a day that there is none": {
    da: ["dage-der-ikke-findes", /Den 32\. december findes ikke/u],
    en: ["days-that-do-not-exist", /There is no such day as/u],
  },
  "says back a day whose year was not said": {
    da: ["dagen-uden-aarstal", /mødet 14\. januar.*\nbot to asta: Nyt møde planlagt: torsdag 14\. januar/u],
    en: ["a-day-without-its-year", /on 14 January.*\nbot to asta: New meeting planned: Thursday 14 January/u],
  },
  "takes an answer in words for the answer to its question": {
    da: ["spoergsmaal-besvares-med-ord", /mette: Lund\nbot to mette: Opgave 13: Christina Lund/u],
    en: ["answered-in-words", /the second one\nbot to mette: Action 13: Christina Bak/u],
  },
  "amends what was just written where it is corrected": {
    da: ["rettet-lige-efter", /asta: nej, Christina\nbot to asta: Hvilken Christina\?/u],
    en: ["corrected-right-after", /no, Christina Bak\nbot to asta: Action 13: Christina Bak/u],
  },
  "takes the last thing back": {
    da: ["fortryd-det-sidste", /fortryd/u],
    en: ["undo-takes-the-last-thing-back", /undo/iu],
  },
  "does both of two things in one message": {
    da: [
      "to-ting-paa-en-gang",
      /Afbud på torsdag\. 12 er færdig\.\nbot to mette: Afbud noteret[^]*Opgave 12 er færdig/u,
    ],
    en: ["two-things-at-once", /12 is done\.\nbot to mette: Noted, you cannot come[^]*Action 12 is done/u],
  },
  "does in both committees what is said to both": {
    da: [
      "to-forummer-paa-en-gang",
      /afbud til klyngestyregruppen og driftsforum\nbot to maria: Klyngestyregruppe Vest[^]*bot to maria: Driftsforum Vest/u,
    ],
    en: [
      "two-committees-at-once",
      /both the steering group and the operational forum\nbot to maria: Klyngestyregruppe Vest[^]*bot to maria: Driftsforum Vest/u,
    ],
  },
  "asks a language model only where it is unsure": {
    da: ["sprogmodellen-spoerges", /model hears: /u],
    en: ["a-model-is-asked", /model hears: /u],
  },
  "asks with buttons where the model fails": {
    da: ["sprogmodellen-svigter", /fault: the model answers 500[^]*Jeg er ikke sikker/u],
    en: ["the-model-fails", /fault: the model [^]*I am not sure/u],
  },
};

describe("The dialogues about understanding people", () => {
  for (const [point, shown] of Object.entries(POINTS))
    it(`show in both languages that it ${point}`, () => {
      const files = Object.entries(shown).map(([language, [name, said]]) => {
        const file = join(import.meta.dirname, language, `${name}.dialogue`);
        return { file, said };
      });
      const missing = files.filter(({ file }) => !existsSync(file)).map(({ file }) => file);
      deepEqual(missing, []);
      for (const { file, said } of files) match(readFileSync(file, "utf8"), said);
    });
});
