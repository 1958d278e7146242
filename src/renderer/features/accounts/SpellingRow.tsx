import { Button } from '@mantine/core'

import type { TermVerdict } from '#shared/domain/brand/judgeTerm'
import type { Misspelling } from '#shared/domain/brand/misspelling'
import { useTexts } from '../../ui/useTexts'
import { misspellingTexts } from './misspellingTexts'
import classes from './Spellings.module.css'

type Props = {
  readonly spelling: Misspelling
  /** There is no room for another term. */
  readonly isFull: boolean
  readonly isBusy: boolean
  readonly onVerdict: (text: string, verdict: TermVerdict) => void
}

export function SpellingRow({ spelling: { text, kind }, isFull, isBusy, onVerdict }: Props) {
  const { t } = useTexts()
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        <bdi className={classes.spelling}>{text}</bdi>
        <span className={classes.kind}>{t(misspellingTexts[kind])}</span>
      </span>
      <Button
        size="compact-sm"
        variant="default"
        disabled={isFull || isBusy}
        aria-label={t('spellings.wantLabel', { spelling: text })}
        onClick={() => onVerdict(text, 'wanted')}
      >
        {t('spellings.want')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        disabled={isBusy}
        aria-label={t('spellings.refuseLabel', { spelling: text })}
        onClick={() => onVerdict(text, 'refused')}
      >
        {t('spellings.refuse')}
      </Button>
    </li>
  )
}
