export { searchDecisions } from "./searchDecisions.ts";
export { showMinutes } from "./showMinutes.ts";
