import { mentionAt } from "../slots/people.ts";
import { said, type Build } from "./build.ts";

/** What the committee itself is called; of another body somebody may be a member as well. */
const OWN =
  /forum|klynge|udvalget|styregruppe|^(?:the |our |vores )?(?:gruppen|committee|cluster|board|group|steering group)$/iu;

export const addPerson: Build = (message, { person, guest, guestAfter, member, memberAfter }) => {
  const role = (guest ?? guestAfter) ? "guest" : (member ?? memberAfter) ? "member" : undefined;
  const others = message.mentions.filter(({ kind, name }) => kind === "body" && !OWN.test(name));
  const slots = said({ person: person === undefined ? undefined : mentionAt(message, person)?.name, role });
  return others.length > 0 ? { slots, doubt: "intent" } : { slots };
};
