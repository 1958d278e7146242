import { crisisDefaults } from '../crisis/crisisDefaults'
import { defaultBusinessHours } from '../deadlines/weeklyHours'
import type { Settings } from './settings'

/** A new shop's settings. Apart from their schema, which the window may not load. */
export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  undoPublicSeconds: 10,
  undoPrivateSeconds: 5,
  signature: '',
  shopName: '',
  ownerName: '',
  shopEmail: '',
  shopPhone: '',
  shopWebsite: '',
  openingHours: '',
  returnDays: 0,
  country: 'GB',
  orderPattern: '',
  goPrivateAfter: 3,
  refusedProposals: [],
  toneRulesOff: [],
  notifications: true,
  notificationTexts: true,
  businessHours: defaultBusinessHours,
  deadlines: [],
  priorityWeights: {},
  holdingTexts: {},
  crisis: crisisDefaults,
  staffNames: [],
  triggerWords: {},
}
