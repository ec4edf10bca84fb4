import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import restify, { type Request, type Response } from "restify";
import { LocalCredentials } from "../trust/issuer.ts";
import { answerHeap, say, told } from "./child.ts";

/** The yardstick: a bot of botbuilder's samples that says back what it hears, with the SDK's own token check of the same issuer. */

type Posted = Pick<Request, "headers"> & { body?: Record<string, unknown> };

const { app, tenant, issuer } = told();
const settings = {
  ValidateAuthority: true,
  MicrosoftAppId: app,
  MicrosoftAppTenantId: tenant,
  MicrosoftAppType: "SingleTenant",
  MicrosoftAppPassword: "not a real one",
  ToChannelFromBotLoginUrl: issuer,
  ToChannelFromBotOAuthScope: issuer,
  ToBotFromChannelTokenIssuer: issuer,
  OAuthUrl: issuer,
  ToBotFromChannelOpenIdMetadataUrl: `${issuer}/openid`,
  ToBotFromEmulatorOpenIdMetadataUrl: `${issuer}/openid`,
  CallerId: issuer,
};
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, new LocalCredentials(app)));
// The SDK prints what it refuses.
process.stderr.write = () => true;
adapter.onTurnError = () => Promise.resolve();
const server = restify.createServer({ name: "echo" });
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async ({ body = {}, headers }: Posted, response: Response) => {
  await adapter.process({ body, headers, method: "POST" }, response, async (context) => {
    await context.sendActivity(`Echo: ${context.activity.text}`);
  });
});
answerHeap(() => 0);
server.listen(0, "127.0.0.1", () => {
  say({ port: server.address().port });
});
