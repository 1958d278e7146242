import { useState } from 'react'

import type { Attachment, Message } from '#shared/domain/conversations/message'
import { useTexts } from '../../ui/useTexts'
import classes from './Bubble.module.css'

/** What came with a message. Pictures come through main; the rest is named, and seen at the network. */
export function Pictures({ message }: { readonly message: Message }) {
  if (message.attachments.length === 0) return null
  return (
    <div className={classes.pictures}>
      {message.attachments.map((attachment, index) => (
        <OneAttachment key={index} attachment={attachment} src={pictureAddress(message, index)} />
      ))}
    </div>
  )
}

function OneAttachment({ attachment, src }: { readonly attachment: Attachment; readonly src: string }) {
  const { t } = useTexts()
  const [hasFailed, setHasFailed] = useState(false)
  const { kind, alt, width, height } = attachment
  if (kind !== 'image') return <span className={classes.noPicture}>{named(t(`thread.${kind}`), alt)}</span>
  if (hasFailed) return <span className={classes.noPicture}>{named(t('thread.pictureMissing'), alt)}</span>
  return (
    <img
      className={classes.picture}
      src={src}
      alt={alt || t('thread.picture')}
      {...(width !== null && height !== null && { width, height })}
      loading="lazy"
      onError={() => setHasFailed(true)}
    />
  )
}

function named(what: string, alt: string): string {
  return alt === '' ? what : `${what}: ${alt}`
}

function pictureAddress(message: Message, index: number): string {
  return `/picture/${encodeURIComponent(message.conversationId)}/${encodeURIComponent(message.id)}/${index}`
}
