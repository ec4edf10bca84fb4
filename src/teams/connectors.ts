import { z } from "zod";

/** The parts of the SDK's request pipeline that are changed here; its type declares the pipeline private. */
interface Pipeline {
  removePolicy(policy: { name: string }): unknown;
  addPolicy(policy: { name: string; sendRequest: (request: Request, next: Next) => Promise<unknown> }): void;
}
interface Request {
  timeout: number;
}
type Next = (request: Request) => Promise<unknown>;

const isFunction = (value: unknown): boolean => typeof value === "function";
const HasPipeline = z.object({
  client: z.object({
    pipeline: z.custom<Pipeline>((value) => {
      const { data } = z.object({ removePolicy: z.unknown(), addPolicy: z.unknown() }).safeParse(value);
      return isFunction(data?.removePolicy) && isFunction(data?.addPolicy);
    }),
  }),
});

/**
 * Takes the SDK's hidden retries away, which send a message several times when the answer to it is lost, and ends
 * a request that hangs. The SDK's own options for both have no effect.
 */
export function sendsOnce(connector: object, milliseconds: number): void {
  const { pipeline } = HasPipeline.parse(connector).client;
  pipeline.removePolicy({ name: "defaultRetryPolicy" });
  pipeline.addPolicy({
    name: "timeLimit",
    sendRequest(request, next) {
      request.timeout = milliseconds;
      return next(request);
    },
  });
}
