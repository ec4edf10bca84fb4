import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import restify, { type Request, type Response } from "restify";

// The yardstick: what botbuilder and restify take for a bot that says back what it hears, as their samples write it.

type Posted = Pick<Request, "headers"> & { body?: Record<string, unknown> };

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({ ValidateAuthority: true }));
const server = restify.createServer({ name: "echo" });
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async ({ body = {}, headers }: Posted, response: Response) => {
  await adapter.process({ body, headers, method: "POST" }, response, async (context) => {
    await context.sendActivity(`Echo: ${context.activity.text}`);
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`echo listens on http://127.0.0.1:${server.address().port}/api/messages\n`);
});
