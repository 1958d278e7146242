import type { Page } from 'playwright-core'

/** What the owner felt while the flood ran, ms. */
export type WindowFeel = {
  /** From a key to the next paint (Event Timing); those below 16 ms count as 16. */
  readonly keys: readonly number[]
  /** From a scroll to the moment every row in view is there. */
  readonly scrolls: readonly number[]
  /** From a click on a row to the composer being there for it. */
  readonly openings: readonly number[]
  /** Tasks of the window longer than 50 ms. */
  readonly longTasks: readonly number[]
}

type Noted = { keys: number[]; keyCount: number; longTasks: number[] }
type Globals = typeof globalThis & { floodNoted?: Noted }

/** Works in the window until it is time to stop: scrolls the list, opens conversations, writes. */
export async function useWindow(page: Page, isOver: () => boolean): Promise<WindowFeel> {
  await page.evaluate(noteTimings)
  const scrolls: number[] = []
  const openings: number[] = []
  for (let round = 0; !isOver(); round += 1) {
    scrolls.push(await page.evaluate(scrolled, round))
    if (round % 4 === 0) openings.push(...(await opened(page)))
    if (round % 4 === 2) await written(page, round)
    await page.waitForTimeout(400)
  }
  const { keys, keyCount, longTasks } = await page.evaluate(() => (globalThis as Globals).floodNoted as Noted)
  const quick = Array.from({ length: Math.max(0, keyCount - keys.length) }, () => 16)
  return { keys: [...keys, ...quick], scrolls, openings, longTasks }
}

function noteTimings(): void {
  const noted: Noted = { keys: [], keyCount: 0, longTasks: [] }
  const globals = globalThis as Globals
  globals.floodNoted = noted
  document.addEventListener('keydown', () => (noted.keyCount += 1), true)
  const events = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') noted.keys.push(duration)
  })
  events.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longTasks.push(duration)
  }).observe({ type: 'longtask' })
}

/** Scrolls somewhere else; ms until no row in view is a blank one any more. */
function scrolled(round: number): Promise<number> {
  const list = document.querySelector('[role="listbox"]')
  const scroller = list?.parentElement
  if (!list || !scroller) return Promise.resolve(0)
  const begun = performance.now()
  const most = Math.max(0, scroller.scrollHeight - scroller.clientHeight)
  scroller.scrollTop = round % 3 === 2 ? 0 : (most * ((round * 37) % 100)) / 100
  return new Promise((resolve) => {
    const look = (): void => {
      const view = scroller.getBoundingClientRect()
      const rows = [...list.children].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return bottom > view.top && top < view.bottom
      })
      const isThere = rows.length > 0 && rows.every((row) => row.getAttribute('role') === 'option')
      const took = performance.now() - begun
      if (isThere || took > 10_000) resolve(took)
      else requestAnimationFrame(look)
    }
    // The scroll itself is painted with the next frame.
    requestAnimationFrame(() => requestAnimationFrame(look))
  })
}

async function opened(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const rows = [...document.querySelectorAll('[role="listbox"] [role="option"][aria-selected="false"]')]
    const row = rows[Math.floor(rows.length / 2)]
    if (!(row instanceof HTMLElement)) return []
    const begun = performance.now()
    const id = row.id.replace(/^row-/, '')
    row.click()
    const isThere = () => location.hash.includes(id) && document.querySelector('textarea') !== null
    while (!isThere() && performance.now() - begun < 10_000)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    return [performance.now() - begun]
  })
}

async function written(page: Page, round: number): Promise<void> {
  const composer = page.getByRole('textbox', { name: 'Text of the reply' })
  if ((await composer.count()) === 0) return
  await composer.focus({ timeout: 5_000 }).catch(() => undefined)
  await page.keyboard.type(`Sorry ${round}, we look `, { delay: 40 })
}
