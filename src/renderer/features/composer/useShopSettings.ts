import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import type { Settings } from '#shared/domain/settings/settings'
import { useRequest } from '../../bridge/useRequest'

/** The owner's settings; until they are here, those of a new shop. */
export function useShopSettings(): Settings {
  return useRequest('settings.read', null).data ?? defaultSettings
}
