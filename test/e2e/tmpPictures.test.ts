import { it } from 'vitest'
import { launchApp, removeUserData } from './launchApp'
import { soonMs, theOwner } from './theOwner'
const folder = '/tmp/sb/shots/crisis'
it('takes pictures', async () => {
  const running = await launchApp()
  const page = await running.window()
  const owner = theOwner(running, page)
  const ask = (name: string, input: unknown) =>
    page.evaluate(
      ([n, i]) =>
        (window as never as { shopbell: { request(n: string, i: unknown): Promise<unknown> } }).shopbell.request(
          n as string,
          i,
        ),
      [name, input] as const,
    )
  await owner.openSample()
  await page.getByRole('option').first().waitFor({ timeout: soonMs })
  await ask('sample.setSpeed', { speed: 60 })
  await ask('sample.storm', null)
  await page.getByRole('button', { name: 'Open', exact: true }).click({ timeout: soonMs })
  await page.waitForTimeout(25_000)
  await ask('sample.setSpeed', { speed: 1 })
  await page.waitForTimeout(2_000)
  for (const [theme, language] of [
    ['dark', 'en'],
    ['light', 'fr'],
    ['light', 'pl'],
    ['dark', 'fr'],
  ] as const) {
    await ask('settings.change', { theme, language })
    await page.waitForTimeout(2_500)
    await page.locator('main').evaluate((m) => m.scrollTo(0, 0))
    await page.screenshot({ path: `${folder}/big-${theme}-${language}.png` })
    await page.locator('main').evaluate((m) => m.scrollTo(0, 560))
    await page.screenshot({ path: `${folder}/big2-${theme}-${language}.png` })
    await page.locator('main').evaluate((m) => m.scrollTo(0, 99999))
    await page.screenshot({ path: `${folder}/big3-${theme}-${language}.png` })
  }
  const w = await running.app.browserWindow(page)
  await w.evaluate((b) => b.setContentSize(760, 640))
  await page.waitForTimeout(1000)
  await page.locator('main').evaluate((m) => m.scrollTo(0, 0))
  await page.screenshot({ path: `${folder}/narrow.png` })
  await running.kill()
  await removeUserData(running.userData)
}, 300_000)
