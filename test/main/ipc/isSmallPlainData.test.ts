import { describe, expect, it } from 'vitest'

import { isSmallPlainData } from '../../../src/main/ipc/isSmallPlainData'

function nested(depth: number): unknown {
  return depth === 0 ? 'end' : { inside: nested(depth - 1) }
}

const circle: unknown[] = []
circle.push(circle)

describe('isSmallPlainData', () => {
  it.each([
    [null],
    [undefined],
    ['text'],
    [7],
    [{ conversationId: 'c', options: { brandTerms: ['a', 'b'] } }],
    [Object.assign(Object.create(null), { a: 1 })],
    ['x'.repeat(200_000)],
    [nested(8)],
  ])('takes what a person can cause (%#)', (input) => {
    expect(isSmallPlainData(input)).toBe(true)
  })

  it.each([
    ['a flood of items', Array.from({ length: 1_000_000 }, () => 0)],
    ['a flood of keys', Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`k${index}`, 0]))],
    ['a flood of text', 'x'.repeat(200_001)],
    ['text in many pieces', Array.from({ length: 100 }, () => 'x'.repeat(3000))],
    ['long keys', { ['k'.repeat(200_001)]: 0 }],
    ['deep nesting', nested(9)],
    ['a circle', circle],
    ['a Map', new Map()],
    ['a Date', new Date(0)],
    ['bytes', new Uint8Array(4)],
    ['a deep Set', { a: [new Set()] }],
    ['an Error', new Error('x')],
  ])('refuses %s', (_what, input) => {
    expect(isSmallPlainData(input)).toBe(false)
  })
})

describe('isSmallPlainData with bytes', () => {
  it('takes them only where they are expected, and only so many in all', () => {
    const input = (length: number) => ({ bytes: new Uint8Array(length), name: 'mug.png' })
    expect(isSmallPlainData(input(8))).toBe(false)
    expect(isSmallPlainData(input(0))).toBe(false)
    expect(isSmallPlainData(input(8), 8)).toBe(true)
    expect(isSmallPlainData(input(9), 8)).toBe(false)
    expect(isSmallPlainData({ one: new Uint8Array(5), other: new Uint8Array(5) }, 8)).toBe(false)
    expect(isSmallPlainData({ bytes: new Float64Array(1) }, 8)).toBe(false)
    expect(isSmallPlainData({ bytes: new ArrayBuffer(1) }, 8)).toBe(false)
  })
})
