export { answerSubstitute } from "./answerSubstitute.ts";
export { attend } from "./attend.ts";
export { cancel } from "./cancel.ts";
export { cancelTogether } from "./cancelTogether.ts";
export { relayAnswer } from "./relayAnswer.ts";
export { standIn } from "./standIn.ts";
export { suggestSubstitute } from "./suggestSubstitute.ts";
export { listCancellations } from "./listCancellations.ts";
