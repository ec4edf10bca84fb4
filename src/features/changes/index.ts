export { showChanges } from "./showChanges.ts";
