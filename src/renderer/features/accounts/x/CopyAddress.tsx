import { Button } from '@mantine/core'
import { useState } from 'react'

import { useMutationRequest } from '../../../bridge/useMutationRequest'
import { ErrorPanel } from '../../../ui/ErrorPanel'
import { useAnnounce } from '../../../ui/useAnnounce'
import { useTexts } from '../../../ui/useTexts'
import classes from '../Connect.module.css'

/** One address to carry into X's form, with a button that copies it. */
export function CopyAddress({ address }: { readonly address: string }) {
  const { t } = useTexts()
  const announce = useAnnounce()
  const copy = useMutationRequest('app.copyText')
  const [isCopied, setCopied] = useState(false)
  const run = async (): Promise<void> => {
    const copied = await copy.run({ text: address })
    setCopied(copied.ok)
    if (copied.ok) announce(t('connectX.copied'))
  }
  return (
    <li className={classes.address}>
      <code className={classes.code}>{address}</code>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('connectX.copyAddress', { address })}
        onClick={() => void run()}
        onBlur={() => setCopied(false)}
      >
        {t(isCopied ? 'connectX.copied' : 'connectX.copy')}
      </Button>
      <ErrorPanel error={copy.error} />
    </li>
  )
}
