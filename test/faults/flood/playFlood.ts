import type { LoopbackX } from '#test/networks/x/createLoopbackX'
import type { XUser } from '#test/networks/x/model'
import type { FloodPlan } from './floodPlan'

const tickMs = 25

/** Lets everything of the plan happen at X in its time. Resolves when all of it has. */
export async function playFlood(x: LoopbackX, { people, steps }: FloodPlan): Promise<void> {
  const users = Array.from({ length: people }, (_, number) =>
    x.addUser({ username: `flood${number}`, name: `Person ${number}`, followersCount: (number * 7919) % 20_000 }),
  )
  /** The newest id of each mention, by its number. */
  const ids: string[] = []
  const begun = performance.now()
  let next = 0
  while (next < steps.length) {
    const now = performance.now() - begun
    for (let step = steps[next]; step !== undefined && step.atMs <= now; step = steps[(next += 1)]) {
      happen(x, users, ids, step)
    }
    await new Promise((resolve) => setTimeout(resolve, tickMs))
  }
}

function happen(x: LoopbackX, users: readonly XUser[], ids: string[], step: FloodPlan['steps'][number]): void {
  if (step.type === 'forgetPage') {
    x.fault({ on: 'GET /2/users/*/mentions', kind: 'status', status: 400, onlyWith: 'pagination_token' })
    return
  }
  if (step.type === 'edit') {
    const id = ids[step.mention]
    if (id !== undefined) ids[step.mention] = x.editPost(id, `@${x.shop.username} ${step.text}`).id
    return
  }
  const user = users[step.person]
  if (user === undefined) throw new Error('The plan names a person that does not exist')
  const inReplyTo = step.answers === null ? undefined : ids[step.answers]
  ids.push(x.mention(user, step.text, { ...(inReplyTo !== undefined && { inReplyTo }) }).id)
}
