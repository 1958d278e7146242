import { useMemo, useState, type RefObject } from 'react'

import type { Picture } from '#shared/domain/pictures/picture'
import { withPictures } from '#shared/domain/pictures/withPictures'
import { writtenOrderNumber } from '#shared/domain/personalData/writtenOrderNumber'
import type { Settings } from '#shared/domain/settings/settings'
import { fieldValues } from '#shared/domain/templates/fieldValues'
import { renderTemplate } from '#shared/domain/templates/renderTemplate'
import { starterBody } from '#shared/domain/templates/starterBody'
import { writtenLanguage } from '#shared/domain/tone/writtenLanguage'
import type { RequestOutput } from '#shared/ipc/contract'
import { useIsMarkNewer } from '../bridge/useIsMarkNewer'
import { useRequest } from '../bridge/useRequest'
import { Composer } from '../features/composer/Composer'
import type { DraftKeeper } from '../features/composer/draftKeeper'
import { mediaRule } from '../features/composer/mediaRule'
import { conversationSources, type PickerConversation } from '../features/templates/pickerConversation'
import { shopSources } from '../features/templates/shopSources'
import { TemplatePicker } from '../features/templates/TemplatePicker'
import type { TakeBack } from '../features/thread/useDeliveryActions'
import { useKeys } from '../ui/useKeys'
import { useNow } from '../ui/useNow'
import { useTexts } from '../ui/useTexts'
import { insertedText } from './insertedText'
import { undoneReplyId, useUndoReply } from './useUndoReply'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly keeper: DraftKeeper
  readonly textRef: RefObject<HTMLTextAreaElement | null>
  readonly takeBack: TakeBack
  readonly onDone: () => void
  readonly onOpen: (conversationId: string) => void
}

/** What comes into the reply beside words: pictures, and whether it only says that the answer comes later. */
type More = { readonly pictures?: readonly Picture[]; readonly isHolding?: boolean }

/** The composer with everything that writes into it: templates, the notice of going private, the acknowledgement. */
export function ReplyDesk({ open, keeper, textRef, takeBack, onDone, onOpen }: Props) {
  const { t, language } = useTexts()
  const [isPicking, setIsPicking] = useState(false)
  const settings = useRequest('settings.read', null)
  const now = useNow()
  const { id } = open.conversation
  // Reading a message for order numbers takes a moment, and the picker compares by identity.
  const conversation = useMemo(() => pickerConversation(open, language, settings.data), [open, language, settings.data])
  const undo = useUndoReply(open, takeBack)
  const isMarkNewer = useIsMarkNewer(undoneReplyId(open))

  /** A text of the starter pack as it would be sent here; the owner's own templates are one key away. */
  function ready(starter: 'goPrivate' | 'holding'): string {
    const spoken = conversation.language ?? language
    if (settings.data === undefined) return ''
    const sources = conversationSources(conversation, shopSources(settings.data), { language: spoken, now, t })
    const rendering = renderTemplate(starterBody(starter, spoken), fieldValues(sources), {})
    return rendering.state === 'broken' ? '' : rendering.text
  }

  function insert(text: string, { pictures = [], isHolding = false }: More = {}): void {
    const writing = keeper.read(id)
    if (writing === undefined) return
    const { text: whole, cursorAt } = insertedText(writing.privateText ?? writing.text, writing.cursorAt, text)
    const begins = writing.text === '' && writing.privateText === null
    const binding = begins ? { answersMessageId: open.answersMessageId, seenRevision: open.revision } : {}
    keeper.write(id, {
      ...(writing.privateText === null ? { text: whole } : { privateText: whole }),
      cursorAt,
      ...(pictures.length > 0 && { pictures: withPictures(writing.pictures, pictures) }),
      ...binding,
      ...(isHolding && { isHolding }),
    })
    requestAnimationFrame(() => {
      textRef.current?.focus()
      textRef.current?.setSelectionRange(cursorAt, cursorAt)
    })
  }

  useKeys({
    a: () => (keeper.read(id)?.text === '' ? insert(ready('holding'), { isHolding: true }) : textRef.current?.focus()),
  })
  // Before the page's own, which takes marks back.
  useKeys({ z: () => (undo === null || isMarkNewer ? false : void undo()) }, { isFirst: true })
  return (
    <>
      <Composer
        open={open}
        keeper={keeper}
        textRef={textRef}
        onDone={onDone}
        onOpen={onOpen}
        onTemplates={() => setIsPicking(true)}
        noticeWords={() => ready('goPrivate')}
      />
      <TemplatePicker
        isOpen={isPicking}
        onClose={() => setIsPicking(false)}
        conversation={conversation}
        takesPictures={mediaRule(open, keeper.read(id)?.privateText ?? null) !== null}
        onInsert={({ text, pictures }) => insert(text, { pictures })}
      />
    </>
  )
}

function pickerConversation(
  { row, identity, tags, lastInboundText }: RequestOutput<'conversation.open'>,
  language: 'en' | 'fr' | 'pl',
  settings: Settings | undefined,
): PickerConversation {
  const spoken = writtenLanguage(lastInboundText, language)
  const orderPattern = settings?.orderPattern || null
  const reading = { language: spoken, country: settings?.country ?? 'GB', orderPattern }
  return {
    customerName: identity.displayName,
    customerHandle: row.customerHandle,
    channelId: row.channelId,
    isPrivate: row.isPrivate,
    lastInboundText: lastInboundText === '' ? null : lastInboundText,
    language: lastInboundText === '' ? null : spoken,
    subject: null,
    tags,
    orderNumber: writtenOrderNumber(lastInboundText, reading),
  }
}
