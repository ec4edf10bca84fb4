import type { Forms } from "../../grammar.ts";
import { WHO } from "./words.ts";

const FORUM = String.raw`(?:(?:the|our|this)\s)?(?:committee|cluster|board|group|steering\sgroup|forum|council|‹b\d+›)`;
const role = (at: string): string => String.raw`(?:a\s|new\s|the\s)*(?:(?<guest${at}>guest)|(?<member${at}>member))`;

export const addPerson: Forms = {
  any: [
    String.raw`^(?:please\s)?(?:add|register|enter|enrol)\s(?:also\s|${role("")}:?\s)*(?<person>${WHO})(?:\sas\s${role("After")})?(?:\s(?:of|to|in)\s${FORUM})?\s?\??$`,
    String.raw`^(?:please\s)?(?:add|register|enter|enrol)\s(?:also\s|${role("")}:?\s)*(?<person>${WHO}),\s(?<organisation>‹b\d+›)$`,
    String.raw`^(?:please\s)?(?:add|register|enter|enrol)\s(?:also\s|${role("")}:?\s)*(?<person>${WHO}),\s(?!(?:he|she|they|to|who|will|by|due|and|with)\s)(?<title>[\p{L}-]+(?:\s(?!at|of|from|in)[\p{L}-]+){0,3}(?:\sof\s[\p{L}-]+)?)(?:,?\s(?:(?:at|of|from|in|with)\s)?(?:the\s)?(?<organisation>‹[bn]\d+›))?$`,
    String.raw`^(?<person>${WHO})\s(?:is|becomes)\s(?:now\s|also\s)*(?:${role("")}(?:\s(?:of|in)\s${FORUM})?|(?:in|on|part\sof)\s${FORUM})\s?\??$`,
    String.raw`^${role("")}\s?[:–-]?\s?(?<person>${WHO})\s?\??$`,
  ],
};

export const listPeople: Forms = {
  any: [
    String.raw`^who(?:\sis|\sare|'s|\ssits)\s(?:all\s|actually\s)*(?:(?:a\s|the\s|our\s)?(?:members?|guests?|observers?)(?:\s(?:of|in)\s${FORUM})?|(?:in|on|part\sof)\s${FORUM})\s?\??$`,
    String.raw`^(?:(?:show|see|list(?:\sof)?)\s)?(?:me\s|all\s|the\s|our\s)*(?:members|member(?:ship)?\slist)(?:\s(?:of|in)\s${FORUM})?\s?\??$`,
  ],
};
