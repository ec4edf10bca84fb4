import type { Heard } from "./hearing.ts";

/** What the grammar made of a message, as pieces beside those of its words: the classifier learns how far to trust it. */
export function signsOf({ fitting, excluded, mood, hedged, denied, isMaybeAction }: Heard): string[] {
  const [first] = fitting;
  return [
    ...fitting.map(({ intent }) => `=${intent}`),
    ...excluded.map((intent) => `=not ${intent}`),
    ...(first ? [`=1 ${first.intent}`] : ["=0"]),
    ...Object.entries(mood).flatMap(([name, is]) => (is ? [`=${name}`] : [])),
    ...(hedged ? ["=hedged"] : []),
    ...(denied ? ["=denied"] : []),
    ...(isMaybeAction ? ["=maybe"] : []),
  ];
}
