const define = Object.defineProperty;
let loading: Promise<void> | undefined;

/** Defines properties as usual, but for a function's name. */
const withoutNames: typeof define = (target, key, how) =>
  key === "name" && typeof target === "function" ? target : define(target, key, how);

/**
 * Loads pdf.js, once. The build that unpdf has of it gives each function its name whenever it is made, and some are made
 * anew for every piece of a page: without that, a PDF's words are found in nine tenths of the time. pdf.js takes what
 * it names them with when it is loaded, so that it is kept from it only then. Nothing asks for those names.
 */
export const loadUnnamed = (): Promise<void> => (loading ??= load());

async function load(): Promise<void> {
  Object.defineProperty = withoutNames;
  try {
    await import("unpdf/pdfjs");
  } finally {
    Object.defineProperty = define;
  }
}
