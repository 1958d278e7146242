import { Button } from '@mantine/core'
import { useState } from 'react'

import { ChannelBadge } from '../../ui/ChannelBadge'
import { countWords } from '../../ui/countWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Crisis.module.css'
import type { Report } from './reportWords'

type Props = {
  /** The most typical of them; null: each has its own. */
  readonly text: string | null
  readonly counts: readonly string[]
  readonly people: number
  readonly conversations: Report['alone']['conversations']
  readonly onOpen: (conversationId: string) => void
}

export function Cluster({ text, counts, people, conversations, onOpen }: Props) {
  const { t, language } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const missing = people - conversations.length
  return (
    <li className={classes.cluster}>
      {text !== null && (
        <p className={classes.text}>
          <bdi>{text}</bdi>
        </p>
      )}
      <div className={classes.clusterFoot}>
        <span className={classes.counts}>{counts.join(' · ')}</span>
        <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'crisis.hidePeople' : 'crisis.showPeople')}
        </Button>
      </div>
      {isOpen && (
        <ul className={classes.people}>
          {conversations.map(({ conversationId, name, channelId }) => (
            <li key={conversationId}>
              <button type="button" className={classes.person} onClick={() => onOpen(conversationId)}>
                <ChannelBadge channelId={channelId} />
                <bdi>{name}</bdi>
              </button>
            </li>
          ))}
          {missing > 0 && <li className={classes.hint}>{countWords('crisis.morePeople', missing, t, language)}</li>}
        </ul>
      )}
    </li>
  )
}
