export { chooseCommittee } from "./chooseCommittee.ts";
export { clarify } from "./clarify.ts";
export { alsoIn, takeBackIn } from "./elsewhere.ts";
export { helpOf } from "./help.ts";
export { undo } from "./undo.ts";
