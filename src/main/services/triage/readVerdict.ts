import type { Settings } from '#shared/domain/settings/settings'
import { triggerWordsOf } from '#shared/domain/triage/triggerWords/triggerWordsOf'
import { withShopWords } from '#shared/domain/triage/triggerWords/withShopWords'
import type { Triaged } from '#shared/domain/triage/triaged'
import type { Verdict } from '#shared/domain/triage/verdict'
import { verdictOf } from '#shared/domain/triage/verdictOf'
import { staffNames } from './staffNames'

/** What is kept of a message that was read, with the shop's own words found in it. */
export function readVerdict(text: string, triaged: Triaged, settings: Settings): Verdict {
  const words = { staffNames: staffNames(settings), triggerWords: triggerWordsOf(settings) }
  return withShopWords(verdictOf(text, triaged), text, words)
}
