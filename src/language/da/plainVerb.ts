import { pattern } from "../pattern.ts";
import { WORK } from "./grammar/work.ts";

/** "lover at lave et budget" is "et budget"; "skriver vist et notat" is one to be written, whoever was in doubt. */
const EMPTY = /^(?:lover\s+(?:\p{L}+\s+)?at\s+)?laver?\s+(?=\p{L})|^lover\s+(?:\p{L}+\s+)?at\s+/iu;
const DOUBT = /^(?<verb>\p{L}+r)\s+(?:vist(?:nok)?|nok|vel|måske|jo)\s+(?=\p{L})/iu;
/** The first verb, and one after "og": "skriver et oplæg og sender det rundt". */
const VERB = pattern(`(?<=^|\\sog\\s)${WORK}`, "gi");
/** What comes after is a sentence of its own, whose verbs stay as they are. */
const CLAUSE = /,|\s(?:at|der|som|hvad|hvem|hvor|hvordan|hvornår|hvilke[nt]?|om|så|når|hvis)\s/iu;

/** "skriver et oplæg" as it stands on a list of things to do: "skrive et oplæg"; "laver et budget": "et budget". */
export function plainVerb(task: string): string {
  const text = task.replace(DOUBT, "$<verb> ").replace(EMPTY, "");
  const head = text.slice(0, CLAUSE.exec(text)?.index ?? text.length);
  return head.replace(VERB, infinitive) + text.slice(head.length);
}

const infinitive = (verb: string): string => (/^gør$/iu.test(verb) ? `${verb}e` : verb.replace(/r(?=$|\s)/u, ""));
