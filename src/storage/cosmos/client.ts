import { CosmosClient, type CosmosClientOptions } from "@azure/cosmos";
import type { CosmosConfig } from "../../config.ts";
import { plainlyFailing, type Report } from "./httpClient.ts";

type Proof = Pick<CosmosClientOptions, "key" | "aadCredentials">;

export async function createClient(
  { endpoint, credential }: Pick<CosmosConfig, "endpoint" | "credential">,
  report: Report = () => undefined,
): Promise<CosmosClient> {
  return new CosmosClient({
    endpoint,
    ...(await proofOf(credential)),
    httpClient: plainlyFailing(report),
    userAgentSuffix: "referent",
    connectionPolicy: {
      // The account's own name leads to its writing region, and whoever discovers others tries again by itself.
      enableEndpointDiscovery: false,
      // Trying again is ours (retrying.ts): what the SDK does takes longer than a turn has.
      retryOptions: { maxRetryAttemptCount: 0, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 0 },
    },
  });
}

async function proofOf(credential: CosmosConfig["credential"]): Promise<Proof> {
  if (credential.kind === "key") return { key: credential.key };
  // Loaded where it is needed: it takes longer than all the rest of the store.
  const { DefaultAzureCredential, ManagedIdentityCredential } = await import("@azure/identity");
  if (credential.kind === "developer") return { aadCredentials: new DefaultAzureCredential() };
  const { identity } = credential;
  return {
    aadCredentials: identity === null ? new ManagedIdentityCredential() : new ManagedIdentityCredential(identity),
  };
}
