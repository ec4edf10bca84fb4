export { snooze } from "./snooze.ts";
