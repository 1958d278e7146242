import type { QueueMeans } from '../queueReply'
import type { CrisisDesk, Log } from '../ports'
import { createCrisisMemory } from './crisisMemory'
import { createCrisisReports, type CrisisReports } from './crisisReports'
import { createCrisisWatch, type CrisisWatch, type StartedCrisis } from './crisisWatch'
import { createHoldingTexts, type HoldingTexts } from './holdingTexts'

type Means = QueueMeans & {
  readonly desk: CrisisDesk
  readonly log: Log
  readonly onAlert: (event: StartedCrisis) => void
  readonly onLooked: () => void
}

/** Everything about crises: the watch, what is told of them, and the text that says that it is seen to. */
export type Crisis = CrisisWatch & CrisisReports & { readonly holding: HoldingTexts }

export function createCrisis(means: Means): Crisis {
  const memory = createCrisisMemory(means)
  return {
    ...createCrisisWatch({ ...means, memory }),
    ...createCrisisReports({ ...means, memory }),
    holding: createHoldingTexts({ ...means, memory, onSent: means.onLooked }),
  }
}
