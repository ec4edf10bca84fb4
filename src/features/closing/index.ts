export { closeItem } from "./closeItem.ts";
