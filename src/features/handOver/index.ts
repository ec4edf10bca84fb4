export { chooseMeeting } from "./chooseMeeting.ts";
export { confirmCommittee } from "./confirmCommittee.ts";
export { correct } from "./correct.ts";
export { discard } from "./discard.ts";
export { handOver } from "./handOver.ts";
export { settleSchedule } from "./settleSchedule.ts";
export { showDraft } from "./showDraft.ts";
export { takeIn } from "./takeIn.ts";
