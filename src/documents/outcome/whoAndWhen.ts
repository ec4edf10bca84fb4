import type { PlainDate } from "../../domain/time.ts";
import { findDates } from "../../language/dates.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import { capitalised, isOrganisationName, isPersonName } from "../people/names.ts";
import type { DateContext } from "./due.ts";
import { ownerPhrases, type Names } from "./owners.ts";

const SEPARATOR =
  /\s*[,;/&+\n]\s*|\s+(?:og|and|samt)\s+|\s+(?=(?:inden|senest|uge|primo|medio|ultimo|frist|deadline|by)\s)/u;
const SOON =
  /^(?:snarest(?: muligt)?|hurtigst muligt|straks|løbende|asap|as soon as possible|(?:inden |til )?næste møde|next meeting|inden (?:sommer|jul|ferien|efterårs)\p{L}*|(?:ultimo|primo|medio) \p{L}+(?: \d{4})?|frist|senest)$/iu;

/** The owners and the deadline that a few words name and nothing besides: "NN og MM, uge 4". null: they say something else. */
export function whoAndWhen(
  words: string,
  context: DateContext & Names,
): { owners: string[]; when: string; due: PlainDate | null } | null {
  const plain = words.trim().replace(/^[([]|[)\].]+$/gu, "");
  if (plain === "" || plain.length > 160) return null;
  const dates = findDates(plain, { today: context.around, language: context.language, prefer: "future" });
  const parts = plain
    .split(SEPARATOR)
    .map((part) => part.trim().replace(/\.$/u, ""))
    .filter((part) => part !== "");
  const isWhen = (part: string) => SOON.test(part) || isOnlyDate(part, context);
  const owners = parts.filter((part) => !isWhen(part)).map((part) => ownerOf(part, context));
  if (parts.length === 0 || !owners.every((owner) => owner !== null)) return null;
  return { owners, when: parts.filter(isWhen).join(", "), due: dates.at(-1)?.to ?? null };
}

/** "den 12. maj", "senest uge 23", "11.04.2025": nothing but a date. */
export function isOnlyDate(words: string, { around, language }: DateContext): boolean {
  const date = findDates(words, { today: around, language, prefer: "future" })[0];
  if (!date) return false;
  const left = `${words.slice(0, date.index)} ${words.slice(date.index + date.length)}`;
  return (
    left.replace(
      /(?<!\p{L})(?:senest|inden|frist|deadline|den|d|i|til|by|before|due|on|kl)(?!\p{L})|[\s.:()–-]/giu,
      "",
    ) === ""
  );
}

function ownerOf(part: string, context: Names): string | null {
  const full = context.initials(part);
  if (full !== null) return full;
  const bare = part.replace(/\s*\([^()]*\)$/u, "");
  const isWhole = ownerPhrases(bare, context).some(({ index, end }) => index === 0 && end === bare.length);
  const isKnown = context.known.some((name) => name.split(" ")[0] === bare);
  return isPersonName(bare) ||
    isGivenName(bare) ||
    isKnown ||
    isOrganisationName(bare) ||
    isWhole ||
    /^(?:alle|all)$/iu.test(bare)
    ? capitalised(bare)
    : null;
}
