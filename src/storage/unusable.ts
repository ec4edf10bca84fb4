/** The place where everything is kept cannot be used; the message is one line that says which one and why. */
export class StoreUnusable extends Error {
  override name = "StoreUnusable";
}
