import { describe, expect, it } from 'vitest'

import { fields } from '#shared/domain/templates/fields'
import { createTranslate } from '#shared/i18n/translate'
import { fieldCode } from '../../../../src/renderer/features/templates/fieldCode'
import { fieldGroups, fieldWords } from '../../../../src/renderer/features/templates/fieldWords'

const t = createTranslate('en')

describe('merge fields in words', () => {
  it('have each of them in the menu once', () => {
    expect(fieldGroups.flatMap(({ names }) => names).sort()).toEqual(Object.keys(fields).sort())
  })

  it('say what a field means, and read the owner’s own by its name', () => {
    expect(fieldWords('customer.first_name', t)).toBe('First name')
    expect(fieldWords('tracking_link', t)).toBe('Tracking link')
    expect(fieldWords('gift-card.code', t)).toBe('Gift card code')
  })

  it('are written as output, a flag as a condition with the cursor inside', () => {
    expect(fieldCode('order.number')).toEqual({ text: '{{ order.number }}', cursorBack: 0 })
    const { text, cursorBack } = fieldCode('conversation.public')
    expect(text.slice(0, text.length - cursorBack)).toBe('{% if conversation.public %}')
  })
})
