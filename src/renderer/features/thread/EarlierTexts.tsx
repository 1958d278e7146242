import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'

import { useTexts } from '../../ui/useTexts'
import classes from './Bubble.module.css'

type Props = { readonly label: string; readonly texts: readonly string[] }

/** "edited 12:03", and on demand what stood there before. */
export function EarlierTexts({ label, texts }: Props) {
  const { t } = useTexts()
  const [isShown, setIsShown] = useState(false)
  if (texts.length === 0) return ` · ${label}`
  return (
    <>
      {' · '}
      <UnstyledButton className={classes.more} aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
        {`${label}, ${t(isShown ? 'thread.hideEarlier' : 'thread.showEarlier')}`}
      </UnstyledButton>
      {isShown &&
        texts.map((text, index) => (
          <del key={index} className={classes.earlierText} dir="auto">
            {text}
          </del>
        ))}
    </>
  )
}
