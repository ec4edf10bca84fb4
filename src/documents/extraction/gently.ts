import { constants, setPriority } from "node:os";

/*
 * Whoever writes to the bot meanwhile comes first: where there are not cores enough for both, reading waits. Not the lowest
 * priority, so that a bot that is always busy does not keep a document past its time. Linux takes "this process" (0) for the
 * calling thread alone (setpriority(2), "C library/kernel differences"); elsewhere it would be all of the bot.
 */
if (process.platform === "linux") {
  try {
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A sandbox that forbids it reads as before.
  }
}
