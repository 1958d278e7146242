import { Context, type Liquid } from 'liquidjs'

import { isUnsafeName } from './pathName'

/** How many pieces of text, fields and tags may be gone through while one body is filled. */
const mostSteps = 5_000

/** What is thrown beyond them. The words are Liquid's own for its limits. */
const stepsTaken = 'steps limit exceeded'

/** Where a body is filled: with a count of steps, and without the names that lead out of the data into JavaScript. */
export function budgetedContext(engine: Liquid, scope: object): Context {
  const context = new Context(scope, engine.options, { sync: true }, { liquid: engine })
  const { renderLimit } = context
  const checkTime = renderLimit.check.bind(renderLimit)
  let steps = 0
  renderLimit.check = (now) => {
    steps += 1
    if (steps > mostSteps) throw new Error(stepsTaken)
    checkTime(now)
  }
  const readProperty = context.readProperty.bind(context)
  context.readProperty = (holder, key) =>
    typeof key === 'string' && isUnsafeName(key) ? undefined : readProperty(holder, key)
  return context
}
