import type { Pointing } from "../itsNumber.ts";

export const pointing: Pointing = [
  [/(?<!\p{L})(?:fristen|deadlinen?)(?!\p{L}|\s(?:for|på)\s)/iu, (number) => `fristen for ${number}`],
  [/(?<!\p{L})(?:den|det|opgaven|den opgave)(?!\p{L}|\s(?:\d|opgave))/iu, (number) => `opgave ${number}`],
];
