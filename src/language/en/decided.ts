import type { DecidedWords } from "../decided.ts";

const re = String.raw;

export const decidedWords: DecidedWords = {
  discussed: "discussed",
  decided: re`decided|agreed|resolved|approved|adopted|rejected|declined|turned\sdown|voted\sdown|sent\sback|postponed|deferred|referred|endorsed|noted|elected|appointed|(?:did|does|could)\snot\s(?:approve|adopt|accept|agree|support|endorse)`,
  item: "item|point|recommendation",
  number: "no",
  was: "is|was|were",
  voted: re`voted\s(?:for|against)|not\s(?:granted|accepted)`,
  withAChange: re`with\s(?:the|these|one)\s(?:remark|change|amendment|addition|correction)|subject\sto`,
  verdict: "approved|adopted",
  ofItsPapers: re`the\s(?:agenda|minutes)(?:\s(?:of|from)\s[^,;:]{3,60})?\s(?:was|were)\s(?:approved|agreed)(?:\swithout\scomments?)?`,
  nothing: re`nothing|none|no\s(?:remarks|comments|items|points)|nil`,
};
