import { deepEqual } from "node:assert/strict";
import { failureOf } from "../../src/teams/failure.ts";

const failure = (error: unknown) => failureOf(error, () => "2026-12-01T08:00:00.000Z");

describe("What an error says of a message", () => {
  it("that nothing left the bot: without a connection, without a token", () => {
    for (const code of ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"])
      deepEqual(failure(Object.assign(new Error("no connection"), { code })), { kind: "failed" });
    deepEqual(failure(Object.assign(new Error("no token"), { errorCode: "invalid_client" })), { kind: "failed" });
  });

  it("nothing, where the connection was lost or an error is none that is known", () => {
    deepEqual(failure(Object.assign(new Error("gone"), { code: "ECONNRESET" })), { kind: "unknown" });
    deepEqual(failure(new Error("something else")), { kind: "unknown" });
    // The answer came, and could not be read.
    deepEqual(failure({ statusCode: 201 }), { kind: "unknown" });
  });
});
