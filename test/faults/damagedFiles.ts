import { damages } from './damage/damages'
import { soundShop } from './damage/soundShop'
import { tryDamage } from './damage/tryDamage'

/** What a suite that runs in one process found. */
export type SuiteResult = { readonly cases: number; readonly text: string; readonly problems: readonly string[] }

const lanes = 4

/** Tries every damaged shop, or every so manieth. */
export async function damagedFiles(everyNth = 1): Promise<SuiteResult> {
  const waiting = damages(await soundShop()).filter((_, index) => index % everyNth === 0)
  const cases = waiting.length
  const problems: string[] = []
  const lane = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) problems.push(...(await tryDamage(next)))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { cases, problems, text: 'damaged shops opened three times each' }
}
