import { Button } from '@mantine/core'
import { useState } from 'react'

import { ConfirmInPlace } from '../../ui/ConfirmInPlace'
import { countWords } from '../../ui/countWords'
import { useTexts } from '../../ui/useTexts'

type Props = { readonly people: number; readonly isBusy: boolean; readonly onSend: () => Promise<void> }

/** Asks once before a text leaves for so many people. */
export function SendToAll({ people, isBusy, onSend }: Props) {
  const { t, language } = useTexts()
  const [isAsking, setIsAsking] = useState(false)
  const words = countWords('crisis.send', people, t, language)
  const send = async (): Promise<void> => {
    await onSend()
    setIsAsking(false)
  }
  if (!isAsking) {
    return (
      <div>
        <Button onClick={() => setIsAsking(true)}>{words}</Button>
      </div>
    )
  }
  return (
    <ConfirmInPlace
      question={countWords('crisis.ask', people, t, language)}
      yes={words}
      isBusy={isBusy}
      onYes={() => void send()}
      onNo={() => setIsAsking(false)}
    />
  )
}
