import type { PlaygroundPlaces, PlaygroundUser } from "../demonstration/playground.ts";
import { firstName } from "../domain/person.ts";

/** Exactly so many besides the one at the screen: the Playground refuses any other number. */
const OTHERS = 5;

/**
 * The Playground's configuration file, `.m365agentsplayground.yml`: written as JSON, which is YAML too,
 * so that no name needs quoting. The first of `users` sits at the screen.
 */
export function playgroundConfig(places: PlaygroundPlaces, users: readonly PlaygroundUser[]): string {
  const [current, ...others] = users;
  if (!current || others.length !== OTHERS) {
    throw new RangeError(`the Playground takes ${OTHERS + 1} users, not ${users.length}`);
  }
  const config = {
    version: "0.1.1",
    tenantId: places.tenant,
    bot: places.bot,
    currentUser: userOf(current),
    users: others.map(userOf),
    // Of each user's own, so that what is stored for one is never sent to another who sat at the screen later.
    personalChat: { id: `personal-${current.account}` },
    groupChat: places.groupChat,
    team: {
      id: places.team.id,
      name: places.team.name,
      aadGroupId: places.team.group,
      channels: [places.channel],
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** The Playground opens a chat by `id` alone, where Teams also takes the account: so both are the same here. */
const userOf = ({ account, name, email }: PlaygroundUser) => ({
  id: account,
  aadObjectId: account,
  name,
  givenName: firstName(name),
  surname: name.split(" ").at(-1) ?? name,
  email,
  userPrincipleName: email,
});

/** `users` with the one at the screen whom `who` names (first name, full name or account); null: nobody, or several. */
export function seat(users: readonly PlaygroundUser[], who: string): PlaygroundUser[] | null {
  const same = (text: string) => text.toLocaleLowerCase("da") === who.toLocaleLowerCase("da");
  const exact = users.filter((user) => same(user.name) || same(user.account));
  const found = exact.length > 0 ? exact : users.filter((user) => same(firstName(user.name)));
  const [chosen, ...more] = found;
  return chosen && more.length === 0 ? [chosen, ...users.filter((user) => user !== chosen)] : null;
}
