import type { WebContents } from 'electron'

/**
 * Resolves when the page says so (`data-painted="true"` on <html>: its rows are there) and then has come to rest: nothing
 * has changed for 0.8 s and every picture is loaded, so that the panes beside the list are there too. Rest is waited for
 * 10 s at most: a page in which a clock ticks never rests.
 */
const waitInPage = `new Promise((resolve) => {
  const root = document.documentElement
  let rest, patience
  const watcher = new MutationObserver(look)
  function look() {
    clearTimeout(rest)
    if (root.dataset.painted !== 'true') return
    rest = setTimeout(() => ([...document.images].every((image) => image.complete) ? finish() : look()), 800)
    patience ??= setTimeout(finish, 10000)
  }
  function finish() {
    watcher.disconnect()
    clearTimeout(rest)
    clearTimeout(patience)
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))
  }
  watcher.observe(root, { attributes: true, childList: true, characterData: true, subtree: true })
  look()
})`

/** True once the window shows its rows and rests; false when it does not within `withinMs`. */
export async function isPainted(contents: Pick<WebContents, 'executeJavaScript'>, withinMs: number): Promise<boolean> {
  let timeout: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timeout = setTimeout(() => resolve(false), withinMs)
  })
  const painted = contents.executeJavaScript(waitInPage).then(() => true)
  return Promise.race([painted, late]).finally(() => clearTimeout(timeout))
}
