import { Checkbox, Radio, TextInput } from '@mantine/core'

import { ownerRuleLimits } from '#shared/domain/triage/ownerRules/ownerRuleLimits'
import type { RequestOutput } from '#shared/ipc/contract'
import { typedWords, wrongWords } from '../../ui/typedWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Correction.module.css'

export type Scope = { readonly isAlways: boolean; readonly typed: string; readonly isOfCustomer: boolean }

type Props = {
  readonly offer: RequestOutput<'rules.offer'>
  readonly customerName: string
  readonly scope: Scope
  readonly onChange: (scope: Scope) => void
}

/** Only here, or whenever some words occur: those that decided are offered, and the owner may write others. */
export function CorrectionScope({ offer, customerName, scope, onChange }: Props) {
  const { t } = useTexts()
  return (
    <Radio.Group
      label={t('rules.scope')}
      value={scope.isAlways ? 'always' : 'here'}
      onChange={(value) => onChange({ ...scope, isAlways: value === 'always' })}
    >
      <div className={classes.scope}>
        <Radio size="xs" value="here" label={t('rules.onlyHere', { count: offer.waiting })} />
        <Radio size="xs" value="always" label={t('rules.always')} />
        {scope.isAlways && <Words offered={offer.words} {...{ customerName, scope, onChange }} />}
      </div>
    </Radio.Group>
  )
}

type WordsProps = Omit<Props, 'offer'> & { readonly offered: readonly string[] }

function Words({ offered, customerName, scope, onChange }: WordsProps) {
  const { t } = useTexts()
  const words = typedWords(scope.typed)
  const tick = (word: string, isOn: boolean): void => {
    const others = words.filter((one) => one !== word)
    onChange({ ...scope, typed: (isOn ? [...others, word] : others).join(', ') })
  }
  const isWrong = words.length > ownerRuleLimits.mostWords || wrongWords(words).length > 0
  return (
    <div className={classes.ofWords}>
      {offered.length > 0 && (
        <div className={classes.words} role="group" aria-label={t('rules.deciders')}>
          {offered.map((word) => (
            <Checkbox
              key={word}
              size="xs"
              label={<bdi>{word}</bdi>}
              checked={words.includes(word)}
              onChange={({ currentTarget }) => tick(word, currentTarget.checked)}
            />
          ))}
        </div>
      )}
      <TextInput
        label={t('rules.typedWords')}
        description={t('rules.allMust')}
        error={isWrong ? t('rules.wordsWrong') : null}
        value={scope.typed}
        onChange={({ currentTarget }) => onChange({ ...scope, typed: currentTarget.value })}
      />
      <Checkbox
        size="xs"
        label={t('rules.onlyFrom', { name: customerName })}
        checked={scope.isOfCustomer}
        onChange={({ currentTarget }) => onChange({ ...scope, isOfCustomer: currentTarget.checked })}
      />
    </div>
  )
}
