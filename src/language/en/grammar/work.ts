/** Verbs of work in their plain form; the third person adds an s. */
const VERBS = `make send write call phone ring investigate examine contact prepare draft invite book order map ask check
  agree coordinate gather collect update share clarify find describe circulate present formulate analyse analyze
  evaluate inform plan organise organize arrange initiate establish create ensure review follow report document
  calculate correct approve translate develop test implement obtain publish distribute recruit apply bring mail email ping text
  get sketch assess submit propose involve chase facilitate forward summarise summarize start compile elaborate appoint
  prioritise prioritize produce provide deliver take look talk speak set work handle explore compare outline overview
  finish complete edit upload post count negotiate discuss schedule meet study estimate research raise give hand consult
  fix sort confirm consider design host lead measure monitor nominate notify put read revise rewrite run scan secure
  see sign survey train verify visit do`.split(/\s+/u);

const third = (verb: string): string =>
  /[^aeou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;

/** "send", "look into": what somebody will do. */
export const WORK_PLAIN = `(?:${VERBS.join("|")}|come (?:up|back|forward) with)(?!\\p{L})`;
/** "sends", "looks into": what somebody does, and with that takes on. */
export const WORK_THIRD = `(?:${VERBS.map(third).join("|")}|comes (?:up|back|forward) with)(?!\\p{L})`;
