import { describe, expect, it } from 'vitest'
import { closingLine, countsOf, failedAs, passedOnce, sumOf } from '../../../build/steps/counts.mjs'

const test = (state: string, note?: string) => ({ title: `a test that ${state}`, state, note })
const report = (tests: readonly ReturnType<typeof test>[], isBroken = false, strayErrors = 0) => ({
  files: [{ file: 'test/a.test.ts', isBroken, tests }],
  strayErrors,
})

describe('countsOf', () => {
  it('counts tests by what became of them', () => {
    const counts = countsOf(report([test('passed'), test('passed'), test('failed'), test('skipped')], true), 1)
    expect(counts).toMatchObject({ passed: 2, failed: 1, skipped: 1 })
  })

  it('counts a file that could not be loaded', () => {
    expect(countsOf(report([], true), 1)).toMatchObject({ passed: 0, failed: 1 })
    const files = [...report([test('failed')], true).files, ...report([test('passed')], true).files]
    expect(countsOf({ files, strayErrors: 0 }, 1)).toMatchObject({ passed: 1, failed: 2 })
  })

  it('counts errors outside of all tests', () => {
    expect(countsOf(report([test('passed')], false, 2), 1)).toMatchObject({ passed: 1, failed: 2 })
  })

  it('never takes an unexplained exit or a missing report for success', () => {
    expect(countsOf(report([test('passed')]), 1).failed).toBe(1)
    expect(countsOf(null, 0).failed).toBe(1)
  })

  it('names every failure, with its first words, whatever kind it is of', () => {
    const failed = { ...test('failed'), error: 'expected 1 to be 2' }
    const broken = { file: 'test/b.test.ts', isBroken: true, tests: [] }
    const files = [...report([failed, test('passed')], true).files, broken]
    expect(countsOf({ files, strayErrors: 1 }, 1).failures).toEqual([
      'test/a.test.ts: a test that failed: expected 1 to be 2',
      'test/b.test.ts: could not be run',
      '1 errors outside of all tests',
    ])
    expect(countsOf(report([test('passed')]), 7).failures).toEqual(['exit code 7 without a failed test'])
    expect(countsOf(null, 0).failures).toEqual(['the run ended without a report'])
    expect(countsOf(report([test('passed')]), 0).failures).toEqual([])
    expect(sumOf([failedAs('lint'), passedOnce, failedAs('walls')]).failures).toEqual(['lint', 'walls'])
  })

  it('gives the reasons of skipped tests once per file, from their notes or titles', () => {
    const why = 'skipped: the specification is not here'
    const titled = { title: `X > ${why} > is asked`, state: 'skipped', note: undefined }
    const tests = [
      test('skipped', why),
      titled,
      test('skipped', 'skipped: no network'),
      test('skipped'),
      test('passed'),
    ]
    expect(countsOf(report(tests), 0).skips).toEqual([
      'test/a.test.ts: the specification is not here',
      'test/a.test.ts: no network',
      'test/a.test.ts: 1 without a reason',
    ])
  })
})

describe('closingLine', () => {
  it('adds every step up', () => {
    const unit = countsOf(report([test('passed'), test('skipped')]), 0)
    expect(closingLine(sumOf([passedOnce, failedAs('lint'), unit, unit]))).toBe('3 passed, 1 failed, 2 skipped')
  })

  it('leaves out what there is none of', () => {
    expect(closingLine(sumOf([passedOnce, passedOnce]))).toBe('2 passed, 0 failed')
  })
})
