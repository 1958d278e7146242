import type { BadLines } from './badLines'
import type { Dice } from './dice'
import type { Gateway } from './gateway'
import type { FromShop, Route, ToShop } from './protocol'
import type { RunPlan } from './runPlan'
import type { World } from './world'

/** Brings a run's fault about, when a reply it is meant for is about to leave. */
export type Striker = {
  /** Where a call goes, and what it meets there. */
  route(news: Extract<FromShop, { type: 'asksRoute' }>): Route
  sleepNow(): void
  setClockNow(): void
  /** The app has died, which is what some faults are. */
  appDied(): void
  hasStruck(): boolean
  /** When the owner signs in again; null: there is no need. */
  signInAt(): number | null
  signedIn(): void
}

type Parts = {
  readonly plan: RunPlan
  readonly dice: Dice
  readonly world: World
  readonly badLines: BadLines
  readonly gateway: () => Gateway
  readonly revokeAll: () => void
  readonly tell: (message: ToShop) => void
  readonly kill: () => Promise<void>
}

const minute = 60_000
const plain: Route = { origin: null, sample: 'answer' }

export function createStriker({ plan, dice, world, badLines, gateway, revokeAll, tell, kill }: Parts): Striker {
  const { way } = plan
  let skip = dice.between(0, 1)
  let hits = way.isKilledCompacting === true ? 1 : dice.between(1, 2)
  let spoiltLooks = plan.channel === 'x' ? dice.between(0, 2) : 0
  let [hasStruck, isClockSet] = [false, false]
  let signInAt: number | null = null

  const tellTime = () => tell({ type: 'time', monoAt: world.monoAt(), wallAt: world.wallAt() })

  function sleepNow(): void {
    world.sleep(way.sleepMs ?? 0)
    tellTime()
    // The desktop tells the app when the computer is awake.
    tell({ type: 'wake' })
  }

  function setClockNow(): void {
    if (isClockSet) return
    isClockSet = true
    world.setClock(way.clockBy ?? 0)
    tellTime()
  }

  /** The first looks after a fault may find the line still down. */
  function routeOfLook(): Route {
    if (!hasStruck || spoiltLooks-- <= 0) return plain
    return { ...plain, origin: badLines.originOf(dice.pick(['noName', 'silentTls'])) }
  }

  function revoke(): void {
    signInAt ??= world.trueAt() + dice.between(1, 6) * minute
    // Where the answer is lost as well, the token is over only when it is looked for.
    if (way.line === undefined) revokeAll()
    else setTimeout(revokeAll, 30)
  }

  function strike(replyId: string): Route {
    hits -= 1
    if (way.isRevoked === true) revoke()
    if (way.line !== undefined) gateway().expect(replyId, way.line)
    else if (way.sleepMs !== undefined) sleepNow()
    else if (way.clockBy !== undefined && way.kill === undefined) setClockNow()
    if (way.isKilledCompacting === true) {
      tell({ type: 'compact' })
      setTimeout(() => void kill(), dice.between(0, 90))
    }
    hasStruck ||= way.kill === undefined && way.isKilledEarly !== true
    return {
      origin: way.bad === undefined ? null : badLines.originOf(way.bad),
      sample: way.sample ?? 'answer',
    }
  }

  return {
    route({ step, replyId, isPrivate }) {
      if (step === 'look') return routeOfLook()
      gateway().expect(replyId, null)
      const isMeant = isPrivate === (plan.isPrivate && way.isPublicOnly !== true)
      return isMeant && hits > 0 && skip-- <= 0 ? strike(replyId) : plain
    },
    sleepNow,
    setClockNow,
    appDied: () => void (hasStruck = true),
    hasStruck: () => hasStruck,
    signInAt: () => signInAt,
    signedIn: () => void (signInAt = null),
  }
}
