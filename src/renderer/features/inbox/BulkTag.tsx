import { TextInput } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'

import { isTag, longestTag } from '#shared/domain/conversations/isTag'
import { useTexts } from '../../ui/useTexts'

type Props = { readonly onTag: (tag: string) => void; readonly onClose: () => void }

/** A tag for everything selected: Enter gives it, Escape leaves. */
export function BulkTag({ onTag, onClose }: Props) {
  const { t } = useTexts()
  const [text, setText] = useState('')
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    const tag = text.trim().replace(/\s+/gu, ' ')
    if (event.key === 'Enter' && isTag(tag)) onTag(tag)
    onClose()
  }
  return (
    <TextInput
      size="xs"
      autoFocus
      value={text}
      maxLength={longestTag}
      dir="auto"
      aria-label={t('thread.newTag')}
      placeholder={t('thread.newTagHint')}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={press}
      onBlur={onClose}
    />
  )
}
