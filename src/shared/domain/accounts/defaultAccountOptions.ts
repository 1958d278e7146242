import type { AccountOptions } from './account'

export const defaultAccountOptions: AccountOptions = { brandTerms: [], dailyLimitUsd: 1 }
