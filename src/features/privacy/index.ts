export { erasePerson } from "./erasePerson.ts";
