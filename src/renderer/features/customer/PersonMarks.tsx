import { Button } from '@mantine/core'

import type { RequestOutput } from '#shared/ipc/contract'
import { useMarks } from '../../bridge/useMarks'
import { Kbd } from '../../ui/Kbd'
import { useTexts } from '../../ui/useTexts'
import classes from './Person.module.css'

/** Who comes sooner than others, and who is not to be heard for now. */
export function PersonMarks({ open }: { readonly open: RequestOutput<'conversation.open'> }) {
  const { t } = useTexts()
  const { mark } = useMarks()
  const { isVip, isMuted } = open.row
  const ids = [open.conversation.id]
  return (
    <div className={classes.marks}>
      <Button
        size="compact-sm"
        variant={isVip ? 'light' : 'default'}
        aria-pressed={isVip}
        rightSection={<Kbd keys="v" />}
        onClick={() => void mark(ids, { type: 'vip', isVip: !isVip })}
      >
        {t('customer.vip')}
      </Button>
      <Button
        size="compact-sm"
        variant={isMuted ? 'light' : 'default'}
        aria-pressed={isMuted}
        onClick={() => void mark(ids, { type: 'muted', isMuted: !isMuted })}
      >
        {t(isMuted ? 'customer.unmute' : 'customer.mute')}
      </Button>
      {isMuted && <p className={classes.quiet}>{t('customer.mutedNote')}</p>}
    </div>
  )
}
