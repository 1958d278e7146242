import { Button, Radio, Stack } from '@mantine/core'
import { useEffect, useId, useRef, useState } from 'react'

import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Connect.module.css'

/** No keychain: the owner decides how sign-ins are kept. Nothing is chosen in advance. */
export function VaultConsent({ onChosen }: { readonly onChosen: () => void }) {
  const { t } = useTexts()
  const [choice, setChoice] = useState<'plainAllowed' | 'memoryOnly' | null>(null)
  const consent = useMutationRequest('vault.consent')
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const confirm = async (): Promise<void> => {
    if (choice === null) return
    const kept = await consent.run({ choice })
    if (kept.ok) onChosen()
  }
  return (
    <section className={classes.consent} aria-labelledby={headingId}>
      <h2 id={headingId} ref={heading} tabIndex={-1} className={classes.waitingTitle}>
        {t('vault.title')}
      </h2>
      <p className={classes.lead}>{t('vault.text')}</p>
      <Radio.Group
        aria-labelledby={headingId}
        value={choice}
        onChange={(value) => setChoice(value === 'plainAllowed' ? 'plainAllowed' : 'memoryOnly')}
      >
        <Stack gap="md">
          <Radio
            value="memoryOnly"
            classNames={{ description: classes.small }}
            label={t('vault.memory')}
            description={t('vault.memoryHint')}
          />
          <Radio
            value="plainAllowed"
            classNames={{ description: classes.small }}
            label={t('vault.plain')}
            description={t('vault.plainHint')}
          />
        </Stack>
      </Radio.Group>
      <div>
        <Button disabled={choice === null} loading={consent.isRunning} onClick={() => void confirm()}>
          {t('vault.confirm')}
        </Button>
      </div>
      <ErrorPanel error={consent.error} />
    </section>
  )
}
