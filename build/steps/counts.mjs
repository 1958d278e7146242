/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number, readonly skips: readonly string[] }} Counts */
/** @typedef {{ readonly title: string, readonly state: string, readonly note?: string | undefined }} TestReport */
/** @typedef {{ readonly files: readonly { readonly file: string, readonly isBroken: boolean, readonly tests: readonly TestReport[] }[], readonly strayErrors: number }} Report */

const REASON = /skipped: (.*?)(?: > |$)/

/** @type {Counts} */
export const nothing = { passed: 0, failed: 0, skipped: 0, skips: [] }
/** @type {Counts} */
export const passedOnce = { ...nothing, passed: 1 }
/** @type {Counts} */
export const failedOnce = { ...nothing, failed: 1 }

/**
 * What a run of vitest counts. A file that fails without a failed test, an error outside of all tests, a missing report and
 * an exit code that nothing explains each count as a failure, so that nothing broken looks like success.
 * @param {Report | null} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countsOf(report, exitCode) {
  if (report === null) return failedOnce
  const states = report.files.flatMap(({ tests }) => tests.map(({ state }) => state))
  const brokenFiles = report.files.filter(
    ({ isBroken, tests }) => isBroken && !tests.some(({ state }) => state === 'failed'),
  )
  const failed = states.filter((state) => state === 'failed').length + brokenFiles.length + report.strayErrors
  const skips = report.files.flatMap(({ file, tests }) => skipsOf(file, tests))
  return {
    passed: states.filter((state) => state === 'passed').length,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: states.filter((state) => state === 'skipped').length,
    skips,
  }
}

/**
 * One line per file and reason; a reason begins with `skipped:` in the note or a title of the test.
 * @param {string} file
 * @param {readonly TestReport[]} tests
 */
function skipsOf(file, tests) {
  const skipped = tests.filter(({ state }) => state === 'skipped')
  const reasons = skipped.map(({ title, note }) => REASON.exec(note ?? title)?.[1] ?? null)
  const unexplained = reasons.filter((reason) => reason === null).length
  return [
    ...[...new Set(reasons)].flatMap((reason) => (reason === null ? [] : [`${file}: ${reason}`])),
    ...(unexplained > 0 ? [`${file}: ${unexplained} without a reason`] : []),
  ]
}

/** @param {readonly Counts[]} counts */
export function sumOf(counts) {
  return counts.reduce(
    (sum, { passed, failed, skipped, skips }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
      skips: [...sum.skips, ...skips],
    }),
    nothing,
  )
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
