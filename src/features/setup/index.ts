export { createCommittee } from "./createCommittee.ts";
export { introduce } from "./introduce.ts";
