import type { WebContents } from 'electron'

/** Resolves when the page says so (`data-painted="true"` on <html>) and two more frames have been drawn. */
const waitInPage = `new Promise((resolve) => {
  const root = document.documentElement
  const twoFrames = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))
  const watcher = new MutationObserver(look)
  function look() {
    if (root.dataset.painted !== 'true') return
    watcher.disconnect()
    twoFrames()
  }
  watcher.observe(root, { attributes: true, attributeFilter: ['data-painted'] })
  look()
})`

/** True once the window shows its rows; false when it has not within `withinMs`. */
export async function isPainted(contents: Pick<WebContents, 'executeJavaScript'>, withinMs: number): Promise<boolean> {
  let timeout: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timeout = setTimeout(() => resolve(false), withinMs)
  })
  const painted = contents.executeJavaScript(waitInPage).then(() => true)
  return Promise.race([painted, late]).finally(() => clearTimeout(timeout))
}
