import assert from "node:assert/strict";
import { z } from "zod";
import { playgroundConfig, seat } from "../../src/cli/playground.ts";
import { playgroundPlaces } from "../../src/demonstration/playground.ts";

const names = ["Åse Holm", "Christina Lund", "Christina Bak", "Jens Peter Kaas", "Liv Thor", "Ida Friis"];
const users = names.map((name, at) => ({ name, account: `account-${at}`, email: `${at}@example.com` }));

describe("the Playground's configuration", () => {
  const written = () => {
    const user = z.looseObject({ id: z.string(), aadObjectId: z.string(), givenName: z.string(), surname: z.string() });
    const shape = z.looseObject({
      currentUser: user,
      users: z.array(user),
      personalChat: z.object({ id: z.string() }),
    });
    return shape.parse(JSON.parse(playgroundConfig(playgroundPlaces, users)));
  };

  it("seats the first at the screen and the others beside", () => {
    const { currentUser, users: others } = written();
    assert.deepEqual([currentUser.givenName, currentUser.surname], ["Åse", "Holm"]);
    assert.deepEqual(
      others.map((user) => `${user.givenName}/${user.surname}`),
      ["Christina/Lund", "Christina/Bak", "Jens/Kaas", "Liv/Thor", "Ida/Friis"],
    );
  });

  it("lets an account open the chat of its user", () => {
    const { currentUser, personalChat } = written();
    assert.equal(currentUser.id, "account-0");
    assert.equal(currentUser.aadObjectId, "account-0");
    assert.equal(personalChat.id, "personal-account-0");
  });

  it("is not written for any other number of users than the Playground takes", () => {
    assert.throws(() => playgroundConfig(playgroundPlaces, users.slice(1)), /takes 6 users, not 5/);
  });
});

describe("npm start -- --as", () => {
  const seated = (who: string) => seat(users, who)?.map((user) => user.name);

  it("seats whom a first name, a full name or an account fits", () => {
    assert.equal(seated("åse")?.[0], "Åse Holm");
    assert.equal(seated("christina BAK")?.[0], "Christina Bak");
    assert.deepEqual(seated("account-3"), ["Jens Peter Kaas", ...names.filter((name) => name !== "Jens Peter Kaas")]);
  });

  it("seats nobody where two share the name or nobody has it", () => {
    assert.equal(seat(users, "Christina"), null);
    assert.equal(seat(users, "Bo"), null);
  });
});
