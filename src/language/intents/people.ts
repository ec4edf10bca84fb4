import { unmask } from "../message.ts";
import { mentionAt } from "../slots/people.ts";
import { said, type Build } from "./build.ts";

/** What the committee itself is called; of another body somebody may be a member as well. */
const OWN =
  /forum|klynge|udvalget|styregruppe|^(?:the |our |vores )?(?:gruppen|committee|cluster|board|group|steering group)$/iu;

export const addPerson: Build = (message, { person, title, organisation, ...roles }) => {
  const { guest, guestAfter, member, memberAfter } = roles;
  const role = (guest ?? guestAfter) ? "guest" : (member ?? memberAfter) ? "member" : undefined;
  const others = message.mentions.filter(
    ({ kind, name }, index) => kind === "body" && !OWN.test(name) && !organisation?.includes(`‹b${index}›`),
  );
  const slots = said({
    person: person === undefined ? undefined : mentionAt(message, person)?.name,
    role,
    title: title && unmask(message, title),
    organisation: organisation && unmask(message, organisation),
  });
  return others.length > 0 ? { slots, doubt: "intent" } : { slots };
};
