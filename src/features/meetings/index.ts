export { callOffMeeting } from "./callOffMeeting.ts";
export { scheduleMeeting } from "./scheduleMeeting.ts";
export { showMeeting } from "./showMeeting.ts";
