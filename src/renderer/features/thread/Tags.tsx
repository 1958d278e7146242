import { UnstyledButton } from '@mantine/core'
import { useRef, useState } from 'react'

import { Icon } from '../../ui/Icon'
import { Kbd } from '../../ui/Kbd'
import { useKeys } from '../../ui/useKeys'
import { useTexts } from '../../ui/useTexts'
import { TagField } from './TagField'
import classes from './Tags.module.css'
import { useTags } from './useTags'

type Props = { readonly conversationId: string; readonly tags: readonly string[] }

/** The owner's own words for a conversation. */
export function Tags({ conversationId, tags }: Props) {
  const { t } = useTexts()
  const [isTyping, setIsTyping] = useState(false)
  const adder = useRef<HTMLButtonElement>(null)
  const { shown, add, remove } = useTags(conversationId, tags)
  useKeys({ t: () => setIsTyping(true) })
  return (
    <div className={classes.tags} role="group" aria-label={t('thread.tags')}>
      {shown.map((tag) => (
        <span key={tag} className={classes.tag}>
          <bdi className={classes.word}>{tag}</bdi>
          <UnstyledButton
            className={classes.remove}
            aria-label={t('thread.removeTag', { tag })}
            onClick={() => {
              adder.current?.focus()
              remove(tag)
            }}
          >
            <Icon name="close" size={11} />
          </UnstyledButton>
        </span>
      ))}
      {isTyping && (
        <TagField tags={shown} onAdd={add} onStop={() => adder.current?.focus()} onLeave={() => setIsTyping(false)} />
      )}
      <UnstyledButton ref={adder} className={classes.add} onClick={() => setIsTyping(true)}>
        {`+ ${t('thread.addTag')}`} <Kbd keys="t" />
      </UnstyledButton>
    </div>
  )
}
