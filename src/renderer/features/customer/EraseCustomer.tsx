import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'

import type { CustomerExtent } from '#shared/domain/upkeep/upkeepView'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { useRequest } from '../../bridge/useRequest'
import { ConfirmInPlace } from '../../ui/ConfirmInPlace'
import { countsWords } from '../../ui/countsWords'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useAnnounce } from '../../ui/useAnnounce'
import { useTexts } from '../../ui/useTexts'
import classes from './Person.module.css'

type Props = { readonly conversationId: string; readonly onErased: () => void }

/** Forgets a customer for good, after saying exactly what would be gone. */
export function EraseCustomer({ conversationId, onErased }: Props) {
  const { t } = useTexts()
  const announce = useAnnounce()
  const [isAsking, setAsking] = useState(false)
  const erase = useMutationRequest('customer.erase')
  const isHere = useIsHere()
  const run = async ({ customerId, name }: CustomerExtent): Promise<void> => {
    setAsking(false)
    announce(t('customer.erasing'))
    const answer = await erase.run({ customerId })
    if (!answer.ok) return
    announce(t('customer.erased', { name }))
    // The owner may have gone on to somebody else meanwhile, and stays there.
    if (isHere.current) onErased()
  }
  return (
    <div className={classes.erase}>
      {erase.isRunning && <p className={classes.quiet}>{t('customer.erasing')}</p>}
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        loading={erase.isRunning}
        aria-expanded={isAsking}
        onClick={() => setAsking(true)}
      >
        {t('customer.erase')}
      </Button>
      {isAsking && (
        <Question conversationId={conversationId} onYes={(extent) => void run(extent)} onNo={() => setAsking(false)} />
      )}
      <ErrorPanel error={erase.error} />
    </div>
  )
}

type QuestionProps = {
  readonly conversationId: string
  readonly onYes: (extent: CustomerExtent) => void
  readonly onNo: () => void
}

function Question({ conversationId, onYes, onNo }: QuestionProps) {
  const { t, language } = useTexts()
  const { data: extent, error } = useRequest('customer.extent', { conversationId }, { isAlwaysFresh: true })
  if (extent === undefined && error === null) {
    return (
      <p className={classes.quiet} role="status">
        {t('customer.eraseCounting')}
      </p>
    )
  }
  if (extent === undefined) {
    return (
      <ErrorPanel error={error}>
        <Button size="compact-sm" variant="subtle" onClick={onNo}>
          {t('common.cancel')}
        </Button>
      </ErrorPanel>
    )
  }
  const list = countsWords(extent, t, language) || t('counts.nothing')
  return (
    <ConfirmInPlace
      question={t('customer.eraseAsk', { name: extent.name || t('common.unknownPerson'), list })}
      yes={t('customer.eraseYes')}
      onYes={() => onYes(extent)}
      onNo={onNo}
    />
  )
}

function useIsHere() {
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  return isHere
}
