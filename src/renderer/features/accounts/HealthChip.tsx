import type { Health } from '#shared/domain/accounts/health'
import type { TextKey } from '#shared/i18n/translate'
import { Chip } from '../../ui/Chip'
import { useTexts } from '../../ui/useTexts'

type Tone = 'private' | 'plain' | 'urgent'

const looks: { readonly [S in Health['state']]: { readonly text: TextKey; readonly tone: Tone } } = {
  starting: { text: 'accounts.healthStarting', tone: 'plain' },
  good: { text: 'accounts.healthGood', tone: 'private' },
  troubled: { text: 'accounts.healthTroubled', tone: 'urgent' },
  paused: { text: 'accounts.healthPaused', tone: 'plain' },
  signInEnded: { text: 'accounts.healthSignInEnded', tone: 'urgent' },
}

/** An account's health in a word. Green is for a sign-in that works, and for nothing else. */
export function HealthChip({ state }: { readonly state: Health['state'] }) {
  const { t } = useTexts()
  return <Chip tone={looks[state].tone}>{t(looks[state].text)}</Chip>
}
