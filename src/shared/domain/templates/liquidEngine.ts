import {
  AssignTag,
  defaultOperators,
  Liquid,
  type Context,
  type Emitter,
  type TagToken,
  type TopLevelToken,
} from 'liquidjs'

import { longestBody } from './longestBody'
import { textCollector } from './textCollector'

/** What templates may use of Liquid: whatever writes text from fields. No other files, no HTML, no clock, no counters. */
const allowedTags = new Set(
  '# assign break capture case comment continue cycle echo for if liquid raw unless'.split(' '),
)
const allowedFilters = new Set(
  (
    'abs append at_least at_most capitalize ceil default divided_by downcase first floor join last lstrip minus modulo ' +
    'normalize_whitespace plus prepend remove remove_first remove_last replace replace_first replace_last reverse round ' +
    'rstrip size slice split squish strip strip_newlines times truncate truncatewords upcase'
  ).split(' '),
)

/** Units of text and list items that filters and comparisons may touch while one body is filled. */
export const mostMemory = 60_000

/** Liquid as templates may use it. It reads no files and evaluates no JavaScript. */
export function liquidEngine(): Liquid {
  const engine = new Liquid({
    templates: {},
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    jsTruthy: false,
    dynamicPartials: false,
    parseLimit: longestBody,
    memoryLimit: mostMemory,
    // A net below the count of steps, which is what decides as a rule.
    renderLimit: 250,
    operators: chargedOperators,
  })
  for (const name of Object.keys(engine.tags)) if (!allowedTags.has(name)) Reflect.deleteProperty(engine.tags, name)
  for (const name of Object.keys(engine.filters)) if (!allowedFilters.has(name)) engine.unregisterFilter(name)
  engine.registerTag('assign', StrictAssign)
  collectInto(engine)
  return engine
}

/** Liquid lets an assigned field be missing; a text without it would then be sent. */
class StrictAssign extends AssignTag {
  readonly #value: { value(context: Context, isLenient: boolean): unknown }
  readonly #name: string

  constructor(token: TagToken, remaining: TopLevelToken[], engine: Liquid) {
    super(token, remaining, engine)
    const [value] = this.arguments()
    const [name] = this.localScope()
    if (value === undefined || !('value' in value) || name === undefined) throw new Error('assign changed its shape')
    this.#value = value
    this.#name = name.content
  }

  override *render(context: Context): Generator<unknown, void, unknown> {
    context.bottom()[this.#name] = yield this.#value.value(context, false)
  }
}

/** Captured texts are held to the same length as the whole. */
function collectInto(engine: Liquid): void {
  const { renderer } = engine
  const renderTemplates = renderer.renderTemplates.bind(renderer)
  renderer.renderTemplates = (templates, context, emitter: Emitter = textCollector()) =>
    renderTemplates(templates, context, emitter)
}

/** Liquid charges what filters touch but not what comparisons do. */
const chargedOperators = {
  ...defaultOperators,
  ...Object.fromEntries(['contains', '==', '!='].map((name) => [name, charged(name)])),
}

function charged(name: string) {
  return (left: unknown, right: unknown, context: Context) => {
    context.memoryLimit.use(sizeOf(left) + sizeOf(right))
    const compare = defaultOperators[name]
    if (compare === undefined) throw new Error(`Liquid has no operator ${name}`)
    return compare(left, right, context)
  }
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 1
}
