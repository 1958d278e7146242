import { ok, type Result } from '#shared/domain/result'
import { carryLooks } from './carryLooks'
import type { OpenShop } from './openShop'

export type ShopKind = OpenShop['kind']

type Means = {
  readonly open: (kind: ShopKind) => Promise<Result<OpenShop>>
  readonly onSwitched: (kind: ShopKind) => void
}

export type ShopSwitch = {
  current(): OpenShop
  /** Opens the other shop and closes this one; if it cannot be opened, this one stays. */
  to(kind: ShopKind): Promise<Result<void>>
  /** Closes the shop of this kind, lets `between` work on its files, and opens it afresh. */
  reopen(kind: ShopKind, between: () => Promise<Result<void>>): Promise<Result<void>>
  close(): Promise<void>
}

/** Holds the one shop that is open. Switches run one after another. */
export function createShopSwitch(first: OpenShop, { open, onSwitched }: Means): ShopSwitch {
  let current = first
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = last.then(task)
    last = turn.catch(() => {})
    return turn
  }

  async function take(kind: ShopKind): Promise<Result<void>> {
    const next = await open(kind)
    if (!next.ok) return next
    const previous = current
    current = next.value
    await carryLooks(previous.store, current.store)
    onSwitched(kind)
    await previous.close()
    return ok(undefined)
  }

  return {
    current: () => current,
    to: (kind) => inTurn(async () => (current.kind === kind ? ok(undefined) : take(kind))),
    reopen: (kind, between) =>
      inTurn(async () => {
        await current.close()
        const done = await between()
        const next = await open(kind)
        if (!next.ok) return next
        const previous = current
        current = next.value
        await carryLooks(previous.store, current.store)
        onSwitched(kind)
        return done
      }),
    close: () => inTurn(() => current.close()),
  }
}
