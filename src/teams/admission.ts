import type { Activity as SdkActivity, ConfigurationBotFrameworkAuthentication } from "botbuilder";
// By file: the package's index does not name it.
import { JwtTokenExtractor } from "botframework-connector/lib/auth/jwtTokenExtractor.js";
import type { Config } from "../config.ts";
import type { Log } from "../ports/ports.ts";
import { Vouched } from "./activity.ts";
import type { Issuer } from "./authentication.ts";
import { CHANNEL } from "./conversations.ts";
import { boundKeys } from "./keys.ts";
import { isService } from "./services.ts";
import { isInTime, isSignedBy, readToken, type Token } from "./token.ts";

type Authentication = ConfigurationBotFrameworkAuthentication;
type Identity = Awaited<ReturnType<Authentication["authenticateRequest"]>>;

/** Who posted a body, by the token that came with it. null: nobody who may. */
export type Admit = (body: unknown, authorization: string) => Promise<Identity | null>;

interface Behind {
  authentication: Authentication;
  issuer: Issuer;
  log: Log;
}

/** What was not good enough; for the log alone. */
type Refusal = "token" | "channel" | "service" | "claims" | "time" | "key" | "signature";

/**
 * Lets in whoever brings a token that the channel signed for this bot and for what is posted. The SDK looks at it once more; here
 * is all that it leaves open: it knows more ways in than the channel's (emulator, skills), lets through an activity that names no
 * service, a key that is for no channel and a token without end, sends the bot's own token to whatever service a good one
 * names, and prints what it refuses.
 */
export function createAdmission(config: Config, { authentication, issuer, log }: Behind): Admit {
  if (config.mode === "local") return () => authentication.authenticateRequest(postedAt(LOCAL), "");
  const { app } = config;
  const { openIdMetadata } = new JwtTokenExtractor({}, issuer.metadata, []);
  boundKeys(openIdMetadata, { address: issuer.metadata, log });

  async function refusalOf(said: Vouched | undefined, token: Token | null): Promise<Refusal | null> {
    if (token === null) return "token";
    if (said?.channelId !== CHANNEL) return "channel";
    if (!isService(config, said.serviceUrl)) return "service";
    const { iss, aud, serviceurl } = token.claims;
    if (iss !== issuer.name || aud !== app.id || serviceurl !== said.serviceUrl) return "claims";
    if (!isInTime(token, Date.now())) return "time";
    const key = await openIdMetadata.getKey(token.kid);
    if (key?.endorsements?.includes(CHANNEL) !== true) return "key";
    return isSignedBy(token, key.key) ? null : "signature";
  }

  return async (body, authorization) => {
    try {
      const { data: said } = Vouched.safeParse(body);
      const because = await refusalOf(said, readToken(authorization));
      if (said && because === null) return await authentication.authenticateRequest(postedAt(said), authorization);
      log.info("refused an activity", { because: because ?? "token" });
    } catch (error) {
      // The keys are not to be had, or the SDK knows better.
      log.error("refused an activity", error);
    }
    return null;
  };
}

const LOCAL: Vouched = { channelId: CHANNEL, serviceUrl: "" };

/** As much of an activity as authentication looks at. */
const postedAt = ({ channelId, serviceUrl }: Vouched): SdkActivity => ({
  type: "",
  channelId,
  serviceUrl,
  from: { id: "", name: "" },
  recipient: { id: "", name: "" },
  conversation: { id: "", conversationType: "", isGroup: false, name: "" },
  text: "",
  localTimezone: "",
  callerId: "",
  label: "",
  valueType: "",
  listenFor: [],
});
