import type { Forms } from "../../grammar.ts";
import { WORK } from "./work.ts";
import { WHO } from "./words.ts";

const FORUM = String.raw`(?:(?:vores|dette|det\sher)\s)?(?:forum\p{L}*|\p{L}*klynge\p{L}*|\p{L}*udvalg\p{L}*|\p{L}*styregrupp\p{L}*|\p{L}*grupp\p{L}*|‹b\d+›)`;
const role = (at: string): string =>
  String.raw`(?:nyt\s|ny\s|et\s|en\s)*(?:(?<guest${at}>gæst)|(?<member${at}>medlem))`;

export const addPerson: Forms = {
  any: [
    String.raw`^(?:tilføj|optag|opret|føj|registrér|registrer|indskriv)\s(?:lige\s|også\s|venligst\s|${role("")}:?\s)*(?<person>${WHO})(?:\ssom\s${role("After")})?(?:\s(?:i|til|af)\s${FORUM})?(?:\stil)?\s?\??$`,
    String.raw`^(?:tilføj|optag|føj|registrér|registrer|indskriv)\s(?:lige\s|også\s|venligst\s|${role("")}:?\s)*(?<person>${WHO}),\s(?<organisation>‹b\d+›)$`,
    String.raw`^(?:tilføj|optag|føj|registrér|registrer|indskriv)\s(?:lige\s|også\s|venligst\s|${role("")}:?\s)*(?<person>${WHO}),\s(?!(?:han|hun|de|der|som|til|på|om|med|og|frist|senest|${WORK})(?!\p{L}))(?<title>[\p{L}-]+(?:\s(?:for|og|af)\s[\p{L}-]+)*)(?:,?\s(?:(?:i|hos|fra|ved|på)\s)?(?<organisation>‹[bn]\d+›(?:\s(?:i|og)\s‹[bn]\d+›)?))?$`,
    String.raw`^(?<person>${WHO})\s(?:er|bliver)\s(?:nu\s|også\s|blevet\s)*(?:${role("")}(?:\s(?:i|af)\s${FORUM})?|(?:med|kommet\smed|optaget)\si\s${FORUM})\s?\??$`,
    String.raw`^${role("")}\s?[:–-]?\s?(?<person>${WHO})\s?\??$`,
  ],
};

export const listPeople: Forms = {
  any: [
    String.raw`^hvem\s(?:er|sidder|er\salle)\s(?:egentlig\s|nu\s|så\s|alle\s|vores\s)*(?:(?:medlem(?:mer(?:ne)?)?|gæst(?:er(?:ne)?)?|observatør(?:er(?:ne)?)?)(?:\s(?:af|i)\s${FORUM})?|(?:med\s)?(?:i|af)\s${FORUM})\s?\??$`,
    String.raw`^(?:(?:vis|se)\s)?(?:mig\s|alle\s|vores\s)*(?:medlemmer(?:ne)?|medlemslisten?)(?:\s(?:af|i|for)\s${FORUM})?\s?\??$`,
  ],
};
