import type { DamageView } from '#shared/domain/upkeep/upkeepView'
import type { Language, Translate } from '#shared/i18n/translate'
import { countWords } from '../../ui/countWords'

/** What is damaged, in exact counts; only what there is. */
export function damageWords(damage: DamageView, t: Translate, language: Language): readonly string[] {
  const { damagedLines, newlyDamagedLines, missingCommits, tornBytes } = damage
  const counted = (key: 'data.damagedLines' | 'data.newlyDamaged' | 'data.missing' | 'data.torn', count: number) =>
    count === 0 ? '' : countWords(key, count, t, language)
  const lines = [counted('data.damagedLines', damagedLines), counted('data.newlyDamaged', newlyDamagedLines)]
  return [
    lines.filter((sentence) => sentence !== '').join(' '),
    counted('data.missing', missingCommits),
    counted('data.torn', tornBytes),
  ].filter((sentence) => sentence !== '')
}
