import { Button } from '@mantine/core'
import { useState } from 'react'

import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useAnnounce } from '../../ui/useAnnounce'
import { useTexts } from '../../ui/useTexts'
import classes from './Data.module.css'

export function CopyPath({ path }: { readonly path: string }) {
  const { t } = useTexts()
  const announce = useAnnounce()
  const copy = useMutationRequest('app.copyText')
  const [isCopied, setCopied] = useState(false)
  const run = async (): Promise<void> => {
    const answer = await copy.run({ text: path })
    setCopied(answer.ok)
    if (answer.ok) announce(t('data.copied'))
  }
  return (
    <div className={classes.buttons}>
      <Button size="compact-sm" variant="default" onClick={() => void run()} onBlur={() => setCopied(false)}>
        {t(isCopied ? 'data.copied' : 'data.copyPath')}
      </Button>
      <ErrorPanel error={copy.error} />
    </div>
  )
}
