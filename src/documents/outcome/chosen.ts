import { isPersonName } from "../people/names.ts";
import { touches } from "./sameSubject.ts";

/** To choose or to set up, as it is asked, as it was done to somebody, as it is done to them, and as the committee does it. */
const VERBS: readonly (readonly [asked: RegExp, done: string, present: string, did: string])[] = (
  [
    ["(?:gen)?udpege[rs]?", "(?:gen)?udpeget", "(?:gen)?udpeges", "(?:gen)?udpeg(?:ede|er)"],
    ["(?:gen)?vælge[rs]?", "(?:gen)?valgt", "(?:gen)?vælges", "(?:gen)?(?:valgte|vælger)"],
    ["nedsætte[rs]?", "nedsat", "nedsættes", "nedsatte|nedsætter"],
    ["(?:re-?)?appoints?|nominates?", "(?:re-?)?appointed|nominated", "(?!)", "(?:re-?)?appointed|nominated"],
    ["(?:re-?)?elects?", "(?:re-?)?elected", "(?!)", "(?:re-?)?elected"],
  ] as const
).map(([asked, ...forms]) => [new RegExp(`(?<!\\p{L})(?:${asked})(?!\\p{L})`, "iu"), ...forms]);
const WE =
  "(?:the )?(?:styregruppen|gruppen|udvalget|klyngen|forummet|forum|rådet|bestyrelsen|nævnet|vi|committee|board|panel|group|members|we)";
/** Of another time, or only to come. */
const OTHER_TIME =
  /\d|(?<!\p{L})(?:sidste|forrige|tidligere|allerede|næste|kommende|senere|først|last|previous|previously|already|next|later|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|sommeren|efteråret|vinteren|january|february|march|may|june|july|october|spring|summer|autumn|winter)(?!\p{L})/iu;
const BEING = "(?:blev|bliver|er|was|were|is|are)";

/** Whether a sentence says that what was asked, to choose somebody or to set up a group, was done: "Lis Holm blev udpeget." */
export function isChosen(clause: string, sentence: string): boolean {
  const verb = VERBS.find(([asked]) => asked.test(clause));
  if (verb === undefined || OTHER_TIME.test(sentence)) return false;
  const [, done, present, did] = verb;
  const says = (form: string) => new RegExp(form, "iu").exec(sentence);
  if (says(`^${WE} (?:\\p{L}+ )?(?:${did})(?!\\p{L})`)) return true;
  if (says(`^(?:der|til|som|følgende)(?!\\p{L})[^,.;]*?(?<!\\p{L})(?:${present})(?!\\p{L})`))
    return touches(sentence, clause);
  const who = says(`^(?<who>[^,.;]{3,80}?) (?:${BEING} (?:\\p{L}+ )?(?:${done})|${present})(?!\\p{L})`)?.groups?.[
    "who"
  ];
  if (who === undefined) return false;
  const isSomebody = who.split(/\s(?:og|and)\s/u).every((name) => isPersonName(name) || isTitled(name));
  return isSomebody || (touches(sentence, clause) && new RegExp(`${BEING} `, "iu").test(sentence));
}

/** "Borgmester Lis Holm" */
const isTitled = (name: string): boolean => isPersonName(name.split(" ").slice(1).join(" "));
