import { anyOf } from "../vocabulary/anyOf.ts";
import { namesIn, stem } from "../meeting/committee.ts";

/** "drøftes i Sundhedssamarbejdsudvalget", "oversendes til Styregruppen". */
const TREATED_IN =
  /(?<!\p{L})(?:drøftes|behandles|forelægges|præsenteres|fremlægges|besluttes|afgøres|tages (?:\p{L}+ )?op|oversendes|henvises|sendes|discussed|considered|referred)(?: videre| på ny| igen)?\s+(?:(?:i|for|til|på|by|in|to)\s+)?(?:the\s)?(?<name>\p{Lu}[^,.]{3,60})/iu;
/** What hands a matter on to another body, whose name follows. */
const HANDED_ON: readonly RegExp[] = [
  "(?:oversend(?:es|t|er|te)|henvis(?:es|t|er|te)|videresend(?:es|t|er|te)|(?:send(?:er|te|es|t|e)|går|gives?) (?:\\p{L}+ ){0,5}?videre|løftes|bringes? (?:\\p{L}+ )?videre|[Ss]end(?:es|t)(?= til (?:fornyet |ny )?behandling)) til (?:(?:fornyet |ny )?(?:behandling|drøftelse|afklaring|beslutning|godkendelse) (?:i|hos|af) )?(?<name>\\p{Lu}[^,.]{3,60})",
  "(?:beder|bad|anmode[rd]e?|opfordre[rd]e?) (?:\\p{Ll}+ )?(?<name>\\p{Lu}[^,.]{3,60}?) (?:om|til) at (?:\\p{Ll}+ )?(?:drøfte|behandle|vende|tage (?:\\p{Ll}+ ){1,3}op|se (?:nærmere )?på)",
  "skal (?:\\p{Ll}+ )?(?:forbi|omkring|vendes i|drøftes i|behandles i|afklares i|op i) (?<name>\\p{Lu}[^,.]{3,60})",
  "(?:referred|remitted|forwarded|passed|sent|submitted|presented) (?:\\p{Ll}+ )?to (?:the )?(?<name>\\p{Lu}[^,.]{3,60})",
  "(?:ask(?:ed)?|invited?|requested) (?:the )?(?<name>\\p{Lu}[^,.]{3,60}?) to (?:discuss|consider|review|take up|look at)",
].map((form) => new RegExp(`(?<!\\p{L})${form}`, "u"));

const PERHAPS = anyOf(HANDED_ON, "u");

/** "Følgegruppen for digitalt samarbejde", not "Udvalget for godkendelse". */
const OF_WHAT =
  /^ (?:for|om|vedr\.?|vedrørende) (?!consideration|discussion|decision|advice|comment|behandling|drøftelse|afklaring|beslutning|godkendelse|udtalelse)\p{Ll}+(?: \p{Ll}+){0,3}$/u;
/** Any body is called so among its own: words as `stem` leaves them. */
const ANY = /^(?:committee?|board|group|panel|council|udvalg|råd|gruppe?|bestyrelse?|forum|klynge?)$/u;

/** The body that a sentence hands its matter on to, or null: "… sendes videre til Driftsforum", "beder Følgegruppen for demens om at drøfte det". */
export function handedTo(text: string, own: string | null): string | null {
  if (!PERHAPS.test(text)) return null;
  for (const form of HANDED_ON) {
    const words = form.exec(text)?.groups?.["name"];
    const [name] = words === undefined ? [] : namesIn(words);
    if (words === undefined || name === undefined || !words.startsWith(name)) continue;
    const full = OF_WHAT.test(words.slice(name.length)) ? words : name;
    return isOwn(full, own) ? null : full;
  }
  return null;
}

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
  return name === null || isOwn(name, own) ? null : name;
}

/** The committee itself, under its full name or a shorter one: "Styregruppen" is the "Klyngestyregruppe Vest". */
function isOwn(name: string, own: string | null): boolean {
  if (own === null) return false;
  const theirs = stem(name).split(" ");
  const ours = stem(own).split(" ");
  return (
    theirs.every((word) => ours.some((other) => other.endsWith(word))) ||
    (!ours.every((word) => ANY.test(word)) && ours.every((word) => theirs.includes(word)))
  );
}
