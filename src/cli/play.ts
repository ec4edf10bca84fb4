import { playgroundUsers } from "../demonstration/playground.ts";
import { runTogether } from "./program.ts";
import { prepare } from "./setting.ts";

// `npm start`: the bot in local mode and Microsoft's Agents Playground beside it, with the demonstration committee.

const interrupted = new Promise<null>((settle) => {
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      settle(null);
    });
  }
});

const setting = await prepare(process.env, process.argv.slice(2), playgroundUsers);
const fault =
  typeof setting === "string"
    ? setting
    : await runTogether([setting.bot, setting.playground], interrupted, () => {
        console.log(`Referent is running with an invented committee. Open http://localhost:${setting.playground.port}`);
        console.log(`You are ${setting.seated}; npm start -- --as NAME seats somebody else. Ctrl-C ends it.`);
      });
if (fault !== null) console.error(fault);
process.exit(fault === null ? 0 : 1);
