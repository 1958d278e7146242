import { existsSync, readFileSync } from 'node:fs'

type Repeat = { readonly type: string; readonly prefix?: string; readonly unit: string; readonly count: number }
type Listed = {
  readonly id: string
  readonly category: string
  readonly expect: readonly string[]
  readonly payload?: string
  readonly gen?: Repeat
}
export type HostileCase = { readonly id: string; readonly expect: readonly string[]; readonly payload: string }

const file = new URL('../../../../shared/hostile/inputs.json', import.meta.url)

/** The shared hostile texts of one category; null where they are not beside this project. */
export function hostileCases(category: string): readonly HostileCase[] | null {
  if (!existsSync(file)) return null
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Listed[] }
  return cases
    .filter((listed) => listed.category === category)
    .flatMap(({ id, expect, payload, gen }) => {
      const text = payload ?? (gen?.type === 'repeat' ? (gen.prefix ?? '') + gen.unit.repeat(gen.count) : null)
      return text === null ? [] : [{ id, expect, payload: text }]
    })
}
