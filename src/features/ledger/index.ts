export { showUndelivered } from "./showUndelivered.ts";
