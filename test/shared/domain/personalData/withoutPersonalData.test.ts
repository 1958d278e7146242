import { describe, expect, it } from 'vitest'

import { personalData } from '#shared/domain/personalData/personalData'
import { withoutPersonalData } from '#shared/domain/personalData/withoutPersonalData'

function template(text: string): string {
  const findings = personalData(text, { language: 'en', country: 'GB', orderPattern: null })
  return withoutPersonalData(text, findings, (kind) => `{${kind}}`)
}

describe('withoutPersonalData', () => {
  it('replaces all that is held, whatever the length of what comes instead', () => {
    expect(template('Order 48213 goes to 8 Mill Lane, Leeds LS6 2AB; we mail a@b.com.')).toBe(
      'Order {orderNumber} goes to {address}; we mail {email}.',
    )
  })

  it('keeps what is asked for', () => {
    expect(template('What’s your order number? Not 48213?')).toBe('What’s your order number? Not 48213?')
  })

  it('takes findings in any order and leaves a text without any', () => {
    const findings = [
      { kind: 'phone', isAsked: false, start: 5, end: 6 },
      { kind: 'email', isAsked: false, start: 0, end: 1 },
    ] as const
    expect(withoutPersonalData('a or b', findings, () => '…')).toBe('… or …')
    expect(withoutPersonalData('a or b', [], () => '…')).toBe('a or b')
  })
})
