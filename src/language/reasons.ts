import { COMMA_OR_AND, CONCLUSION, REASON } from "./borders.ts";
import { OF_COMING } from "./intents/traits.ts";
import type { Message } from "./message.ts";
import type { Meant, Read } from "./several.ts";

// Who cannot come, where that is only told as the reason for what is asked.

const OF_WHOLE_MEETING: ReadonlySet<Meant["intent"]> = new Set(["scheduleMeeting", "callOffMeeting"]);

/** "Formanden er forhindret, så mødet på torsdag rykkes": who cannot come to a meeting that is not held then only tells why. */
export function isOnlyWhy({ text }: Message, [first, second]: readonly Meant[]): boolean {
  return (
    first?.intent === "cancel" &&
    first.slots.person !== undefined &&
    second !== undefined &&
    OF_WHOLE_MEETING.has(second.intent) &&
    text
      .split(COMMA_OR_AND)
      .slice(1)
      .some((part) => CONCLUSION.test(part))
  );
}

/** What is asked for of "Mødet flyttes til fredag, fordi Mette er syg", "move it to the 11th, Lars can't come". */
export function withoutReasons(parts: readonly string[], read: Read): readonly string[] {
  const [first, ...others] = parts;
  if (first === undefined) return parts;
  const { intent: asked } = read(first);
  if (OF_COMING.has(asked)) return parts;
  const tellsWhy = (part: string): boolean => {
    const { intent, slots } = read(part);
    const isReason = REASON.test(part) || (OF_WHOLE_MEETING.has(asked) && slots.meeting === undefined);
    return intent === "cancel" && slots.person !== undefined && isReason;
  };
  return [first, ...others.filter((part) => !tellsWhy(part))];
}
