import { isNameLike } from "./mentions.ts";
import { unmask, type Message } from "./message.ts";

/** "Afbud fra A, B og C", "opgave 8 og 9 er klaret": the same sentence once for each of them. */
export function oneByOne(message: Message): string[] {
  const lists = [PEOPLE, NUMBERS].map((list) => message.masked.match(list) ?? []);
  const [list, ...others] = lists.flat();
  if (list === undefined || others.length > 0) return [];
  const each = (list.match(/‹[pn]\d+›|^\p{Lu}\p{Ll}+|(?<!‹[pn])\b\d+/gu) ?? []).filter(
    (one) => !/^\p{L}/u.test(one) || isNameLike(one),
  );
  return each.length < 2
    ? []
    : each.map((one) => unmask(message, message.masked.replace(list, one).replace(ALIKE, " ")));
}

/** "Mette and Lars are both out": of each of them it is said without it. */
const ALIKE = /(?<=\p{L}) (?:both|begge|alle) /u;
/** Of the first word of a sentence only its place tells that it is a name: "Hanne og Lars kan ikke komme". */
const PEOPLE = /(?:‹[pn]\d+›|^\p{Lu}\p{Ll}+(?=,| (?:og|and)))(?:(?:,|,? og|,? and) ‹[pn]\d+›)+/gu;
const NUMBERS = /(?<![\p{L}\p{N}‹.,:])\d{1,4}(?:(?:,|,? og|,? and|,? &| \+) \d{1,4})+(?![\p{N}›:]|[.,]\d)/gu;
