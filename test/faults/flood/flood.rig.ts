import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterEach, describe, expect, it } from 'vitest'

import { chanceFrom } from '#test/builders/chance'
import { launchApp, removeUserData, type LaunchedApp } from '#test/e2e/launchApp'
import { soonMs, theOwner, type Owner } from '#test/e2e/theOwner'
import { createLoopbackX, type LoopbackX } from '#test/networks/x/createLoopbackX'
import { xOrigins } from '#test/networks/x/networksFile'
import { floodPlan } from './floodPlan'
import { floodTexts } from './floodTexts'
import { startIdleNeighbour } from './idleNeighbour'
import { judgeFlood, readFloodLog, type FloodJudgement } from './judgeFlood'
import { playFlood } from './playFlood'
import { useWindow } from './useWindow'
import { ringsSoFar, startLoopWatch, startRingWatch, stopLoopWatch } from './watchMain'

/** `build/steps/faultsFlood.mjs` says how much, and where the figures go. */
const asked = JSON.parse(process.env.SHOPBELL_FLOOD ?? '{}') as {
  readonly count: number
  readonly lengthMs: number
  readonly controlMs: number
  readonly seed: number
  readonly folder: string
}
/** After the last mention: the longest wait for a poll, and then some. */
const lastPollMs = 180_000
/** What came last may ring so much later. */
const lastRingMs = 31_000

let running: LaunchedApp | null = null
let network: LoopbackX | null = null

afterEach(async () => {
  const userData = running?.userData
  await (await running?.window())?.screenshot({ path: join(asked.folder, 'end.png') })
  await running?.quit()
  await network?.close()
  if (userData !== undefined) await removeUserData(userData)
})

async function startConnected(): Promise<{ app: LaunchedApp; owner: Owner; x: LoopbackX }> {
  const x = await createLoopbackX()
  network = x
  const app = await launchApp({ networks: xOrigins(x.origin) })
  running = app
  const owner = theOwner(app, await app.window())
  await owner.connectX()
  await owner.goTo('Accounts')
  await owner.page.getByText('Receiving').waitFor({ timeout: soonMs })
  await owner.page.evaluate(async () => {
    const bridge = (globalThis as unknown as { shopbell: Bridge }).shopbell
    const { value } = await bridge.request('accounts.list', null)
    const accountId = value.accounts[0]?.account.id
    await bridge.request('accounts.changeOptions', { accountId, options: { brandTerms: [], dailyLimitUsd: null } })
  })
  return { app, owner, x }
}

type Bridge = {
  request(name: string, input: unknown): Promise<{ value: { accounts: readonly { account: { id: string } }[] } }>
}

describe('the flood', () => {
  it(
    'is measured',
    async () => {
      const { app, owner, x } = await startConnected()
      await owner.goTo('Inbox')
      await startRingWatch(app.app)
      await startLoopWatch(app.app)
      await owner.page.waitForTimeout(asked.controlMs)
      const control = await stopLoopWatch(app.app)

      const texts = await floodTexts()
      const plan = floodPlan({ ...asked, texts }, chanceFrom(asked.seed))
      await startLoopWatch(app.app)
      const neighbour = startIdleNeighbour()
      const begunAt = Date.now()
      let isOver = false
      const feeling = useWindow(owner.page, () => isOver)
      await playFlood(x, plan)
      await owner.page.screenshot({ path: join(asked.folder, 'flood.png') })
      const judgement = await settled(x, join(app.userData, 'shops', 'mine'))
      isOver = true
      const feel = await feeling
      await owner.page.waitForTimeout(lastRingMs)
      const tookMs = Date.now() - begunAt
      const delay = await stopLoopWatch(app.app)
      const idle = await neighbour()
      const rings = await ringsSoFar(app.app)
      await owner.page.screenshot({ path: join(asked.folder, 'settled.png') })
      const requests = x.requests().filter(({ path }) => path.endsWith('/mentions')).length
      const figures = { asked, control, delay, idle, feel, judgement, rings, requests, tookMs }
      await writeFile(join(asked.folder, 'flood.json'), JSON.stringify(figures, null, 1))
      expect(judgement.mentions).toBe(asked.count)
    },
    asked.lengthMs + asked.controlMs + lastPollMs + 300_000,
  )
})

/** What became of the mentions once all are there, or nothing more can come. */
async function settled(x: LoopbackX, shopFolder: string): Promise<FloodJudgement> {
  const until = Date.now() + lastPollMs
  for (;;) {
    const judgement = judgeFlood(x.posts(), await readFloodLog(shopFolder))
    if ((judgement.lost === 0 && judgement.outdated === 0) || Date.now() > until) return judgement
    await new Promise((resolve) => setTimeout(resolve, 3_000))
  }
}
