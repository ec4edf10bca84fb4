const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** `url` is parsed, so that every notation of an address has become the usual one. */
export const isLoopback = (url: URL): boolean => LOOPBACK.test(url.hostname);

/** Of an address as a resolver gives it. */
export const isLoopbackAddress = (address: string): boolean => /^(?:127(?:\.\d{1,3}){3}|::1)$/.test(address);
