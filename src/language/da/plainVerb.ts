import { pattern } from "../pattern.ts";
import { WORK, WORK_INFINITIVE } from "./grammar/work.ts";

/** "lover at lave et budget" is "et budget"; "skriver vist et notat" is one to be written, whoever was in doubt. */
const EMPTY = /^(?:lover\s+(?:\p{L}+\s+)?at\s+)?laver?\s+(?=\p{L})|^lover\s+(?:\p{L}+\s+)?at\s+/iu;
/** Who sees to it is said beside the task: "sørger for at booke", "tager mig af at ringe". What others do stays a clause: "sørger for, at lokalet er booket". */
const SEEN_TO = pattern(
  `^(?:(?:sørger|står)\\s+(?:\\p{L}+\\s+)?for|tager\\s+(?:mig|dig|sig|os)\\s+(?:\\p{L}+\\s+)?af)\\s+at\\s+(?=${WORK_INFINITIVE})`,
  "i",
);
/** A list is read by others than whoever said it. */
const OWN = /(?<=^tager\s+)(?:mig|dig|os)(?=\s)/iu;
const DOUBT = /^(?<verb>\p{L}+r)\s+(?:vist(?:nok)?|nok|vel|måske|jo)\s+(?=\p{L})/iu;
/** The first verb, and one after "og": "skriver et oplæg og sender det rundt". */
const VERB = pattern(`(?<=^|\\sog\\s)${WORK}`, "gi");
/** What comes after is a sentence of its own, whose verbs stay as they are. */
const CLAUSE = /,|\s(?:at|der|som|hvad|hvem|hvor|hvordan|hvornår|hvilke[nt]?|om|så|når|hvis)\s/iu;

/** "skriver et oplæg" as it stands on a list of things to do: "skrive et oplæg"; "laver et budget": "et budget". */
export function plainVerb(task: string): string {
  const text = task.replace(DOUBT, "$<verb> ").replace(SEEN_TO, "").replace(EMPTY, "").replace(OWN, "sig");
  const head = text.slice(0, CLAUSE.exec(text)?.index ?? text.length);
  return head.replace(VERB, infinitive) + text.slice(head.length);
}

const infinitive = (verb: string): string => (/^gør$/iu.test(verb) ? `${verb}e` : verb.replace(/r(?=$|\s)/u, ""));
