import type { Way } from './cases'

export type RunPlan = {
  readonly channel: 'x' | 'sample'
  readonly way: Way
  readonly seed: number
  /** Which kind of reply meets the fault. */
  readonly isPrivate: boolean
  readonly isMutant: boolean
}
