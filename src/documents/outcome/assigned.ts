import type { ReadAction } from "../../domain/reading.ts";
import type { Sentence } from "../prose/sentences.ts";
import { isActingImperative, isActingInfinitive, promises } from "../vocabulary/verbs.ts";
import { tidy, type ActionContext } from "./actions.ts";
import { dueIn, withoutDeadline } from "./due.ts";
import { isPast, standingOf } from "./evidence.ts";
import { isTask } from "./joined.ts";
import { ownerPhrases } from "./owners.ts";
import { whoAndWhen } from "./whoAndWhen.ts";

const EXPLICIT = 0.9;
const QUITE_SURE = 0.75;
const NO_OWNER = 0.3;

/** Words that open an action, and words that open what was agreed, which may be one. */
const MARKED =
  /^(?:action|aktion|opgave|handling|to-?do|task|action point|handlepunkt|ap)\s*(?:\d+)?\s*[:–-]\s*(?<words>.+)$/iu;
const AGREED =
  /^(?<word>aftale|aftaler|aftalt|det aftales|næste skridt|opfølgning|det videre arbejde|next steps?|follow-up|agreed|konklusion|beslutning|conclusion|decision)\s*:\s*(?<words>.+)$/iu;
const ARROW = /^(?:☐|□|❑|\[\s?\]|→|=>|->|➔|➜|►|▶|@)\s*(?<words>.+)$/u;
const GIVEN_TO =
  /^(?:opgaver?|aktion|handling|to-?do|action|task)(?:\s+(?:til|for|på|to|by)\s+|\s*[–—(-]\s*|\s+(?=\p{Lu}))(?<who>[^:()]{2,60})\)?\s*:\s*(?<task>.+)$/iu;
/** Initials that the list of people does not explain are still whose it is. */
const SHORT = /^\p{Lu}{2,4}$/u;
/** "Ansvarlig: NN – laver plakat". */
const OWN =
  /^(?:ansvarlige?|tovholdere?|responsible|owner)\s?:\s(?<who>[^:–]{2,60}?)\s?(?:[–—:]|\s-)\s(?<task>\p{Ll}.+)$/iu;
const ROLE =
  /^(?:tovholdere?|ansvarlige?|projektledere?|responsible|lead)\s+(?:på|for)\s+(?<task>[^:]{3,80}):\s*(?<who>.{2,80}?)\.?$/iu;
const NAMED = /^(?<who>[^:]{2,60}?)\s*(?::|\s[–-])\s+(?<task>.+)$/u;
/** "Sende tallene – NN – 15/9": what, who and when, parted by strokes or bars. */
const IN_FIELDS =
  /^(?<task>[^|–—]{5,}?)\s(?:[–—|]|-(?=\s))\s?(?<who>[^|–—]{2,60}?)\s(?:[–—|]|-(?=\s))\s?(?<when>[^|–—]{2,40})$/u;
const RESPONSIBLE =
  /[(\s,;–-]*(?<!\p{L})(?:(?:ansvarlige?|ansvar|ansv\.?|tovholdere?|opfølgning|udføres af|owners?|responsible|assigned to|action(?: by)?)\s*(?:er|:|–|-|=)|(?<=[(–-]\s?)(?:ansvarlige?|tovholdere?|action|responsible))\s*(?<who>(?:[^().;:]|(?<=\d)\.(?=\s?[\p{L}\d])|(?<=(?<!\p{L})d)\.(?=\s?\d))+?)\)?(?=\s*(?:$|[();]|(?<!\d|(?<!\p{L})d)\.|,?\s*(?:frist|deadline|senest|due)))/iu;
const DEADLINE =
  /[(\s,;–-]*(?<!\p{L})(?:frist|deadline|tidsfrist|due)\s*[:–-]\s*(?<when>(?:[^().;]|(?<=\d|(?<!\p{L})d)\.(?=\s?[\p{L}\d]))+)\.?\)?/iu;
const CLOSING = /\s*(?<open>[([]|[–—]\s)(?<who>[^()[\]–—]+?)[)\]]?\.?$/u;
/** "… tilbud på stole. /HK": initials behind a stroke. */
const INITIALLED = /[.\s]\/\s?(?<who>\p{Lu}{2,4}(?:\s?[/+,&]\s?\p{Lu}{2,4})*)\.?$/u;
/** After a name and a colon: two sentences, or what is or has been. */
const TELLS = /[.!]\s+\p{Lu}|(?<!\p{L})(?:er|har|var|blev|bliver)(?!\p{L})/u;
/** "Brev til naboerne, senest 12. maj" is to be done by then; "Generalforsamling den 11. juni" is then. */
const BY_THEN = /(?<!\p{L})(?:senest|inden|frist|deadline|til næste møde|by|before|due)(?!\p{L})/iu;
const CLOSING_DAY = /[,(–-]\s*\d{1,2}[./ ][^,()]{0,20}\)?\.?$/u;
const NOTHING = /^(?:ingen|intet|none|nothing|n\/a|-)(?!\p{L})/iu;

/** "→ Udvalget tog oplægget til efterretning" was done and is nobody's task. */
const DID =
  /^\s*(?:tog|noterede|drøftede|godkendte|vedtog|besluttede|tiltrådte|tilsluttede|udsatte|afviste|noted|took note|approved|adopted|discussed|decided|resolved|deferred|rejected)(?!\p{L})/iu;

/** What a sentence says under a word that opens it: "ACTION:", "Aftale:", an arrow. */
export function openedBy(text: string): { words: string; as: "task" | "agreement" | "plain" } {
  const marked = MARKED.exec(text)?.groups?.["words"];
  if (marked !== undefined) return { words: marked, as: "task" };
  const arrow = ARROW.exec(text)?.groups?.["words"];
  if (arrow !== undefined) return { words: arrow, as: "task" };
  const { word, words } = AGREED.exec(text)?.groups ?? {};
  if (words === undefined) return { words: text, as: "plain" };
  return { words, as: /^(?:konklusion|beslutning|conclusion|decision)$/iu.test(word ?? "") ? "plain" : "agreement" };
}

/**
 * An action set down as such: "ACTION: X to …", "… (ansvarlig: X, frist: Y)", "X: sender …". null: the sentence is none.
 * "speech": it only tells what somebody said ("X: Det går godt").
 */
export function assignedAction(
  { text, quote }: Sentence,
  inTaskList: boolean,
  context: ActionContext,
): ReadAction | "speech" | null {
  const { words, as } = openedBy(text);
  const isListed = inTaskList || as === "task";
  if (NOTHING.test(words) || isPast(words, context.around)) return null;
  const make = (owners: readonly string[], said: string, due: string | null, confidence: number): ReadAction | null => {
    const task = tidy(withoutDeadline(tidy(said), due, context));
    if (!/\p{L}/u.test(task)) return null;
    return { owners: [...owners], task, due, quote, confidence: owners.length > 0 ? confidence : NO_OWNER };
  };

  const given = GIVEN_TO.exec(text)?.groups ?? ROLE.exec(text)?.groups;
  const receiver = given ? receiverOf(given["who"] ?? "", context) : null;
  if (receiver && receiver.owners.length > 0)
    return make(
      receiver.owners,
      given?.["task"] ?? "",
      receiver.due ?? dueIn(given?.["task"] ?? "", context),
      EXPLICIT,
    );

  const own = OWN.exec(text)?.groups;
  const doer = own ? whoAndWhen(own["who"] ?? "", context) : null;
  if (own && doer && doer.owners.length > 0 && saysWhatToDo(own["task"] ?? ""))
    return make(doer.owners, own["task"] ?? "", doer.due ?? dueIn(own["task"] ?? "", context), EXPLICIT);

  const responsible = RESPONSIBLE.exec(words);
  const answering = responsible ? whoAndWhen(responsible.groups?.["who"] ?? "", context) : null;
  if (answering)
    return make(
      answering.owners,
      words.replace(RESPONSIBLE, " ").replace(DEADLINE, " "),
      answering.due ?? dueIn(text, context),
      EXPLICIT,
    );

  const fields = IN_FIELDS.exec(words)?.groups;
  const doing = fields ? whoAndWhen(`${fields["who"] ?? ""}, ${fields["when"] ?? ""}`, context) : null;
  if (fields && doing && doing.owners.length > 0 && doing.when !== "" && saysWhatToDo(fields["task"] ?? ""))
    return make(doing.owners, fields["task"] ?? "", doing.due, EXPLICIT);

  const named = NAMED.exec(words)?.groups;
  const speaker = named ? whoAndWhen(named["who"] ?? "", context) : null;
  if (named && speaker && speaker.owners.length > 0) {
    const task = named["task"] ?? "";
    if (isListed || saysWhatToDo(task))
      return make(speaker.owners, task, speaker.due ?? dueIn(task, context), isListed ? EXPLICIT : QUITE_SURE);
    const due = TELLS.test(task) ? null : dueIn(task, context);
    const isDeadline = BY_THEN.test(task) || (CLOSING_DAY.test(task) && speaker.owners.every(isSomebody));
    return due !== null && isDeadline ? make(speaker.owners, task, due, QUITE_SURE) : "speech";
  }

  const closing = INITIALLED.exec(words) ?? CLOSING.exec(words);
  const closers = closing ? whoAndWhen(closing.groups?.["who"] ?? "", context) : null;
  const before = words.slice(0, closing?.index ?? 0);
  const isParenthesis = /^(?:[([].*)?$/u.test(closing?.groups?.["open"] ?? "");
  const isToDo = isActingInfinitive(before.split(" ")[0] ?? "") && closers?.owners.every(isSomebody) === true;
  if (
    closers &&
    closers.owners.length > 0 &&
    (isListed || isToDo || (isParenthesis && (isTask(before) || closers.when !== "")))
  )
    return make(closers.owners, before, closers.due ?? dueIn(before, context), isListed ? EXPLICIT : QUITE_SURE);
  if (!isListed) return null;

  const first = ownerPhrases(words, context).at(0);
  if (first && /^(?:the )?$/iu.test(words.slice(0, first.index))) {
    const rest = words.slice(first.end);
    if (/^\s*(?:har|er|blev|var|havde|has|have|was|is)\s(?!to\s|ansvar|tovholder)/iu.test(rest) || DID.test(rest))
      return null;
    return make(
      first.owners,
      rest.replace(/^\s*(?:to |skal |vil |will |at )\s*/iu, ""),
      dueIn(rest, context),
      EXPLICIT,
    );
  }
  return make([], words, dueIn(words, context), NO_OWNER);
}

function receiverOf(who: string, context: ActionContext): ReturnType<typeof whoAndWhen> {
  return whoAndWhen(who, context) ?? (SHORT.test(who) ? { owners: [who], when: "", due: null } : null);
}

const isSomebody = (owner: string): boolean => standingOf(owner) === "person";

/** "sender tallene", "indhente tilbud", "send listen", "to draft": what follows a name and a colon is a task. */
function saysWhatToDo(words: string): boolean {
  const [first = "", ...rest] = words.split(/\s+/u);
  if (/^(?:skal|at|to)$/iu.test(first)) return true;
  const verb = first.toLowerCase();
  return promises(verb, ` ${rest.join(" ")}`) === "sure" || isActingInfinitive(verb) || isActingImperative(verb);
}
