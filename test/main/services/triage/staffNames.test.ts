import { expect, it } from 'vitest'

import { staffNames } from '../../../../src/main/services/triage/staffNames'

it('are those the owner lists, else those of the owner’s name', () => {
  expect(staffNames({ ownerName: 'Anna & Jo Weber', staffNames: [] })).toEqual(['Anna', 'Jo', 'Weber'])
  expect(staffNames({ ownerName: 'Anna', staffNames: ['Zosia', 'Zosię'] })).toEqual(['Zosia', 'Zosię'])
})
