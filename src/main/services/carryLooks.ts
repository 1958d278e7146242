import { type Result } from '#shared/domain/result'
import type { Store } from '../store/store'

/** Language and theme belong to the person, not to a shop: they come along when the other shop is opened. */
export function carryLooks(from: Store, to: Store): Promise<Result<void>> {
  const { language, theme } = from.shop().settings
  return to.commit(({ settings }) =>
    settings.language === language && settings.theme === theme
      ? []
      : [{ type: 'settingsChanged', settings: { language, theme } }],
  )
}
