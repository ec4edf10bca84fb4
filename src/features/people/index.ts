export { addPerson } from "./addPerson.ts";
export { linkPerson } from "./linkPerson.ts";
export { listPeople } from "./listPeople.ts";
