import { containers } from "./harness/shelf.ts";
import { dialoguesIn } from "./harness/suite.ts";

// The same dialogues, word for word, with Cosmos DB behind the bot.
dialoguesIn("da", { keptIn: containers, where: ", kept in Cosmos DB" });
