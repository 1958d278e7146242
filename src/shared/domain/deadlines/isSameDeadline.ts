import type { Deadline } from './deadline'

export function isSameDeadline(one: Deadline, other: Deadline): boolean {
  if (one.unit === 'none' || other.unit === 'none') return one.unit === other.unit
  return one.unit === other.unit && one.count === other.count
}
