export { linkPerson } from "./linkPerson.ts";
