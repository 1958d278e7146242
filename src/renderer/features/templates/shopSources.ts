import type { Settings } from '#shared/domain/settings/settings'
import type { FieldSources } from '#shared/domain/templates/fieldValues'

export type Shop = Pick<FieldSources, 'shop' | 'owner' | 'timeZone'>

/** What the settings say of the shop and its owner; times are those of this computer. */
export function shopSources(settings: Settings): Shop {
  return {
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    shop: {
      name: settings.shopName,
      email: settings.shopEmail,
      phone: settings.shopPhone,
      website: settings.shopWebsite,
      returnDays: settings.returnDays === 0 ? null : settings.returnDays,
      openingHours: settings.openingHours,
    },
    owner: { name: settings.ownerName, initials: settings.signature },
  }
}
