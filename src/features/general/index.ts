export { chooseCommittee } from "./chooseCommittee.ts";
export { clarify } from "./clarify.ts";
export { helpOf } from "./help.ts";
export { undo } from "./undo.ts";
