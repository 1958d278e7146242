import { useState } from 'react'

import { useMarks } from '../../bridge/useMarks'
import { useAnnounce } from '../../ui/useAnnounce'
import { useTexts } from '../../ui/useTexts'

type ShownTags = {
  readonly shown: readonly string[]
  readonly add: (tag: string) => void
  readonly remove: (tag: string) => void
}

/** Each change sends the whole list; what was sent is shown until main's own list is there. */
export function useTags(conversationId: string, tags: readonly string[]): ShownTags {
  const { t } = useTexts()
  const announce = useAnnounce()
  const { mark } = useMarks()
  const [known, setKnown] = useState(tags)
  const [sent, setSent] = useState<readonly string[] | null>(null)
  if (known !== tags) {
    setKnown(tags)
    setSent(null)
  }
  const shown = sent ?? tags
  const send = async (next: readonly string[], said: string): Promise<void> => {
    setSent(next)
    if (await mark([conversationId], { type: 'tags', tags: next })) announce(said)
    else setSent(null)
  }
  return {
    shown,
    add: (tag) => void send([...shown, tag], t('thread.tagAdded', { tag })),
    remove: (tag) => void send(without(shown, tag), t('thread.tagRemoved', { tag })),
  }
}

function without(tags: readonly string[], tag: string): readonly string[] {
  return tags.filter((one) => one !== tag)
}
