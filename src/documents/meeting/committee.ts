import { isCommitteeWord } from "../knowledge/bodies.ts";
import { capitalised } from "../people/names.ts";
import type { Marked } from "../structure/candidates.ts";
import type { ItemPart } from "../structure/parts.ts";
import { linesOf, type Section } from "../structure/sections.ts";

const NAME_WORD = /^[\p{Lu}\d][\p{L}\d'’/&-]*$/u;
const LINK = /^(?:for|og|i|af|of|and|the|på|om|vedr\.?|med)$/iu;
const NOT_OF_THE_NAME =
  /^(?:referat|dagsorden|minutes|agenda|m[øo]de|mødet|den|det|the|at|af|fra|i|of|for|til|beslutningsreferat|emne|nr|and|og|mødereferat)$/iu;
const MEETS = /^(?<name>\p{Lu}.{2,80}?)\s+(?:holdt|afholdt|holder|afholder|har holdt|mødtes|met|held)(?:\s|$)/u;
/** "MED-udvalgsmøde": the body is inside the word for its meeting. */
const OF_A_BODY =
  /(?<!\p{L})(?<body>(?:\p{L}+-)?\p{L}*(?:udvalg|gruppe|forum|råd|bestyrelse|nævn|klynge))(?:s|e)?møde(?:t|ts|r)?(?!\p{L})/iu;
/** "styregruppen for Digital Velfærd": a common noun for a committee and what it is for. */
const COMMON =
  /(?<!\p{L})(?<name>(?:[Dd]en |[Dd]et )?(?:\p{Lu}\p{Ll}+(?:ske?|lige?|gående) )?(?:\p{Ll}{4,} ){0,2}\p{L}*(?:udvalg|gruppe|forum|klynge|råd|bestyrelse|nævn|kreds|team|partnerskab|komite|komité)(?:et|en|n|met)?(?: (?:for|om|i|på|vedr\.?|vedrørende)(?: (?:\p{Lu}[\p{L}\d-]*|og|for|om|i|på|af)){1,8})?)(?![\p{L}-])/u;
const MEETING_OF =
  /(?:referat (?:af|fra)|dagsorden (?:til|for)|møde(?: nr\.? \d+)? i|minutes of|agenda for|meeting of|\d\. (?:\p{L}+ )?møde i|indkaldelse til)\s+(?:(?:det|den|the|m[øo]de|mødet|meeting|i|of|\d+(?:st|nd|rd|th)?|nr\.?|et|\d+\.|ordinære|ordinært|(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|twentie)th)(?= (?:\p{L}+ )?meeting))\s+)*(?<name>\p{Lu}.*)$/iu;

/** "Udvalget for nære sundhedstilbud": a line that is all name, though only its first word has a capital. */
const ALONE =
  /^(?<name>\p{L}*(?:udvalg|gruppe|forum|klynge|råd|bestyrelse|nævn|kreds|team|partnerskab|komite|komité|kommission)(?:et|en|n|met)? (?:for|om|vedr\.?|vedrørende) (?:\p{L}[\p{L}-]*,? ?){1,8})(?=$|[,–-] )/iu;
/** "Noter – faglig klynge Vest, onsdag": after the word for the document, a common noun with a name behind it. */
const TITLED =
  /^(?:(?:\p{L}*[Nn]oter|\p{L}*[Nn]otat|\p{L}*[Rr]eferat|\p{L}*[Dd]agsorden)\s*(?:[–—:-]|(?:af|fra|til|for)(?!\p{L}))|[Dd]agsorde?ner og referater)\s*(?:møde i )?(?<name>(?:\p{L}\p{Ll}+ ){0,2}\p{L}?\p{Ll}*(?:udvalg|gruppe|forum|klynge|råd|bestyrelse|nævn|kreds|team|partnerskab)(?:et|en|n|met)?(?: \p{Lu}[\p{L}-]+){1,3})(?![\p{L}-])/u;
/** Minutes written in small letters throughout: "patientrådet lillefjord sygehus". */
const SMALL = /^\p{Ll}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,5}$/u;

/** "Byrådet i Hedevig Kommune", "Hedevig Byråd": elected for a place. */
const ELECTED =
  /^(?<name>(?:byrådet|kommunalbestyrelsen|regionsrådet|borgerrepræsentationen)(?: (?:i|for) (?:\p{Lu}[\p{L}-]*\s?){1,4})?|(?:\p{Lu}[\p{L}-]* (?:kommunes? |regions? )?){1,3}(?:byråd|kommunalbestyrelse|regionsråd))(?=$|[,–-]\s|\s[–-]\s)/iu;

const MONTHS =
  "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october";
const WEEKDAYS =
  "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday";
/** "14. maj 2025", "May 14, 2025", "14/5-2025", "2025-05-14", "kl. 10": right behind the name, and no part of it. */
const DAY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${WEEKDAYS}),?\s(?:den\s|d\.\s?|the\s)?(?=\d|${MONTHS}))?(?:\d{1,2}(?:\.|st|nd|rd|th)?\s?(?:${MONTHS})|(?:${MONTHS})\s\d{1,2}(?=[\s,.]|$)|\d{1,2}\s?/\s?\d{1,2}|\d{1,2}[.-]\d{1,2}[.-](?=\d{2})|\d{4}-\d{2}-\d{2})(?:[\s,./-]*(?:\d{4}|\d{2}(?![\d.:])))?(?!\p{L})|(?<!\p{L})kl\.?\s?\d{1,2}(?:[.:]\d{2})?(?:\s?(?:-|–|til)\s?\d{1,2}(?:[.:]\d{2})?)?|(?<!\d)\d{1,2}[.:]\d{2}(?!\d)`,
  "giu",
);

type Vote = { name: string; weight: number };

/**
 * The body that met: named in the title or under a label, or the one that the recommendations ask.
 * The names found vote; spellings that share their stem ("Klyngestyregruppe(n) Vest") count as one.
 */
export function committeeOf(head: readonly Section[], items: readonly ItemPart[]): string | null {
  const votes: Vote[] = [];
  linesOf(head, "unlabelled", "committee", "outcome")
    .slice(0, 15)
    .forEach((one, at) => {
      const named = MEETING_OF.exec(one.text)?.groups?.["name"];
      const alone = ALONE.exec(one.text)?.groups?.["name"]?.trim();
      if (alone !== undefined && /^\p{Lu}/u.test(alone) && !isSentence(alone))
        votes.push({ name: alone, weight: at < 6 ? 6 : 3 });
      const elected = at < 6 && /råd|bestyrelse|repræsentation/iu.test(one.text) ? ELECTED.exec(one.text) : null;
      if (elected?.groups?.["name"] !== undefined) votes.push({ name: elected.groups["name"].trim(), weight: 6 });
      if (SMALL.test(one.text) && isCommitteeWord(one.text.split(" ")[0] ?? "") && !isSentence(one.text))
        votes.push({ name: capitalised(one.text), weight: at < 3 ? 3 : 1 });
      if (at === 0 && one.line.heading !== null && isAllName(one.text)) votes.push({ name: one.text, weight: 3 });
      const top = one.line.heading !== null || one.line.bold ? 2 : 0;
      if (named !== undefined) {
        // What stands after "møde i" is the committee even if no word of its name says so.
        const plain =
          /^(?:\p{Lu}[\p{L}'’-]*\s?){2,5}(?=$|[,.:;]|\s(?:den|d\.|mandag|tirsdag|onsdag|torsdag|fredag|kl))/u
            .exec(named)?.[0]
            .trim();
        const isNone = plain === undefined || NOT_OF_THE_NAME.test(plain);
        const [name] = [...namesIn(named), ...commonNames(named), ...(isNone ? [] : [plain])];
        if (name !== undefined)
          votes.push({ name: withoutMeeting(name), weight: /(?:-|\p{Ll}s?)møde(?:t|ts)?$/u.test(name) ? 2 : 6 + top });
      } else if (MEETS.test(one.text)) {
        const name = MEETS.exec(one.text)?.groups?.["name"] ?? "";
        votes.push(...(namesIn(name).length > 0 ? [name] : []).map((found) => ({ name: found, weight: 7 })));
      } else votes.push(...namesIn(inColumns(one)).map((name) => ({ name, weight: (at < 6 ? 3 : 1) + top })));
      const small = TITLED.exec(one.text)?.groups?.["name"];
      if (small !== undefined && at < 3) votes.push({ name: capitalised(small), weight: 4 });
    });
  for (const one of linesOf(head, "committee")) {
    const [common] = commonNames(one.text);
    const [named] = namesIn(inColumns(one));
    if (common !== undefined || named !== undefined) votes.push({ name: common ?? named ?? "", weight: 5 });
    else if (one.text.length < 80 && /^\p{Lu}/u.test(one.text))
      votes.push({ name: withoutMeeting(one.text), weight: 2 });
  }
  for (const one of linesOf(head, "unlabelled").slice(0, 6)) {
    const body = OF_A_BODY.exec(one.text)?.groups?.["body"];
    if (body !== undefined) votes.push({ name: capitalised(body), weight: 2 });
  }
  for (const item of items)
    for (const one of linesOf(item.sections, "recommendation"))
      votes.push(
        // "Direktionen indstiller, at …": whoever asks is not whom they ask.
        ...namesIn(one.text.replace(/^.*?(?<!\p{L})(?:indstiller|anbefaler|foreslår|recommends)(?!\p{L})/iu, ""))
          .slice(0, 1)
          .map((name) => ({ name, weight: 1 })),
      );
  return winner(votes);
}

/** Beside the name of an office, a letterhead has numbers and days in a column of their own. */
function inColumns({ text, line }: Marked): string {
  return line.cells === null ? text : line.cells.join(" | ");
}

/** Capitalised phrases with a word for a committee in them. */
export function namesIn(text: string): string[] {
  const tokens = text
    .replace(DAY, " | ")
    .replace(/[,.:;()"“”]/gu, " | ")
    .split(/\s+/u)
    .filter((token) => token !== "");
  const names: string[] = [];
  let run: string[] = [];
  const close = () => {
    while (run.length > 0 && (LINK.test(run.at(-1) ?? "") || NOT_OF_THE_NAME.test(run.at(-1) ?? ""))) run.pop();
    while (run.length > 0 && NOT_OF_THE_NAME.test(run[0] ?? "")) run.shift();
    // "Udvalg Socialudvalget" is a label without a colon and a name.
    if (
      /^(?:Udvalg|Forum|Møde)$/u.test(run[0] ?? "") &&
      /^\p{Lu}/u.test(run[1] ?? "") &&
      run.slice(1).some(isCommitteeWord)
    )
      run.shift();
    if (run.some(isCommitteeWord) && run.length <= 8) names.push(run.join(" "));
    run = [];
  };
  for (const [at, token] of tokens.entries()) {
    const fits = NAME_WORD.test(token) && !NOT_OF_THE_NAME.test(token);
    const joins = /^(?:and|&)$/iu.test(token) && run.length > 0 && endsInCommittee(tokens.slice(at + 1));
    const links = joins || (LINK.test(token) && (run.some(isCommitteeWord) || (run.at(-1) ?? "").endsWith("-")));
    if (fits || links) run.push(token);
    else close();
  }
  close();
  return names;
}

/** "Health and Care Committee": what is joined goes on to the word for the body. */
function endsInCommittee(tokens: readonly string[]): boolean {
  const end = tokens.findIndex((token) => !NAME_WORD.test(token) || NOT_OF_THE_NAME.test(token));
  return (end < 0 ? tokens : tokens.slice(0, end)).some(isCommitteeWord);
}

/** Names of which only what they are for is written with capitals: "Den administrative styregruppe for Fælles om Ensomhed". */
function commonNames(text: string): string[] {
  const name = COMMON.exec(text)
    ?.groups?.["name"]?.replace(/(?: (?:og|for|om|i|på|af))+$/u, "")
    .trim();
  if (name === undefined || !/ (?:for|om|i|på|vedr\.?|vedrørende) \p{Lu}/u.test(name)) return [];
  return [capitalised(name)];
}

/** "Kommunal-regionalt samordningsudvalg Nord" as the heading of it all: a name, though the word for the body has no capital. */
function isAllName(text: string): boolean {
  const words = text.split(" ");
  return (
    /^\p{Lu}[\p{L}-]*(?: \p{L}[\p{L}-]*){1,6}$/u.test(text) &&
    words.some(isCommitteeWord) &&
    !words.some((word) => /^(?:referat|dagsorden|minutes|agenda|møde|mødet|af|fra|til)$/iu.test(word)) &&
    !isSentence(text)
  );
}

/** "udvalget mødtes i går" is no name. */
function isSentence(words: string): boolean {
  return /(?<!\p{L})(?:er|var|har|havde|skal|kan|blev|bliver|holdt|holder|mødtes|mødes|indstiller|besluttede|at|som|der)(?!\p{L})/u.test(
    words,
  );
}

/** "PIU-mødet" is a meeting of PIU. */
function withoutMeeting(name: string): string {
  return (
    name
      .replace(
        /^(?:noter|referat|notes|minutes) (?:fra|af|from|of) (?:(?:gårsdagens|dagens|yesterday[’']s|today[’']s|the) )?/iu,
        "",
      )
      .replace(/(?:-|\s+)?(?<=[\p{L}\s-])(?:MØDE|MØDET|møde|mødet)$/u, "")
      .replace(/,?\s+\d{1,3}\.$/u, "")
      .trim() || name
  );
}

function winner(votes: readonly Vote[]): string | null {
  const groups: { names: Vote[]; total: number }[] = [];
  for (const vote of votes) {
    const group = groups.find((other) => other.names.some((name) => stem(name.name) === stem(vote.name)));
    if (group) {
      group.names.push(vote);
      group.total += vote.weight;
    } else groups.push({ names: [vote], total: vote.weight });
  }
  // A name said in full wins over its short form: "Driftsforum Østkredsen" over "Driftsforum".
  for (const group of groups) {
    for (const other of groups)
      if (other !== group && isInFull(stem(group.names[0]?.name ?? ""), stem(other.names[0]?.name ?? "")))
        group.total += other.total;
  }
  const best = groups.sort((a, b) => b.total - a.total)[0];
  if (!best || best.total < 2) return null;
  const counts = new Map<string, number>();
  for (const { name, weight } of best.names) counts.set(name, (counts.get(name) ?? 0) + weight);
  // Of the spellings of one name, capitals throughout and the genitive are no committee's own.
  const own = (name: string) => (name === name.toUpperCase() ? 20 : 0) + (/(?:et|en|um)s$/iu.test(name) ? 10 : 0);
  return [...counts].sort((a, b) => own(a[0]) - own(b[0]) || b[1] - a[1])[0]?.[0] ?? null;
}

function isInFull(name: string, short: string): boolean {
  return name.startsWith(`${short} `) || name.endsWith(` ${short}`);
}

/** For comparing committees' names: lower case, endings of the definite form off. */
export function stem(name: string): string {
  return name
    .toLowerCase()
    .split(/\s+/u)
    .map((word) =>
      word
        .replace(/(?<=\p{L}{4})(?:ens|ets|en|et|n|s)$/u, "")
        .replace(/(?<=gruppe|klynge)n$|(?<=^råd)et$/u, "")
        .replace(/(?<=\p{L}{5})e$/u, ""),
    )
    .join(" ");
}
