import { mentionAt } from "../slots/people.ts";
import { said, type Build } from "./build.ts";

export const addPerson: Build = (message, { person, guest, guestAfter, member, memberAfter }) => {
  const role = (guest ?? guestAfter) ? "guest" : (member ?? memberAfter) ? "member" : undefined;
  return { slots: said({ person: person === undefined ? undefined : mentionAt(message, person)?.name, role }) };
};
