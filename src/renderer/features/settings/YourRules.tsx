import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'

import { useMutationRequest } from '../../bridge/useMutationRequest'
import { useRequest } from '../../bridge/useRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Panel } from '../../ui/Panel'
import { ruleWords } from '../../ui/ruleWords'
import { useAnnounce } from '../../ui/useAnnounce'
import { useTexts } from '../../ui/useTexts'
import { RuleItem, type ListedRule } from './RuleItem'
import classes from './Settings.module.css'

const atFirst = 20
const moreAtOnce = 100
/** As many as main gives at once. */
const mostShown = 200

/** The owner's corrections, newest first; each can be taken away, and that can be undone. */
export function YourRules({ isAimedAt }: { readonly isAimedAt: boolean }) {
  const { t } = useTexts()
  const announce = useAnnounce()
  const [limit, setLimit] = useState(atFirst)
  const [removed, setRemoved] = useState<ListedRule | null>(null)
  const list = useRequest('rules.list', { offset: 0, limit }, { keepsPrevious: true })
  const drop = useMutationRequest('rules.drop')
  const undo = useMutationRequest('rules.undo')
  const box = useRef<HTMLDivElement>(null)
  const isLoaded = list.data !== undefined
  useEffect(() => {
    if (isAimedAt && isLoaded) box.current?.scrollIntoView?.({ block: 'start' })
  }, [isAimedAt, isLoaded])
  const remove = async (item: ListedRule): Promise<void> => {
    const answer = await drop.run({ ruleId: item.rule.id })
    if (!answer.ok) return
    setRemoved(item)
    announce(t('rules.removed', { rule: ruleWords(item.rule, t) }))
  }
  const putBack = async (ruleId: string): Promise<void> => {
    const answer = await undo.run({ ruleId })
    if (!answer.ok) return
    setRemoved(null)
    announce(t('rules.putBack'))
  }
  const { rules = [], total = 0 } = list.data ?? {}
  return (
    <div ref={box}>
      <Panel title={t('rules.title')}>
        <p className={classes.hint}>{t(isLoaded && total === 0 ? 'rules.empty' : 'rules.hint')}</p>
        {removed !== null && (
          <div className={classes.removed}>
            <span>{t('rules.removed', { rule: ruleWords(removed.rule, t) })}</span>
            <Button size="compact-sm" variant="light" onClick={() => void putBack(removed.rule.id)}>
              {t('rules.undo')}
            </Button>
          </div>
        )}
        {rules.map((item) => (
          <RuleItem key={item.rule.id} item={item} onRemove={() => void remove(item)} />
        ))}
        {total > rules.length && limit < mostShown && (
          <div className={classes.buttons}>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => setLimit(Math.min(mostShown, limit + moreAtOnce))}
            >
              {t('rules.more')}
            </Button>
          </div>
        )}
        <ErrorPanel error={list.error ?? drop.error ?? undo.error} />
      </Panel>
    </div>
  )
}
