import type { Binding } from "../clauses.ts";

export const binding: Binding = {
  // "Der er ikke …" is a clause of its own, "der ikke er …" is not.
  opening: [
    String.raw`(?:at|om|hvis|som|der(?!\s\p{L}+\s(?:ikke|ik|ingen|for)(?!\p{L}))|hvad|hvem|hvor|hvornår|hvordan|når|medmindre|selvom|uden|før|inden)\s`,
  ],
  before: [
    String.raw`(?:tror|mener|synes|ved|siger|sagde|håber|hørte?|hører|tvivler|tænker|forstår|påstår|rygtet|sandt|rigtigt|passer)(?:\s\S+){0,3}`,
    String.raw`(?:så\svidt|efter\ssigende|ifølge|måske|muligvis|formentlig|vistnok)(?:\s\S+){0,4}`,
    String.raw`^(?:hvis|såfremt|når|medmindre|ifald)\s.*`,
  ],
  plans: [String.raw`(?:jeg|vi)\s(?:skal|er|sidder|står|må)\s`],
  about: ["hvorfor", "hvordan", "hvad", "hvem", "hvilke[nt]?", "hvor", "hvornår", "om", "at", "som"],
  takenBack: ["(?:ikke|ik)(?: alligevel)?"],
  joints: ["så derfor", "så", "men", "derfor", "og"],
  subjects: ["jeg", "vi", "han", "hun", "det", "der", "den"],
};
