import { expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { anOwnerRule } from '#test/builders/ownerRules'
import { isReadOtherwise } from '../../../../src/main/services/triage/isReadOtherwise'

const settings = (patch: Extract<Change, { type: 'settingsChanged' }>['settings']): Change => ({
  type: 'settingsChanged',
  settings: patch,
})
const rule: Change = { type: 'ownerRuleSaved', rule: anOwnerRule() }
const isSo = (change: Change, isOwn = false) => isReadOtherwise([change], () => isOwn)

it('is so when names or words are others, or when rules come by an import', () => {
  expect([{ ownerName: 'Jo' }, { staffNames: [] }, { triggerWords: {} }].map((patch) => isSo(settings(patch)))).toEqual(
    [true, true, true],
  )
  expect(isSo(settings({ theme: 'dark' }))).toBe(false)
  expect([isSo(rule), isSo(rule, true)]).toEqual([true, false])
})
