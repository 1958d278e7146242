import type { Capabilities } from '#shared/domain/accounts/capabilities'
import type { ChannelId } from '#shared/domain/accounts/channelId'
import { channelLooks } from '../../ui/channelLooks'
import { useTexts } from '../../ui/useTexts'
import { abilityWords, limitWords } from './abilityWords'
import classes from './Accounts.module.css'
import { channelFacts } from './channelFacts'
import { LinkButton } from './LinkButton'
import { Part } from './Part'

type Props = { readonly channelId: ChannelId; readonly capabilities: Capabilities }

/** What works on this channel, and what its network keeps from programs. */
export function Abilities({ channelId, capabilities }: Props) {
  const { t, language } = useTexts()
  const channel = t(channelLooks[channelId].nameKey)
  const facts = channelFacts[channelId]
  const limits = limitWords(capabilities, facts, channel, t)
  return (
    <div className={classes.columns}>
      <Part title={t('accounts.abilitiesTitle')}>
        <Points texts={abilityWords(capabilities, t, language)} />
      </Part>
      {limits.length > 0 && (
        <Part title={t('accounts.limitsTitle', { channel })}>
          <Points texts={limits} />
          {capabilities.hidesEncryptedChats && facts.messagesUrl !== null && (
            <div>
              <LinkButton url={facts.messagesUrl}>{t('connectX.openMessages')}</LinkButton>
            </div>
          )}
        </Part>
      )}
    </div>
  )
}

function Points({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className={classes.points}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
