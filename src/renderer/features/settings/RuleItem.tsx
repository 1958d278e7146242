import { Button } from '@mantine/core'

import type { RequestOutput } from '#shared/ipc/contract'
import { ruleWords } from '../../ui/ruleWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Settings.module.css'

export type ListedRule = RequestOutput<'rules.list'>['rules'][number]

type Props = { readonly item: ListedRule; readonly onRemove: () => void }

/** One rule in words, where it comes from, and how much of what waits it decides. */
export function RuleItem({ item: { rule, deciding, customerName }, onRemove }: Props) {
  const { t } = useTexts()
  const words = ruleWords(rule, t)
  const facts = [
    rule.from !== undefined && t('rules.from', { name: customerName }),
    deciding === 0 ? t('rules.decidingNone') : t('rules.deciding', { count: deciding }),
  ].filter(Boolean)
  return (
    <div className={classes.row}>
      <div className={classes.words}>
        <bdi>{words}</bdi>
        <span className={classes.hint}>{facts.join(' · ')}</span>
        {rule.example.quote !== '' && (
          <span className={classes.hint}>{t('rules.example', { quote: rule.example.quote })}</span>
        )}
      </div>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('rules.removeNamed', { rule: words })}
        onClick={onRemove}
      >
        {t('rules.remove')}
      </Button>
    </div>
  )
}
