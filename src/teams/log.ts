import { pino, type DestinationStream } from "pino";
import { z } from "zod";
import type { Log } from "../ports/ports.ts";

/** What a kind or a code of errors is called; a text would be somebody's words. */
const Name = z.string().regex(/^[A-Za-z][A-Za-z0-9_.]{0,60}$/);

const Coded = z.object({
  code: z.union([Name, z.number()]).optional().catch(undefined),
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
  const name = Name.safeParse(error.name).data ?? "Error";
  return { name, ...Coded.safeParse(error).data, at: placesOf(error) };
}

/** "at look (/app/dist/index.js:1:2)", "at async Promise.all (index 0)" */
const PLACE =
  /^ {4}at (?:async Promise\.\w+ \(index \d+\)|(?:async )?(?:[\p{L}\p{N}_$.<>[\] ]+ \()?(?:file:|node:|\/|[A-Z]:\\)[^\s()]*:\d+:\d+\)?)$/u;

/** A message of several lines may look like places, and stands before them. */
function placesOf({ stack = "", message }: Error): string[] {
  const from = stack.indexOf(message);
  const lines = (from < 0 ? stack : stack.slice(from + message.length)).split("\n");
  // Where it was changed since, whatever stands above the last line that is no place may be words.
  const last = from < 0 ? lines.findLastIndex((line) => line !== "" && !PLACE.test(line)) : -1;
  return lines
    .slice(last + 1)
    .filter((line) => PLACE.test(line))
    .map((line) => line.trim());
}
