import type { Pointing } from "../itsNumber.ts";

export const pointing: Pointing = [
  [/(?<!\p{L})(?:the )?(?:deadline|due date)(?!\p{L}|\s(?:for|of|on)\s)/iu, (number) => `the deadline for ${number}`],
  [/(?<!\p{L})(?:it|that)['’]s(?!\p{L})/iu, (number) => `action ${number} is`],
  [/(?<!\p{L})(?:it|that|the (?:action|task))(?!\p{L}|\s(?:\d|action|task))/iu, (number) => `action ${number}`],
];
