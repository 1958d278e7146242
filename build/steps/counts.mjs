/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number, readonly skips: readonly string[], readonly failures: readonly string[] }} Counts */
/** @typedef {{ readonly title: string, readonly state: string, readonly note?: string | undefined, readonly error?: string | undefined }} TestReport */
/** @typedef {{ readonly files: readonly { readonly file: string, readonly isBroken: boolean, readonly tests: readonly TestReport[] }[], readonly strayErrors: number }} Report */

const REASON = /skipped: (.*?)(?: > |$)/

/** @type {Counts} */
export const nothing = { passed: 0, failed: 0, skipped: 0, skips: [], failures: [] }
/** @type {Counts} */
export const passedOnce = { ...nothing, passed: 1 }

/**
 * One failure, named for the last lines of the run: what comes before them may be cut off where it is read.
 * @param {string} name
 * @returns {Counts}
 */
export function failedAs(name) {
  return { ...nothing, failed: 1, failures: [name] }
}

/**
 * What a run of vitest counts. A file that fails without a failed test, an error outside of all tests, a missing report and
 * an exit code that nothing explains each count as a failure, so that nothing broken looks like success.
 * @param {Report | null} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countsOf(report, exitCode) {
  if (report === null) return failedAs('the run ended without a report')
  const states = report.files.flatMap(({ tests }) => tests.map(({ state }) => state))
  const brokenFiles = report.files.filter(
    ({ isBroken, tests }) => isBroken && !tests.some(({ state }) => state === 'failed'),
  )
  const failed = states.filter((state) => state === 'failed').length + brokenFiles.length + report.strayErrors
  const isUnexplained = failed === 0 && exitCode !== 0
  const skips = report.files.flatMap(({ file, tests }) => skipsOf(file, tests))
  return {
    passed: states.filter((state) => state === 'passed').length,
    failed: isUnexplained ? 1 : failed,
    skipped: states.filter((state) => state === 'skipped').length,
    skips,
    failures: [
      ...report.files.flatMap(({ file, tests }) => failuresOf(file, tests)),
      ...brokenFiles.map(({ file }) => `${file}: could not be run`),
      ...(report.strayErrors > 0 ? [`${report.strayErrors} errors outside of all tests`] : []),
      ...(isUnexplained ? [`exit code ${exitCode} without a failed test`] : []),
    ],
  }
}

/**
 * @param {string} file
 * @param {readonly TestReport[]} tests
 */
function failuresOf(file, tests) {
  const failed = tests.filter(({ state }) => state === 'failed')
  return failed.map(({ title, error }) => `${file}: ${title}${error === undefined ? '' : `: ${error}`}`)
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
    (sum, { passed, failed, skipped, skips, failures }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
      skips: [...sum.skips, ...skips],
      failures: [...sum.failures, ...failures],
    }),
    nothing,
  )
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
