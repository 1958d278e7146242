import { Textarea } from '@mantine/core'
import type { KeyboardEvent, RefObject } from 'react'

import classes from './Composer.module.css'
import { useTexts } from '../../ui/useTexts'

type Props = {
  readonly value: string
  readonly label?: string
  readonly placeholder?: string
  /** Where the cursor was last saved, in UTF-16 units; left out: not kept. */
  readonly cursorAt?: number
  readonly minRows?: number
  readonly textRef?: RefObject<HTMLTextAreaElement | null>
  readonly onWrite: (text: string, cursorAt: number) => void
  /** `/` at the beginning of a word. */
  readonly onSlash?: () => void
}

/** As long as any draft may be at the door; the channel's own limit is counted below. */
const longest = 50_000

export function ComposerText({ value, label, placeholder, cursorAt, minRows = 2, textRef, onWrite, onSlash }: Props) {
  const { t } = useTexts()
  const slash = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== '/' || onSlash === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const { selectionStart, value: typed } = event.currentTarget
    if (!/(^|\s)$/u.test(typed.slice(0, selectionStart))) return
    event.preventDefault()
    // What stands before the cursor stays there: the template goes where it is.
    onWrite(typed, selectionStart)
    onSlash()
  }
  return (
    <Textarea
      {...(textRef && { ref: textRef })}
      variant="unstyled"
      autosize
      minRows={minRows}
      maxRows={9}
      maxLength={longest}
      dir="auto"
      value={value}
      placeholder={placeholder ?? t('composer.placeholder')}
      aria-label={label ?? t('composer.text')}
      classNames={{ input: classes.text ?? '' }}
      onKeyDown={slash}
      onChange={({ currentTarget }) => onWrite(currentTarget.value, currentTarget.selectionStart)}
      onBlur={({ currentTarget }) => {
        const at = currentTarget.selectionStart
        if (cursorAt !== undefined && value !== '' && at !== cursorAt) onWrite(value, at)
      }}
    />
  )
}
