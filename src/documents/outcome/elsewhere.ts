import { namesIn, stem } from "../meeting/committee.ts";

/** "drøftes i Sundhedssamarbejdsudvalget", "oversendes til Styregruppen". */
const TREATED_IN =
  /(?<!\p{L})(?:drøftes|behandles|forelægges|præsenteres|fremlægges|besluttes|afgøres|tages (?:\p{L}+ )?op|oversendes|henvises|sendes|discussed|considered|referred)(?: videre| på ny| igen)?\s+(?:i|for|til|på|by|in|to)\s+(?:the\s)?(?<name>\p{Lu}[^,.]{3,60})/iu;

/** Whose meeting a subject goes to, where it is another committee's: "på næste møde i Driftsforum", "på styregruppemødet". */
export function whoseMeeting(text: string, meeting: RegExpExecArray | null, own: string | null): string | null {
  const after = meeting ? text.slice(meeting.index + meeting[0].length) : "";
  const candidates = [
    /^\s*(?:i|1|for|in|of)\s+(?<name>(?:det|den|the\s)?\s*[^,.]{3,60})/iu.exec(after),
    /(?<!\p{L})(?<name>\p{Lu}\p{L}{4,}(?:\s+\p{Lu}\p{L}+){0,3})s\s+møde/u.exec(meeting?.[0] ?? ""),
    /(?<name>\p{L}{4,}?)s?møde/iu.exec(meeting?.[0] ?? ""),
    TREATED_IN.exec(text),
  ];
  const named = candidates.flatMap((found) => {
    const words = found?.groups?.["name"] ?? "";
    return namesIn(words.charAt(0).toUpperCase() + words.slice(1)).slice(0, 1);
  });
  const name = named[0] ?? null;
  if (name === null) return null;
  return own !== null && (stem(own).includes(stem(name)) || stem(name).includes(stem(own))) ? null : name;
}
