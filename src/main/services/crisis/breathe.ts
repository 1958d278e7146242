/** Lets the main loop turn once: the window and the network come first. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
