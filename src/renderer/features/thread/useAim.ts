import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'

import type { Messages } from '../../bridge/useMessages'
import { momentWords } from '../../ui/momentWords'
import { useAnnounce } from '../../ui/useAnnounce'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import type { Aim } from './aim'
import { bubbleId } from './bubbleId'

/** `far`: not among the pages that are loaded by themselves. `gone`: the conversation does not hold it. */
export type AimState = 'none' | 'looking' | 'there' | 'far' | 'gone'

const mostPages = 40
const litMs = 2600

/** Loads back to the message, brings it into view once, without passing by what lies between, and lights it for a moment. */
export function useAim(
  messages: Messages,
  aim: Aim | null,
): { readonly state: AimState; readonly litId: string | null } {
  const { t, language } = useTexts()
  const announce = useAnnounce()
  const now = useNow()
  const [past, setPast] = useState<Aim | null>(null)
  const state = aimState(messages, aim)
  useLoadedBack(messages, state)
  const say = useEffectEvent((messageId: string) => {
    const sentAt = messages.messages.find(({ id }) => id === messageId)?.sentAt ?? now
    announce(t('thread.aimed', { time: momentWords(sentAt, now, language) }))
  })
  const isLit = aim !== null && state === 'there' && past !== aim
  useLayoutEffect(() => {
    if (aim === null || !isLit) return
    bringIntoView(aim)
    // Bubbles out of view have a guessed height until they are laid out, and the composer comes when it is ready: whatever
    // changes its size while the message is lit must not push it out of sight.
    const observer = new ResizeObserver(() => bringIntoView(aim))
    for (const element of around(aim)) observer.observe(element)
    return () => observer.disconnect()
  }, [aim, isLit])
  useEffect(() => {
    if (aim === null || state !== 'there') return
    say(aim.messageId)
    const timer = setTimeout(() => setPast(aim), litMs)
    return () => clearTimeout(timer)
  }, [aim, state])
  return { state, litId: isLit ? aim.messageId : null }
}

function aimState({ messages, isPending, hasEarlier, pageCount, error }: Messages, aim: Aim | null): AimState {
  if (aim === null) return 'none'
  if (messages.some(({ id }) => id === aim.messageId)) return 'there'
  // Its own panel says what is wrong.
  if (error !== null) return 'none'
  if (isPending || (hasEarlier && pageCount < mostPages)) return 'looking'
  return hasEarlier ? 'far' : 'gone'
}

function useLoadedBack({ isPending, isLoadingEarlier, loadEarlier, pageCount }: Messages, state: AimState): void {
  const load = useEffectEvent(() => loadEarlier())
  const isNext = state === 'looking' && !isPending && !isLoadingEarlier
  useEffect(() => {
    if (!isNext) return
    // In a turn of its own: forty pages that come at once must not be forty updates within each other.
    const turn = setTimeout(() => load())
    return () => clearTimeout(turn)
  }, [isNext, pageCount])
}

/** The thread's scrolled box, and what is in it. */
function around({ messageId }: Aim): readonly Element[] {
  const box = document.getElementById(bubbleId(messageId))?.closest('[role="region"]')
  return [box, box?.firstElementChild].filter((element) => element instanceof Element)
}

function bringIntoView({ messageId }: Aim): void {
  document.getElementById(bubbleId(messageId))?.scrollIntoView({ block: 'center' })
}
