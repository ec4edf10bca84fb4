import { ConfigurationBotFrameworkAuthentication } from "botbuilder";
import type { ServiceClientCredentialsFactory } from "botframework-connector";
import type { Config } from "../config.ts";
import { sendsOnce } from "./connectors.ts";
import { isService, UnlistedService } from "./services.ts";

type Authentication = ConfigurationBotFrameworkAuthentication;
type ConnectorFactory = ReturnType<Authentication["createConnectorFactory"]>;
type Connector = Awaited<ReturnType<ConnectorFactory["create"]>>;

/** Teams has a handful of service addresses; a new connector for every turn would build its pipeline anew. */
const CONNECTORS = 50;

/** Who signs what the channel posts. */
export interface Issuer {
  /** As it stands in tokens. */
  name: string;
  /** Address of its OpenID metadata, which says where its keys are. */
  metadata: string;
  /** Of an issuer that is not Microsoft: what proves to its channel who the bot is. */
  credentials?: ServiceClientCredentialsFactory;
}

/** Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication */
export const MICROSOFT: Issuer = {
  name: "https://api.botframework.com",
  metadata: "https://login.botframework.com/v1/.well-known/openidconfiguration",
};

/** The SDK's authentication, with connectors that are kept and that send a message once. */
export function createAuthentication(config: Config, requestMilliseconds: number, issuer = MICROSOFT): Authentication {
  const options = { ...optionsOf(config), ...(issuer !== MICROSOFT && settingsOf(issuer)) };
  const authentication = new ConfigurationBotFrameworkAuthentication(options, issuer.credentials);
  const authenticate = authentication.authenticateRequest.bind(authentication);
  const factoryFor = authentication.createConnectorFactory.bind(authentication);
  const tokensFor = authentication.createUserTokenClient.bind(authentication);
  const connectors = new Map<string, Connector>();
  let tokens: ReturnType<typeof tokensFor> | null = null;

  function keeping(factory: ConnectorFactory): ConnectorFactory {
    const create = factory.create.bind(factory);
    factory.create = async (serviceUrl, audience) => {
      // Each connector carries the bot's token to where it was made for.
      if (!isService(config, serviceUrl)) throw new UnlistedService("not an address of the channel's");
      const key = `${serviceUrl} ${audience ?? ""}`;
      const kept = connectors.get(key);
      if (kept) return kept;
      const connector = await create(serviceUrl, audience);
      sendsOnce(connector, requestMilliseconds);
      if (connectors.size >= CONNECTORS) connectors.clear();
      connectors.set(key, connector);
      return connector;
    };
    return factory;
  }

  authentication.createConnectorFactory = (claims) => keeping(factoryFor(claims));
  authentication.authenticateRequest = async (activity, header) => {
    const result = await authenticate(activity, header);
    return result.connectorFactory ? { ...result, connectorFactory: keeping(result.connectorFactory) } : result;
  };
  // Every turn asks for one and none uses it: there is only one app to have tokens for.
  authentication.createUserTokenClient = (claims) => {
    tokens ??= tokensFor(claims).catch((error: unknown) => {
      tokens = null;
      throw error;
    });
    return tokens;
  };
  return authentication;
}

/** An empty app id is what switches the SDK's authentication off: it is what local mode means. With a type, it refuses one. */
function optionsOf(config: Config) {
  const common = { ValidateAuthority: true };
  if (config.mode === "local") return { ...common, MicrosoftAppId: "" };
  const { id, tenant, credential } = config.app;
  return {
    ...common,
    MicrosoftAppId: id,
    MicrosoftAppTenantId: tenant,
    ...(credential.kind === "secret"
      ? { MicrosoftAppType: "SingleTenant", MicrosoftAppPassword: credential.secret }
      : { MicrosoftAppType: "UserAssignedMsi" }),
  };
}

/** The SDK takes all of its addresses or none: of what is left over, nothing is used. */
const settingsOf = ({ name, metadata }: Issuer) => ({
  ToChannelFromBotLoginUrl: name,
  ToChannelFromBotOAuthScope: name,
  ToBotFromChannelTokenIssuer: name,
  OAuthUrl: name,
  ToBotFromChannelOpenIdMetadataUrl: metadata,
  ToBotFromEmulatorOpenIdMetadataUrl: metadata,
  CallerId: name,
});
