import { expect, it } from 'vitest'

import { readModel } from '#shared/domain/triage/linear/readModel'
import { aLinearModel } from '#test/builders/triage'

import { writeModel } from '../../../../../build/triage/writeModel'

const model = aLinearModel({ awful: { negative: 3 } }, { bits: 6, figureWeights: [[0.5], [-0.25]], alarm: 0.75 })
const bytes = writeModel(model)
const damaged = { ok: false, error: 'damaged' }

it('reads what was written', () => {
  expect(readModel(bytes)).toEqual({ ok: true, value: model })
})

it('reads it from the middle of other bytes, and keeps none of them', () => {
  const around = new Uint8Array(bytes.length + 20)
  around.set(bytes, 10)
  const read = readModel(around.subarray(10, 10 + bytes.length))
  around.fill(0)
  expect(read).toEqual({ ok: true, value: model })
})

it('refuses it with any one byte changed', () => {
  for (let index = 0; index < bytes.length; index++) {
    const changed = Uint8Array.from(bytes)
    changed[index] = (changed[index] ?? 0) ^ 1
    expect(readModel(changed), `byte ${index}`).toEqual(damaged)
  }
})

it('refuses it cut off anywhere, and with something behind it', () => {
  for (const length of [0, 1, 20, 60, bytes.length - 1]) expect(readModel(bytes.subarray(0, length))).toEqual(damaged)
  expect(readModel(Uint8Array.from([...bytes, 0]))).toEqual(damaged)
})

it('refuses one whose parts do not fit each other, though nothing is damaged', () => {
  expect(readModel(writeModel({ ...model, bits: 7 }))).toEqual(damaged)
  expect(readModel(writeModel({ ...model, base: 'other' }))).toEqual(damaged)
  expect(readModel(writeModel({ ...model, scales: [1] }))).toEqual(damaged)
})
