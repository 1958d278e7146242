import { useId, useState, type KeyboardEvent } from 'react'

import { foldText } from '#shared/domain/conversations/foldText'
import { useTexts } from '../../ui/useTexts'
import classes from './Tags.module.css'

type Props = {
  readonly tags: readonly string[]
  readonly onAdd: (tag: string) => void
  /** The owner has finished: the focus goes to what stands beside it. */
  readonly onStop: () => void
  /** The field has lost the focus; what was not added is not kept. */
  readonly onLeave: () => void
}

/** As the contract has them. */
const longest = 40
const most = 20

/** Where a tag is typed: Enter adds it and is ready for the next, Escape ends it. */
export function TagField({ tags, onAdd, onStop, onLeave }: Props) {
  const { t } = useTexts()
  const noteId = useId()
  const [text, setText] = useState('')
  const [note, setNote] = useState('')
  const add = (): void => {
    const tag = text.trim().replace(/\s+/gu, ' ')
    if (tag === '') return onStop()
    if (tags.some((known) => foldText(known) === foldText(tag))) return setNote(t('thread.tagKnown', { tag }))
    if (tags.length >= most) return setNote(t('thread.tagTooMany'))
    setText('')
    onAdd(tag)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    if (event.key === 'Enter') add()
    else onStop()
  }
  return (
    <>
      <input
        className={classes.field}
        value={text}
        maxLength={longest}
        autoFocus
        dir="auto"
        aria-label={t('thread.newTag')}
        aria-describedby={noteId}
        placeholder={t('thread.newTagHint')}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setNote('')
        }}
        onKeyDown={press}
        onBlur={onLeave}
      />
      <span id={noteId} className={classes.note} role="status">
        {note}
      </span>
    </>
  )
}
