import { Textarea } from '@mantine/core'
import type { RefObject } from 'react'

import classes from './Composer.module.css'
import { useTexts } from '../../ui/useTexts'
import type { WritingHere } from './useWriting'

type Props = { readonly writing: WritingHere; readonly textRef: RefObject<HTMLTextAreaElement | null> }

/** As long as any draft may be at the door; the channel's own limit is counted below. */
const longest = 50_000

export function ComposerText({ writing, textRef }: Props) {
  const { t } = useTexts()
  return (
    <Textarea
      ref={textRef}
      variant="unstyled"
      autosize
      minRows={2}
      maxRows={9}
      maxLength={longest}
      dir="auto"
      value={writing.text}
      placeholder={t('composer.placeholder')}
      aria-label={t('composer.text')}
      classNames={{ input: classes.text ?? '' }}
      onChange={({ currentTarget }) => writing.write(currentTarget.value, currentTarget.selectionStart)}
      onBlur={({ currentTarget }) => {
        const cursorAt = currentTarget.selectionStart
        if (writing.text !== '' && cursorAt !== writing.cursorAt) writing.write(writing.text, cursorAt)
      }}
    />
  )
}
