import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'

import { typedWords, wrongWords } from '../../ui/typedWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Settings.module.css'

type Props = {
  readonly label: string
  readonly isLabelShown?: boolean
  /** As many are kept. */
  readonly most: number
  readonly lines: readonly string[]
  readonly onChange: (lines: readonly string[]) => void
  /** Back to what comes with the app; absent: it is that. */
  readonly onReset?: () => void
}

/** A list the owner types, a line each: kept when the field is left and every line is right, put back by Escape. */
export function LinesControl({ label, isLabelShown = false, most, lines, onChange, onReset }: Props) {
  const { t } = useTexts()
  const [typed, setTyped] = useState<string | null>(null)
  const kept = lines.join('\n')
  const wrong = typed === null ? [] : wrongWords(typedWords(typed))
  const keep = (): void => {
    if (typed === null || wrong.length > 0) return
    setTyped(null)
    const next = typedWords(typed).slice(0, most)
    if (next.join('\n') !== kept) onChange(next)
  }
  return (
    <div className={classes.lines}>
      <Textarea
        {...(isLabelShown ? { label } : { 'aria-label': label })}
        autosize
        minRows={3}
        maxRows={8}
        value={typed ?? kept}
        error={wrong.length > 0 ? t('words.wrong', { words: wrong.join(', ') }) : null}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === null) return
          event.preventDefault()
          setTyped(null)
        }}
      />
      {onReset !== undefined && (
        <Button size="compact-xs" variant="subtle" onClick={onReset}>
          {t('words.reset')}
        </Button>
      )}
    </div>
  )
}
