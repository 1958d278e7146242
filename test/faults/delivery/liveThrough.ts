import type { Dice } from './dice'
import type { Owner } from './owner'
import type { RunPlan } from './runPlan'
import type { ShopLives } from './shopLives'
import type { Gone, Idle } from './shopProcess'
import type { Striker } from './striker'
import type { World } from './world'

type Parts = {
  readonly plan: RunPlan
  readonly dice: Dice
  readonly world: World
  readonly shop: ShopLives
  readonly owner: Owner
  readonly striker: Striker
}

/** Something that has to be done at its time, X's. */
type Duty = { at(): number | null; act(): Promise<Idle | Gone> }

const [second, minute, hour] = [1000, 60_000, 3_600_000]
const longestMs = 100 * minute
const mostStarts = 8
/** Long enough for another poll, which must bring nothing a second time. */
const restMs = 150 * second

/**
 * Lets a shop live until all its replies are decided: time passes only when there is nothing else to do, and a shop that died
 * is started again a little later. Answers with what went wrong with the app itself.
 */
export async function liveThrough({ plan, dice, world, shop, owner, striker }: Parts): Promise<readonly string[]> {
  const { way } = plan
  const troubles: string[] = []
  const endAt =
    world.trueAt() + longestMs + 2 * (way.sleepMs ?? 0) + (way.isClockSetWhileClosed === true ? 7 * hour : 0)
  let killAt = way.isKilledEarly === true ? world.trueAt() + dice.between(6, 20) * second : null
  let restUntil: number | null = null

  async function revive({ refusal }: Gone): Promise<Idle | Gone> {
    if (refusal !== null) troubles.push(`the app: ${refusal}`)
    striker.appDied()
    world.pass(dice.between(2, 90) * second)
    if (way.isClockSetWhileClosed === true) {
      // The app may stay closed for longer than the clock was wrong.
      world.sleep(dice.pick([0, 3 * hour]))
      striker.setClockNow()
    }
    return shop.begin()
  }

  const duties: readonly Duty[] = [
    {
      at: () => killAt,
      async act() {
        killAt = null
        await shop.kill()
        return { type: 'gone', refusal: null }
      },
    },
    {
      at: striker.signInAt,
      act() {
        striker.signedIn()
        return shop.command({ type: 'connect', isAgain: true })
      },
    },
    {
      at: owner.nextAt,
      act: async () => {
        const answer = owner.next(world.trueAt())
        return answer ? shop.command({ type: 'answer', ...answer }) : { type: 'gone', refusal: 'nobody answers' }
      },
    },
  ]

  /** Lets time pass until the next thing happens. */
  function pass(nextAt: number | null): Promise<Idle | Gone> {
    const now = world.trueAt()
    const planned = duties.map((duty) => duty.at() ?? Infinity)
    const timer = nextAt === null ? Infinity : now + nextAt - world.monoAt()
    const next = Math.min(timer, ...planned, restUntil ?? Infinity, now + 10 * minute)
    world.pass(Math.max(1, next - now))
    return shop.command({ type: 'go', monoAt: world.monoAt(), wallAt: world.wallAt() })
  }

  function isOver(): boolean {
    const now = world.trueAt()
    const isQuiet = duties.every((duty) => duty.at() === null) && owner.isAllSettled()
    restUntil = isQuiet ? (restUntil ?? now + restMs) : null
    return now > endAt || (restUntil !== null && now >= restUntil)
  }

  let state = await shop.begin()
  if (state.type === 'idle') state = await shop.command({ type: 'connect', isAgain: false })
  for (;;) {
    if (state.type === 'gone') {
      if (shop.starts() >= mostStarts) return [...troubles, 'the app dies again and again']
      state = await revive(state)
      continue
    }
    const now = world.trueAt()
    const due = duties.find((duty) => (duty.at() ?? Infinity) <= now)
    if (due) state = await due.act()
    else if (isOver()) break
    else state = await pass(state.nextAt)
  }
  const end = await shop.command({ type: 'close' })
  return end.type === 'gone' && end.refusal !== null ? [...troubles, `the app: ${end.refusal}`] : troubles
}
