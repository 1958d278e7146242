import type { Result } from '#shared/domain/result'
import { ok } from '#shared/domain/result'

/** A person's browser that follows X's redirect back to the app. `signal` never aborts unless told so. */
export function followingBrowser(controller = new AbortController()) {
  const opened: string[] = []
  return {
    opened,
    cancel: () => controller.abort(),
    signal: controller.signal,
    async open(url: string): Promise<Result<void>> {
      opened.push(url)
      // The app waits for the callback, not for the browser.
      void fetch(url).catch(() => undefined)
      return ok(undefined)
    },
  }
}
