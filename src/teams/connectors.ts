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
 * Of the SDK's steps between a message and the wire: the hidden retries, which send a message several times when the
 * answer to it is lost; redirects, since a token goes to the address it was asked for and nowhere else; and what no
 * message of ours has use for (files in forms, tracing, a header that says that any answer will do).
 */
const NOT_WANTED = [
  "defaultRetryPolicy",
  "redirectPolicy",
  "formDataPolicy",
  "multipartPolicy",
  "tracingPolicy",
  "logPolicy",
  "ServiceClientContext_RequestPolicyFactories",
];

/** Makes a connector send a message once, and end a request that hangs: the SDK's own options for that have no effect. */
export function sendsOnce(connector: object, milliseconds: number): void {
  const { pipeline } = HasPipeline.parse(connector).client;
  for (const name of NOT_WANTED) pipeline.removePolicy({ name });
  pipeline.addPolicy({
    name: "timeLimit",
    sendRequest(request, next) {
      request.timeout = milliseconds;
      return next(request);
    },
  });
}
