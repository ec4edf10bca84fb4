import { folders } from "./harness/shelf.ts";
import { dialoguesIn } from "./harness/suite.ts";

// UPDATE_DIALOGUES=1 records what the bot says and stores now. A person reads it before it is kept.
const isRecording = process.env["UPDATE_DIALOGUES"] === "1";

for (const language of ["da", "en"] as const) dialoguesIn(language, { keptIn: folders, isRecording });
