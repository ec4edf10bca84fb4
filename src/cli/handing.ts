import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { pipeline } from "node:stream/promises";
import { json } from "node:stream/consumers";
import { playgroundPlaces } from "../demonstration/playground.ts";
import type { HandOver } from "./handOverOptions.ts";
import { messageLines } from "./messageLines.ts";

/** `lines`: what the bot answered, or why it did not. */
interface Outcome {
  ok: boolean;
  lines: string[];
}

/** Longer than a turn may take in Teams. */
const PATIENCE = 60_000;

/**
 * Posts what Teams posts when somebody sends the bot a file in their own chat. The answer is shown in the Playground
 * where that person sits there, else it is caught here and printed.
 */
export async function handOver(options: HandOver): Promise<Outcome> {
  const conversation = `personal-${options.as.account}`;
  const playground = `http://localhost:${options.playgroundPort}/_connector`;
  const isSeated = await answers(`${playground}/v3/conversations/${conversation}/pagedmembers`);
  const lines: string[] = [];
  // Read to its end or not at all: the bot says that it could not get it.
  const file = await serve((_request, response) => {
    pipeline(createReadStream(options.path), response).catch(() => response.destroy());
  });
  const connector = await serve((request, response) => {
    void json(request).then((activity) => {
      lines.push(...messageLines(activity));
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ id: randomUUID() }));
    });
  });
  try {
    const serviceUrl = isSeated ? playground : connector.url;
    const status = await post(options.port, activityOf(options, { conversation, serviceUrl, file: file.url }));
    if (status === null) return failure(`no bot answers on port ${options.port}; npm start starts one`);
    if (status !== 200) return failure(`the bot answered with status ${status}; it takes files in local mode only`);
    const shown = `${options.name} is handed over. The answer stands in ${options.as.name}'s chat in the Playground.`;
    return { ok: true, lines: isSeated ? [shown] : lines };
  } finally {
    file.close();
    connector.close();
  }
}

const failure = (line: string): Outcome => ({ ok: false, lines: [line] });

function activityOf(
  { name, as }: HandOver,
  { conversation, serviceUrl, file }: { conversation: string; serviceUrl: string; file: string },
): object {
  const { tenant, bot } = playgroundPlaces;
  const id = randomUUID();
  return {
    type: "message",
    id,
    channelId: "msteams",
    serviceUrl,
    from: { id: as.account, name: as.name, aadObjectId: as.account },
    recipient: bot,
    conversation: { id: conversation, conversationType: "personal", tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    attachments: [
      {
        contentType: "application/vnd.microsoft.teams.file.download.info",
        name,
        content: { downloadUrl: file, uniqueId: id },
      },
    ],
  };
}

/** null: nobody listens there. */
async function post(port: number, activity: object): Promise<number | null> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return response.status;
  } catch {
    return null;
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
}

/** On any free port of this machine. */
async function serve(listener: RequestListener): Promise<{ url: string; close(): void }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
