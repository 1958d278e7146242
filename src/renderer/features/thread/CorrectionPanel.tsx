import { useRequest } from '../../bridge/useRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Correction.module.css'
import { CorrectionForm } from './CorrectionForm'
import type { Correction } from './useCorrection'

type Props = {
  readonly conversationId: string
  readonly customerName: string
  readonly correction: Correction
  readonly onClose: () => void
}

/** Asks how the conversation was read before anything can be corrected. */
export function CorrectionPanel(props: Props) {
  const { t } = useTexts()
  const offer = useRequest('rules.offer', { conversationId: props.conversationId }, { isAlwaysFresh: true })
  return (
    <div className={classes.panel}>
      <h3 className={classes.title}>{t('rules.correct')}</h3>
      <ErrorPanel error={offer.error} />
      {offer.data === undefined ? (
        offer.error === null && <p className={classes.reach}>{t('rules.reading')}</p>
      ) : (
        <CorrectionForm {...props} offer={offer.data} />
      )}
    </div>
  )
}
