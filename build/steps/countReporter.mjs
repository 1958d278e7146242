import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'

/**
 * A reporter for vitest: writes what became of every test, with the reasons of the skipped ones, which its own JSON leaves out.
 * @returns {import('vitest/reporters').Reporter}
 */
export default function countReporter() {
  return {
    onTestRunEnd(modules, errors) {
      const report = { files: modules.map(fileReport), strayErrors: errors.length }
      writeFileSync(process.env.SHOPBELL_TEST_REPORT ?? 'test-report.json', JSON.stringify(report, null, 1))
    },
  }
}

/** @param {import('vitest/node').TestModule} module */
function fileReport(module) {
  const tests = [...module.children.allTests()].map((test) => {
    const result = test.result()
    return {
      title: test.fullName,
      state: result.state,
      note: result.state === 'skipped' ? result.note : undefined,
      error: result.state === 'failed' ? firstLine(result.errors[0]?.message) : undefined,
    }
  })
  return { file: relative(process.cwd(), module.moduleId), isBroken: module.state() === 'failed', tests }
}

/** @param {string | undefined} message */
function firstLine(message) {
  return message?.split('\n', 1)[0]?.slice(0, 300)
}
