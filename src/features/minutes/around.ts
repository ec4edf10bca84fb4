import { bold, line, type Block } from "../../cards/card.ts";
import type { Minutes } from "../../domain/minutes.ts";
import { saidAbsent, saidNextMeeting, type Wording } from "./wording.ts";

/** Who was away, and the next meeting, where the minutes say so. */
export function aroundBlocks(
  { absent, nextMeeting }: Pick<Minutes, "absent" | "nextMeeting">,
  wording: Wording,
): Block[] {
  const { absent: absentLabel, nextMeeting: nextLabel } = wording.say.minutes;
  return [
    ...labelled(absentLabel, saidAbsent(absent, wording)),
    ...labelled(nextLabel, saidNextMeeting(nextMeeting, wording)),
  ];
}

const labelled = (label: string, text: string): Block[] => (text === "" ? [] : [line(bold(`${label}: `), text)]);
