export { amend } from "./amend.ts";
export { replaceChange } from "./replaceChange.ts";
