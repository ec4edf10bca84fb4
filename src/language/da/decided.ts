import type { DecidedWords } from "../decided.ts";

const re = String.raw;

export const decidedWords: DecidedWords = {
  discussed: "drøftet",
  decided: re`beslut\p{L}+|vedt[oa]g\p{L}*|godkend\p{L}+|tiltr[åa]d\p{L}*|tilslutte\p{L}*|afvi(?:s|st|ste|ses)|afslået|afslog|afslås|nedstemt|imødekom\p{L}*|bortfald\p{L}+|forkast\p{L}+|udsat|udsættes|udskudt|udskydes|nedsat|nedsættes|nedsatte|valgt|udpeg\p{L}+|aftal(?:t|te|es|tes)|enige?(?:des)?\som|til\s(?:efterretning|orientering)`,
  item: re`punkt|pkt\.?|indstilling|ad`,
  number: "nr",
  was: "er|var|blev",
  voted: re`stem(?:te|mer|t)\s(?:for|imod)`,
  withAChange: re`med\s(?:den|de|følgende)\s(?:bemærkning|ændring|tilføjelse|rettelse)`,
  verdict: re`(?:enstemmigt\s)?(?:godkendt|vedtaget|tiltrådt)`,
  ofItsPapers: re`(?:dagsordenen|referatet|dagsorden(?:en)?\sog\s(?:forrige\s)?referat(?:et)?)(?:\s(?:fra|af)\s[^,;:]{3,60})?\s(?:blev|er|var)\s(?:enstemmigt\s)?godkendt(?:\suden\sbemærkninger)?`,
  nothing: re`(?:der\s(?:var|er)\s)?(?:intet|ikke\snoget|ingen(?:ting)?|udgår|punktet\sudg\p{L}+)`,
};
