import type { PlainDate } from "../../domain/time.ts";
import { findDates, type FoundDate } from "../../language/dates.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import { capitalised, isOrganisationName, isPersonName } from "../people/names.ts";
import { daysNamed, type DateContext } from "./daysNamed.ts";
import { namesOf } from "./knownNames.ts";
import { ownerPhrases, type Names } from "./owners.ts";

/** "1/12" is a day, "NN/MM" two people; what begins a date ends a name. */
const SEPARATOR =
  /\s*(?:[,;&+\n]|(?<!\d)\/|\/(?!\d))\s*|\s+(?:og|and|samt)\s+|(?<!(?<!\p{L})(?:inden|senest|til|med|på|ved|det|den|d\.|by|before|at|on|the|due|uge))\s+(?=(?:inden|senest|uge|primo|medio|ultimo|frist|deadline|by|til næste|næste|next)\s|(?:d\.|den)\s?\d|\d{1,2}[/.-]\d|\d{1,2}\.\s?\p{L})/iu;
const SOON =
  /^(?:snarest(?: muligt)?|hurtigst muligt|straks|løbende|asap|as soon as possible|(?:inden |senest |til |på |ved )?(?:det )?næste møde|(?:by |at |before )?(?:the )?next meeting|inden (?:sommer|jul|ferien|efterårs)\p{L}*|(?:ultimo|primo|medio) \p{L}+(?: \d{4})?|frist|senest)$/iu;

/** Words of a name with its organisation. */
const LONGEST_NAME = 8;

/** The owners and the deadline that a few words name and nothing besides: "NN og MM, uge 4". null: they say something else. */
export function whoAndWhen(
  words: string,
  context: DateContext & Names,
): { owners: string[]; when: string; due: PlainDate | null } | null {
  const plain = words.trim().replace(/^[([]|[)\].]+$/gu, "");
  if (plain === "" || plain.length > 160) return null;
  const owners: string[] = [];
  const when: string[] = [];
  for (const part of plain.split(SEPARATOR)) {
    const bare = part.trim().replace(/\.$/u, "");
    if (bare === "") continue;
    const isName = bare.split(" ").length <= LONGEST_NAME && !SOON.test(bare);
    const owner = isName ? ownerOf(bare, context) : null;
    if (owner !== null) owners.push(owner);
    else if (SOON.test(bare) || isOnlyDate(bare, context)) when.push(bare);
    else return null;
  }
  if (owners.length + when.length === 0) return null;
  const due = when.length > 0 ? (daysNamed(plain, context).dates.at(-1)?.to ?? null) : null;
  return { owners, when: when.join(", "), due };
}

/** "den 12. maj", "senest uge 23", "11.04.2025": nothing but a date. */
function isOnlyDate(words: string, context: DateContext): boolean {
  const date = datesIn(words, context)[0];
  if (!date) return false;
  const left = `${words.slice(0, date.index)} ${words.slice(date.index + date.length)}`;
  return (
    left.replace(
      /(?<!\p{L})(?:senest|inden|frist|deadline|den|d|i|til|by|before|due|on|kl)(?!\p{L})|[\s.:()–-]/giu,
      "",
    ) === ""
  );
}

function datesIn(words: string, { around, language }: DateContext): FoundDate[] {
  return findDates(words, { today: around, language, prefer: "future" });
}

const COLUMN = /^(?:hvad|hvem|hvornår|hvordan|what|who|when|how)$/iu;

function ownerOf(part: string, context: Names): string | null {
  if (COLUMN.test(part)) return null;
  const full = context.initials(part);
  if (full !== null) return full;
  const bare = part.replace(/\s*\([^()]*\)$/u, "");
  const whole = ownerPhrases(bare, context).find(({ index, end }) => index === 0 && end === bare.length);
  const isKnown = namesOf(context.known).first.has(bare);
  return isPersonName(bare) || isGivenName(bare) || isKnown || isOrganisationName(bare) || /^(?:alle|all)$/iu.test(bare)
    ? capitalised(bare)
    : (whole?.owners[0] ?? null);
}
