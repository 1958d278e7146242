import type { OwnerRule } from '#shared/domain/triage/ownerRules/ownerRule'
import type { Translate } from '#shared/i18n/translate'

/** A rule of the owner in words: "“broken” and “vase” → urgent, a complaint". */
export function ruleWords({ about, sets }: Pick<OwnerRule, 'about' | 'sets'>, t: Translate): string {
  const what =
    'words' in about
      ? joined(
          about.words.map((words) => t('rules.words', { words })),
          t,
        )
      : t('rules.thisMessage')
  return t('rules.sentence', { what, sets: setsWords(sets, t) })
}

function setsWords({ tier, messageClass, sentiment }: OwnerRule['sets'], t: Translate): string {
  const said = [
    tier && t(`rules.tier${tier}`),
    messageClass && t(`rules.kind_${messageClass}`),
    sentiment && t(`rules.mood_${sentiment}`),
  ]
  return said.filter(Boolean).join(', ')
}

function joined(words: readonly string[], t: Translate): string {
  const [last = '', ...others] = words.toReversed()
  return others.length === 0 ? last : t('rules.and', { first: others.toReversed().join(', '), last })
}
