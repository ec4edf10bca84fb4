import { saysFinished, tellsFinished } from "../vocabulary/finished.ts";
import type { Sentence } from "../prose/sentences.ts";

const REFUSES =
  "afslog|afslår|takkede nej|takker nej|sagde nej|fik nej|declined|refused|said no|turned (?:it|this|that) down";
/** "…, men afslog", "…, men havde ikke tid", "…, men det var der ikke opbakning til". */
const BUT_NOT = new RegExp(
  `(?<!\\p{L})(?:men|dog|but|however)[,\\s]+(?:(?:han|hun|de|vedkommende|he|she|they) )?(?:(?:desværre|unfortunately) )?(?:${REFUSES}|(?:havde|har) ikke (?:haft )?(?:tid|mulighed|lyst|ressourcer|kræfter)|(?:kunne|ville|ønskede|kan|vil|ønsker) (?:desværre )?ikke(?=[.,;!]|$)|(?:det|dette|der|forslaget|tilbuddet|idéen|ideen) (?:var|er|blev|bliver) (?:der )?(?:ikke|ingen|afvist|afslået|nedstemt|fravalgt|droppet)(?=[.,;!]|$| (?:opbakning|tilslutning|flertal|stemning|enighed|ønske|behov|interesse|grundlag))|(?:had|has) (?:no|not the) time|did not have (?:the )?time|(?:could|would|was able|were able) ?not(?=[.,;!]|$)|(?:was|were) unable|there was no (?:support|appetite|majority|agreement)|(?:this|that|it|the offer) was (?:not (?:supported|agreed|accepted|wanted|needed)|rejected|declined|turned down))(?!\\p{L})`,
  "iu",
);
/** In a paragraph of its own, if only because it looks like a label. */
const STATUS = /^\**status\**:\s(?<state>.{2,40})$/iu;
/** The same in a sentence of its own. */
const REFUSED = new RegExp(`^(?:han|hun|de|vedkommende|he|she|they) (?:${REFUSES})(?!\\p{L})`, "iu");

/** Whether a task that was asked for or offered was turned down in the same breath. */
export const isDeclined = (text: string): boolean => BUT_NOT.test(text);

/** Whether a task or the sentence after it says that there is nothing left to do: "… - udført", "Closed.", "Han takkede nej." */
export function isOver(sentence: Sentence, next: Sentence | undefined): boolean {
  if (tellsFinished(sentence.text)) return true;
  const state = next === undefined ? undefined : STATUS.exec(next.text)?.groups?.["state"];
  if (state !== undefined && saysFinished(state)) return true;
  if (next?.paragraph !== sentence.paragraph) return false;
  const text = next.text.replace(/\*+|_{2,}/gu, "").trim();
  return (saysFinished(text) && !/^(?:ok|resolved)/iu.test(text)) || REFUSED.test(text);
}
