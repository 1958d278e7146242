import { SystemZone } from 'luxon'

import type { Settings } from '../settings/settings'
import type { CrisisSettings } from './crisisSettings'

/** What the owner calls a crisis, in the hours of their own clock. */
export function crisisSettingsOf({
  crisis,
  businessHours,
}: Pick<Settings, 'crisis' | 'businessHours'>): CrisisSettings {
  const { timeZone } = businessHours
  return { ...crisis, timeZone: timeZone === 'system' ? SystemZone.instance.name : timeZone }
}
