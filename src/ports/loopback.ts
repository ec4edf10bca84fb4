const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** `url` is parsed, so that every notation of an address has become the usual one. */
export const isLoopback = (url: URL): boolean => LOOPBACK.test(url.hostname);
