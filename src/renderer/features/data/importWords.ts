import type { ImportView } from '#shared/domain/upkeep/upkeepView'
import type { Language, Translate } from '#shared/i18n/translate'
import { countsWords } from '../../ui/countsWords'
import { countWords } from '../../ui/countWords'

/** What an import adds (or has added), leaves as it is, and leaves out, as sentences. */
export function importWords(
  view: ImportView,
  key: 'data.wouldAdd' | 'data.added',
  t: Translate,
  language: Language,
): readonly string[] {
  const known = countsWords(view.known, t, language)
  return [
    t(key, { list: countsWords(view.added, t, language) || t('counts.nothing') }),
    known === '' ? '' : t('data.known', { list: known }),
    view.leftOut === 0 ? '' : countWords('data.leftOut', view.leftOut, t, language),
    view.stoppedReplies === 0 ? '' : countWords('data.stopped', view.stoppedReplies, t, language),
    view.isCutShort ? t('data.cutShort') : '',
  ].filter((sentence) => sentence !== '')
}
