export { chooseMeeting } from "./chooseMeeting.ts";
export { correct } from "./correct.ts";
export { discard } from "./discard.ts";
export { handOver } from "./handOver.ts";
export { showDraft } from "./showDraft.ts";
