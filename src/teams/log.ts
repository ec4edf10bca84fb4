import { pino, type DestinationStream } from "pino";
import { z } from "zod";
import type { Log } from "../ports/ports.ts";

const Coded = z.object({
  code: z.union([z.string(), z.number()]).optional().catch(undefined),
  statusCode: z.number().optional().catch(undefined),
});

/** One JSON object a line, to stdout unless another destination is given. */
export function createLog(destination?: DestinationStream): Log {
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination ?? pino.destination(1));
  return {
    info: (event, details = {}) => {
      logger.info(details, event);
    },
    error: (event, error, details = {}) => {
      logger.error({ ...details, error: withoutWords(error) }, event);
    },
  };
}

/** The message of an error may quote what somebody wrote, so only its kind and the places in the code are kept. */
function withoutWords(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line));
  return { name: error.name, ...Coded.safeParse(error).data, at: frames.map((line) => line.trim()) };
}
