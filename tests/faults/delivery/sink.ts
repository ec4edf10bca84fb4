import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { portOf } from "../../conversations/harness/connector.ts";

/** What a bot of the trial posts, in place of a channel. */
export const Posted = z.object({
  bot: z.string(),
  conversation: z.string(),
  text: z.string(),
  reference: z.string(),
  isAgain: z.boolean(),
});
export type Posted = z.infer<typeof Posted>;

/** Takes everything, at once, and remembers it. */
export interface Sink {
  address: string;
  posted: Posted[];
  close(): Promise<void>;
}

export async function startSink(): Promise<Sink> {
  const posted: Posted[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      posted.push(Posted.parse(JSON.parse(body)));
      response.end(`m${posted.length}`);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${portOf(server.address())}/`,
    posted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
