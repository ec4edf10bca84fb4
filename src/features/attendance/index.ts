export { answerSubstitute } from "./answerSubstitute.ts";
export { attend } from "./attend.ts";
export { cancel } from "./cancel.ts";
export { listCancellations } from "./listCancellations.ts";
