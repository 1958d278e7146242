import type { FromShop, Kill, ShopStart, ToShop } from './protocol'
import type { Dice } from './dice'
import type { RunPlan } from './runPlan'
import { startShopProcess, type Gone, type Idle, type ShopListener, type ShopProcess } from './shopProcess'

export type Opened = Extract<FromShop, { type: 'opened' }>

/** One shop over all the processes it lives through. */
export type ShopLives = {
  /** Starts it, the first time or again; `onOpened` hears what the owner sees then. */
  begin(): Promise<Idle | Gone>
  command(message: ToShop): Promise<Idle | Gone>
  tell(message: ToShop): void
  kill(): Promise<void>
  kills(): number
  starts(): number
}

type Parts = {
  readonly program: string
  readonly authorityFile: string
  readonly plan: RunPlan
  readonly dice: Dice
  readonly startOf: () => Omit<ShopStart, 'kill' | 'isMutant' | 'hasWorkers' | 'channel'>
  readonly listener: ShopListener
  readonly onOpened: (opened: Opened) => void
}

export function createShopLives(parts: Parts): ShopLives {
  const { program, authorityFile, plan, dice, startOf, listener, onOpened } = parts
  let shop: ShopProcess | null = null
  let [kills, starts] = [0, 0]
  const nobody: Gone = { type: 'gone', refusal: 'was never started' }
  return {
    async begin() {
      starts += 1
      const start: ShopStart = {
        ...startOf(),
        channel: plan.channel,
        kill: killOf(plan, dice, starts),
        isMutant: plan.isMutant,
        hasWorkers: plan.way.isKilledCompacting === true,
      }
      const life = startShopProcess(program, start, authorityFile, listener)
      shop = life
      const opened = await life.opened
      if (opened.type === 'gone') return opened
      onOpened(opened)
      return life.whenIdle()
    },
    command: async (message) => shop?.command(message) ?? nobody,
    tell: (message) => shop?.tell(message),
    async kill() {
      kills += 1
      await shop?.kill()
    },
    // By its own hand, wherever no way of ours did it.
    kills: () => (plan.way.kill === undefined ? kills : starts - 1),
    starts: () => starts,
  }
}

/** One shop in three dies at the same point a second time. */
function killOf({ way, isPrivate }: RunPlan, dice: Dice, starts: number): Kill | null {
  if (way.kill === undefined) return null
  if (starts > 1) return starts === 2 && dice.chance() < 0.33 ? { point: way.kill, isPrivate, skip: 0 } : null
  return { point: way.kill, isPrivate, skip: dice.between(0, 1) }
}
