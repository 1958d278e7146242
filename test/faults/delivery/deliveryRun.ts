import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { freePort } from '../../networks/x/freePort'
import type { BadLines } from './badLines'
import { makeCompactable } from './compactable'
import { createXScene, sampleAnswers, sampleLedger, type Answer } from './deliveryScene'
import { createDice, type Dice } from './dice'
import { createEpisodes } from './episodes'
import { createGateway, type Gateway } from './gateway'
import { judge, type Verdict } from './judge'
import { liveThrough } from './liveThrough'
import { createOwner } from './owner'
import type { RunPlan } from './runPlan'
import { createShopLives } from './shopLives'
import { createStriker } from './striker'
import { createWorld } from './world'

export type RunMeans = { readonly program: string; readonly folder: string; readonly badLines: BadLines }

/** `isStruck`: the fault has really happened. `doubts`: how long replies were in doubt, ms. */
export type RunResult = Verdict & {
  readonly isStruck: boolean
  readonly kills: number
  readonly doubts: readonly number[]
}

const [second, minute] = [1000, 60_000]
const startAt = Date.parse('2026-11-22T09:00:00Z')

/** A shop that answers its customers while something goes wrong, then everything works again until all is decided. */
export async function deliveryRun(means: RunMeans, plan: RunPlan): Promise<RunResult> {
  await rm(means.folder, { recursive: true, force: true })
  await mkdir(means.folder, { recursive: true })
  const [folder, ledgerFile] = [join(means.folder, 'shop'), join(means.folder, 'ledger.ndjson')]
  if (plan.way.isKilledCompacting === true) await makeCompactable(folder, startAt)
  const dice = createDice(plan.seed)
  const world = createWorld(startAt)
  world.setClock(plan.way.wrongBy ?? 0)
  const openedAt = world.wallAt()
  const callbackPort = await freePort()
  const scene = plan.channel === 'x' ? await createXScene(world.trueAt, callbackPort, dice) : null
  const answers = plannedAnswers(scene?.answers ?? sampleAnswers(dice), dice, world.trueAt())
  const [owner, episodes] = [createOwner(answers), createEpisodes()]
  const gateway: Gateway = await createGateway({
    to: scene?.x.origin ?? '',
    kill: () => shop.kill(),
    sleep: () => striker.sleepNow(),
    setClock: () => striker.setClockNow(),
    resetAt: () => world.trueAt() + 3 * minute,
  })
  const common = { plan, dice, world, badLines: means.badLines }
  const striker = createStriker({
    ...common,
    gateway: () => gateway,
    revokeAll: () => scene?.x.revokeAll(),
    tell: (message) => shop.tell(message),
    kill: () => shop.kill(),
  })
  const shop = createShopLives({
    ...common,
    program: means.program,
    authorityFile: means.badLines.authorityFile,
    startOf: () => ({
      ...{ folder, origin: gateway.origin, callbackPort, openedAt, ledgerFile },
      ...{ monoAt: world.monoAt(), wallAt: world.wallAt() },
    }),
    listener: {
      onRoute: striker.route,
      onDrafted: owner.drafted,
      onAnswered: (news) => owner.heard(news, world.trueAt()),
      onMoved: ({ replyId, state }) => {
        episodes.note(replyId, state, world.monoAt())
        owner.moved(replyId, state)
      },
    },
    onOpened: ({ replies, drafts }) => {
      for (const { id, state } of replies) episodes.note(id, state, world.monoAt())
      owner.looks(replies, drafts, world.trueAt())
    },
  })
  const troubles = await liveThrough({ ...common, shop, owner, striker })
  const ledger = plan.channel === 'sample' ? await sampleLedger(ledgerFile) : null
  const verdict = await judge({
    ...{ folder, now: world.wallAt(), taken: owner.taken(), lostDrafts: owner.lostDrafts() },
    created: ledger?.created ?? gateway.created,
    onNetwork: ledger?.on ?? scene?.onNetwork() ?? [],
  })
  await gateway.close()
  await scene?.x.close()
  await rm(means.folder, { recursive: true, force: true })
  return {
    ...verdict,
    problems: [...troubles, ...owner.troubles(), ...verdict.problems],
    isStruck: striker.hasStruck(),
    kills: shop.kills(),
    doubts: episodes.lengths(),
  }
}

function plannedAnswers(answers: readonly Answer[], dice: Dice, from: number): (Answer & { readonly at: number })[] {
  let at = from + 5 * second
  return answers.map((answer) => ({ ...answer, at: (at += dice.between(0, 6) * second) }))
}
