import type { Triage } from '../../src/main/services/ports'

/** Nobody reads: messages arrive all the same. */
export const noTriage: Triage = { triage: async () => null }
