import { verify } from "node:crypto";
import { z } from "zod";

const Head = z.object({ alg: z.literal("RS256"), kid: z.string().min(1) });

const Claims = z.object({
  iss: z.string(),
  aud: z.string(),
  serviceurl: z.string(),
  /** Seconds since 1970. */
  exp: z.number(),
  nbf: z.number().optional(),
});

/** What a token says of itself, before anybody has looked at its signature. */
export interface Token {
  kid: string;
  claims: z.infer<typeof Claims>;
  /** What is signed. */
  said: string;
  signature: string;
}

/** As far as clocks may differ. */
const TOLERANCE_SECONDS = 5 * 60;

const BEARER = /^Bearer (?<said>(?<head>[\w-]+)\.(?<claims>[\w-]+))\.(?<signature>[\w-]+)$/;

/** Whether there is anything in a header that could be a token of the channel's. */
export const couldBeToken = (authorization: string): boolean => BEARER.test(authorization);

/** null: no token, or none that the channel makes. */
export function readToken(authorization: string): Token | null {
  const { said = "", head = "", claims = "", signature = "" } = BEARER.exec(authorization)?.groups ?? {};
  const [readHead, readClaims] = [Head.safeParse(decoded(head)), Claims.safeParse(decoded(claims))];
  if (!readHead.success || !readClaims.success) return null;
  return { kid: readHead.data.kid, claims: readClaims.data, said, signature };
}

export function isInTime({ claims: { exp, nbf } }: Token, milliseconds: number): boolean {
  const now = milliseconds / 1000;
  return now < exp + TOLERANCE_SECONDS && (nbf === undefined || now >= nbf - TOLERANCE_SECONDS);
}

/** `key`: public, RSA, as PEM. */
export function isSignedBy({ said, signature }: Token, key: string): boolean {
  return verify("sha256", Buffer.from(said), key, Buffer.from(signature, "base64url"));
}

/** undefined: it is no JSON. */
function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString());
  } catch {
    return undefined;
  }
}
