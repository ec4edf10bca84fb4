import { pattern } from "../pattern.ts";
import { WORK_THIRD } from "./grammar/work.ts";

const TO = /^(?:(?:promises?|agrees?|makes?\s+sure)\s+)?(?:to|will|shall)\s+(?=\p{L})/iu;
/** The first verb, and one after "and": "writes a paper and sends it round". */
const VERB = pattern(`(?<=^|\\sand\\s)${WORK_THIRD}`, "gi");
/** What comes after is a sentence of its own, whose verbs stay as they are. */
const CLAUSE = /,|\s(?:that|who|which|what|where|how|when|if|whether|so)\s/iu;

/** "writes a paper" as it stands on a list of things to do: "write a paper"; "to make a budget": "make a budget". */
export function plainVerb(task: string): string {
  const text = task.replace(TO, "");
  const head = text.slice(0, CLAUSE.exec(text)?.index ?? text.length);
  return head.replace(VERB, plain) + text.slice(head.length);
}

const plain = (verb: string): string =>
  verb
    .replace(/ies$/u, "y")
    .replace(/(?<=s|sh|ch|x|o)es$/u, "")
    .replace(/(?<!s)s$/u, "");
