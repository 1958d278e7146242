import { useTexts } from '../../../ui/useTexts'
import { channelFacts } from '../channelFacts'
import classes from '../Connect.module.css'
import { LinkButton } from '../LinkButton'
import { xMessagesUrl } from './listPrices'

/** What X keeps from programs, said before the owner signs in. */
export function XLimits() {
  const { t } = useTexts()
  return (
    <>
      <ul className={classes.points}>
        {[...channelFacts.x.limits, channelFacts.x.hiddenChats].map((limit) => (
          <li key={limit}>{t(limit)}</li>
        ))}
      </ul>
      <div>
        <LinkButton url={xMessagesUrl}>{t('connectX.openMessages')}</LinkButton>
      </div>
    </>
  )
}
